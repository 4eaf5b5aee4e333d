//! The SQL of agendas, outcomes and attendance. All of it is asked for a meeting that was found for this viewer.

use super::model::{OutcomeKind, Presence, Purpose};
use db::{Cx, params};
use kernel::{AgendaItemId, OutcomeId, PersonId, SeatId, SubjectId, Timestamp};
use std::collections::HashMap;
use subjects::{Eyes, visible};

db::row! {
    /// A point on an agenda.
    pub struct Item {
        /// Which one.
        pub id: AgendaItemId,
        /// On whose agenda.
        pub meeting: SubjectId,
        /// What it is about.
        pub title: String,
        /// How long it is meant to take.
        pub minutes: i64,
        /// Who presents it.
        pub presenter: Option<PersonId>,
        /// See [`Purpose`].
        pub purpose_name: String,
        /// The topic that it came from.
        pub topic: Option<SubjectId>,
        /// What it is about, if that is here.
        pub about: Option<SubjectId>,
        /// When it was parked.
        pub parked_at: Option<Timestamp>,
    }
}

impl Item {
    /// Why it is on the agenda.
    #[must_use]
    pub fn purpose(&self) -> Purpose {
        Purpose::stored(&self.purpose_name)
    }
}

db::row! {
    /// What came of a point.
    pub struct Outcome {
        /// Which one.
        pub id: OutcomeId,
        /// At which meeting.
        pub meeting: SubjectId,
        /// Of which point.
        pub item: AgendaItemId,
        /// See [`OutcomeKind`].
        pub kind_name: String,
        /// In a sentence.
        pub text: String,
        /// What somebody took on.
        pub action: Option<SubjectId>,
        /// The decision that has its number.
        pub decision: Option<SubjectId>,
        /// Who wrote it.
        pub written_by: PersonId,
        /// When it was last corrected.
        pub corrected_at: Option<Timestamp>,
    }
}

impl Outcome {
    /// What it is.
    #[must_use]
    pub fn kind(&self) -> OutcomeKind {
        OutcomeKind::stored(&self.kind_name)
    }
}

/// A point to put on an agenda, or what one is changed to.
#[derive(Clone, Debug)]
pub struct NewItem {
    /// What it is about.
    pub title: String,
    /// How long it is meant to take.
    pub minutes: i64,
    /// Who presents it.
    pub presenter: Option<PersonId>,
    /// Why it is there.
    pub purpose: Purpose,
    /// The topic that it comes from.
    pub topic: Option<SubjectId>,
    /// What it is about, if that is here.
    pub about: Option<SubjectId>,
}

macro_rules! items {
    ($rest:literal) => {
        concat!(
            "SELECT i.id, i.meeting_id, i.title, i.minutes, i.presenter_id, i.purpose, i.topic_id, i.about_id, i.parked_at FROM council_item i ",
            $rest
        )
    };
}
macro_rules! outcomes {
    ($rest:literal) => {
        concat!(
            "SELECT o.id, o.meeting_id, o.item_id, o.kind, o.text, o.action_id, o.decision_id, o.written_by, o.corrected_at FROM council_outcome o ",
            $rest
        )
    };
}

/// The agenda of a meeting, in its order.
pub async fn items(cx: &mut Cx, meeting: SubjectId) -> db::Result<Vec<Item>> {
    cx.rows(items!("WHERE i.meeting_id = $1 ORDER BY i.place, i.id LIMIT 100"), params![meeting]).await
}

/// One point.
pub async fn item(cx: &mut Cx, id: AgendaItemId) -> db::Result<Option<Item>> {
    cx.optional(items!("WHERE i.id = $1"), params![id]).await
}

/// The points that were parked at the last meeting of a council that is over.
pub async fn parked(cx: &mut Cx, council: SubjectId) -> db::Result<Vec<Item>> {
    let sql = items!(
        "WHERE i.parked_at IS NOT NULL AND i.meeting_id = (SELECT m.subject_id FROM council_meeting m
           WHERE m.council_id = $1 AND m.closed_at IS NOT NULL ORDER BY m.starts_at DESC, m.subject_id DESC LIMIT 1)
         ORDER BY i.place, i.id LIMIT 50"
    );
    cx.rows(sql, params![council]).await
}

/// Puts a point at the end of an agenda.
pub async fn insert(cx: &mut Cx, meeting: SubjectId, new: &NewItem) -> db::Result<AgendaItemId> {
    let id = AgendaItemId::compose(cx.now(), cx.bits());
    let sql = "INSERT INTO council_item (id, meeting_id, place, title, minutes, presenter_id, purpose, topic_id, about_id)
               SELECT $1, $2, COALESCE((SELECT MAX(x.place) FROM council_item x WHERE x.meeting_id = $2), 0) + 1, $3, $4, $5, $6, $7, $8";
    let NewItem { title, minutes, presenter, purpose, topic, about } = new;
    cx.execute(sql, params![id, meeting, title, minutes, presenter, purpose.name(), topic, about]).await?;
    Ok(id)
}

/// Changes a point; what it came from stays.
pub async fn update(cx: &mut Cx, id: AgendaItemId, new: &NewItem) -> db::Result<()> {
    let sql = "UPDATE council_item SET title = $2, minutes = $3, presenter_id = $4, purpose = $5 WHERE id = $1";
    let NewItem { title, minutes, presenter, purpose, .. } = new;
    cx.execute(sql, params![id, title, minutes, presenter, purpose.name()]).await.map(drop)
}

/// Takes a point off the agenda.
pub async fn delete(cx: &mut Cx, id: AgendaItemId) -> db::Result<()> {
    cx.execute("DELETE FROM council_item WHERE id = $1", params![id]).await.map(drop)
}

/// Gives the points this order.
pub async fn arrange(cx: &mut Cx, order: &[AgendaItemId]) -> db::Result<()> {
    for (index, id) in order.iter().enumerate() {
        cx.execute("UPDATE council_item SET place = $2 WHERE id = $1", params![id, index + 1]).await?;
    }
    Ok(())
}

/// Parks a point, or takes it up again.
pub async fn park(cx: &mut Cx, id: AgendaItemId, at: Option<Timestamp>) -> db::Result<()> {
    cx.execute("UPDATE council_item SET parked_at = $2 WHERE id = $1", params![id, at]).await.map(drop)
}

/// What came of a meeting, in the order in which it was written.
pub async fn outcomes(cx: &mut Cx, meeting: SubjectId) -> db::Result<Vec<Outcome>> {
    cx.rows(outcomes!("WHERE o.meeting_id = $1 ORDER BY o.id LIMIT 500"), params![meeting]).await
}

/// One outcome.
pub async fn outcome(cx: &mut Cx, id: OutcomeId) -> db::Result<Option<Outcome>> {
    cx.optional(outcomes!("WHERE o.id = $1"), params![id]).await
}

/// Writes what came of a point.
pub async fn write(
    cx: &mut Cx,
    item: &Item,
    kind: OutcomeKind,
    text: &str,
    action: Option<SubjectId>,
    by: PersonId,
) -> db::Result<OutcomeId> {
    let id = OutcomeId::compose(cx.now(), cx.bits());
    let sql = "INSERT INTO council_outcome (id, meeting_id, item_id, kind, text, action_id, written_by) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    cx.execute(sql, params![id, item.meeting, item.id, kind.name(), text, action, by]).await?;
    Ok(id)
}

/// Corrects its words.
pub async fn correct(cx: &mut Cx, id: OutcomeId, text: &str) -> db::Result<()> {
    let sql = "UPDATE council_outcome SET text = $2, corrected_at = $3 WHERE id = $1";
    cx.execute(sql, params![id, text, cx.now()]).await.map(drop)
}

/// Takes it away.
pub async fn strike(cx: &mut Cx, id: OutcomeId) -> db::Result<()> {
    cx.execute("DELETE FROM council_outcome WHERE id = $1", params![id]).await.map(drop)
}

/// It has a number now.
pub async fn number(cx: &mut Cx, id: OutcomeId, decision: SubjectId) -> db::Result<()> {
    cx.execute("UPDATE council_outcome SET decision_id = $2 WHERE id = $1", params![id, decision]).await.map(drop)
}

/// Who was there, by seat.
pub async fn attendance(cx: &mut Cx, meeting: SubjectId) -> db::Result<HashMap<SeatId, Presence>> {
    let sql = "SELECT seat_id, state FROM council_attendance WHERE meeting_id = $1";
    let rows: Vec<(SeatId, String)> = cx.rows(sql, params![meeting]).await?;
    Ok(rows.into_iter().map(|(seat, state)| (seat, Presence::stored(&state))).collect())
}

/// Says whether somebody was there.
pub async fn attend(cx: &mut Cx, meeting: SubjectId, seat: SeatId, presence: Presence) -> db::Result<()> {
    let sql = "INSERT INTO council_attendance (meeting_id, seat_id, state) VALUES ($1, $2, $3)
               ON CONFLICT (meeting_id, seat_id) DO UPDATE SET state = $3";
    cx.execute(sql, params![meeting, seat, presence.name()]).await.map(drop)
}

/// Whether something is on the agenda of a meeting that is not over.
pub async fn is_placed(cx: &mut Cx, about: SubjectId) -> db::Result<bool> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT CAST(COUNT(*) AS BIGINT) FROM council_item i JOIN council_meeting m ON m.subject_id = i.meeting_id
         {EACH} JOIN subject s ON s.id = m.subject_id
         WHERE i.about_id = $4 AND m.closed_at IS NULL AND m.called_off_at IS NULL AND ",
        visible!("s.audience_id", "s.id")
    );
    Ok(cx.row::<i64>(sql, &eyes.with(params![about])).await? > 0)
}
