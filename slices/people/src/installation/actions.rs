//! The first administrator makes the installation theirs.

use crate::facts::OrganisationChanged;
use crate::import::{self, NewPerson};
use crate::installation::{Installation, form::SetUp, store};
use db::Cx;
use jobs::Record;
use kernel::{PersonId, PersonKind, Rights};
use web::Problem;

/// Names the organisation and makes the first administrator.
///
/// # Errors
/// [`Problem::NotFound`] if somebody was quicker.
pub(super) async fn set_up(cx: &mut Cx, form: &SetUp, hash: &str) -> Result<PersonId, Problem> {
    if !store::claim(cx).await? {
        return Err(Problem::NotFound);
    }
    store::save(cx, &form.installation()).await?;
    let administrator = NewPerson {
        email: Some(form.email.trim()),
        rights: Rights::all(),
        lang: Some(&form.lang),
        zone: &form.zone,
        ..NewPerson::named(PersonKind::Employee, form.name.trim())
    };
    let person = import::add(cx, &administrator).await?;
    import::set_password(cx, person, hash).await?;
    Ok(person)
}

/// An administrator changes what the organisation is called and chose. Again changes nothing.
///
/// # Errors
/// If the database refuses.
pub(super) async fn change(cx: &mut Cx, wanted: &Installation) -> db::Result<()> {
    if store::find(cx).await?.as_ref() == Some(wanted) {
        return Ok(());
    }
    store::save(cx, wanted).await?;
    let self_registration = wanted.self_registration.name().to_owned();
    let fact = OrganisationChanged { self_registration, domains: wanted.domains.join(" ") };
    cx.record(&fact).await.map(drop)
}
