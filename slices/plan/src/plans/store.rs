//! The SQL of the plan.

use super::model::{Change, Difference};
use db::{Cx, Error, params};
use kernel::{AudienceId, PersonId, Reach, RevisionId, SpaceId, SubjectId, Timestamp};
use subjects::{Eyes, visible};

db::row! {
    /// The plan.
    pub struct Plan {
        /// Where its actions live; the owners of this space lead it.
        pub space: SpaceId,
        /// Who began it.
        pub begun_by: PersonId,
        /// When.
        pub begun_at: Timestamp,
        /// The axis that a laggard chose to raise first: `internal`, `external` or nothing.
        pub direction: String,
        /// Its identity, once it is proposed or adopted.
        pub subject: Option<SubjectId>,
        /// When it was proposed.
        pub proposed_at: Option<Timestamp>,
        /// When it was adopted.
        pub adopted_at: Option<Timestamp>,
        /// Who adopted it; nothing where a council's decision did.
        pub adopted_by: Option<PersonId>,
        /// The council's decision.
        pub decision: Option<SubjectId>,
        /// Why it was adopted without a council.
        pub reason: String,
    }
}

/// There is one plan.
const ONLY: i64 = 1;

macro_rules! plan {
    ($rest:literal) => {
        concat!(
            "SELECT space_id, begun_by, begun_at, direction, subject_id, proposed_at, adopted_at, adopted_by, decision_id, reason
             FROM plan_current WHERE id = $1",
            $rest
        )
    };
}

/// The plan, whoever asks.
pub async fn load(cx: &mut Cx) -> db::Result<Option<Plan>> {
    cx.optional(plan!(""), params![ONLY]).await
}

/// The same, locked until the transaction ends: what counts its actions must not be counted twice at once.
pub async fn lock(cx: &mut Cx) -> db::Result<Option<Plan>> {
    cx.optional(plan!(" {FOR_UPDATE}"), params![ONLY]).await
}

/// Begins the plan; whether there was none.
pub async fn begin(cx: &mut Cx, space: SpaceId, by: PersonId) -> db::Result<bool> {
    let sql =
        "INSERT INTO plan_current (id, space_id, begun_by, begun_at, direction, reason) VALUES ($1, $2, $3, $4, '', '')
               ON CONFLICT (id) DO NOTHING";
    Ok(cx.execute(sql, params![ONLY, space, by, cx.now()]).await? == 1)
}

/// Chooses the direction of a laggard.
pub async fn set_direction(cx: &mut Cx, direction: &str) -> db::Result<()> {
    cx.execute("UPDATE plan_current SET direction = $2 WHERE id = $1", params![ONLY, direction]).await.map(drop)
}

/// It has an identity from now on.
pub async fn set_subject(cx: &mut Cx, subject: SubjectId) -> db::Result<()> {
    cx.execute("UPDATE plan_current SET subject_id = $2 WHERE id = $1", params![ONLY, subject]).await.map(drop)
}

/// It is proposed.
pub async fn propose(cx: &mut Cx) -> db::Result<()> {
    let sql = "UPDATE plan_current SET proposed_at = $2 WHERE id = $1 AND proposed_at IS NULL";
    cx.execute(sql, params![ONLY, cx.now()]).await.map(drop)
}

/// It holds.
pub async fn adopt(cx: &mut Cx, by: Option<PersonId>, decision: Option<SubjectId>, reason: &str) -> db::Result<()> {
    let sql = "UPDATE plan_current SET adopted_at = $2, adopted_by = $3, decision_id = $4, reason = $5 WHERE id = $1";
    cx.execute(sql, params![ONLY, cx.now(), by, decision, reason]).await.map(drop)
}

/// Keeps what was changed, by whom and why.
pub async fn insert_change(cx: &mut Cx, by: PersonId, reason: &str, all: &[Difference]) -> db::Result<()> {
    let id = RevisionId::compose(cx.now(), cx.bits());
    let difference = serde_json::to_string(all).map_err(|error| Error::Other(error.to_string()))?;
    let sql = "INSERT INTO plan_change (id, by_id, reason, difference) VALUES ($1, $2, $3, $4)";
    cx.execute(sql, params![id, by, reason, difference]).await.map(drop)
}

/// The newest changes.
pub async fn changes(cx: &mut Cx, limit: usize) -> db::Result<Vec<Change>> {
    let sql = "SELECT id, by_id, reason, difference FROM plan_change ORDER BY id DESC LIMIT $1";
    let rows: Vec<(RevisionId, PersonId, String, String)> = cx.rows(sql, params![limit]).await?;
    let read = |(id, by, reason, difference): (RevisionId, PersonId, String, String)| {
        let differences = serde_json::from_str(&difference).map_err(|error| Error::Other(error.to_string()))?;
        Ok(Change { id, by, reason, differences })
    };
    rows.into_iter().map(read).collect()
}

/// Who reads in a space.
pub async fn readers(cx: &mut Cx, space: SpaceId) -> db::Result<AudienceId> {
    cx.row("SELECT read_audience_id FROM space WHERE id = $1", params![space]).await
}

/// The spaces in which somebody could begin the plan: those that they own and that all employees read.
pub async fn homes(cx: &mut Cx, me: PersonId) -> db::Result<Vec<(SpaceId, String)>> {
    let sql = "SELECT sp.id, sp.name FROM membership m JOIN space sp ON sp.id = m.space_id
               JOIN audience a ON a.id = sp.read_audience_id
               WHERE m.person_id = $1 AND m.role >= $2 AND sp.archived_at IS NULL AND a.base = $3
               ORDER BY sp.name_folded, sp.id LIMIT 200";
    cx.rows(sql, params![me, kernel::Role::Owner, Reach::Internal]).await
}

/// The councils that the viewer may see, the oldest first: id and name.
pub async fn councils(cx: &mut Cx) -> db::Result<Vec<(SubjectId, String)>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id, s.title FROM subject s WHERE s.kind = 'council.council' AND s.parent_id IS NULL AND s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY s.id LIMIT 20"
    );
    cx.rows(sql, &eyes.with(params![])).await
}

/// Whether there is any council, whoever sees it.
pub async fn has_council(cx: &mut Cx) -> db::Result<bool> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM (SELECT id FROM subject WHERE kind = 'council.council' AND parent_id IS NULL
               AND state <> 2 LIMIT 1) one";
    Ok(cx.row::<i64>(sql, params![]).await? > 0)
}
