//! Agreeing on measuring, and ending it.

use super::model::{Agreement, NewAgreement, Stage};
use super::store::{self, Ending};
use crate::facts::{AgreementConfirmed, AgreementEnded, AgreementRecorded, ValuesErased};
use crate::policy::{Act, Confirm, EndAgreement, Figures};
use crate::t;
use db::Cx;
use jobs::Record;
use kernel::AgreementId;
use kernel::grant::grant;
use texts::Lang;
use web::Problem;

/// The longest reason for an end, in characters.
const LONGEST_REASON: usize = 500;

/// Records an agreement. It holds once somebody else has confirmed it. The same key and words give the same one back.
///
/// # Errors
/// If the viewer may not, or the key was used for other words.
pub async fn record(cx: &mut Cx, lang: Lang, new: &NewAgreement, key: Option<&str>) -> Result<AgreementId, Problem> {
    grant(cx.viewer(), Figures, &Act::Administer)?;
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    if let Some(key) = key
        && let Some(earlier) = store::by_key(cx, by, key).await?
    {
        let conflict = || Problem::Conflict(t::Texts::new(lang).error_key_used().to_owned());
        return if earlier.says(new) { Ok(earlier.id) } else { Err(conflict()) };
    }
    let id = AgreementId::compose(cx.now(), cx.bits());
    store::insert(cx, id, by, new, key).await?;
    cx.record(&AgreementRecorded { agreement: id }).await?;
    Ok(id)
}

/// Confirms an agreement that somebody else recorded. One that holds until now is replaced by it, and what the new one does not
/// allow any more is deleted.
///
/// # Errors
/// If there is none, or the viewer may not.
pub async fn confirm(cx: &mut Cx, lang: Lang, id: AgreementId) -> Result<(), Problem> {
    let agreement = find(cx, id).await?;
    if agreement.stage() != Stage::Waiting {
        return Err(Problem::Conflict(t::Texts::new(lang).error_not_waiting().to_owned()));
    }
    let agreement = grant(cx.viewer(), agreement, &Confirm)?;
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    let earlier = store::in_force(cx).await?;
    if let Some(earlier) = &earlier {
        let ending = Ending { by, reason: "", replaced_by: Some(id), erased: false };
        store::end(cx, earlier.id, &ending).await?;
        store::erase_beyond(cx, &agreement).await?;
    }
    store::confirm(cx, id, by).await?;
    cx.record(&AgreementConfirmed { agreement: id, replaces: earlier.map(|earlier| earlier.id) }).await?;
    Ok(())
}

/// Ends an agreement that holds, or withdraws one that waits. With `erase`, what was collected is deleted.
///
/// # Errors
/// If there is none, the viewer may not, or the reason is missing.
pub async fn end(cx: &mut Cx, lang: Lang, id: AgreementId, reason: &str, erase: bool) -> Result<(), Problem> {
    let agreement = find(cx, id).await?;
    if agreement.stage() == Stage::Ended {
        return Err(Problem::Conflict(t::Texts::new(lang).error_ended().to_owned()));
    }
    let agreement = grant(cx.viewer(), agreement, &EndAgreement)?;
    let reason = checked(lang, reason)?;
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    let erased = erase && agreement.stage() == Stage::InForce;
    store::end(cx, id, &Ending { by, reason: &reason, replaced_by: None, erased }).await?;
    if erased {
        store::erase(cx).await?;
    }
    cx.record(&AgreementEnded { agreement: id, erased }).await?;
    Ok(())
}

/// Deletes what was collected, after measuring has ended.
///
/// # Errors
/// If the viewer may not, or an agreement holds.
pub async fn erase(cx: &mut Cx, lang: Lang) -> Result<(), Problem> {
    grant(cx.viewer(), Figures, &Act::End)?;
    store::lock(cx).await?;
    if store::in_force(cx).await?.is_some() {
        return Err(Problem::Conflict(t::Texts::new(lang).error_still_holds().to_owned()));
    }
    store::erase(cx).await?;
    cx.record(&ValuesErased {}).await?;
    Ok(())
}

async fn find(cx: &mut Cx, id: AgreementId) -> Result<Agreement, Problem> {
    grant(cx.viewer(), Figures, &Act::See)?;
    store::lock(cx).await?;
    store::find(cx, id).await?.ok_or(Problem::NotFound)
}

fn checked(lang: Lang, reason: &str) -> Result<String, Problem> {
    let t = t::Texts::new(lang);
    let reason = reason.trim().replace("\r\n", "\n");
    match reason.chars().count() {
        0 => Err(Problem::field("reason", t.error_reason_missing())),
        long if long > LONGEST_REASON => Err(Problem::field("reason", t.error_long(LONGEST_REASON))),
        _ if reason.contains('\0') => Err(Problem::field("reason", t.error_zero())),
        _ => Ok(reason),
    }
}
