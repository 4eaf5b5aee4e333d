//! The list of people in the database.

use crate::directory::After;
use db::{Cx, params};
use kernel::{FileId, PersonId, PersonKind, Reach, Rights, Role, Timestamp};
use subjects::{Eyes, visible};

db::row! {
    /// A person as the keepers' list has them.
    pub(super) struct Entry {
        pub(super) id: PersonId,
        pub(super) name: String,
        pub(super) title: String,
        pub(super) photo: Option<FileId>,
        pub(super) kind: PersonKind,
        pub(super) left_at: Option<Timestamp>,
        pub(super) name_folded: String,
        pub(super) email: Option<String>,
        pub(super) unit: String,
        pub(super) rights: Rights,
    }
}

/// A page of people whose name, word of a name, or address begins like this. `kind` 0 and `left` 2 mean any.
pub(super) async fn list(
    cx: &mut Cx,
    beginning: &str,
    kind: i64,
    left: i64,
    after: &After,
    limit: usize,
) -> db::Result<Vec<Entry>> {
    let sql = "SELECT p.id, p.name, p.title, p.photo_id, p.kind, p.left_at, p.name_folded, p.email, p.unit, p.rights FROM person p
               WHERE (p.name_folded LIKE $1 || '%' OR p.name_folded LIKE '% ' || $1 || '%' OR LOWER(p.email) LIKE $1 || '%')
                 AND ($2 = 0 OR p.kind = $2) AND ($3 = 2 OR (CASE WHEN p.left_at IS NULL THEN 0 ELSE 1 END) = $3)
                 AND (p.name_folded > $4 OR (p.name_folded = $4 AND p.id > $5))
               ORDER BY p.name_folded, p.id LIMIT $6";
    // What LIKE reads as a pattern is in no name worth finding.
    let beginning: String = beginning.chars().filter(|c| !"%_\\\0".contains(*c)).collect();
    cx.rows(sql, params![beginning, kind, left, after.name, after.id, limit]).await
}

db::row! {
    /// A space that somebody belongs to, who is to be of another kind.
    pub(super) struct Membership {
        pub(super) name: String,
        /// Whether the keeper finds it.
        pub(super) found: bool,
        /// Whether the other kind doesn't read there.
        pub(super) ends: bool,
        /// Whether nobody else owns it who is here.
        pub(super) orphaned: bool,
    }
}

/// Somebody's spaces by name; `reach` is the narrowest base that their other kind reads.
pub(super) async fn memberships(cx: &mut Cx, person: PersonId, reach: Reach) -> db::Result<Vec<Membership>> {
    let sql = concat!(
        "SELECT s.name, CAST(CASE WHEN ",
        visible!("s.find_audience_id", "9223372036854775807"),
        " THEN 1 ELSE 0 END AS BIGINT), CAST(CASE WHEN a.base < $5 THEN 1 ELSE 0 END AS BIGINT),
             CAST(CASE WHEN m.role >= $6 AND NOT EXISTS
                      (SELECT 1 FROM membership om JOIN person op ON op.id = om.person_id
                       WHERE om.space_id = s.id AND om.person_id <> $4 AND om.role >= $6 AND op.left_at IS NULL)
                  THEN 1 ELSE 0 END AS BIGINT)
         FROM membership m JOIN space s ON s.id = m.space_id JOIN audience a ON a.id = s.read_audience_id
         WHERE m.person_id = $4 ORDER BY s.name_folded, s.id"
    );
    let eyes = Eyes::of(cx.viewer());
    cx.rows(sql, &eyes.with(params![person, reach, Role::Owner])).await
}
