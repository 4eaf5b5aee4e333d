//! Taking mail for an address, and taking it no more.

use super::store;
use crate::policy::KeepAddresses;
use crate::t::Texts;
use db::Cx;
use kernel::SpaceId;
use kernel::grant::grant;
use mail::Address;
use texts::Lang;
use web::letters::Taker;
use web::{FieldErrors, Problem};

/// The spaces that make something of mail: what does it there, by name.
pub(super) async fn places(cx: &mut Cx, takers: &[Taker]) -> Result<Vec<(SpaceId, String)>, Problem> {
    let mut places = Vec::new();
    for (space, name) in store::spaces(cx).await? {
        for taker in takers {
            if let Some(place) = (taker.place)(cx, space).await? {
                places.push((space, format!("{name}: {place}")));
            }
        }
    }
    Ok(places)
}

/// Takes mail for an address from now on.
///
/// # Errors
/// If the viewer may not, it is no address, it is one already, or nothing in the space makes something of mail.
pub(super) async fn add(
    cx: &mut Cx,
    takers: &[Taker],
    (lang, domain): (Lang, &str),
    local: &str,
    space: Option<SpaceId>,
) -> Result<(), Problem> {
    grant(cx.viewer(), (), &KeepAddresses)?;
    let (t, mut errors) = (Texts::new(lang), FieldErrors::new());
    let local = local.trim().to_ascii_lowercase();
    let is_sound = Address::parse(&format!("{local}@{domain}")).is_ok() && !local.contains(['+', '/', '?', '#', '%']);
    if !is_sound {
        errors.add("local", t.error_local());
    } else if local == "reply" {
        errors.add("local", t.error_reserved());
    }
    let there = places(cx, takers).await?;
    let space = space.filter(|space| there.iter().any(|(one, _)| one == space));
    if space.is_none() {
        errors.add("space", t.error_space());
    }
    errors.check()?;
    let (space, me) = (space.ok_or(Problem::NotFound)?, cx.viewer().person().ok_or(Problem::SignIn)?);
    if store::insert(cx, &local, space, me).await? { Ok(()) } else { Err(Problem::field("local", t.error_taken())) }
}

/// Takes none for it any more. Again changes nothing.
///
/// # Errors
/// If the viewer may not.
pub(super) async fn remove(cx: &mut Cx, local: &str) -> Result<(), Problem> {
    grant(cx.viewer(), (), &KeepAddresses)?;
    Ok(store::delete(cx, local).await?)
}
