//! One's own secret address.

use super::store;
use db::Cx;
use kernel::PersonId;
use web::Problem;

/// A new secret; the one before leads nowhere any more. Only its hash is kept.
///
/// # Errors
/// If the database refuses.
pub async fn renew(cx: &mut Cx, person: PersonId) -> Result<String, Problem> {
    let secret = web::keys::secret(cx.entropy());
    store::renew(cx, person, &web::keys::hash(&secret)).await?;
    Ok(secret)
}

/// No address any more.
///
/// # Errors
/// If the database refuses.
pub async fn end(cx: &mut Cx, person: PersonId) -> Result<(), Problem> {
    Ok(store::end(cx, person).await?)
}
