//! Who came: somebody known, somebody new, or an account to link.

use super::store;
use super::token::Claims;
use crate::import::{self, NewPerson};
use crate::{installation, passwords, person};
use config::Oidc;
use db::Cx;
use kernel::{IdentityId, PersonId, PersonKind};
use mail::Address;
use web::Problem;

/// What came of it.
pub(super) enum Came {
    /// Somebody who has an account, or has one now.
    In(PersonId, PersonKind),
    /// The identity belongs to the person who asked for it.
    Linked,
    /// The identity belongs to somebody else already.
    Taken,
    /// Nobody's, and this provider makes no accounts.
    Unknown,
    /// The account has left.
    Left,
}

/// Somebody came to sign in.
pub(super) async fn sign_in(cx: &mut Cx, provider: &Oidc, claims: &Claims) -> db::Result<Came> {
    let issuer = provider.issuer.as_str();
    if let Some(known) = store::find(cx, issuer, &claims.sub).await? {
        let person = person::store::find(cx, known).await?.filter(|person| person.left_at.is_none());
        return Ok(person.map_or(Came::Left, |person| Came::In(person.id, person.kind)));
    }
    if !provider.allow_sign_up {
        return Ok(Came::Unknown);
    }
    let kind = match provider.kind {
        config::PersonKind::Employee => PersonKind::Employee,
        config::PersonKind::Customer => PersonKind::Customer,
    };
    let person = make(cx, kind, claims).await?;
    store::insert(cx, issuer, &claims.sub, person).await?;
    Ok(Came::In(person, kind))
}

/// A new account. It gets the address only if the provider proved it and nobody has it; it never gets somebody's account.
async fn make(cx: &mut Cx, kind: PersonKind, claims: &Claims) -> db::Result<PersonId> {
    let zone = installation::store::find(cx).await?.unwrap_or_default().zone;
    let email = claims.proved_email().and_then(|email| Address::parse(email).ok()).map(|address| address.key());
    let email = match email {
        Some(email) if person::store::find_by_email(cx, &email).await?.is_none() => Some(email),
        _ => None,
    };
    let name: String = claims.name.as_deref().map_or("", str::trim).chars().take(64).collect();
    let name = if name.is_empty() {
        email.as_deref().and_then(|email| email.split('@').next()).unwrap_or("?").to_owned()
    } else {
        name
    };
    let new = NewPerson { email: email.as_deref(), zone: &zone, ..NewPerson::named(kind, &name) };
    import::add(cx, &new).await
}

/// Somebody who is signed in links an identity to their account.
pub(super) async fn link(cx: &mut Cx, provider: &Oidc, claims: &Claims, person: PersonId) -> db::Result<Came> {
    let issuer = provider.issuer.as_str();
    match store::find(cx, issuer, &claims.sub).await? {
        Some(owner) if owner == person => Ok(Came::Linked),
        Some(_) => Ok(Came::Taken),
        None => {
            store::insert(cx, issuer, &claims.sub, person).await?;
            Ok(Came::Linked)
        }
    }
}

/// Unlinks an identity, unless it is the only way in.
pub(super) async fn unlink(cx: &mut Cx, person: PersonId, id: IdentityId) -> Result<bool, Problem> {
    let has_password = passwords::store::find(cx, person).await?.is_some();
    if !has_password && store::list(cx, person).await?.len() < 2 {
        return Ok(false);
    }
    if store::delete(cx, person, id).await? { Ok(true) } else { Err(Problem::NotFound) }
}
