//! The SQL of who is acted for.

use db::{Cx, params};
use kernel::{Door, OrganisationId, PersonId, PersonKind, Rights, Signed, Viewer};
use texts::Lang;

db::row! {
    /// As the directory knows them now.
    pub(crate) struct Reader {
        person: PersonId,
        kind: PersonKind,
        organisation: Option<OrganisationId>,
        lang: Option<String>,
    }
}

impl Reader {
    /// As rules see them: without rights of administration, which neither publish nor read anything here.
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
pub(crate) async fn find(cx: &mut Cx, person: PersonId) -> db::Result<Option<Reader>> {
    let sql = "SELECT id, kind, organisation_id, lang FROM person WHERE id = $1 AND left_at IS NULL";
    cx.optional(sql, params![person]).await
}
