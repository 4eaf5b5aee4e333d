//! The rows of those who write.

use super::{EVERY, SHOWN};
use crate::streams::On;
use db::{Cx, FromRow, Row, params};
use kernel::{PersonId, Timestamp};

/// Somebody said that they write.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Told {
    /// Where.
    pub(crate) on: On,
    /// Who.
    pub(crate) person: PersonId,
    /// When.
    pub(crate) at: i64,
}

impl FromRow for Told {
    fn from_row(row: &mut Row<'_>) -> db::Result<Self> {
        let place: String = row.next()?;
        let on = place.parse().map_err(|()| db::Error::Other(format!("{place:?} is no place to write in")))?;
        Ok(Self { on, person: row.next()?, at: row.next()? })
    }
}

/// Whether the viewer said so a moment ago.
pub(super) async fn was_told(cx: &mut Cx, on: On) -> db::Result<bool> {
    let sql = "SELECT told_at FROM typing WHERE place = $1 AND person_id = $2";
    let told = cx.optional::<Timestamp>(sql, params![on.to_string(), cx.viewer().person()]).await?;
    Ok(told.is_some_and(|told| cx.now().since(told) < EVERY))
}

pub(super) async fn tell(cx: &mut Cx, on: On) -> db::Result<()> {
    let sql = "INSERT INTO typing (place, person_id, told_at) VALUES ($1, $2, $3)
               ON CONFLICT (place, person_id) DO UPDATE SET told_at = $3";
    cx.execute(sql, params![on.to_string(), cx.viewer().person(), cx.now()]).await.map(drop)
}

/// Whoever said so within the last seconds, anywhere.
pub(crate) async fn recent(cx: &mut Cx) -> db::Result<Vec<Told>> {
    let sql = "SELECT place, person_id, told_at FROM typing WHERE told_at > $1 ORDER BY told_at DESC LIMIT 500";
    cx.rows(sql, params![cx.now().minus(SHOWN)]).await
}

/// The names of those who write here now, without the viewer's own.
pub(super) async fn names(cx: &mut Cx, on: On) -> db::Result<Vec<String>> {
    let sql = "SELECT p.name FROM typing t JOIN person p ON p.id = t.person_id
               WHERE t.place = $1 AND t.told_at > $2 AND t.person_id <> $3 ORDER BY t.told_at LIMIT 4";
    cx.rows(sql, params![on.to_string(), cx.now().minus(SHOWN), cx.viewer().person()]).await
}

/// Takes away what no longer counts.
pub(crate) async fn forget(cx: &mut Cx) -> db::Result<()> {
    cx.execute("DELETE FROM typing WHERE told_at < $1", params![cx.now().minus(SHOWN)]).await.map(drop)
}
