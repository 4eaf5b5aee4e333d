//! The steps of the ladder, and when each is due.

use super::settings::Settings;
use super::store::Ladder;
use kernel::Timestamp;

/// A step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Those who know of its topics are asked.
    Experts,
    /// Those who answer for the space are asked.
    Owners,
    /// It becomes a request.
    Request,
}

impl Step {
    /// In order.
    pub const ALL: [Self; 3] = [Self::Experts, Self::Owners, Self::Request];
    /// How many steps are taken when this one is.
    #[must_use]
    pub const fn number(self) -> i64 {
        match self {
            Self::Experts => 1,
            Self::Owners => 2,
            Self::Request => 3,
        }
    }
    /// The word in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Experts => "experts",
            Self::Owners => "owners",
            Self::Request => "request",
        }
    }
}

/// When the steps are due of a question that is asked at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// When experts are asked.
    pub experts: Timestamp,
    /// When owners are.
    pub owners: Timestamp,
    /// When it becomes a request, if it ever does.
    pub request: Option<Timestamp>,
}

impl Plan {
    /// As the settings of its space say.
    #[must_use]
    pub fn of(settings: &Settings, asked_at: Timestamp) -> Self {
        let after = |minutes| settings.hours.after(asked_at, minutes);
        Self {
            experts: after(settings.experts_after),
            owners: after(settings.owners_after),
            request: settings.request_after.map(after),
        }
    }
}

impl Ladder {
    /// The step that comes next, if it goes on.
    #[must_use]
    pub fn next(&self) -> Option<Step> {
        self.due?;
        Step::ALL.into_iter().find(|step| step.number() > self.taken)
    }
    /// When a step is planned.
    #[must_use]
    pub const fn planned(&self, step: Step) -> Option<Timestamp> {
        match step {
            Step::Experts => Some(self.experts_at),
            Step::Owners => Some(self.owners_at),
            Step::Request => self.request_at,
        }
    }
    /// When the next step is due after this one was taken. Where no expert could be asked, owners are at once; but nothing becomes a
    /// request before its time because nobody was there.
    #[must_use]
    pub fn due_after(&self, step: Step, asked_nobody: bool, now: Timestamp) -> Option<Timestamp> {
        match step {
            Step::Experts if asked_nobody => Some(now),
            Step::Experts => Some(self.owners_at.max(now)),
            Step::Owners => self.request_at.map(|at| at.max(now)),
            Step::Request => None,
        }
    }
}

/// Somebody who could be asked, and how many questions asked them in the last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Who.
    pub person: kernel::PersonId,
    /// How often.
    pub asked_today: i64,
}

/// So many are asked in one step.
const AT_ONCE: usize = 3;

/// Whom a step asks: those who were asked least today, none above the daily cap.
#[must_use]
pub fn choose(mut candidates: Vec<Candidate>, daily_cap: i64) -> Vec<kernel::PersonId> {
    candidates.retain(|one| one.asked_today < daily_cap);
    candidates.sort_by_key(|one| (one.asked_today, one.person));
    candidates.into_iter().take(AT_ONCE).map(|one| one.person).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::PersonId;

    fn at(millis: i64) -> Timestamp {
        Timestamp::from_millis(millis)
    }

    fn ladder(taken: i64, due: Option<i64>, request_at: Option<i64>) -> Ladder {
        let (experts_at, owners_at) = (at(10), at(20));
        Ladder { experts_at, owners_at, request_at: request_at.map(at), taken, due: due.map(at), stopped_by: None }
    }

    #[test]
    fn steps_follow_each_other_until_it_ends() {
        assert_eq!(ladder(0, Some(10), Some(30)).next(), Some(Step::Experts));
        assert_eq!(ladder(1, Some(20), Some(30)).next(), Some(Step::Owners));
        assert_eq!(ladder(2, Some(30), Some(30)).next(), Some(Step::Request));
        assert_eq!(ladder(2, None, None).next(), None);
        let one = ladder(0, Some(10), Some(30));
        assert_eq!(one.due_after(Step::Experts, false, at(11)), Some(at(20)));
        assert_eq!(one.due_after(Step::Experts, true, at(11)), Some(at(11)), "nobody knows of it");
        assert_eq!(one.due_after(Step::Owners, true, at(21)), Some(at(30)), "never early");
        assert_eq!(one.due_after(Step::Owners, false, at(40)), Some(at(40)));
        assert_eq!(one.due_after(Step::Request, true, at(40)), None);
        assert_eq!(ladder(1, Some(20), None).due_after(Step::Owners, false, at(21)), None);
    }

    #[test]
    fn those_who_were_asked_least_are_asked_and_nobody_above_the_cap() {
        let all = [(1, 2), (2, 0), (3, 5), (4, 1), (5, 0)]
            .map(|(id, asked_today)| Candidate { person: PersonId::new(id), asked_today });
        assert_eq!(choose(all.to_vec(), 5), [2, 5, 4].map(PersonId::new));
        assert_eq!(choose(all.to_vec(), 1), [2, 5].map(PersonId::new));
        assert!(choose(Vec::new(), 5).is_empty());
    }
}
