//! SQL of counting readers.

use db::{Cx, params};
use kernel::{AudienceId, PersonKind, SpaceId};

/// Those whom the grants of an audience name, each once. Of one that is put together of others: those whom each part that opens to
/// nobody else names, and those whom it names itself.
pub(super) async fn named(cx: &mut Cx, audience: AudienceId) -> db::Result<i64> {
    let sql = "WITH list (id) AS (
                 SELECT CAST($1 AS BIGINT) UNION SELECT ap.part_id FROM audience_part ap JOIN audience a ON a.id = ap.part_id
                  WHERE ap.audience_id = $1 AND a.base = 0),
               named (list_id, person_id) AS (
                 SELECT g.audience_id, p.id FROM list l JOIN audience_grant g ON g.audience_id = l.id
                  JOIN person p ON p.id = g.person_id WHERE p.left_at IS NULL
                 UNION SELECT g.audience_id, p.id FROM list l JOIN audience_grant g ON g.audience_id = l.id
                  JOIN person p ON p.organisation_id = g.organisation_id WHERE p.left_at IS NULL
                 UNION SELECT g.audience_id, p.id FROM list l JOIN audience_grant g ON g.audience_id = l.id
                  JOIN membership m ON m.space_id = g.space_id AND m.role >= g.least_role
                  JOIN person p ON p.id = m.person_id WHERE p.left_at IS NULL)
               SELECT CAST(COUNT(*) AS BIGINT) FROM (
                 SELECT person_id FROM named WHERE list_id = $1
                 UNION SELECT person_id FROM named WHERE list_id <> $1 GROUP BY person_id
                  HAVING COUNT(*) = (SELECT COUNT(*) - 1 FROM list)) AS everybody";
    cx.row(sql, params![audience]).await
}

/// How many members of a space are guests, and how many are customers: they read by their membership what is internal.
pub(super) async fn outsiders(cx: &mut Cx, space: SpaceId) -> db::Result<(i64, i64)> {
    cx.row("SELECT guest_count, customer_count FROM space WHERE id = $1", params![space]).await
}

/// How many there are of a kind, as they were last counted.
pub(super) async fn heads(cx: &mut Cx, kind: PersonKind) -> db::Result<i64> {
    let sql = "SELECT heads FROM headcount WHERE kind = $1";
    match cx.optional(sql, params![kind]).await? {
        Some(heads) => Ok(heads),
        None => counted(cx, kind).await,
    }
}

async fn counted(cx: &mut Cx, kind: PersonKind) -> db::Result<i64> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM person WHERE kind = $1 AND left_at IS NULL";
    cx.row(sql, params![kind]).await
}

/// Counts a kind again.
pub(super) async fn count_again(cx: &mut Cx, kind: PersonKind) -> db::Result<()> {
    let heads = counted(cx, kind).await?;
    let sql =
        "INSERT INTO headcount (kind, heads) VALUES ($1, $2) ON CONFLICT (kind) DO UPDATE SET heads = excluded.heads";
    cx.execute(sql, params![kind, heads]).await.map(drop)
}
