//! M50, practised people, and M52, the rate of "here's how".

use super::store::{Which, stands};
use crate::requests::tally;
use crate::skills::practice::{self, Practice};
use crate::skills::{self, Skill, store};
use db::Cx;
use evidence::{Gauge, Sample, Window, Within};
use futures::future::{BoxFuture, FutureExt};
use kernel::PersonId;
use std::collections::{BTreeMap, BTreeSet};

/// All of them.
pub(crate) fn all() -> [Gauge; 2] {
    [Gauge { measure: "M50", days: 365, read: practised }, Gauge { measure: "M52", days: 90, read: heres_how }]
}

/// So many skills make a practised person.
const SKILLS: usize = 2;

/// Who showed which skill by which things.
type Shown = BTreeMap<(PersonId, Skill), BTreeSet<i64>>;

/// IT people who showed at least two skills ÷ IT people. It reads what happened and what is held of rosters, counts, and keeps
/// nothing (decision 20).
fn practised<'c>(cx: &'c mut Cx, window: &'c Window) -> BoxFuture<'c, db::Result<Sample>> {
    async move {
        if window.within != Within::House {
            return Ok(Sample::default());
        }
        let mut shown = Shown::new();
        let until = skills::first(window.until);
        let mut from = Some(skills::first(window.from));
        while let Some(next) = from {
            let (part, more) = skills::happened(cx, next, until).await?;
            part.iter().flat_map(practice::of).for_each(|practice| note(&mut shown, practice));
            from = more;
        }
        for one in store::within(cx, window.from, window.until).await? {
            if let Some(skill) = Skill::from_name(&one.skill_name) {
                note(&mut shown, Practice::Shown(one.person, skill, one.thing));
            }
        }
        for (person, skill) in store::hidden(cx).await? {
            Skill::from_name(&skill).map(|skill| shown.remove(&(person, skill)));
        }
        let people = store::it_people(cx).await?;
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let practised = people.iter().filter(|person| skills_of(&shown, **person) >= SKILLS).count();
        Ok(Sample::share(count(practised), count(people.len())).of_people(count(people.len())))
    }
    .boxed()
}

fn note(shown: &mut Shown, practice: Practice) {
    match practice {
        Practice::Shown(person, skill, thing) => {
            shown.entry((person, skill)).or_default().insert(thing);
        }
        Practice::Gone(person, skill, thing) => {
            for ((who, what), things) in shown.iter_mut() {
                if person.is_none_or(|person| person == *who) && skill.is_none_or(|skill| skill == *what) {
                    things.remove(&thing);
                }
            }
        }
    }
}

fn skills_of(shown: &Shown, person: PersonId) -> usize {
    shown.iter().filter(|((who, _), things)| *who == person && !things.is_empty()).count()
}

/// Requests that were shown a way within ten working days ÷ those that were answered or whose time is over.
fn heres_how<'c>(cx: &'c mut Cx, window: &'c Window) -> BoxFuture<'c, db::Result<Sample>> {
    async move {
        let space = match window.within {
            Within::House => 0,
            Within::Space(space) => space.raw(),
            Within::Unit(_) | Within::It => return Ok(Sample::default()),
        };
        let which = Which { function: String::new(), space, from: window.from, until: window.until };
        let tally = tally(&stands(cx, &which).await?, window.until);
        Ok(Sample::share(tally.in_time, tally.base))
    }
    .boxed()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_skill_counts_once_however_often_it_was_shown_and_not_at_all_once_everything_is_gone() {
        let (ada, bo) = (PersonId::new(1), PersonId::new(2));
        let mut shown = Shown::new();
        for (person, skill, thing) in [
            (ada, Skill::Writing, 10),
            (ada, Skill::Writing, 11),
            (ada, Skill::Deciding, 12),
            (bo, Skill::Deciding, 12),
        ] {
            note(&mut shown, Practice::Shown(person, skill, thing));
        }
        assert_eq!((skills_of(&shown, ada), skills_of(&shown, bo)), (2, 1));
        note(&mut shown, Practice::Gone(None, None, 12));
        assert_eq!((skills_of(&shown, ada), skills_of(&shown, bo)), (1, 0));
        note(&mut shown, Practice::Gone(Some(bo), None, 10));
        assert_eq!(skills_of(&shown, ada), 1, "another one's");
    }
}
