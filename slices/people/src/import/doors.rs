//! Doors opened by the command line, the bench and tests: a session, a token. Nobody typed a password for them.

use crate::sessions::{Device, Lifetime, actions};
use crate::tokens::store::{self, TokenRow};
use db::Cx;
use kernel::{PersonId, Scopes, TokenId};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 3600);

/// Opens a session of a day; its secret, for the cookie.
///
/// # Errors
/// If the database refuses.
pub async fn sign_in(cx: &mut Cx, person: PersonId) -> db::Result<String> {
    let life = Lifetime { idle: DAY, absolute: DAY };
    let device = Device { browser: String::new(), network: "local".to_owned() };
    actions::open(cx, person, None, life, &device).await
}

/// Makes a token that holds for so many days; its secret.
///
/// # Errors
/// If the database refuses.
pub async fn token(cx: &mut Cx, person: PersonId, name: &str, scopes: Scopes, days: u32) -> db::Result<String> {
    let secret = format!("stoa_{}", web::keys::secret(cx.entropy()));
    let row = TokenRow {
        id: TokenId::compose(cx.now(), cx.bits()),
        name: name.to_owned(),
        scope_bits: scopes.bits(),
        expires_at: cx.now().plus(DAY * days),
    };
    store::insert(cx, person, &row, &web::keys::hash(&secret)).await?;
    Ok(secret)
}

/// Whether nobody has this address yet.
///
/// # Errors
/// If the database refuses.
pub async fn is_address_free(cx: &mut Cx, email: &str) -> db::Result<bool> {
    Ok(crate::person::store::find_by_email(cx, email).await?.is_none())
}
