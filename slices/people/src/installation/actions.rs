//! The first administrator makes the installation theirs.

use crate::import::{self, NewPerson};
use crate::installation::{form::SetUp, store};
use db::Cx;
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
