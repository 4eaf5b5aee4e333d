//! The SQL of calendars.

use db::{Cx, params};
use kernel::{Door, OrganisationId, PersonId, PersonKind, Rights, Signed, Timestamp, Viewer};
use texts::Lang;

db::row! {
    /// Whose calendar it is, or who is invited.
    pub(crate) struct Reader {
        pub person: PersonId,
        pub kind: PersonKind,
        pub organisation: Option<OrganisationId>,
        pub email: Option<String>,
        pub lang: Option<String>,
        pub zone: String,
    }
}

impl Reader {
    /// As rules see them.
    pub(crate) fn viewer(&self) -> Viewer {
        let (person, kind, organisation) = (self.person, self.kind, self.organisation);
        Viewer::Person(Signed { person, kind, organisation, rights: Rights::NONE, door: Door::Program })
    }
    /// Their language.
    pub(crate) fn lang(&self) -> Lang {
        self.lang.as_deref().and_then(|lang| lang.parse().ok()).unwrap_or_default()
    }
}

/// Somebody who has not left.
pub(crate) async fn reader(cx: &mut Cx, person: PersonId) -> db::Result<Option<Reader>> {
    let sql = "SELECT id, kind, organisation_id, email, lang, zone FROM person WHERE id = $1 AND left_at IS NULL";
    cx.optional(sql, params![person]).await
}

/// Whose calendar is read under an address, by the hash of its secret.
pub(crate) async fn owner(cx: &mut Cx, hash: &str) -> db::Result<Option<PersonId>> {
    cx.optional("SELECT person_id FROM council_feed WHERE hash = $1", params![hash]).await
}

/// Since when a person has an address.
pub(crate) async fn since(cx: &mut Cx, person: PersonId) -> db::Result<Option<Timestamp>> {
    cx.optional("SELECT made_at FROM council_feed WHERE person_id = $1", params![person]).await
}

/// Gives a person a new address; the one before leads nowhere any more.
pub(crate) async fn renew(cx: &mut Cx, person: PersonId, hash: &str) -> db::Result<()> {
    let sql = "INSERT INTO council_feed (person_id, hash, made_at) VALUES ($1, $2, $3)
               ON CONFLICT (person_id) DO UPDATE SET hash = $2, made_at = $3";
    cx.execute(sql, params![person, hash, cx.now()]).await.map(drop)
}

/// Takes a person's address away.
pub(crate) async fn end(cx: &mut Cx, person: PersonId) -> db::Result<()> {
    cx.execute("DELETE FROM council_feed WHERE person_id = $1", params![person]).await.map(drop)
}
