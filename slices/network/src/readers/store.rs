//! SQL of counting readers.

use db::{Cx, params};
use kernel::{AudienceId, PersonKind, SpaceId};

/// Those whom the grants of an audience name, each once.
pub(super) async fn named(cx: &mut Cx, audience: AudienceId) -> db::Result<i64> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM (
                 SELECT p.id FROM audience_grant g JOIN person p ON p.id = g.person_id
                  WHERE g.audience_id = $1 AND p.left_at IS NULL
                 UNION SELECT p.id FROM audience_grant g JOIN person p ON p.organisation_id = g.organisation_id
                  WHERE g.audience_id = $1 AND p.left_at IS NULL
                 UNION SELECT p.id FROM audience_grant g
                  JOIN membership m ON m.space_id = g.space_id AND m.role >= g.least_role
                  JOIN person p ON p.id = m.person_id WHERE g.audience_id = $1 AND p.left_at IS NULL) AS named";
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
