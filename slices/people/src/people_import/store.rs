//! What an import asks the database, and the uploads that wait for their application.

use crate::import::SLACK;
use crate::profile::model::Term;
use db::{Cx, in_list, params};
use kernel::{ImportId, OrganisationId, PersonId, PersonKind, Timestamp};

db::row! {
    /// A person who came from a directory.
    pub(super) struct Stored {
        pub(super) id: PersonId,
        /// Their key in the list, or in a Slack export.
        pub(super) external_id: Option<String>,
        pub(super) name: String,
        pub(super) email: Option<String>,
        pub(super) kind: PersonKind,
        pub(super) title: String,
        pub(super) unit: String,
        pub(super) function: String,
        pub(super) manager: Option<String>,
        pub(super) location: String,
        pub(super) zone: String,
        pub(super) lang: Option<String>,
        pub(super) ask_me_about: String,
        pub(super) organisation: Option<OrganisationId>,
        pub(super) company: Option<String>,
        pub(super) leader: bool,
        pub(super) works_in_it: bool,
        pub(super) left_at: Option<Timestamp>,
    }
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT p.id, p.external_id, p.name, p.email, p.kind, p.title, p.unit, p.function, m.external_id, COALESCE(f.location, ''),
                      p.zone, p.lang, COALESCE(f.ask_me_about, ''), p.organisation_id, o.name,
                      p.leader, p.works_in_it, p.left_at
               FROM person p LEFT JOIN profile f ON f.person_id = p.id LEFT JOIN person m ON m.id = f.manager_id
               LEFT JOIN organisation o ON o.id = p.organisation_id ",
            $rest
        )
    };
}

/// Those of these keys that are known.
pub(super) async fn find(cx: &mut Cx, keys: &[String]) -> db::Result<Vec<Stored>> {
    let (sql, params) = in_list(select!("WHERE p.external_id IN ({LIST})"), &[], keys);
    cx.rows(&sql, &params).await
}

/// Those of these addresses whom no list of people brought, but a Slack export.
pub(super) async fn from_slack(cx: &mut Cx, mails: &[String]) -> db::Result<Vec<Stored>> {
    let (sql, params) = in_list(select!("WHERE p.email IN ({LIST})"), &[], mails);
    let found: Vec<Stored> = cx.rows(&sql, &params).await?;
    Ok(found.into_iter().filter(|one| one.external_id.as_ref().is_some_and(|key| key.starts_with(SLACK))).collect())
}

/// Skills and languages of several people: whose, which list, what.
pub(super) async fn terms(cx: &mut Cx, people: &[PersonId]) -> db::Result<Vec<(PersonId, i64, String)>> {
    let sql = "SELECT k.person_id, k.kind, k.term FROM profile_term k WHERE k.person_id IN ({LIST}) ORDER BY k.person_id, k.kind, k.position";
    let (sql, params) = in_list(sql, &[], people);
    cx.rows(&sql, &params).await
}

/// The terms of one person out of those of several.
pub(super) fn terms_of(all: &[(PersonId, i64, String)], person: PersonId, kind: Term) -> Vec<String> {
    let own = all.iter().filter(|(id, list, _)| *id == person && *list == kind.code());
    own.map(|(_, _, term)| term.clone()).collect()
}

/// Whose addresses these are: address, person, name.
pub(super) async fn by_mail(cx: &mut Cx, mails: &[String]) -> db::Result<Vec<(String, PersonId, String)>> {
    let (sql, params) = in_list("SELECT p.email, p.id, p.name FROM person p WHERE p.email IN ({LIST})", &[], mails);
    cx.rows(&sql, &params).await
}

/// The persons behind these keys.
pub(super) async fn ids(cx: &mut Cx, keys: &[String]) -> db::Result<Vec<(String, PersonId)>> {
    let (sql, params) = in_list("SELECT p.external_id, p.id FROM person p WHERE p.external_id IN ({LIST})", &[], keys);
    cx.rows(&sql, &params).await
}

/// Who somebody reports to from now on.
pub(super) async fn save_manager(cx: &mut Cx, person: PersonId, manager: Option<PersonId>) -> db::Result<()> {
    let sql = "INSERT INTO profile (person_id, manager_id) VALUES ($1, $2) ON CONFLICT (person_id) DO UPDATE SET manager_id = $2";
    cx.execute(sql, params![person, manager]).await.map(drop)
}

/// All whom a list brought and who have not left: key, person, name. Those whom a Slack export brought stand in no list.
pub(super) async fn present(cx: &mut Cx) -> db::Result<Vec<(String, PersonId, String)>> {
    let sql = "SELECT p.external_id, p.id, p.name FROM person p WHERE p.external_id IS NOT NULL AND p.left_at IS NULL
               ORDER BY p.name_folded, p.id";
    let all: Vec<(String, PersonId, String)> = cx.rows(sql, params![]).await?;
    Ok(all.into_iter().filter(|(key, ..)| !key.starts_with(SLACK)).collect())
}

db::row! {
    /// An uploaded file.
    pub(super) struct Upload {
        pub(super) id: ImportId,
        pub(super) name: String,
        pub(super) store_key: String,
        pub(super) lines: i64,
        pub(super) applied_at: Option<Timestamp>,
        pub(super) report: String,
    }
}

pub(super) async fn insert(cx: &mut Cx, upload: &Upload) -> db::Result<()> {
    let sql = "INSERT INTO people_import (id, uploader_id, name, store_key, lines) VALUES ($1, $2, $3, $4, $5)";
    let uploader = cx.viewer().person().ok_or(db::Error::NoRow)?;
    cx.execute(sql, params![upload.id, uploader, upload.name, upload.store_key, upload.lines]).await.map(drop)
}

/// The viewer's own upload.
pub(super) async fn upload(cx: &mut Cx, id: ImportId) -> db::Result<Option<Upload>> {
    let sql =
        "SELECT id, name, store_key, lines, applied_at, report FROM people_import WHERE id = $1 AND uploader_id = $2";
    let uploader = cx.viewer().person().ok_or(db::Error::NoRow)?;
    cx.optional(sql, params![id, uploader]).await
}

/// The upload was applied, and this came of it.
pub(super) async fn save_applied(cx: &mut Cx, id: ImportId, report: &str) -> db::Result<()> {
    let sql = "UPDATE people_import SET applied_at = $2, report = $3 WHERE id = $1";
    cx.execute(sql, params![id, cx.now(), report]).await.map(drop)
}
