//! The first administrator makes the installation theirs.

use crate::facts::{OrganisationChanged, ProfileChanged, RightsChanged};
use crate::import::{self, NewPerson};
use crate::installation::{Installation, form::SetUp, store};
use crate::person::{self, PersonRow};
use crate::roster;
use crate::t::Texts;
use db::Cx;
use jobs::Record;
use kernel::{PersonId, PersonKind, Rights};
use web::Problem;

/// Names the organisation and makes the first administrator, beside those whom an import brought. Whoever typed the code runs
/// the server, so that an imported person whose address they give is them.
///
/// # Errors
/// [`Problem::NotFound`] if somebody was quicker, [`Problem::Invalid`] if the address is that of somebody who signs in by it.
pub(super) async fn set_up(cx: &mut Cx, t: Texts, form: &SetUp, hash: &str) -> Result<PersonId, Problem> {
    if !store::claim(cx).await? {
        return Err(Problem::NotFound);
    }
    let person = match person::store::find_by_email(cx, form.email.trim()).await? {
        None => make(cx, form).await?,
        Some(there) if store::can_sign_in(cx, there.id).await? => {
            return Err(Problem::field("email", t.setup_email_taken(there.name)));
        }
        Some(there) => take_over(cx, there, form).await?,
    };
    store::save(cx, &form.installation()).await?;
    import::set_password(cx, person, hash).await?;
    Ok(person)
}

async fn make(cx: &mut Cx, form: &SetUp) -> db::Result<PersonId> {
    let administrator = NewPerson {
        email: Some(form.email.trim()),
        rights: Rights::all(),
        lang: Some(&form.lang),
        zone: &form.zone,
        ..NewPerson::named(PersonKind::Employee, form.name.trim())
    };
    import::add(cx, &administrator).await
}

/// An imported person becomes the administrator, and an employee if they were none.
async fn take_over(cx: &mut Cx, there: PersonRow, form: &SetUp) -> db::Result<PersonId> {
    let (id, kind, from) = (there.id, there.kind, named(there.rights));
    let row = PersonRow {
        kind: PersonKind::Employee,
        name: markup::safe_name(form.name.trim()).into_owned(),
        rights: Rights::all(),
        organisation: None,
        lang: Some(form.lang.clone()),
        zone: form.zone.clone(),
        ..there
    };
    person::store::update(cx, &row).await?;
    if kind != row.kind {
        roster::changed_kind(cx, id, kind, row.kind).await?;
    }
    roster::bring_back(cx, id).await?;
    cx.record(&RightsChanged { person: id, from, to: named(row.rights) }).await?;
    cx.record(&ProfileChanged { person: id }).await?;
    Ok(id)
}

fn named(rights: Rights) -> String {
    rights.iter().map(kernel::Right::name).collect::<Vec<_>>().join(", ")
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
