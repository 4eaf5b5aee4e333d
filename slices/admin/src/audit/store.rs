//! The SQL of the audit log. Nothing here changes or takes away a line.

use super::Line;
use db::{Cx, in_list, params};
use jobs::Recorded;
use kernel::{PersonId, SpaceId};
use std::collections::HashMap;

const LINES: &str = "SELECT id, place, at, actor_id, act, about, previous, hash FROM audit";

/// Adds a line for a fact. Whoever adds one holds the head until the commit, so that lines never fork.
pub async fn append(cx: &mut Cx, fact: &Recorded) -> db::Result<()> {
    let sql = "UPDATE audit_head SET place = place + 1 WHERE id = 1 RETURNING place, hash";
    let (place, previous): (i64, String) = cx.row(sql, params![]).await?;
    let mut line = Line {
        id: fact.id,
        place,
        at: fact.at,
        actor: fact.actor,
        act: fact.kind.clone(),
        about: fact.payload.clone(),
        previous,
        hash: String::new(),
    };
    line.hash = line.digest();
    let sql = "INSERT INTO audit (id, place, at, actor_id, act, about, previous, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let params = params![line.id, line.place, line.at, line.actor, line.act, line.about, line.previous, line.hash];
    cx.execute(sql, params).await?;
    cx.execute("UPDATE audit_head SET hash = $1 WHERE id = 1", params![line.hash]).await.map(drop)
}

/// Where the chain ends: how many lines there are, and the hash of the last one.
pub async fn head(cx: &mut Cx) -> db::Result<(i64, String)> {
    cx.row("SELECT place, hash FROM audit_head WHERE id = 1", params![]).await
}

/// Lines before a place, newest first, one more than asked for.
pub async fn before(cx: &mut Cx, place: i64, limit: usize) -> db::Result<Vec<Line>> {
    let sql = format!("{LINES} WHERE place < $1 ORDER BY place DESC LIMIT $2");
    cx.rows(&sql, params![place, limit + 1]).await
}

/// Lines after a place, oldest first.
pub async fn after(cx: &mut Cx, place: i64, limit: usize) -> db::Result<Vec<Line>> {
    let sql = format!("{LINES} WHERE place > $1 ORDER BY place LIMIT $2");
    cx.rows(&sql, params![place, limit]).await
}

/// The names of people.
pub async fn people(cx: &mut Cx, ids: &[PersonId]) -> db::Result<HashMap<i64, String>> {
    let mut names = HashMap::new();
    for part in ids.chunks(128) {
        let (sql, params) = in_list("SELECT id, name FROM person WHERE id IN ({LIST})", params![], part);
        names.extend(cx.rows::<(i64, String)>(&sql, &params).await?);
    }
    Ok(names)
}

/// The names of those among these spaces that the viewer may find.
pub async fn spaces(cx: &mut Cx, ids: &[SpaceId]) -> db::Result<HashMap<i64, String>> {
    let eyes = subjects::Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT sp.id, sp.name FROM space sp WHERE ",
        subjects::visible!("sp.find_audience_id", "9223372036854775807"),
        " AND sp.id IN ({LIST})"
    );
    let mut names = HashMap::new();
    for part in ids.chunks(128) {
        let own = eyes.with(params![]);
        let (sql, params) = in_list(sql, &own, part);
        names.extend(cx.rows::<(i64, String)>(&sql, &params).await?);
    }
    Ok(names)
}

/// Goes through the whole chain; the place of the first line that is not as it was written, if there is one.
pub async fn broken(cx: &mut Cx) -> db::Result<Option<i64>> {
    let (length, end) = head(cx).await?;
    let (mut place, mut hash) = (0, String::new());
    loop {
        let lines = after(cx, place, 500).await?;
        if lines.is_empty() {
            let whole = place >= length && (place > length || hash == end);
            return Ok((!whole).then_some(place + 1));
        }
        for line in lines {
            if !line.follows(place, &hash) {
                return Ok(Some(place + 1));
            }
            (place, hash) = (line.place, line.hash);
        }
    }
}
