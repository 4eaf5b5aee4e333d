//! What the demo company, importers and benches make people with. They skip policy and notices, not constraints.

mod doors;
mod face;
mod profile;

pub use doors::{is_address_free, sign_in, token};
pub use face::face;
pub use profile::{NewProfile, profile};

use crate::facts::PersonJoined;
use crate::installation::{self, Installation};
use crate::passwords;
use crate::person::{PersonRow, model, store};
use argon2::password_hash::rand_core::{OsRng, RngCore};
use db::Cx;
use jobs::Record;
use kernel::{OrganisationId, PersonId, PersonKind, Rights};

/// How the keys of those begin whom a Slack export brought. No list of people brought them: one that knows their address may
/// take them over.
pub const SLACK: &str = "slack:";

/// A person to add.
#[derive(Clone, Copy, Debug)]
pub struct NewPerson<'a> {
    /// What they are to the organisation.
    pub kind: PersonKind,
    /// Their handle; without one it is made from the name.
    pub handle: Option<&'a str>,
    /// Their name.
    pub name: &'a str,
    /// Their mail address.
    pub email: Option<&'a str>,
    /// What they do.
    pub title: &'a str,
    /// Where they work.
    pub unit: &'a str,
    /// Their unit's function: `it`, `sales` …
    pub function: &'a str,
    /// An administrator's rights.
    pub rights: Rights,
    /// The name of a customer's company, which is made when it is new.
    pub organisation: Option<&'a str>,
    /// Their language.
    pub lang: Option<&'a str>,
    /// Their time zone.
    pub zone: &'a str,
    /// Their key in the system that they come from.
    pub external_id: Option<&'a str>,
    /// They have left already.
    pub left: bool,
}

impl<'a> NewPerson<'a> {
    /// Somebody of whom only this is known.
    #[must_use]
    pub const fn named(kind: PersonKind, name: &'a str) -> Self {
        Self {
            kind,
            handle: None,
            name,
            email: None,
            title: "",
            unit: "",
            function: "",
            rights: Rights::NONE,
            organisation: None,
            lang: None,
            zone: "UTC",
            external_id: None,
            left: false,
        }
    }
}

/// Adds a person, as of the moment of the unit of work.
///
/// # Errors
/// [`db::Error::Unique`] if address or external id are taken.
pub async fn add(cx: &mut Cx, new: &NewPerson<'_>) -> db::Result<PersonId> {
    let id = fresh_id(cx).await?;
    let handle = free_handle(cx, new.handle, new.name).await?;
    let organisation = match new.organisation.filter(|name| !name.trim().is_empty()) {
        Some(name) => Some(organisation(cx, name).await?),
        None => None,
    };
    let owned = |text: &str| text.to_owned();
    let row = PersonRow {
        id,
        kind: new.kind,
        handle,
        name: markup::safe_name(new.name).into_owned(),
        email: new.email.map(owned),
        title: owned(new.title),
        unit: owned(new.unit),
        function: owned(new.function),
        photo: None,
        rights: new.rights,
        organisation,
        left_at: new.left.then(|| cx.now()),
        lang: new.lang.map(owned),
        zone: owned(new.zone),
        external_id: new.external_id.map(owned),
    };
    store::insert(cx, &row).await?;
    cx.record(&PersonJoined { person: id }).await?;
    Ok(id)
}

/// The company of this name, made when it is new.
///
/// # Errors
/// If the database refuses.
pub async fn organisation(cx: &mut Cx, name: &str) -> db::Result<OrganisationId> {
    if let Some(known) = store::find_organisation(cx, name).await? {
        return Ok(known);
    }
    let id = OrganisationId::compose(cx.now(), cx.bits());
    store::insert_organisation(cx, id, name.trim()).await?;
    Ok(id)
}

/// Sets the password of a person, already hashed by [`hash_password`].
///
/// # Errors
/// If the database refuses.
pub async fn set_password(cx: &mut Cx, person: PersonId, hash: &str) -> db::Result<()> {
    passwords::store::save(cx, person, hash).await
}

/// The hash of a password, for many persons who share one as those of the demo company do.
#[must_use]
pub fn hash_password(password: &str) -> String {
    let mut salt = [0; 16];
    OsRng.fill_bytes(&mut salt);
    passwords::hashing::salted(password, salt)
}

/// Offers the person on the sign-in page of the demo, in this role, in the order of the calls.
///
/// # Errors
/// If the database refuses, or they are offered already.
pub async fn offer_sign_in(cx: &mut Cx, person: PersonId, role: &str) -> db::Result<()> {
    installation::store::offer_sign_in(cx, person, role).await
}

/// Names the organisation, so that nobody is asked to set it up.
///
/// # Errors
/// If the database refuses.
pub async fn name_company(cx: &mut Cx, company: &str) -> db::Result<()> {
    let installation = Installation { company: company.to_owned(), ..Installation::default() };
    installation::store::save(cx, &installation).await
}

/// Who came from there with this key.
///
/// # Errors
/// If the database refuses.
pub async fn find_by_external(cx: &mut Cx, id: &str) -> db::Result<Option<PersonId>> {
    Ok(store::find_by_external(cx, id).await?.map(|row| row.id))
}

/// The employee's account with this address, which an operator's import may take for the same person.
///
/// # Errors
/// If the database refuses.
pub async fn find_employee(cx: &mut Cx, email: &str) -> db::Result<Option<PersonId>> {
    let found = store::find_by_email(cx, email).await?;
    Ok(found.filter(|row| row.kind == PersonKind::Employee).map(|row| row.id))
}

/// Imports make many persons in one moment, so that random bits alone may meet.
async fn fresh_id(cx: &mut Cx) -> db::Result<PersonId> {
    loop {
        let id = PersonId::compose(cx.now(), cx.bits());
        if store::find(cx, id).await?.is_none() {
            return Ok(id);
        }
    }
}

/// The handle as wished or as the name suggests, with a number if it is taken.
async fn free_handle(cx: &mut Cx, wished: Option<&str>, name: &str) -> db::Result<String> {
    let base = model::handle_of(wished.unwrap_or(name));
    let taken = store::handles_from(cx, &base).await?;
    let numbered = (2..).map(|number| format!("{base}{number}"));
    let free = std::iter::once(base.clone()).chain(numbered).find(|handle| !taken.contains(handle));
    Ok(free.expect("there are more numbers than persons"))
}
