//! Finds out who asks, by the secret of a session or of a token.

use db::{Cx, params};
use futures::future::BoxFuture;
use kernel::{Door, FileId, OrganisationId, PersonId, PersonKind, Rights, SessionId, Signed, TokenId};
use texts::Zone;
use web::view::PersonView;
use web::{Credentials, Known};

db::row! {
    struct Found {
        door: i64,
        scopes: i64,
        person: PersonId,
        kind: PersonKind,
        organisation: Option<OrganisationId>,
        rights: Rights,
        name: String,
        title: String,
        photo: Option<FileId>,
        lang: Option<String>,
        zone: String,
        theme: Option<String>,
        contrast: Option<String>,
        single_keys: Option<bool>,
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

/// The person whose secret it is; nobody if it is unknown or has run out, or if its person has left.
pub fn authenticate<'c>(cx: &'c mut Cx, credentials: &'c Credentials) -> BoxFuture<'c, db::Result<Option<Known>>> {
    Box::pin(async move {
        let (secret, sql) = match credentials {
            Credentials::Session(secret) => (secret, BY_SESSION),
            Credentials::Token(secret) => (secret, BY_TOKEN),
        };
        let hash = web::keys::hash(secret);
        let found = cx.optional::<Found>(sql, params![hash, cx.now()]).await?;
        Ok(found.map(|found| known(found, matches!(credentials, Credentials::Token(_)))))
    })
}

fn known(found: Found, is_token: bool) -> Known {
    let door = if is_token {
        Door::Token(TokenId::new(found.door), kernel::Scopes::from_bits(found.scopes))
    } else {
        Door::Session(SessionId::new(found.door))
    };
    Known {
        signed: Signed {
            person: found.person,
            kind: found.kind,
            organisation: found.organisation,
            rights: found.rights,
            door,
        },
        view: PersonView::new(found.person, &found.name, &found.title, found.photo, found.kind),
        lang: found.lang.and_then(|lang| lang.parse().ok()),
        zone: found.zone.parse().unwrap_or_else(|_| Zone::default()),
        theme: found.theme.unwrap_or_default(),
        contrast: found.contrast.unwrap_or_default(),
        single_keys: found.single_keys.unwrap_or(true),
    }
}
