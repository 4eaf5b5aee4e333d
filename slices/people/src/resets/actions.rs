//! Setting the new password.

use crate::links::{self, Purpose};
use crate::person::{self, PersonRow};
use crate::{access, attempts, passwords};
use db::Cx;

/// Sets the password by a link that still holds. All sessions and tokens end: whoever had the old password is out.
pub(super) async fn set(cx: &mut Cx, secret: &str, hash: &str) -> db::Result<Option<PersonRow>> {
    let Some(id) = links::store::take(cx, Purpose::Reset, secret).await?.and_then(|link| link.person) else {
        return Ok(None);
    };
    let Some(person) = person::store::find(cx, id).await?.filter(|person| person.left_at.is_none()) else {
        return Ok(None);
    };
    passwords::store::save(cx, id, hash).await?;
    attempts::forget(cx, "sign-in", person.email.as_deref().unwrap_or_default()).await?;
    access::revoke_all(cx, id).await?;
    Ok(Some(person))
}
