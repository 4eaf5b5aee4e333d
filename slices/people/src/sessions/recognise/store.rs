//! Who has a secret, in the database.

use db::{Cx, params};
use kernel::{FileId, OrganisationId, PersonId, PersonKind, Rights};

db::row! {
    /// A person, and what they came in by.
    pub(super) struct Found {
        pub(super) door: i64,
        pub(super) scopes: i64,
        pub(super) person: PersonId,
        pub(super) kind: PersonKind,
        pub(super) organisation: Option<OrganisationId>,
        pub(super) rights: Rights,
        pub(super) name: String,
        pub(super) title: String,
        pub(super) photo: Option<FileId>,
        pub(super) lang: Option<String>,
        pub(super) zone: String,
        pub(super) theme: Option<String>,
        pub(super) contrast: Option<String>,
        pub(super) single_keys: Option<bool>,
    }
}

macro_rules! person_columns {
    ($from:literal) => {
        concat!(
            "p.id, p.kind, p.organisation_id, p.rights, p.name,
             CASE WHEN p.kind = 3 THEN COALESCE(o.name, p.title) ELSE p.title END,
             p.photo_id, p.lang, p.zone, e.theme, e.contrast, e.single_keys FROM ",
            $from,
            " JOIN person p ON p.id = d.person_id AND p.left_at IS NULL
              LEFT JOIN organisation o ON o.id = p.organisation_id
              LEFT JOIN preference e ON e.person_id = p.id
              WHERE d.secret_hash = $1 AND d.expires_at > $2"
        )
    };
}

const BY_SESSION: &str =
    concat!("SELECT d.id, CAST(0 AS BIGINT), ", person_columns!("session d"), " AND d.last_seen_at + d.idle_ms > $2");
const BY_TOKEN: &str = concat!("SELECT d.id, d.scopes, ", person_columns!("token d"));

/// By the secret of a session that still holds.
pub(super) async fn by_session(cx: &mut Cx, secret: &str) -> db::Result<Option<Found>> {
    cx.optional(BY_SESSION, params![web::keys::hash(secret), cx.now()]).await
}

/// By the secret of a token that still holds.
pub(super) async fn by_token(cx: &mut Cx, secret: &str) -> db::Result<Option<Found>> {
    cx.optional(BY_TOKEN, params![web::keys::hash(secret), cx.now()]).await
}
