//! The SQL of the ladder.

use super::hours::Hours;
use super::model::{Candidate, Plan};
use super::settings::Settings;
use db::{Cx, params};
use kernel::{PersonId, Role, SpaceId, SubjectId, Timestamp};
use std::time::Duration;
use texts::Zone;

db::row! {
    /// The way of one question.
    pub struct Ladder {
        /// When experts are asked.
        pub experts_at: Timestamp,
        /// When owners are.
        pub owners_at: Timestamp,
        /// When it becomes a request, if it ever does.
        pub request_at: Option<Timestamp>,
        /// How many steps were taken.
        pub taken: i64,
        /// When the next is due; nothing when it has ended.
        pub due: Option<Timestamp>,
        /// Who stopped it.
        pub stopped_by: Option<PersonId>,
    }
}

db::row! {
    struct Setting {
        experts_after: i64,
        owners_after: i64,
        request_after: Option<i64>,
        opens: i64,
        closes: i64,
        days: i64,
        zone: String,
        daily_cap: i64,
    }
}

/// What a space's owners set, if they did.
pub async fn settings(cx: &mut Cx, space: SpaceId) -> db::Result<Option<Settings>> {
    let sql = "SELECT experts_after, owners_after, request_after, opens, closes, days, zone, daily_cap
               FROM question_ladder_setting WHERE space_id = $1";
    let found: Option<Setting> = cx.optional(sql, params![space]).await?;
    Ok(found.map(|one| Settings {
        experts_after: one.experts_after,
        owners_after: one.owners_after,
        request_after: one.request_after,
        hours: Hours {
            opens: one.opens,
            closes: one.closes,
            days: one.days,
            zone: one.zone.parse().unwrap_or_else(|_| Zone::utc()),
        },
        daily_cap: one.daily_cap,
    }))
}

/// Keeps what they set.
pub async fn set(cx: &mut Cx, space: SpaceId, settings: &Settings, by: PersonId) -> db::Result<()> {
    unset(cx, space).await?;
    let sql =
        "INSERT INTO question_ladder_setting (space_id, experts_after, owners_after, request_after, opens, closes,
                   days, zone, daily_cap, set_by, set_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    let Settings { experts_after, owners_after, request_after, hours, daily_cap } = settings;
    let (zone, now) = (hours.zone.name(), cx.now());
    let values = params![
        space,
        experts_after,
        owners_after,
        request_after,
        hours.opens,
        hours.closes,
        hours.days,
        zone,
        daily_cap,
        by,
        now
    ];
    cx.execute(sql, values).await.map(drop)
}

/// New questions stay where they are; whether it was otherwise.
pub async fn unset(cx: &mut Cx, space: SpaceId) -> db::Result<bool> {
    Ok(cx.execute("DELETE FROM question_ladder_setting WHERE space_id = $1", params![space]).await? > 0)
}

/// A question begins to climb.
pub async fn insert(cx: &mut Cx, question: SubjectId, space: SpaceId, plan: &Plan) -> db::Result<()> {
    let sql = "INSERT INTO question_ladder (subject_id, space_id, experts_at, owners_at, request_at, due_at)
               VALUES ($1, $2, $3, $4, $5, $3)";
    cx.execute(sql, params![question, space, plan.experts, plan.owners, plan.request]).await.map(drop)
}

/// The way of a question that was found for this viewer.
pub async fn find(cx: &mut Cx, question: SubjectId) -> db::Result<Option<Ladder>> {
    let sql = "SELECT experts_at, owners_at, request_at, taken, due_at, stopped_by FROM question_ladder
               WHERE subject_id = $1";
    cx.optional(sql, params![question]).await
}

/// The questions whose next step is due, the longest waiting first.
pub async fn due(cx: &mut Cx, limit: usize) -> db::Result<Vec<SubjectId>> {
    let sql =
        "SELECT subject_id FROM question_ladder WHERE due_at IS NOT NULL AND due_at <= $1 ORDER BY due_at LIMIT $2";
    cx.rows(sql, params![cx.now(), limit]).await
}

/// So many steps are taken, and the next is due then.
pub async fn step(cx: &mut Cx, question: SubjectId, taken: i64, due: Option<Timestamp>) -> db::Result<()> {
    let sql = "UPDATE question_ladder SET taken = $2, due_at = $3 WHERE subject_id = $1";
    cx.execute(sql, params![question, taken, due]).await.map(drop)
}

/// It goes on no more; whether it did until now.
pub async fn end(cx: &mut Cx, question: SubjectId, by: Option<PersonId>) -> db::Result<bool> {
    let sql = "UPDATE question_ladder SET due_at = NULL, stopped_by = $2, ended_at = $3
               WHERE subject_id = $1 AND due_at IS NOT NULL";
    Ok(cx.execute(sql, params![question, by, cx.now()]).await? > 0)
}

/// Somebody was asked in a step.
pub async fn ask(cx: &mut Cx, question: SubjectId, person: PersonId, step: i64) -> db::Result<()> {
    let sql = "INSERT INTO question_ladder_asked (question_id, person_id, step, asked_at) VALUES ($1, $2, $3, $4)
               ON CONFLICT DO NOTHING";
    cx.execute(sql, params![question, person, step, cx.now()]).await.map(drop)
}

/// Whom which step asked, for a question that was found for this viewer.
pub async fn asked(cx: &mut Cx, question: SubjectId) -> db::Result<Vec<(PersonId, i64)>> {
    let sql =
        "SELECT person_id, step FROM question_ladder_asked WHERE question_id = $1 ORDER BY step, asked_at, person_id";
    cx.rows(sql, params![question]).await
}

/// The members of a space with a role in a range who have not left.
pub async fn with_role(cx: &mut Cx, space: SpaceId, from: Role, below: i64) -> db::Result<Vec<PersonId>> {
    let sql = "SELECT m.person_id FROM membership m JOIN person p ON p.id = m.person_id AND p.left_at IS NULL
               WHERE m.space_id = $1 AND m.role >= $2 AND m.role < $3 ORDER BY m.person_id LIMIT 100";
    cx.rows(sql, params![space, from, below]).await
}

/// How many questions asked somebody in the last day.
pub async fn candidate(cx: &mut Cx, person: PersonId) -> db::Result<Candidate> {
    const DAY: Duration = Duration::from_secs(24 * 3600);
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM question_ladder_asked WHERE person_id = $1 AND asked_at > $2";
    let asked_today = cx.row(sql, params![person, cx.now().minus(DAY)]).await?;
    Ok(Candidate { person, asked_today })
}
