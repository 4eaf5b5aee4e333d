//! SQL of drafts. Each statement names whose they are: nobody else ever sees one.

use super::model::Draft;
use db::{Cx, FromRow, Row, params};
use kernel::PersonId;

/// A person's draft at a place.
pub(super) async fn find(cx: &mut Cx, person: PersonId, place: &str) -> db::Result<Option<Draft>> {
    let sql =
        "SELECT place, kind, space_id, heading, source, updated_at FROM draft WHERE person_id = $1 AND place = $2";
    cx.optional(sql, params![person, place]).await
}

/// The same, locked until the transaction ends.
pub(super) async fn lock(cx: &mut Cx, person: PersonId, place: &str) -> db::Result<Option<Draft>> {
    let sql = "SELECT place, kind, space_id, heading, source, updated_at FROM draft WHERE person_id = $1 AND place = $2
               {FOR_UPDATE}";
    cx.optional(sql, params![person, place]).await
}

/// A person's drafts, those last written first.
pub(super) async fn all(cx: &mut Cx, person: PersonId, limit: i64) -> db::Result<Vec<Draft>> {
    let sql = "SELECT place, kind, space_id, heading, source, updated_at FROM draft WHERE person_id = $1
               ORDER BY updated_at DESC, place LIMIT $2";
    cx.rows(sql, params![person, limit]).await
}

/// How many drafts a person has.
pub(super) async fn count(cx: &mut Cx, person: PersonId) -> db::Result<i64> {
    cx.row("SELECT COUNT(*) FROM draft WHERE person_id = $1", params![person]).await
}

/// Makes an empty draft where there is none yet.
pub(super) async fn begin(cx: &mut Cx, person: PersonId, place: &str) -> db::Result<()> {
    let sql = "INSERT INTO draft (person_id, place, kind, heading, source, updated_at) VALUES ($1, $2, '', '', '', $3)
               ON CONFLICT (person_id, place) DO NOTHING";
    cx.execute(sql, params![person, place, cx.now()]).await.map(drop)
}

/// Keeps a draft, in the place of the earlier one.
pub(super) async fn save(cx: &mut Cx, person: PersonId, draft: &Draft) -> db::Result<()> {
    let sql = "INSERT INTO draft (person_id, place, kind, space_id, heading, source, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
               ON CONFLICT (person_id, place) DO UPDATE SET kind = excluded.kind, space_id = excluded.space_id,
                   heading = excluded.heading, source = excluded.source, updated_at = excluded.updated_at";
    let params = params![person, draft.place, draft.kind, draft.space, draft.title, draft.body, draft.updated_at];
    cx.execute(sql, params).await.map(drop)
}

/// Takes a draft away.
pub(super) async fn delete(cx: &mut Cx, person: PersonId, place: &str) -> db::Result<()> {
    cx.execute("DELETE FROM draft WHERE person_id = $1 AND place = $2", params![person, place]).await.map(drop)
}

impl FromRow for Draft {
    fn from_row(row: &mut Row<'_>) -> db::Result<Self> {
        Ok(Self {
            place: row.next()?,
            kind: row.next()?,
            space: row.next()?,
            title: row.next()?,
            body: row.next()?,
            updated_at: row.next()?,
        })
    }
}
