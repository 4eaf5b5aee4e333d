//! Checking, switching on and off.

use crate::attempts;
use crate::facts::SignInFailed;
use crate::second_step::model::{self, Secret};
use crate::second_step::store;
use db::Cx;
use jobs::Record;
use kernel::PersonId;
use std::time::Duration;
use web::keys::Keys;

/// What a code leads to.
pub(crate) enum Checked {
    Right,
    Wrong,
    Wait(Duration),
}

/// Checks a code of the app, or a recovery code, and uses it up.
pub(crate) async fn check(cx: &mut Cx, keys: &Keys, person: PersonId, typed: &str) -> db::Result<Checked> {
    let whose = person.to_string();
    // Counted first: the count locks its row, so that one code can't be used by two at the same moment.
    if let Some(wait) = attempts::take(cx, "second-step", &whose).await? {
        return Ok(Checked::Wait(wait));
    }
    let Some((nonce, last)) = store::find(cx, person).await? else { return Ok(Checked::Wrong) };
    let step = Secret::of(keys, person, &nonce).step_of(typed, cx.now(), last);
    if let Some(step) = step {
        store::used(cx, person, step).await?;
    } else if !store::use_code(cx, person, &model::recovery_hash(typed)).await? {
        cx.record(&SignInFailed { person: Some(person) }).await?;
        return Ok(Checked::Wrong);
    }
    attempts::forget(cx, "second-step", &whose).await?;
    Ok(Checked::Right)
}

/// Switches the second step on, once the app has shown that it knows the secret; the recovery codes, or nothing.
pub(crate) async fn switch_on(
    cx: &mut Cx,
    keys: &Keys,
    person: PersonId,
    nonce: &str,
    typed: &str,
) -> db::Result<Option<Vec<String>>> {
    let Some(step) = Secret::of(keys, person, nonce).step_of(typed, cx.now(), 0) else { return Ok(None) };
    store::save(cx, person, nonce, step).await?;
    renew_codes(cx, person).await.map(Some)
}

/// New recovery codes; the old ones hold no more.
pub(crate) async fn renew_codes(cx: &mut Cx, person: PersonId) -> db::Result<Vec<String>> {
    let codes = model::recovery_codes(cx.entropy());
    let hashes: Vec<String> = codes.iter().map(|code| model::recovery_hash(code)).collect();
    store::replace_codes(cx, person, &hashes).await?;
    Ok(codes)
}
