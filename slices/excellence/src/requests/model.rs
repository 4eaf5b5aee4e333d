//! Where a request stands, and what many of them say of their desk.

use super::store::Request;
use crate::desks::Desk;
use evidence::working_days::deadline;
use kernel::Timestamp;
use kernel::named;
use subjects::Subject;

/// So many working days a desk has to answer.
pub const DAYS: u32 = 10;
/// So many of them are left when those who answer are told.
const LEFT: u32 = 2;

named! {
    /// Where a request stands.
    State {
        /// It waits for an answer.
        Open = "open",
        /// At least one way was shown.
        Answered = "answered",
        /// It is refused, and another way was shown.
        RefusedWithWay = "refused_with_way",
        /// It is refused without another way.
        RefusedWithoutWay = "refused_without_way",
        /// Who asked goes one of the ways.
        Chosen = "chosen",
        /// Who asked said that it helped.
        Helped = "helped",
        /// Who asked took it back.
        Withdrawn = "withdrawn",
    }
}

/// A request that the viewer may see, at its desk.
#[derive(Clone, Debug)]
pub struct Case {
    /// Its desk, and how the viewer stands there.
    pub desk: Desk,
    /// Its identity.
    pub subject: Subject,
    /// What only it knows.
    pub request: Request,
}

/// What happened in the newest round of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stand {
    /// When it began.
    pub opened_at: Timestamp,
    /// Until when it is to be answered.
    pub due_at: Timestamp,
    /// When the first way was shown.
    pub way_at: Option<Timestamp>,
    /// When it was refused.
    pub refused_at: Option<Timestamp>,
    /// Whether a way was chosen.
    pub chosen: bool,
    /// When who asked said that it helped.
    pub helped_at: Option<Timestamp>,
    /// When it was taken back.
    pub withdrawn_at: Option<Timestamp>,
}

impl Stand {
    /// Where it stands.
    #[must_use]
    pub const fn state(&self) -> State {
        match self {
            Self { withdrawn_at: Some(_), .. } => State::Withdrawn,
            Self { helped_at: Some(_), .. } => State::Helped,
            Self { chosen: true, .. } => State::Chosen,
            Self { refused_at: Some(_), way_at: Some(_), .. } => State::RefusedWithWay,
            Self { refused_at: Some(_), .. } => State::RefusedWithoutWay,
            Self { way_at: Some(_), .. } => State::Answered,
            _ => State::Open,
        }
    }
    /// Whether it waits for an answer, and its time is over.
    #[must_use]
    pub fn is_overdue(&self, now: Timestamp) -> bool {
        self.state() == State::Open && self.due_at <= now
    }
    /// Whether those who answer should hear that the time is almost over.
    #[must_use]
    pub fn is_due_soon(&self, now: Timestamp) -> bool {
        self.state() == State::Open && deadline(now, LEFT) >= self.due_at
    }
    /// Whether a way was shown before the time was over.
    #[must_use]
    pub fn is_answered_in_time(&self) -> bool {
        self.way_at.is_some_and(|at| at <= self.due_at)
    }
    /// Whether it says something of the desk: it was answered, or its time is over. One that was taken back before that does not.
    #[must_use]
    pub fn counts(&self, now: Timestamp) -> bool {
        let answered = self.way_at.is_some() || self.refused_at.is_some();
        let ran_out = self.withdrawn_at.unwrap_or(now) >= self.due_at;
        answered || ran_out
    }
}

/// What many requests say together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many were answered, or have run out of time.
    pub base: i64,
    /// How many of these were shown a way in time.
    pub in_time: i64,
    /// How many of these are refused without another way.
    pub refused: i64,
    /// How many wait for an answer.
    pub open: i64,
    /// For how many of these the time is over.
    pub overdue: i64,
}

/// Counts them at a moment.
#[must_use]
pub fn tally(all: &[Stand], now: Timestamp) -> Tally {
    let count = |wanted: &dyn Fn(&&Stand) -> bool| i64::try_from(all.iter().filter(wanted).count()).unwrap_or(i64::MAX);
    Tally {
        base: count(&|one| one.counts(now)),
        in_time: count(&|one| one.is_answered_in_time()),
        refused: count(&|one| one.state() == State::RefusedWithoutWay),
        open: count(&|one| one.state() == State::Open),
        overdue: count(&|one| one.is_overdue(now)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Monday, 23 November 2026, 09:00 UTC, and so many days later.
    fn at(day: i64) -> Timestamp {
        Timestamp::from_millis((20_780 + day) * 86_400_000 + 9 * 3_600_000)
    }

    fn asked() -> Stand {
        Stand {
            opened_at: at(0),
            due_at: deadline(at(0), DAYS),
            way_at: None,
            refused_at: None,
            chosen: false,
            helped_at: None,
            withdrawn_at: None,
        }
    }

    #[test]
    fn a_request_has_ten_working_days_which_are_two_weeks() {
        assert_eq!(asked().due_at, at(14));
        for (day, soon, overdue) in [(9, false, false), (10, true, false), (13, true, false), (14, true, true)] {
            assert_eq!((asked().is_due_soon(at(day)), asked().is_overdue(at(day))), (soon, overdue), "day {day}");
        }
        let answered = Stand { way_at: Some(at(1)), ..asked() };
        assert!(!answered.is_due_soon(at(13)) && !answered.is_overdue(at(20)));
    }

    #[test]
    fn a_refusal_that_is_mended_by_another_way_is_no_refusal_without_one() {
        let refused = Stand { refused_at: Some(at(1)), ..asked() };
        assert_eq!(refused.state(), State::RefusedWithoutWay);
        assert_eq!(Stand { way_at: Some(at(2)), ..refused }.state(), State::RefusedWithWay);
        assert_eq!(Stand { chosen: true, way_at: Some(at(2)), ..refused }.state(), State::Chosen);
    }

    #[test]
    fn only_a_way_in_time_counts_for_the_desk_and_what_is_taken_back_early_against_nobody() {
        let all = [
            asked(),
            Stand { way_at: Some(at(14)), ..asked() },
            Stand { way_at: Some(at(15)), ..asked() },
            Stand { refused_at: Some(at(2)), ..asked() },
            Stand { withdrawn_at: Some(at(3)), ..asked() },
            Stand { withdrawn_at: Some(at(16)), ..asked() },
        ];
        assert_eq!(tally(&all, at(5)), Tally { base: 4, in_time: 1, refused: 1, open: 1, overdue: 0 });
        assert_eq!(tally(&all, at(17)), Tally { base: 5, in_time: 1, refused: 1, open: 1, overdue: 1 });
        assert_eq!(tally(&[], at(0)), Tally::default());
    }
}
