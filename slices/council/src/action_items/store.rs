//! The SQL of action items.

use super::model::{State, state};
use db::{Cx, in_list, params};
use kernel::{PersonId, SubjectId, Timestamp};
use std::collections::HashMap;
use subjects::{Eyes, visible};

db::row! {
    /// An action.
    pub struct Action {
        /// Its subject.
        pub id: SubjectId,
        /// The council.
        pub council: SubjectId,
        /// The council's name.
        pub council_name: String,
        /// What is to be done.
        pub title: String,
        /// Who took it on.
        pub owner: PersonId,
        /// When it was promised for.
        pub first_due_at: Timestamp,
        /// When it is due now.
        pub due_at: Timestamp,
        /// The meeting that it came from.
        pub meeting: Option<SubjectId>,
        /// The decision that it came from.
        pub decision: Option<SubjectId>,
        /// When it was done.
        pub done_at: Option<Timestamp>,
        /// When it was dropped.
        pub dropped_at: Option<Timestamp>,
    }
}

impl Action {
    /// Where it stands.
    #[must_use]
    pub fn state(&self, now: Timestamp) -> State {
        state(self.due_at, self.done_at.is_some(), self.dropped_at.is_some(), now)
    }
}

/// An action to give.
#[derive(Clone, Copy, Debug)]
pub struct NewAction {
    /// To whom.
    pub owner: PersonId,
    /// Until when.
    pub due: Timestamp,
    /// From which meeting.
    pub meeting: Option<SubjectId>,
    /// From which decision.
    pub decision: Option<SubjectId>,
}

macro_rules! actions {
    ($rest:literal) => {
        concat!(
            "SELECT s.id, a.council_id, c.title, s.title, a.owner_id, a.first_due_at, a.due_at, a.meeting_id, a.decision_id, a.done_at, a.dropped_at
             FROM council_action a {EACH} JOIN subject s ON s.id = a.subject_id {EACH} JOIN subject c ON c.id = a.council_id
             WHERE s.state <> 2 AND ",
            visible!("s.audience_id", "s.id"),
            $rest
        )
    };
}

/// A new action for a subject that was just made.
pub async fn insert(cx: &mut Cx, id: SubjectId, council: SubjectId, new: &NewAction) -> db::Result<()> {
    let sql =
        "INSERT INTO council_action (subject_id, council_id, owner_id, first_due_at, due_at, meeting_id, decision_id)
               VALUES ($1, $2, $3, $4, $4, $5, $6)";
    cx.execute(sql, params![id, council, new.owner, new.due, new.meeting, new.decision]).await.map(drop)
}

/// One action that the viewer may see.
pub async fn one(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Action>> {
    let eyes = Eyes::of(cx.viewer());
    cx.optional(actions!(" AND s.id = $4"), &eyes.with(params![id])).await
}

/// The actions of a council: those that are open first, the soonest due first among them.
pub async fn of_council(cx: &mut Cx, council: SubjectId, limit: usize) -> db::Result<Vec<Action>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = actions!(
        " AND a.council_id = $4 ORDER BY CASE WHEN a.done_at IS NULL AND a.dropped_at IS NULL THEN 0 ELSE 1 END, a.due_at, s.id LIMIT $5"
    );
    cx.rows(sql, &eyes.with(params![council, limit])).await
}

/// The actions of a person in all councils that the viewer may see, in the same order.
pub async fn of_person(cx: &mut Cx, owner: PersonId, limit: usize) -> db::Result<Vec<Action>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = actions!(
        " AND a.owner_id = $4 ORDER BY CASE WHEN a.done_at IS NULL AND a.dropped_at IS NULL THEN 0 ELSE 1 END, a.due_at, s.id LIMIT $5"
    );
    cx.rows(sql, &eyes.with(params![owner, limit])).await
}

/// Many actions, for their cards.
pub async fn by_ids(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<HashMap<SubjectId, Action>> {
    let mut all = HashMap::new();
    for part in ids.chunks(128) {
        let eyes = Eyes::of(cx.viewer());
        let own = eyes.with(params![]);
        let (sql, params) = in_list(actions!(" AND s.id IN ({LIST})"), &own, part);
        all.extend(cx.rows::<Action>(&sql, &params).await?.into_iter().map(|one| (one.id, one)));
    }
    Ok(all)
}

/// It is done, or open again where nobody did it.
pub async fn finish(cx: &mut Cx, id: SubjectId, by: Option<PersonId>) -> db::Result<()> {
    let at = by.map(|_| cx.now());
    let sql = "UPDATE council_action SET done_at = $2, done_by = $3, dropped_at = NULL, dropped_by = NULL WHERE subject_id = $1";
    cx.execute(sql, params![id, at, by]).await.map(drop)
}

/// It is not needed any more.
pub async fn drop_it(cx: &mut Cx, id: SubjectId, by: PersonId) -> db::Result<()> {
    let sql = "UPDATE council_action SET dropped_at = $2, dropped_by = $3 WHERE subject_id = $1 AND done_at IS NULL";
    cx.execute(sql, params![id, cx.now(), by]).await.map(drop)
}

/// It is due at another time. What was promised first stays.
pub async fn shift(cx: &mut Cx, id: SubjectId, due: Timestamp) -> db::Result<()> {
    cx.execute("UPDATE council_action SET due_at = $2 WHERE subject_id = $1", params![id, due]).await.map(drop)
}
