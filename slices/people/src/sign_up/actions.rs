//! Making the account, once the address is proved.

use crate::import::{self, NewPerson};
use crate::installation;
use crate::invitations;
use crate::links::{self, Purpose};
use crate::person;
use db::Cx;
use kernel::{PersonId, PersonKind};

/// What came of a link that makes an account.
pub(crate) enum Made {
    /// An account.
    Joined(PersonId, PersonKind),
    /// The link, or the invitation behind it, holds no more.
    Expired,
}

/// Makes the account that a link was mailed for.
pub(crate) async fn join(cx: &mut Cx, secret: &str, name: &str, hash: &str) -> db::Result<Made> {
    let Some(link) = links::store::take(cx, Purpose::Join, secret).await? else { return Ok(Made::Expired) };
    // Somebody made an account with the address in between: its owner has it already.
    if person::store::find_by_email(cx, &link.email).await?.is_some() {
        return Ok(Made::Expired);
    }
    let invitation = match link.invitation {
        Some(id) => match invitations::store::take(cx, id).await? {
            Some(invitation) => Some(invitation),
            None => return Ok(Made::Expired),
        },
        None => None,
    };
    let person = make(cx, link.kind, name, &link.email, &link.lang, hash).await?;
    if let Some(invitation) = invitation {
        invitations::actions::record_accepted(cx, person, &invitation).await?;
    }
    Ok(Made::Joined(person, link.kind))
}

/// Makes an account with a password, in the organisation's zone.
pub(crate) async fn make(
    cx: &mut Cx,
    kind: PersonKind,
    name: &str,
    email: &str,
    lang: &str,
    hash: &str,
) -> db::Result<PersonId> {
    let zone = installation::store::find(cx).await?.unwrap_or_default().zone;
    let new = NewPerson { email: Some(email), lang: Some(lang), zone: &zone, ..NewPerson::named(kind, name) };
    let person = import::add(cx, &new).await?;
    import::set_password(cx, person, hash).await?;
    Ok(person)
}
