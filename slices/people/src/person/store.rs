//! Persons in the database.

use crate::person::folded;
use db::{Cx, params};
use kernel::{FileId, OrganisationId, PersonId, PersonKind, Rights, Timestamp};

db::row! {
    /// A person, as the table has them.
    pub struct PersonRow {
        /// Who.
        pub id: PersonId,
        /// What they are to the organisation.
        pub kind: PersonKind,
        /// Their name in mentions and addresses.
        pub handle: String,
        /// Their name.
        pub name: String,
        /// Their mail address, in lower case.
        pub email: Option<String>,
        /// What they do.
        pub title: String,
        /// Where they work.
        pub unit: String,
        /// Their unit's function: `it`, `sales` …
        pub function: String,
        /// Their photo.
        pub photo: Option<FileId>,
        /// An administrator's rights.
        pub rights: Rights,
        /// A customer's company.
        pub organisation: Option<OrganisationId>,
        /// When they left, if they did.
        pub left_at: Option<Timestamp>,
        /// Their language, if they chose one.
        pub lang: Option<String>,
        /// Their time zone.
        pub zone: String,
        /// Their key in the system that they were imported from.
        pub external_id: Option<String>,
    }
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, kind, handle, name, email, title, unit, function, photo_id, rights, organisation_id, left_at, lang, zone, external_id FROM person ",
            $rest
        )
    };
}

/// By id.
///
/// # Errors
/// If the database refuses.
pub async fn find(cx: &mut Cx, id: PersonId) -> db::Result<Option<PersonRow>> {
    cx.optional(select!("WHERE id = $1"), params![id]).await
}

/// By mail address, which is compared without regard to case.
///
/// # Errors
/// If the database refuses.
pub async fn find_by_email(cx: &mut Cx, email: &str) -> db::Result<Option<PersonRow>> {
    cx.optional(select!("WHERE email = $1"), params![email.to_lowercase()]).await
}

/// By handle.
///
/// # Errors
/// If the database refuses.
pub async fn find_by_handle(cx: &mut Cx, handle: &str) -> db::Result<Option<PersonRow>> {
    cx.optional(select!("WHERE handle = $1"), params![handle]).await
}

/// By the key in the system that they were imported from.
///
/// # Errors
/// If the database refuses.
pub async fn find_by_external(cx: &mut Cx, id: &str) -> db::Result<Option<PersonRow>> {
    cx.optional(select!("WHERE external_id = $1"), params![id]).await
}

/// Stores a new person.
///
/// # Errors
/// [`db::Error::Unique`] if handle, address or external id are taken.
pub async fn insert(cx: &mut Cx, row: &PersonRow) -> db::Result<()> {
    let sql = "INSERT INTO person (id, kind, handle, name, email, title, unit, function, photo_id, rights, organisation_id, left_at, lang, zone, external_id, name_folded)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";
    save(cx, sql, row).await
}

/// Stores a person as changed.
///
/// # Errors
/// [`db::Error::Unique`] if handle, address or external id are taken.
pub async fn update(cx: &mut Cx, row: &PersonRow) -> db::Result<()> {
    let sql = "UPDATE person SET kind = $2, handle = $3, name = $4, email = $5, title = $6, unit = $7, function = $8, photo_id = $9, rights = $10,
                      organisation_id = $11, left_at = $12, lang = $13, zone = $14, external_id = $15, name_folded = $16 WHERE id = $1";
    save(cx, sql, row).await
}

async fn save(cx: &mut Cx, sql: &str, row: &PersonRow) -> db::Result<()> {
    let (email, name_folded) = (row.email.as_ref().map(|email| email.to_lowercase()), folded(&row.name));
    let params = params![
        row.id,
        row.kind,
        row.handle,
        row.name,
        email,
        row.title,
        row.unit,
        row.function,
        row.photo,
        row.rights,
        row.organisation,
        row.left_at,
        row.lang,
        row.zone,
        row.external_id,
        name_folded,
    ];
    cx.execute(sql, params).await.map(drop)
}

/// The handles that begin with this one: whether it is free, and which number comes next.
///
/// # Errors
/// If the database refuses.
pub async fn handles_from(cx: &mut Cx, handle: &str) -> db::Result<Vec<String>> {
    let end = format!("{handle}:");
    cx.rows("SELECT handle FROM person WHERE handle >= $1 AND handle < $2", params![handle, end]).await
}

/// A customer's company by its name, if it is known.
///
/// # Errors
/// If the database refuses.
pub async fn find_organisation(cx: &mut Cx, name: &str) -> db::Result<Option<OrganisationId>> {
    cx.optional("SELECT id FROM organisation WHERE name_folded = $1", params![folded(name)]).await
}

/// Stores a customer's company.
///
/// # Errors
/// If its name is taken.
pub async fn insert_organisation(cx: &mut Cx, id: OrganisationId, name: &str) -> db::Result<()> {
    let sql = "INSERT INTO organisation (id, name, name_folded) VALUES ($1, $2, $3)";
    cx.execute(sql, params![id, name, folded(name)]).await.map(drop)
}
