//! One's own secret address.

use super::store;
use crate::{policy, reader};
use db::Cx;
use kernel::grant::grant;
use kernel::{PersonId, Timestamp};
use texts::Lang;
use web::Problem;

/// A new secret; the one before leads nowhere any more. Only its hash is kept.
///
/// # Errors
/// If it is not the viewer's.
pub async fn renew(cx: &mut Cx, person: PersonId) -> Result<String, Problem> {
    let person = grant(cx.viewer(), person, &policy::OwnFeed)?;
    let secret = web::keys::secret(cx.entropy());
    store::renew(cx, *person, &web::keys::hash(&secret)).await?;
    Ok(secret)
}

/// No address any more.
///
/// # Errors
/// If it is not the viewer's.
pub async fn end(cx: &mut Cx, person: PersonId) -> Result<(), Problem> {
    let person = grant(cx.viewer(), person, &policy::OwnFeed)?;
    Ok(store::end(cx, *person).await?)
}

/// Reads on as whoever has this secret, as they may see things now; their language, and since when they have it.
///
/// # Errors
/// [`Problem::NotFound`] if nobody has it, or they have left.
pub async fn enter(cx: &mut Cx, secret: &str) -> Result<(Lang, Timestamp), Problem> {
    let (owner, since) = store::owner(cx, &web::keys::hash(secret)).await?.ok_or(Problem::NotFound)?;
    let reader = reader::find(cx, owner).await?.ok_or(Problem::NotFound)?;
    cx.act_as(reader.viewer());
    Ok((reader.lang(), since))
}
