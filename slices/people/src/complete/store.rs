//! People and spaces by the beginnings of their names.

use crate::profile::store::{MET, face_columns};
use db::{AsParam, Cx, Param};
use kernel::{FileId, PersonId, PersonKind, SpaceId, Timestamp};
use subjects::{Eyes, visible};

db::row! {
    /// A person who may be meant.
    pub(super) struct Someone {
        pub(super) id: PersonId,
        pub(super) name: String,
        pub(super) title: String,
        pub(super) photo: Option<FileId>,
        pub(super) kind: PersonKind,
        pub(super) left_at: Option<Timestamp>,
        pub(super) unit: String,
    }
}

db::row! {
    /// A space that may be meant.
    pub(super) struct Somewhere {
        pub(super) id: SpaceId,
        pub(super) name: String,
        pub(super) purpose: String,
    }
}

/// People: first members of the space that is written in, then those with whom the viewer shares another, then all others
/// that the viewer may know of. Without a word only the first.
pub(super) async fn people(cx: &mut Cx, words: &[String], space: SpaceId, limit: usize) -> db::Result<Vec<Someone>> {
    let here = "EXISTS (SELECT 1 FROM membership h WHERE h.person_id = p.id AND h.space_id = $4)";
    let near = "EXISTS (SELECT 1 FROM membership n JOIN membership own ON own.space_id = n.space_id AND own.person_id = $1 WHERE n.person_id = p.id)";
    let only_here = if words.is_empty() { format!(" AND {here}") } else { String::new() };
    let sql = format!(
        "SELECT {}, p.unit FROM person p LEFT JOIN organisation o ON o.id = p.organisation_id
         WHERE p.left_at IS NULL{}{only_here} AND {MET} = 1
         ORDER BY CASE WHEN {here} THEN 0 WHEN {near} THEN 1 ELSE 2 END, p.name_folded, p.id LIMIT {limit}",
        face_columns!(),
        named("p", words)
    );
    let eyes = Eyes::of(cx.viewer());
    cx.rows(&sql, &params(&eyes, &space, words)).await
}

/// Spaces that the viewer finds, those of the viewer first.
pub(super) async fn spaces(cx: &mut Cx, words: &[String], limit: usize) -> db::Result<Vec<Somewhere>> {
    let sql = format!(
        "SELECT s.id, s.name, s.purpose FROM space s WHERE s.archived_at IS NULL AND s.id <> $4{} AND {}
         ORDER BY CASE WHEN EXISTS (SELECT 1 FROM membership own WHERE own.person_id = $1 AND own.space_id = s.id) THEN 0 ELSE 1 END,
                  s.name_folded, s.id LIMIT {limit}",
        named("s", words),
        visible!("s.find_audience_id", "9223372036854775807")
    );
    let eyes = Eyes::of(cx.viewer());
    cx.rows(&sql, &params(&eyes, &SpaceId::new(0), words)).await
}

/// Each word begins one of the name: `$5` and on.
fn named(table: &str, words: &[String]) -> String {
    let one = |index: usize| {
        let word = format!("${}", index + 5);
        format!(
            " AND ({table}.name_folded LIKE {word} || '%' OR {table}.name_folded LIKE '% ' || {word} || '%' OR {table}.name_folded LIKE '%-' || {word} || '%')"
        )
    };
    (0..words.len()).map(one).collect()
}

fn params<'a>(eyes: &'a Eyes, space: &'a SpaceId, words: &'a [String]) -> Vec<Param<'a>> {
    let mut params = eyes.with(&[space.param()]);
    params.extend(words.iter().map(AsParam::param));
    params
}
