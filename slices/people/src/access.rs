//! Taking away every way in that somebody has.

use crate::facts::AccessRevoked;
use crate::{links, sessions, tokens};
use db::Cx;
use jobs::Record;
use kernel::{PersonId, SessionId};

/// Ends all sessions, tokens and mailed links of a person at once; their streams close with the fact.
///
/// # Errors
/// If the database refuses.
pub async fn revoke_all(cx: &mut Cx, person: PersonId) -> db::Result<()> {
    sessions::store::end_all(cx, person, None).await?;
    tokens::store::end_all(cx, person).await?;
    links::store::void(cx, person, links::Purpose::Reset).await?;
    cx.record(&AccessRevoked { person, session: None }).await.map(drop)
}

/// The password of a person is another one: whoever had the old one is out. Ends all tokens and mailed links, and all
/// sessions but the one in which it was changed; streams close with the facts.
pub(crate) async fn revoke_others(cx: &mut Cx, person: PersonId, kept: Option<SessionId>) -> db::Result<()> {
    sessions::actions::end_others(cx, person, kept).await?;
    links::store::void(cx, person, links::Purpose::Reset).await?;
    if tokens::store::end_all(cx, person).await? > 0 {
        cx.record(&AccessRevoked { person, session: None }).await?;
    }
    Ok(())
}
