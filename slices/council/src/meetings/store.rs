//! The SQL of meetings.

use super::model::{Moments, Stage};
use db::{Cx, in_list, params};
use kernel::{PersonId, SubjectId, Timestamp};
use std::collections::HashMap;
use subjects::{Eyes, visible};

db::row! {
    /// A meeting.
    pub struct Meeting {
        /// Its subject.
        pub id: SubjectId,
        /// The council.
        pub council: SubjectId,
        /// Its title.
        pub title: String,
        /// When it begins.
        pub starts_at: Timestamp,
        /// How long it is meant to take.
        pub length_minutes: i64,
        /// Where.
        pub place: String,
        /// Where on the net.
        pub link: String,
        /// How often it was moved or called off.
        pub sequence: i64,
        /// When it was opened.
        pub opened_at: Option<Timestamp>,
        /// When it was closed.
        pub closed_at: Option<Timestamp>,
        /// When it was called off.
        pub called_off_at: Option<Timestamp>,
        /// How many voting seats there were when it closed.
        pub seats_voting: Option<i64>,
        /// How many of them were there.
        pub seats_present: Option<i64>,
        /// How many functions had a seat, the chair's left out.
        pub functions_seated: Option<i64>,
        /// How many of them were there.
        pub functions_present: Option<i64>,
        /// Whether that was enough.
        pub quorum_met: Option<bool>,
        /// Its minutes, once they are published.
        pub minutes: Option<SubjectId>,
        /// When they were published.
        pub published_at: Option<Timestamp>,
        /// When the council approved them.
        pub approved_at: Option<Timestamp>,
    }
}

impl Meeting {
    /// Where it stands.
    #[must_use]
    pub const fn stage(&self) -> Stage {
        let Self { opened_at, closed_at, published_at, called_off_at, .. } = self;
        Moments { opened: *opened_at, closed: *closed_at, published: *published_at, called_off: *called_off_at }.stage()
    }
    /// When it is meant to end.
    #[must_use]
    pub fn ends_at(&self) -> Timestamp {
        let length = u64::try_from(self.length_minutes).unwrap_or(0);
        self.starts_at.plus(std::time::Duration::from_secs(length * 60))
    }
}

/// When and where a meeting is.
#[derive(Clone, Debug, Default)]
pub struct When {
    /// When it begins.
    pub starts_at: Timestamp,
    /// How long it takes.
    pub length_minutes: i64,
    /// Where.
    pub place: String,
    /// Where on the net.
    pub link: String,
}

macro_rules! meetings {
    ($rest:literal) => {
        concat!(
            "SELECT s.id, m.council_id, s.title, m.starts_at, m.length_minutes, m.place, m.link, m.sequence, m.opened_at, m.closed_at,
                    m.called_off_at, m.seats_voting, m.seats_present, m.functions_seated, m.functions_present, m.quorum_met,
                    m.minutes_id, m.published_at, m.approved_at
             FROM council_meeting m {EACH} JOIN subject s ON s.id = m.subject_id WHERE s.state <> 2 AND ",
            visible!("s.audience_id", "s.id"),
            $rest
        )
    };
}

/// A new meeting for a subject that was just made.
pub async fn insert(cx: &mut Cx, id: SubjectId, council: SubjectId, when: &When) -> db::Result<()> {
    let sql = "INSERT INTO council_meeting (subject_id, council_id, starts_at, length_minutes, place, link)
               VALUES ($1, $2, $3, $4, $5, $6)";
    cx.execute(sql, params![id, council, when.starts_at, when.length_minutes, when.place, when.link]).await.map(drop)
}

/// One meeting that the viewer may see.
pub async fn one(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Meeting>> {
    let eyes = Eyes::of(cx.viewer());
    cx.optional(meetings!(" AND s.id = $4"), &eyes.with(params![id])).await
}

/// The meetings of a council, the latest first.
pub async fn of_council(cx: &mut Cx, council: SubjectId, limit: usize) -> db::Result<Vec<Meeting>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = meetings!(" AND m.council_id = $4 ORDER BY m.starts_at DESC, s.id DESC LIMIT $5");
    cx.rows(sql, &eyes.with(params![council, limit])).await
}

/// The next meeting that is not over, which may have begun.
pub async fn next(cx: &mut Cx, council: SubjectId) -> db::Result<Option<Meeting>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = meetings!(
        " AND m.council_id = $4 AND m.closed_at IS NULL AND m.called_off_at IS NULL AND (m.opened_at IS NOT NULL OR m.starts_at >= $5)
          ORDER BY m.starts_at, s.id LIMIT 1"
    );
    let yesterday = cx.now().minus(std::time::Duration::from_secs(86_400));
    cx.optional(sql, &eyes.with(params![council, yesterday])).await
}

/// The meetings of the councils in which a person sits, from a moment on.
pub async fn of_person(cx: &mut Cx, person: PersonId, from: Timestamp, limit: usize) -> db::Result<Vec<Meeting>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = meetings!(
        " AND m.starts_at >= $5 AND EXISTS (SELECT 1 FROM council_seat st WHERE st.council_id = m.council_id AND st.person_id = $4
            AND st.ended_at IS NULL AND st.term_from <= $6 AND (st.term_to IS NULL OR st.term_to > $6))
          ORDER BY m.starts_at, s.id LIMIT $7"
    );
    cx.rows(sql, &eyes.with(params![person, from, cx.now(), limit])).await
}

/// When and where meetings are, and how they stand, for their cards.
pub async fn by_ids(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<HashMap<SubjectId, Meeting>> {
    let mut all = HashMap::new();
    for part in ids.chunks(128) {
        let eyes = Eyes::of(cx.viewer());
        let own = eyes.with(params![]);
        let (sql, params) = in_list(meetings!(" AND s.id IN ({LIST})"), &own, part);
        all.extend(cx.rows::<Meeting>(&sql, &params).await?.into_iter().map(|meeting| (meeting.id, meeting)));
    }
    Ok(all)
}

/// It is at another time or place: calendars hear of it by the sequence.
pub async fn shift(cx: &mut Cx, id: SubjectId, when: &When) -> db::Result<()> {
    let sql =
        "UPDATE council_meeting SET starts_at = $2, length_minutes = $3, place = $4, link = $5, sequence = sequence + 1
               WHERE subject_id = $1";
    cx.execute(sql, params![id, when.starts_at, when.length_minutes, when.place, when.link]).await.map(drop)
}

/// It does not take place.
pub async fn call_off(cx: &mut Cx, id: SubjectId, by: PersonId) -> db::Result<()> {
    let sql = "UPDATE council_meeting SET called_off_at = $2, called_off_by = $3, sequence = sequence + 1 WHERE subject_id = $1";
    cx.execute(sql, params![id, cx.now(), by]).await.map(drop)
}

/// It has begun.
pub async fn open(cx: &mut Cx, id: SubjectId, by: PersonId) -> db::Result<()> {
    let sql = "UPDATE council_meeting SET opened_at = $2, opened_by = $3 WHERE subject_id = $1";
    cx.execute(sql, params![id, cx.now(), by]).await.map(drop)
}

/// Who was there when a meeting closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Presence {
    /// Voting seats.
    pub voting: i64,
    /// Voting seats that were there.
    pub present: i64,
    /// Functions with a seat.
    pub seated: i64,
    /// Functions that were there.
    pub functions: i64,
    /// Whether that was enough.
    pub quorum: bool,
}

/// It is over; who was there stays as it was.
pub async fn close(cx: &mut Cx, id: SubjectId, by: PersonId, who: Presence) -> db::Result<()> {
    let sql = "UPDATE council_meeting SET closed_at = $2, closed_by = $3, seats_voting = $4, seats_present = $5, functions_seated = $6,
                      functions_present = $7, quorum_met = $8 WHERE subject_id = $1";
    let Presence { voting, present, seated, functions, quorum } = who;
    cx.execute(sql, params![id, cx.now(), by, voting, present, seated, functions, quorum]).await.map(drop)
}
