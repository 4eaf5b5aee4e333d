//! What evidence rules may ask of the plan itself, and of spaces: those belong to nobody's capability, so the plan, whose rules are
//! the ones that ask, answers for them. Everything is counted from published tables; no name leaves here.

mod store;

use crate::facts::{ActionAccepted, ActionEnded, ActionResumed, Adopted, Changed};
use evidence::working_days::deadline;

use crate::t::Texts;
use crate::{placements, plans};
use db::Cx;
use evidence::{Arguments, Probe, Reading};
use futures::future::{BoxFuture, FutureExt};
use kernel::{Fact, SpaceId, SubjectId};
use std::collections::{BTreeMap, BTreeSet};
use subjects::facts::{SubjectCreated, SubjectRemoved, SubjectRestored};

const WRITTEN: &[&str] = &[SubjectCreated::KIND, SubjectRemoved::KIND, SubjectRestored::KIND];
const ROUNDS: &[&str] = &["assessments.published"];
const SPACES: &[&str] = &["spaces.archived", "spaces.restored", "spaces.audience_changed"];
const JOINED: &[&str] =
    &[SubjectCreated::KIND, SubjectRemoved::KIND, SubjectRestored::KIND, "spaces.joined", "spaces.left"];

/// All of them.
pub(crate) const ALL: [Probe; 10] = [
    Probe {
        name: "plan.adopted",
        understands: &[],
        about: |lang| Texts::new(lang).probe_adopted().to_owned(),
        follows: &[Adopted::KIND],
        read: |cx, _| async move { store::adopted(cx).await.map(Reading::count) }.boxed(),
    },
    Probe {
        name: "plan.owned_share",
        understands: &[],
        about: |lang| Texts::new(lang).probe_owned_share().to_owned(),
        follows: &[Adopted::KIND, Changed::KIND, ActionAccepted::KIND, ActionEnded::KIND, ActionResumed::KIND],
        read: |cx, _| async move { store::owned(cx).await.map(|(part, whole)| Reading::share(part, whole)) }.boxed(),
    },
    Probe {
        name: "plan.rounds_published",
        understands: &["raters", "groups"],
        about: |lang| Texts::new(lang).probe_rounds_published().to_owned(),
        follows: ROUNDS,
        read: rounds_published,
    },
    Probe {
        name: "plan.quarters_with_round",
        understands: &["last"],
        about: |lang| Texts::new(lang).probe_quarters_with_round().to_owned(),
        follows: ROUNDS,
        read: quarters_with_round,
    },
    Probe {
        name: "plan.live_spaces",
        understands: &["space"],
        about: |lang| Texts::new(lang).probe_live_spaces().to_owned(),
        follows: SPACES,
        read: live_spaces,
    },
    Probe {
        name: "plan.took_part_share",
        understands: &["space"],
        about: |lang| Texts::new(lang).probe_took_part_share().to_owned(),
        follows: JOINED,
        read: took_part,
    },
    Probe {
        name: "plan.answered_in_time_share",
        understands: &["space"],
        about: |lang| Texts::new(lang).probe_answered_in_time_share().to_owned(),
        follows: WRITTEN,
        read: answered_in_time,
    },
    Probe {
        name: "plan.askers_outside_it_share",
        understands: &["space"],
        about: |lang| Texts::new(lang).probe_askers_outside_it_share().to_owned(),
        follows: WRITTEN,
        read: askers_outside_it,
    },
    Probe {
        name: "plan.leader_posts",
        understands: &["since"],
        about: |lang| Texts::new(lang).probe_leader_posts().to_owned(),
        follows: WRITTEN,
        read: leader_posts,
    },
    Probe {
        name: "plan.leaders_contributing",
        understands: &["least"],
        about: |lang| Texts::new(lang).probe_leaders_contributing().to_owned(),
        follows: WRITTEN,
        read: leaders_contributing,
    },
];

type Answer<'c> = BoxFuture<'c, db::Result<Reading>>;

/// The space that a rule asks about.
fn space(asked: &Arguments) -> Option<SpaceId> {
    asked.get("space").and_then(|space| space.parse().ok())
}

/// From which id on things count.
fn since(asked: &Arguments) -> SubjectId {
    asked.since.map_or(SubjectId::new(0), |since| SubjectId::compose(since, 0))
}

/// What an argument asks for at least; nothing where the rule does not say.
fn least(asked: &Arguments, name: &str) -> usize {
    asked.get(name).and_then(|least| least.parse().ok()).unwrap_or(0)
}

fn rounds_published<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        let all = placements::all(cx).await?;
        let (raters, groups) = (least(asked, "raters"), least(asked, "groups"));
        let enough = all.iter().filter(|one| one.raters >= raters && one.groups >= groups && one.kind().is_some());
        Ok(Reading::count(i64::try_from(enough.count()).unwrap_or(i64::MAX)))
    }
    .boxed()
}

/// A quarter is ninety-one days, counted back from now.
fn quarters_with_round<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        const QUARTER: u64 = 91 * 86_400;
        let last = u64::try_from(least(asked, "last")).unwrap_or(1);
        let all = placements::all(cx).await?;
        let ago = all.iter().map(|one| asked.now.since(one.published_at).as_secs() / QUARTER);
        let quarters: BTreeSet<u64> = ago.filter(|quarter| *quarter < last).collect();
        Ok(Reading::count(i64::try_from(quarters.len()).unwrap_or(i64::MAX)))
    }
    .boxed()
}

fn live_spaces<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        let Some(space) = space(asked) else { return Ok(Reading::default()) };
        store::live(cx, space).await.map(Reading::count)
    }
    .boxed()
}

fn took_part<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        let Some(space) = space(asked) else { return Ok(Reading::default()) };
        let (part, whole) = store::took_part(cx, space, since(asked)).await?;
        Ok(Reading::share(part, whole))
    }
    .boxed()
}

fn answered_in_time<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        let Some(space) = space(asked) else { return Ok(Reading::default()) };
        let mut first: BTreeMap<SubjectId, Option<SubjectId>> = BTreeMap::new();
        for (question, answer) in store::first_answers(cx, space, since(asked)).await? {
            first.insert(question, answer);
        }
        let due = |question: SubjectId| deadline(question.made_at(), 2);
        // A question whose time is not over is neither in time nor late.
        first.retain(|question, answer| answer.is_some() || due(*question) < asked.now);
        let in_time =
            first.iter().filter(|(question, answer)| answer.is_some_and(|answer| answer.made_at() <= due(**question)));
        let count = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
        Ok(Reading::share(count(in_time.count()), count(first.len())))
    }
    .boxed()
}

fn askers_outside_it<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        let Some(space) = space(asked) else { return Ok(Reading::default()) };
        let (part, whole) = store::askers(cx, space, since(asked)).await?;
        Ok(Reading::share(part, whole))
    }
    .boxed()
}

fn leader_posts<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        // An announcement is made once: what counts from the adoption of the plan falls out of no window.
        let from = match asked.get("since") {
            Some("adopted") => match plans::store::load(cx).await?.and_then(|plan| plan.adopted_at) {
                Some(adopted) => SubjectId::compose(adopted, 0),
                None => return Ok(Reading::default()),
            },
            _ => since(asked),
        };
        store::leader_posts(cx, from).await.map(Reading::count)
    }
    .boxed()
}

fn leaders_contributing<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        let least = asked.get("least").and_then(|least| least.parse().ok()).unwrap_or(1);
        store::leaders_contributing(cx, since(asked), least).await.map(Reading::count)
    }
    .boxed()
}
