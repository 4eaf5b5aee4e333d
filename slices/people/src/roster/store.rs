//! The list of people in the database.

use crate::directory::After;
use db::{Cx, params};
use kernel::{FileId, PersonId, PersonKind, Rights, Timestamp};

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
