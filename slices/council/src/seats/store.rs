//! The SQL of seats.

use super::model::{SeatKind, Term, term};
use db::{Cx, params};
use kernel::{PersonId, SeatId, SubjectId, Timestamp};

db::row! {
    /// A seat with one person's term in it.
    pub struct Seat {
        /// Which one.
        pub id: SeatId,
        /// See [`SeatKind`].
        pub kind_name: String,
        /// Who holds it.
        pub person: PersonId,
        /// Whether it votes.
        pub voting: bool,
        /// From when on.
        pub from: Timestamp,
        /// Until when it is meant to be held.
        pub to: Option<Timestamp>,
        /// When it was ended.
        pub ended_at: Option<Timestamp>,
    }
}

impl Seat {
    /// What it is for.
    #[must_use]
    pub fn kind(&self) -> SeatKind {
        SeatKind::stored(&self.kind_name)
    }
    /// Whether it is held at a moment.
    #[must_use]
    pub fn term(&self, now: Timestamp) -> Term {
        term(self.from, self.to, self.ended_at, now)
    }
}

/// A seat to give.
#[derive(Clone, Debug)]
pub struct NewSeat {
    /// What it is for.
    pub kind: SeatKind,
    /// To whom.
    pub person: PersonId,
    /// Whether it votes.
    pub voting: bool,
    /// From when on.
    pub from: Timestamp,
    /// Until when.
    pub to: Option<Timestamp>,
}

macro_rules! seats {
    ($rest:literal) => {
        concat!(
            "SELECT st.id, st.kind, st.person_id, st.voting, st.term_from, st.term_to, st.ended_at FROM council_seat st ",
            $rest
        )
    };
}

/// Holds a seat that runs at `$2`, by somebody who has not left.
macro_rules! running {
    () => {
        "st.ended_at IS NULL AND st.term_from <= $2 AND (st.term_to IS NULL OR st.term_to > $2)
         AND EXISTS (SELECT 1 FROM person p WHERE p.id = st.person_id AND p.left_at IS NULL)"
    };
}

/// A new seat.
pub async fn insert(cx: &mut Cx, council: SubjectId, new: &NewSeat) -> db::Result<SeatId> {
    let id = SeatId::compose(cx.now(), cx.bits());
    let sql = "INSERT INTO council_seat (id, council_id, kind, person_id, voting, term_from, term_to)
               VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let NewSeat { kind, person, voting, from, to } = new;
    cx.execute(sql, params![id, council, kind.name(), person, voting, from, to]).await?;
    Ok(id)
}

/// Ends a seat; its row stays.
pub async fn end(cx: &mut Cx, seat: SeatId, by: Option<PersonId>) -> db::Result<()> {
    let sql = "UPDATE council_seat SET ended_at = $2, ended_by = $3 WHERE id = $1 AND ended_at IS NULL";
    cx.execute(sql, params![seat, cx.now(), by]).await.map(drop)
}

/// All seats that there ever were in a council that was found for this viewer.
pub async fn all(cx: &mut Cx, council: SubjectId) -> db::Result<Vec<Seat>> {
    cx.rows(seats!("WHERE st.council_id = $1 ORDER BY st.id LIMIT 1000"), params![council]).await
}

/// Those that are held now.
pub async fn running(cx: &mut Cx, council: SubjectId) -> db::Result<Vec<Seat>> {
    let sql = concat!(seats!(""), "WHERE st.council_id = $1 AND ", running!(), " ORDER BY st.id LIMIT 500");
    cx.rows(sql, params![council, cx.now()]).await
}

/// Those of one person that are held now.
pub async fn of_person(cx: &mut Cx, council: SubjectId, person: PersonId) -> db::Result<Vec<Seat>> {
    let sql = concat!(
        seats!(""),
        "WHERE st.council_id = $1 AND st.person_id = $3 AND ",
        running!(),
        " ORDER BY st.id LIMIT 20"
    );
    cx.rows(sql, params![council, cx.now(), person]).await
}

/// One seat of a council.
pub async fn one(cx: &mut Cx, council: SubjectId, seat: SeatId) -> db::Result<Option<Seat>> {
    cx.optional(seats!("WHERE st.council_id = $1 AND st.id = $2"), params![council, seat]).await
}

/// The council that a seat is in.
pub async fn council_of(cx: &mut Cx, seat: SeatId) -> db::Result<Option<SubjectId>> {
    cx.optional("SELECT council_id FROM council_seat WHERE id = $1", params![seat]).await
}
