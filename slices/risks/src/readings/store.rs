//! The SQL of figures. It counts as the system does, over the whole house or one space.

use crate::risks::store::owner_is_there;
use db::{Cx, params};
use kernel::{RevisionId, SpaceId, Timestamp};

/// The open risks that somebody owns who accepted and is still there.
pub(super) async fn owned(cx: &mut Cx) -> db::Result<i64> {
    let sql = concat!(
        "SELECT CAST(COUNT(*) AS BIGINT) FROM risks_risk r {EACH} JOIN subject s ON s.id = r.subject_id
         WHERE s.state <> 2 AND r.closed_at IS NULL AND r.accepted_at IS NOT NULL AND ",
        owner_is_there!()
    );
    cx.row(sql, params![]).await
}

/// Those of them whose mitigation is written down and has not failed.
pub(super) async fn owned_and_mitigated(cx: &mut Cx) -> db::Result<i64> {
    let sql = concat!(
        "SELECT CAST(COUNT(*) AS BIGINT) FROM risks_risk r {EACH} JOIN subject s ON s.id = r.subject_id
         WHERE s.state <> 2 AND r.closed_at IS NULL AND r.accepted_at IS NOT NULL AND r.mitigation <> ''
           AND r.mitigation_state <> 'failed' AND ",
        owner_is_there!()
    );
    cx.row(sql, params![]).await
}

/// Of the open risks: how many, and how many were recorded or looked at since a moment and are not due at another.
pub(super) async fn reviewed(cx: &mut Cx, since: Timestamp, now: Timestamp) -> db::Result<(i64, i64)> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT),
                      CAST(COALESCE(SUM(CASE WHEN r.review_on > $1 AND (s.id >= $2 OR r.reviewed_at >= $3) THEN 1 ELSE 0 END), 0) AS BIGINT)
               FROM risks_risk r {EACH} JOIN subject s ON s.id = r.subject_id WHERE s.state <> 2 AND r.closed_at IS NULL";
    cx.row(sql, params![now, kernel::ids::first_at(since), since]).await
}

db::row! {
    /// An official account that is not retired.
    pub(super) struct Official {
        /// Whether it has an owner.
        pub(super) owned: bool,
        /// Whether they work here.
        pub(super) owner_there: bool,
        /// Whether it has a backup owner.
        pub(super) backed: bool,
        /// Whether they work here.
        pub(super) backup_there: bool,
        /// The newest look at who can get in, up to the moment.
        pub(super) reviewed: Option<RevisionId>,
    }
}

/// The official accounts that were registered before a moment and are not retired, in one space or in all.
pub(super) async fn official(cx: &mut Cx, space: Option<SpaceId>, at: Timestamp) -> db::Result<Vec<Official>> {
    let sql = "SELECT CAST(CASE WHEN a.owner_id IS NULL THEN 0 ELSE 1 END AS BIGINT),
                      CAST(CASE WHEN EXISTS (SELECT 1 FROM person p WHERE p.id = a.owner_id AND p.kind = 1
                          AND (p.left_at IS NULL OR p.left_at > $1)) THEN 1 ELSE 0 END AS BIGINT),
                      CAST(CASE WHEN a.backup_id IS NULL THEN 0 ELSE 1 END AS BIGINT),
                      CAST(CASE WHEN EXISTS (SELECT 1 FROM person p WHERE p.id = a.backup_id AND p.kind = 1
                          AND (p.left_at IS NULL OR p.left_at > $1)) THEN 1 ELSE 0 END AS BIGINT),
                      (SELECT MAX(v.id) FROM risks_access_review v WHERE v.account_id = s.id AND v.id < $2)
               FROM risks_account a {EACH} JOIN subject s ON s.id = a.subject_id
               WHERE s.state <> 2 AND a.sort = 'official' AND a.stage <> 'retired' AND s.id < $2 AND ($3 = 0 OR a.space_id = $3)
               LIMIT 10000";
    let space = space.map_or(0, SpaceId::raw);
    cx.rows(sql, params![at, kernel::ids::first_at(at), space]).await
}

/// Whether there is any risk, whoever sees it.
pub(super) async fn any_risk(cx: &mut Cx) -> db::Result<bool> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM (SELECT subject_id FROM risks_risk LIMIT 1) one";
    Ok(cx.row::<i64>(sql, params![]).await? > 0)
}
