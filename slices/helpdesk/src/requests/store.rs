//! The SQL of requests.

use super::model::{Priority, Status, View};
use db::{Cx, in_list, params};
use kernel::{PersonId, RevisionId, SpaceId, SubjectId, Timestamp};
use std::collections::HashMap;
use subjects::{Eyes, visible};

db::row! {
    /// What only a request knows.
    pub struct Request {
        /// Its subject: a request, or a question.
        pub id: SubjectId,
        /// Where it waits.
        pub desk: SubjectId,
        /// What people call it.
        pub number: String,
        /// See [`Status`].
        pub status_code: i64,
        /// Since when.
        pub status_at: Timestamp,
        /// See [`Priority`].
        pub priority_code: i64,
        /// Who has it in hand.
        pub assignee: Option<PersonId>,
        /// When the first answer is late, while the clock runs.
        pub answer_due: Option<Timestamp>,
        /// When the solution is.
        pub solution_due: Option<Timestamp>,
    }
}

impl Request {
    /// How far it is.
    #[must_use]
    pub const fn status(&self) -> Status {
        Status::from_code(self.status_code)
    }
    /// How urgent it is.
    #[must_use]
    pub const fn priority(&self) -> Priority {
        Priority::from_code(self.priority_code)
    }
}

db::row! {
    /// A line of a list.
    pub struct Listed {
        /// Which one.
        pub id: SubjectId,
        /// A request or a question.
        pub kind: String,
        /// What it is about.
        pub title: String,
        /// Who asked.
        pub asker: PersonId,
        /// What people call it.
        pub number: String,
        /// See [`Status`].
        pub status_code: i64,
        /// Since when.
        pub status_at: Timestamp,
        /// See [`Priority`].
        pub priority_code: i64,
        /// Who has it in hand.
        pub assignee: Option<PersonId>,
        /// When the first answer is late, while the clock runs.
        pub answer_due: Option<Timestamp>,
        /// When the solution is.
        pub solution_due: Option<Timestamp>,
        /// What was told of them.
        pub told: i64,
    }
}

db::row! {
    /// What became of a request.
    pub struct Event {
        /// Its id has the moment.
        pub id: RevisionId,
        /// Who did it; nobody if the house did.
        pub by: Option<PersonId>,
        /// `status`, `priority` or `assignee`.
        pub what: String,
        /// What it is since then.
        pub became: String,
    }
}

/// Begins one at a desk.
pub async fn insert(
    cx: &mut Cx,
    id: SubjectId,
    (desk, space): (SubjectId, SpaceId),
    number: &str,
    priority: Priority,
) -> db::Result<()> {
    let sql = "INSERT INTO help_request (subject_id, desk_id, space_id, number, status, status_at, begun_at, priority)
               VALUES ($1, $2, $3, $4, 0, $5, $5, $6)";
    cx.execute(sql, params![id, desk, space, number, cx.now(), priority.code()]).await.map(drop)
}

/// Whether a number is taken.
pub async fn has_number(cx: &mut Cx, number: &str) -> db::Result<bool> {
    let sql = "SELECT subject_id FROM help_request WHERE number = $1";
    Ok(cx.optional::<SubjectId>(sql, params![number]).await?.is_some())
}

/// What a subject that was found for this viewer is as a request.
pub async fn find(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Request>> {
    let sql = "SELECT subject_id, desk_id, number, status, status_at, priority, assignee_id, answer_due, solution_due
               FROM help_request WHERE subject_id = $1";
    cx.optional(sql, params![id]).await
}

/// The status of many, for their cards.
pub async fn statuses(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<HashMap<SubjectId, Status>> {
    let mut all = HashMap::new();
    for part in ids.chunks(128) {
        let sql = "SELECT subject_id, status FROM help_request WHERE subject_id IN ({LIST})";
        let (sql, params) = in_list(sql, params![], part);
        let rows: Vec<(SubjectId, i64)> = cx.rows(&sql, &params).await?;
        all.extend(rows.into_iter().map(|(id, code)| (id, Status::from_code(code))));
    }
    Ok(all)
}

/// Another status, with its line in the history.
pub async fn set_status(cx: &mut Cx, id: SubjectId, by: Option<PersonId>, status: Status) -> db::Result<()> {
    let sql = "UPDATE help_request SET status = $2, status_at = $3 WHERE subject_id = $1";
    cx.execute(sql, params![id, status.code(), cx.now()]).await?;
    tell(cx, id, by, "status", status.name()).await
}

/// Another priority, with its line in the history.
pub async fn set_priority(cx: &mut Cx, id: SubjectId, by: Option<PersonId>, priority: Priority) -> db::Result<()> {
    cx.execute("UPDATE help_request SET priority = $2 WHERE subject_id = $1", params![id, priority.code()]).await?;
    tell(cx, id, by, "priority", priority.name()).await
}

/// Somebody else has it in hand, or nobody, with its line in the history.
pub async fn assign(cx: &mut Cx, id: SubjectId, by: Option<PersonId>, to: Option<PersonId>) -> db::Result<()> {
    cx.execute("UPDATE help_request SET assignee_id = $2 WHERE subject_id = $1", params![id, to]).await?;
    let to = to.map(|to| to.to_string()).unwrap_or_default();
    tell(cx, id, by, "assignee", &to).await
}

async fn tell(cx: &mut Cx, id: SubjectId, by: Option<PersonId>, what: &str, became: &str) -> db::Result<()> {
    let event = RevisionId::compose(cx.now(), cx.bits());
    let sql = "INSERT INTO help_event (id, subject_id, by_id, what, became) VALUES ($1, $2, $3, $4, $5)";
    cx.execute(sql, params![event, id, by, what, became]).await.map(drop)
}

/// What became of a request that was found for this viewer, newest first.
pub async fn events(cx: &mut Cx, id: SubjectId) -> db::Result<Vec<Event>> {
    let sql = "SELECT id, by_id, what, became FROM help_event WHERE subject_id = $1 ORDER BY id DESC LIMIT 100";
    cx.rows(sql, params![id]).await
}

/// Whether somebody is one of those who help in a space.
pub async fn is_helper(cx: &mut Cx, space: SpaceId, person: PersonId) -> db::Result<bool> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM membership m JOIN person p ON p.id = m.person_id
               WHERE m.space_id = $1 AND m.person_id = $2 AND m.role >= $3 AND p.kind = 1";
    let role = kernel::Role::Agent.code();
    Ok(cx.row::<i64>(sql, params![space, person, role]).await? > 0)
}

/// Those who help in a space, by name: at most two hundred.
pub async fn helpers(cx: &mut Cx, space: SpaceId) -> db::Result<Vec<(PersonId, String)>> {
    let sql = "SELECT p.id, p.name FROM membership m JOIN person p ON p.id = m.person_id
               WHERE m.space_id = $1 AND m.role >= $2 AND p.kind = 1 AND p.left_at IS NULL ORDER BY p.name, p.id LIMIT 200";
    cx.rows(sql, params![space, kernel::Role::Agent.code()]).await
}

macro_rules! listed {
    ($rest:literal) => {
        concat!(
            "SELECT s.id, s.kind, s.title, s.author_id, r.number, r.status, r.status_at, r.priority, r.assignee_id,
                    r.answer_due, r.solution_due, r.told
             FROM help_request r {EACH} JOIN subject s ON s.id = r.subject_id WHERE s.state <> 2 AND ",
            visible!("s.audience_id", "s.id"),
            $rest
        )
    };
}

/// A list of a desk, as far as the viewer may see what is in it: what is due soonest first; what has no goal after
/// that, the most urgent first, then the longest waiting.
pub async fn of_desk(cx: &mut Cx, desk: SubjectId, view: View, limit: usize) -> db::Result<Vec<Listed>> {
    let me = cx.viewer().person().map_or(0, PersonId::raw);
    let eyes = Eyes::of(cx.viewer());
    let sql = match view {
        View::Waiting => {
            listed!(
                " AND r.desk_id = $4 AND r.status < 2 ORDER BY CASE WHEN r.due_at IS NULL THEN 1 ELSE 0 END, r.due_at,
                     r.priority DESC, r.status_at, s.id LIMIT $5"
            )
        }
        View::Unassigned => listed!(
            " AND r.desk_id = $4 AND r.status < 2 AND r.assignee_id IS NULL
             ORDER BY CASE WHEN r.due_at IS NULL THEN 1 ELSE 0 END, r.due_at,
                     r.priority DESC, r.status_at, s.id LIMIT $5"
        ),
        View::WithAsker => listed!(" AND r.desk_id = $4 AND r.status = 2 ORDER BY r.status_at, s.id LIMIT $5"),
        View::Solved => listed!(" AND r.desk_id = $4 AND r.status = 3 ORDER BY r.status_at DESC, s.id DESC LIMIT $5"),
        View::Mine => {
            let sql = listed!(
                " AND r.desk_id = $4 AND r.status < 3 AND r.assignee_id = $6
                 ORDER BY CASE WHEN r.due_at IS NULL THEN 1 ELSE 0 END, r.due_at,
                     r.priority DESC, r.status_at, s.id LIMIT $5"
            );
            return cx.rows(sql, &eyes.with(params![desk, limit, me])).await;
        }
    };
    cx.rows(sql, &eyes.with(params![desk, limit])).await
}

/// What the viewer asked for, what is open first, then the newest.
pub async fn of_asker(cx: &mut Cx, me: PersonId, limit: usize) -> db::Result<Vec<Listed>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = listed!(
        " AND s.author_id = $4 ORDER BY CASE WHEN r.status = 3 THEN 1 ELSE 0 END, r.status_at DESC, s.id DESC LIMIT $5"
    );
    cx.rows(sql, &eyes.with(params![me, limit])).await
}
