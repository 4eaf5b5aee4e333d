//! The clocks of a request: how long until it is answered, and until it is solved, in the working time of its desk.

use super::calendar::Calendar;
use super::settings::Settings;
use crate::requests::{Priority, Status};
use kernel::Timestamp;

const MINUTE: i64 = 60_000;

/// What a desk means to reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// One who helps says something.
    Answer,
    /// It is solved.
    Solution,
}

impl Aim {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Answer, Self::Solution];
    /// The word in facts and forms.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Solution => "solution",
        }
    }
    /// The bit that says that it was told that it is near.
    #[must_use]
    pub const fn near(self) -> i64 {
        match self {
            Self::Answer => 1,
            Self::Solution => 4,
        }
    }
    /// The bit that says that it was told that it is missed.
    #[must_use]
    pub const fn missed(self) -> i64 {
        self.near() * 2
    }
}

/// What has become of a request: when it began to wait, and when its status was another one.
#[derive(Clone, Debug)]
pub struct Course {
    /// When it began.
    pub begun: Timestamp,
    /// The statuses after that, in order.
    pub turns: Vec<(Timestamp, Status)>,
}

impl Course {
    /// When its clock runs for an aim: from when until when, the last perhaps still. It stands still while the asker has to say
    /// something. For a first answer it stops there for good: the first answer is what turns a request to its asker.
    fn runs(&self, aim: Aim) -> Vec<(Timestamp, Option<Timestamp>)> {
        let (mut all, mut from) = (Vec::new(), Some(self.begun));
        for (at, status) in &self.turns {
            match (from, status.is_with_helpers()) {
                (Some(began), false) => {
                    all.push((began, Some(*at)));
                    from = None;
                }
                (None, true) => from = Some(*at),
                _ => {}
            }
        }
        all.extend(from.map(|began| (began, None)));
        if aim == Aim::Answer {
            all.truncate(1);
        }
        all
    }

    /// When the aim was reached, if it is.
    fn ended(&self, aim: Aim) -> Option<Timestamp> {
        match aim {
            Aim::Answer => self.runs(aim).first().and_then(|(_, until)| *until),
            Aim::Solution => self.turns.last().filter(|(_, status)| *status == Status::Solved).map(|(at, _)| *at),
        }
    }
}

/// A clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// Which aim it runs to.
    pub aim: Aim,
    /// When three quarters of the time are spent; nothing while it stands still before that.
    pub near: Option<Timestamp>,
    /// When the goal is missed; nothing while it stands still before that.
    pub due: Option<Timestamp>,
    /// When the aim was reached.
    pub ended: Option<Timestamp>,
    /// Whether it runs now.
    pub runs: bool,
}

impl Clock {
    fn of(calendar: &Calendar, aim: Aim, minutes: i64, course: &Course) -> Self {
        let (runs, ended) = (course.runs(aim), course.ended(aim));
        let reach = |work: i64| spent(calendar, &runs, work);
        let goes_on = ended.is_none() && runs.last().is_some_and(|(_, until)| until.is_none());
        let (near, due) = (reach(minutes * MINUTE * 3 / 4), reach(minutes * MINUTE));
        Self { aim, near, due, ended, runs: goes_on }
    }

    /// Whether the goal was missed, as far as that is known at a moment.
    #[must_use]
    pub fn is_missed(&self, now: Timestamp) -> bool {
        self.due.is_some_and(|due| due < self.ended.unwrap_or(now))
    }
}

/// The moment at which so much work is spent over the parts in which a clock ran.
fn spent(calendar: &Calendar, runs: &[(Timestamp, Option<Timestamp>)], work: i64) -> Option<Timestamp> {
    let mut left = work;
    for (from, until) in runs {
        let Some(until) = until else { return calendar.add(*from, left) };
        let part = calendar.elapsed(*from, *until);
        if part >= left {
            return calendar.add(*from, left);
        }
        left -= part;
    }
    None
}

/// The clocks of a request, as its desk has set them.
#[must_use]
pub fn clocks(settings: &Settings, priority: Priority, course: &Course) -> Vec<Clock> {
    let goal = settings.goal(priority);
    let with_goal = Aim::ALL.into_iter().filter_map(|aim| Some((aim, goal.minutes(aim)?)));
    with_goal.map(|(aim, minutes)| Clock::of(&settings.calendar, aim, minutes, course)).collect()
}

/// What is kept of the clocks, so that lists are ordered and nothing is told twice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// When the first answer is late.
    pub answer_due: Option<Timestamp>,
    /// When the solution is.
    pub solution_due: Option<Timestamp>,
    /// When there is something to tell.
    pub tell_at: Option<Timestamp>,
    /// What was told: see [`Aim::near`] and [`Aim::missed`].
    pub told: i64,
}

impl Plan {
    /// From clocks, and what was told before. What moved ahead is told again; `quiet` takes what has passed as told.
    #[must_use]
    pub fn of(clocks: &[Clock], told: i64, now: Timestamp, quiet: bool) -> Self {
        let mut plan = Self::default();
        for clock in clocks.iter().filter(|clock| clock.runs) {
            match clock.aim {
                Aim::Answer => plan.answer_due = clock.due,
                Aim::Solution => plan.solution_due = clock.due,
            }
            for (at, bit) in [(clock.near, clock.aim.near()), (clock.due, clock.aim.missed())] {
                match at {
                    Some(at) if at <= now && (quiet || told & bit != 0) => plan.told |= bit,
                    Some(at) => plan.tell_at = Some(plan.tell_at.map_or(at, |before| before.min(at))),
                    None => {}
                }
            }
        }
        plan
    }

    /// The sooner of both.
    #[must_use]
    pub fn due(&self) -> Option<Timestamp> {
        self.answer_due.into_iter().chain(self.solution_due).min()
    }
}

/// What is to be told at a moment: the aim, and whether it is missed already.
#[must_use]
pub fn news(clocks: &[Clock], told: i64, now: Timestamp) -> Vec<(Aim, bool)> {
    let passed = |at: Option<Timestamp>| at.is_some_and(|at| at <= now);
    let of = |clock: &Clock| match clock.aim {
        aim if passed(clock.due) => (told & aim.missed() == 0).then_some((aim, true)),
        aim => (passed(clock.near) && told & aim.near() == 0).then_some((aim, false)),
    };
    clocks.iter().filter(|clock| clock.runs).filter_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::super::settings::Typed;
    use super::*;
    use crate::t::Texts;
    use Status::{Solved, WithAsker, WithHelpers};
    use texts::{Lang, Zone};
    use web::civil;

    fn at(text: &str) -> Timestamp {
        civil::moment(&format!("2026-12-{text}"), &Zone::utc()).expect("a moment")
    }

    /// From nine to five, four hours to the answer and sixteen to the solution.
    fn settings() -> Settings {
        Typed::proposed(&Zone::utc()).read(Texts::new(Lang::En)).expect("it is right")
    }

    fn of(turns: &[(&str, Status)]) -> (Clock, Clock) {
        let turns = turns.iter().map(|(text, status)| (at(text), *status)).collect();
        let all = clocks(&settings(), Priority::Usual, &Course { begun: at("01T10:00"), turns });
        (all[0], all[1])
    }

    #[test]
    fn both_clocks_run_from_the_beginning() {
        let (answer, solution) = of(&[]);
        assert_eq!((answer.near, answer.due, answer.runs), (Some(at("01T13:00")), Some(at("01T14:00")), true));
        assert_eq!((solution.due, solution.runs), (Some(at("03T10:00")), true));
        assert!(!answer.is_missed(at("01T14:00")) && answer.is_missed(at("01T14:01")));
    }

    #[test]
    fn the_clock_to_the_solution_stands_still_while_the_asker_has_to_say_something() {
        let (answer, solution) = of(&[("01T11:00", WithAsker)]);
        assert_eq!((answer.ended, answer.runs, answer.is_missed(at("09T10:00"))), (Some(at("01T11:00")), false, false));
        assert_eq!((solution.due, solution.runs, solution.is_missed(at("09T10:00"))), (None, false, false));
        let (_, solution) = of(&[("01T11:00", WithAsker), ("03T09:00", WithHelpers)]);
        assert_eq!((solution.due, solution.runs), (Some(at("04T16:00")), true));
    }

    #[test]
    fn what_was_late_stays_late_and_what_was_in_time_stays_so() {
        let (answer, solution) = of(&[("01T15:00", WithAsker), ("02T09:00", WithHelpers), ("02T10:00", Solved)]);
        assert!(answer.is_missed(at("01T15:30")) && !solution.is_missed(at("31T10:00")) && !solution.runs);
        // Opened again it goes on, and the answer is not counted anew.
        let again = [("01T15:00", WithAsker), ("02T09:00", Solved), ("04T09:00", WithHelpers)];
        let (answer, solution) = of(&again);
        assert_eq!((answer.ended, solution.runs, solution.due), (Some(at("01T15:00")), true, Some(at("07T12:00"))));
    }

    #[test]
    fn nothing_is_told_twice_and_what_moves_ahead_is_told_again() {
        let all = [of(&[]).0];
        let plan = Plan::of(&all, 0, at("01T10:00"), false);
        assert_eq!((plan.tell_at, plan.told, plan.due()), (Some(at("01T13:00")), 0, Some(at("01T14:00"))));
        assert_eq!(news(&all, 0, at("01T13:00")), [(Aim::Answer, false)]);
        let plan = Plan::of(&all, Aim::Answer.near(), at("01T13:00"), false);
        assert_eq!((plan.tell_at, plan.told), (Some(at("01T14:00")), 1));
        assert_eq!(news(&all, plan.told, at("01T13:30")), []);
        assert_eq!(news(&all, plan.told, at("01T14:00")), [(Aim::Answer, true)]);
        let plan = Plan::of(&all, 3, at("01T14:00"), false);
        assert_eq!((plan.tell_at, plan.told), (None, 3));
        assert_eq!(Plan::of(&all, 3, at("01T11:00"), false).told, 0, "the goal is farther away now");
        assert_eq!(Plan::of(&all, 0, at("05T11:00"), true).tell_at, None, "what has passed is no news");
    }
}
