//! The SQL of goals and clocks.

use super::calendar::{Calendar, Interval};
use super::model::{Course, Plan};
use super::settings::{Goal, Settings, read_holidays, written};
use crate::requests::{Priority, Status};
use db::{Cx, params};
use kernel::{PersonId, RevisionId, SpaceId, SubjectId, Timestamp};
use texts::Zone;

db::row! {
    struct Kept {
        zone: String,
        week: String,
        holidays: String,
    }
}

db::row! {
    /// What the clocks of a request go by.
    pub struct Clocked {
        /// Its desk.
        pub desk: SubjectId,
        /// The space of those who help.
        pub space: SpaceId,
        /// See [`Priority`].
        pub priority_code: i64,
        /// Who has it in hand.
        pub assignee: Option<PersonId>,
        /// When it began to wait, if that was kept.
        pub begun_at: Option<Timestamp>,
        /// What was told.
        pub told: i64,
    }
}

/// What a desk's owners set, if they did.
pub async fn settings(cx: &mut Cx, desk: SubjectId) -> db::Result<Option<Settings>> {
    let sql = "SELECT zone, week, holidays FROM help_calendar WHERE desk_id = $1";
    let Some(kept) = cx.optional::<Kept>(sql, params![desk]).await? else { return Ok(None) };
    let sql = "SELECT priority, answer_minutes, solution_minutes FROM help_goal WHERE desk_id = $1";
    let rows: Vec<(i64, Option<i64>, Option<i64>)> = cx.rows(sql, params![desk]).await?;
    let goals = Priority::ALL.map(|priority| {
        let row = rows.iter().find(|(code, _, _)| *code == priority.code());
        row.map_or_else(Goal::default, |(_, answer, solution)| Goal { answer: *answer, solution: *solution })
    });
    let mut days = kept.week.split('\n').map(|day| Interval::of_day(day).unwrap_or_default());
    let week = std::array::from_fn(|_| days.next().unwrap_or_default());
    let holidays = read_holidays(&kept.holidays).unwrap_or_default();
    let zone = kept.zone.parse().unwrap_or_else(|_| Zone::utc());
    Ok(Some(Settings { calendar: Calendar { week, holidays, zone }, goals }))
}

/// Keeps what they set.
pub async fn set(cx: &mut Cx, desk: SubjectId, settings: &Settings, by: PersonId) -> db::Result<()> {
    unset(cx, desk).await?;
    let calendar = &settings.calendar;
    let week = calendar.week.iter().map(|day| Interval::typed(day)).collect::<Vec<_>>().join("\n");
    let sql =
        "INSERT INTO help_calendar (desk_id, zone, week, holidays, set_by, set_at) VALUES ($1, $2, $3, $4, $5, $6)";
    let (zone, holidays, now) = (calendar.zone.name(), written(&calendar.holidays), cx.now());
    cx.execute(sql, params![desk, zone, week, holidays, by, now]).await?;
    for (priority, goal) in Priority::ALL.iter().zip(&settings.goals) {
        let sql = "INSERT INTO help_goal (desk_id, priority, answer_minutes, solution_minutes) VALUES ($1, $2, $3, $4)";
        cx.execute(sql, params![desk, priority.code(), goal.answer, goal.solution]).await?;
    }
    Ok(())
}

/// The desk promises nothing; whether it did.
pub async fn unset(cx: &mut Cx, desk: SubjectId) -> db::Result<bool> {
    cx.execute("DELETE FROM help_goal WHERE desk_id = $1", params![desk]).await?;
    Ok(cx.execute("DELETE FROM help_calendar WHERE desk_id = $1", params![desk]).await? > 0)
}

/// All open requests of a desk are to be reckoned anew.
pub async fn stir(cx: &mut Cx, desk: SubjectId) -> db::Result<()> {
    cx.execute("UPDATE help_request SET tell_at = 0 WHERE desk_id = $1 AND status < 3", params![desk]).await.map(drop)
}

/// Those of them that are not reckoned yet.
pub async fn stirred(cx: &mut Cx, desk: SubjectId, limit: usize) -> db::Result<Vec<SubjectId>> {
    let sql = "SELECT subject_id FROM help_request WHERE desk_id = $1 AND tell_at = 0 ORDER BY subject_id LIMIT $2";
    cx.rows(sql, params![desk, limit]).await
}

/// The requests of which there is something to tell or to reckon, and since when.
pub async fn due(cx: &mut Cx, limit: usize) -> db::Result<Vec<(SubjectId, Timestamp)>> {
    let sql = "SELECT subject_id, tell_at FROM help_request WHERE tell_at IS NOT NULL AND tell_at <= $1
               ORDER BY tell_at, subject_id LIMIT $2";
    cx.rows(sql, params![cx.now(), limit]).await
}

/// What the clocks of a request go by.
pub async fn clocked(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Clocked>> {
    let sql = "SELECT desk_id, space_id, priority, assignee_id, begun_at, told FROM help_request WHERE subject_id = $1";
    cx.optional(sql, params![id]).await
}

/// When it began to wait, and its statuses since then.
pub async fn course(cx: &mut Cx, id: SubjectId, begun_at: Option<Timestamp>) -> db::Result<Course> {
    let sql = "SELECT id, became FROM help_event WHERE subject_id = $1 AND what = 'status' ORDER BY id";
    let rows: Vec<(RevisionId, String)> = cx.rows(sql, params![id]).await?;
    let turn = |(event, name): (RevisionId, String)| Some((event.made_at(), Status::from_name(&name)?));
    let turns = rows.into_iter().filter_map(turn).collect();
    Ok(Course { begun: begun_at.unwrap_or_else(|| id.made_at()), turns })
}

/// Keeps what was reckoned.
pub async fn keep(cx: &mut Cx, id: SubjectId, plan: &Plan) -> db::Result<()> {
    let sql = "UPDATE help_request SET answer_due = $2, solution_due = $3, due_at = $4, tell_at = $5, told = $6
               WHERE subject_id = $1";
    let Plan { answer_due, solution_due, tell_at, told } = plan;
    cx.execute(sql, params![id, answer_due, solution_due, plan.due(), tell_at, told]).await.map(drop)
}
