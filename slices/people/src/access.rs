//! Taking away every way in that somebody has.

use crate::facts::AccessRevoked;
use crate::{links, sessions, tokens};
use db::Cx;
use jobs::Record;
use kernel::PersonId;

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
