//! The SQL of asking why. It reads no title, no text and no excerpt.

use db::{Cx, params};
use kernel::{AudienceId, OrganisationId, PersonId, PersonKind, SpaceId, SubjectId, Timestamp};
use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

db::row! {
    /// The person in question.
    pub struct Whom {
        /// Who.
        pub id: PersonId,
        /// Their name.
        pub name: String,
        /// Their handle.
        pub handle: String,
        /// What they are to the organisation.
        pub kind: PersonKind,
        /// A customer's company.
        pub organisation: Option<OrganisationId>,
        /// When they left.
        pub left_at: Option<Timestamp>,
    }
}

db::row! {
    /// What is known of the thing without any of its content.
    pub struct Thing {
        /// Its id; of a space, its newest possible content.
        pub id: i64,
        /// The kind of a subject, `space` for a space.
        pub kind: String,
        /// Who may see it.
        pub audience: AudienceId,
        /// Where it is.
        pub space: SpaceId,
    }
}

/// Most people who are offered where a text fits several.
pub const MOST: usize = 10;

/// People whom a text may mean: an id, a handle, a mail address, or the beginning of a name.
pub async fn people(cx: &mut Cx, text: &str) -> db::Result<Vec<Whom>> {
    let text = text.trim().trim_start_matches('@');
    if text.is_empty() {
        return Ok(Vec::new());
    }
    let id = text.rsplit('/').next().and_then(|id| id.parse().ok()).map_or(0, PersonId::raw);
    let (exact, from) = (text.to_lowercase(), folded(text));
    let to = format!("{from}\u{10ffff}");
    let sql = "SELECT id, name, handle, kind, organisation_id, left_at FROM person
               WHERE id = $1 OR handle = $2 OR email = $2 OR (name_folded >= $3 AND name_folded < $4)
               ORDER BY CASE WHEN id = $1 OR handle = $2 OR email = $2 THEN 0 ELSE 1 END, name_folded, id LIMIT $5";
    let found: Vec<Whom> = cx.rows(sql, params![id, exact, from, to, MOST]).await?;
    let is_exact = |one: &Whom| one.id.raw() == id || one.handle == exact;
    Ok(match found.first() {
        Some(first) if is_exact(first) => vec![first.clone()],
        _ => found,
    })
}

/// As `person.name_folded` has names.
fn folded(name: &str) -> String {
    let plain: String = name.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
    plain.replace('ß', "ss").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A subject, whoever may see it: the answer is about access, never about content.
pub async fn subject(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Thing>> {
    cx.optional("SELECT id, kind, audience_id, space_id FROM subject WHERE id = $1", params![id]).await
}

/// A space, as its readers see it.
pub async fn space(cx: &mut Cx, slug: &str) -> db::Result<Option<Thing>> {
    let sql = "SELECT CAST(9223372036854775807 AS BIGINT), 'space', read_audience_id, id FROM space WHERE slug = $1";
    cx.optional(sql, params![slug]).await
}

/// The names of spaces that the asking administrator may find.
pub async fn spaces(cx: &mut Cx, ids: &[SpaceId]) -> db::Result<HashMap<i64, String>> {
    crate::audit::store::spaces(cx, ids).await
}
