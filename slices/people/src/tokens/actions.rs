//! Making and ending tokens.

use crate::tokens::model::{MOST, Wish, only_by_session};
use crate::tokens::store::{self, TokenRow};
use db::Cx;
use kernel::{PersonId, TokenId};
use std::time::Duration;
use web::Problem;

/// Makes a token; the row, and the secret, which is told once.
pub(super) async fn make(cx: &mut Cx, person: PersonId, wish: &Wish) -> Result<(TokenRow, String), Problem> {
    only_by_session(cx.viewer())?;
    if store::count(cx, person).await? >= MOST {
        return Err(Problem::Conflict(format!("there are {MOST} tokens already: end one first")));
    }
    let secret = format!("stoa_{}", web::keys::secret(cx.entropy()));
    let row = TokenRow {
        id: TokenId::compose(cx.now(), cx.bits()),
        name: wish.name.clone(),
        scope_bits: wish.scopes.bits(),
        expires_at: cx.now().plus(Duration::from_secs(u64::from(wish.days) * 24 * 3600)),
    };
    store::insert(cx, person, &row, &web::keys::hash(&secret)).await?;
    Ok((row, secret))
}

/// Ends a token of this person.
pub(super) async fn end(cx: &mut Cx, person: PersonId, id: TokenId) -> Result<(), Problem> {
    only_by_session(cx.viewer())?;
    if store::end(cx, person, id).await? { Ok(()) } else { Err(Problem::NotFound) }
}
