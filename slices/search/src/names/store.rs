//! The words of names, and the people and spaces behind them.

use super::Kind;
use db::{AsParam, Cx, Param, params};
use kernel::{AudienceId, FileId, PersonId, PersonKind, Reach, SpaceId};
use subjects::{Eyes, visible};

db::row! {
    /// A person, as far as the viewer may know them.
    pub struct FoundPerson {
        /// Who.
        pub id: PersonId,
        /// Their name.
        pub name: String,
        /// What they do.
        pub title: String,
        /// Their photo.
        pub photo: Option<FileId>,
        /// What they are.
        pub kind: PersonKind,
    }
}

db::row! {
    /// A space that the viewer may find.
    pub struct FoundSpace {
        /// Which one.
        pub id: SpaceId,
        /// Its place in addresses.
        pub slug: String,
        /// Its name.
        pub name: String,
        /// What it is for.
        pub purpose: String,
        /// What stands on its tile.
        pub letter: String,
        /// How far its readers reach.
        pub reach: Reach,
        /// Its readers.
        pub audience: AudienceId,
        /// Read-only.
        pub archived: bool,
    }
}

/// The beginning of a word as a range: no character sorts behind the last one of Unicode.
fn ranges(words: &[String]) -> Vec<(String, String)> {
    words.iter().map(|word| (word.clone(), format!("{word}\u{10ffff}"))).collect()
}

/// The longest word leads, since it matches fewest; each further one must be there too. Parameters from `$6` on.
fn others(ranges: &[(String, String)], kind: i64) -> String {
    (1..ranges.len())
        .map(|at| {
            let (from, to) = (4 + at * 2, 5 + at * 2);
            format!(
                " AND EXISTS (SELECT 1 FROM search_name m WHERE m.kind = {kind} AND m.thing_id = n.thing_id AND m.word >= ${from} AND m.word < ${to})"
            )
        })
        .collect()
}

fn longest_first(words: &[String]) -> Vec<String> {
    let mut words = words.to_vec();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words
}

fn with<'a>(eyes: &'a Eyes, ranges: &'a [(String, String)], limit: &'a i64) -> (Vec<Param<'a>>, usize) {
    let mut all = eyes.with(params![]);
    all.extend(ranges.iter().flat_map(|(from, to)| [from.param(), to.param()]));
    all.push(limit.param());
    let last = all.len();
    (all, last)
}

pub async fn people(cx: &mut Cx, words: &[String], limit: i64) -> db::Result<Vec<FoundPerson>> {
    if words.is_empty() || cx.viewer().person().is_none() {
        return Ok(Vec::new());
    }
    let ranges = ranges(&longest_first(words));
    let eyes = Eyes::of(cx.viewer());
    let (params, last) = with(&eyes, &ranges, &limit);
    // An employee knows everybody; others know whom they share a space with, and nothing but name and face.
    let (title, known) = if cx.viewer().is_employee() {
        ("p.title", "1 = 1")
    } else {
        (
            "CASE WHEN p.kind = 1 THEN '' ELSE p.title END",
            "(p.id = $1 OR EXISTS (SELECT 1 FROM membership a JOIN membership b ON b.space_id = a.space_id
                 WHERE a.person_id = $1 AND b.person_id = p.id))",
        )
    };
    let others = others(&ranges, Kind::Person.code());
    let sql = format!(
        "SELECT p.id, p.name, {title}, p.photo_id, p.kind FROM search_name n JOIN person p ON p.id = n.thing_id
         WHERE n.kind = 1 AND n.word >= $4 AND n.word < $5 AND p.left_at IS NULL AND {known}{others}
         ORDER BY n.word, n.thing_id LIMIT ${last}"
    );
    cx.rows(&sql, &params).await
}

macro_rules! space_columns {
    () => {
        "SELECT sp.id, sp.slug, sp.name, sp.purpose, sp.letter, a.base, sp.read_audience_id,
                CAST(CASE WHEN sp.archived_at IS NULL THEN 0 ELSE 1 END AS BIGINT)"
    };
}

pub async fn spaces(cx: &mut Cx, words: &[String], limit: i64) -> db::Result<Vec<FoundSpace>> {
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let ranges = ranges(&longest_first(words));
    let eyes = Eyes::of(cx.viewer());
    let (params, last) = with(&eyes, &ranges, &limit);
    let select = concat!(
        space_columns!(),
        " FROM search_name n JOIN space sp ON sp.id = n.thing_id JOIN audience a ON a.id = sp.read_audience_id
         WHERE n.kind = 2 AND n.word >= $4 AND n.word < $5 AND (",
        visible!("sp.find_audience_id", "9223372036854775807"),
        " OR ",
        visible!("sp.read_audience_id", "9223372036854775807"),
        ")"
    );
    let others = others(&ranges, Kind::Space.code());
    let sql = format!("{select}{others} ORDER BY n.word, n.thing_id LIMIT ${last}");
    cx.rows(&sql, &params).await
}

pub async fn own_spaces(cx: &mut Cx, limit: i64) -> db::Result<Vec<FoundSpace>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        space_columns!(),
        " FROM membership m JOIN space sp ON sp.id = m.space_id JOIN audience a ON a.id = sp.read_audience_id
         WHERE m.person_id = $1 AND sp.archived_at IS NULL ORDER BY sp.name_folded, sp.id LIMIT $4"
    );
    cx.rows(sql, &eyes.with(params![limit])).await
}

pub async fn name_of(cx: &mut Cx, kind: Kind, id: i64) -> db::Result<Option<String>> {
    let sql = match kind {
        Kind::Person => "SELECT name FROM person WHERE id = $1",
        Kind::Space => "SELECT name FROM space WHERE id = $1",
    };
    cx.optional(sql, params![id]).await
}

pub async fn outdated(cx: &mut Cx, kind: Kind, limit: i64) -> db::Result<Vec<(i64, String)>> {
    let sql = match kind {
        Kind::Person => {
            "SELECT t.id, t.name FROM person t LEFT JOIN search_named n ON n.kind = 1 AND n.thing_id = t.id
             WHERE n.name IS NULL OR n.name <> t.name LIMIT $1"
        }
        Kind::Space => {
            "SELECT t.id, t.name FROM space t LEFT JOIN search_named n ON n.kind = 2 AND n.thing_id = t.id
             WHERE n.name IS NULL OR n.name <> t.name LIMIT $1"
        }
    };
    cx.rows(sql, params![limit]).await
}

pub async fn indexed(cx: &mut Cx, kind: Kind, id: i64) -> db::Result<Option<String>> {
    cx.optional("SELECT name FROM search_named WHERE kind = $1 AND thing_id = $2", params![kind.code(), id]).await
}

pub async fn forget(cx: &mut Cx, kind: Kind, id: i64) -> db::Result<()> {
    cx.execute("DELETE FROM search_name WHERE kind = $1 AND thing_id = $2", params![kind.code(), id]).await.map(drop)
}

pub async fn add(cx: &mut Cx, kind: Kind, id: i64, word: &str) -> db::Result<()> {
    let sql = "INSERT INTO search_name (word, kind, thing_id) VALUES ($1, $2, $3)";
    cx.execute(sql, params![word, kind.code(), id]).await.map(drop)
}

pub async fn remember(cx: &mut Cx, kind: Kind, id: i64, name: &str) -> db::Result<()> {
    let sql = "INSERT INTO search_named (kind, thing_id, name) VALUES ($1, $2, $3)
               ON CONFLICT (kind, thing_id) DO UPDATE SET name = $3";
    cx.execute(sql, params![kind.code(), id, name]).await.map(drop)
}
