//! What evidence rules may ask of initiatives, experiments and stories.

use super::gauges::owning;
use super::store::{self, Counted, Tried};
use crate::facts::{
    ExperimentDecided, ExperimentStarted, InitiativeChanged, InitiativeEnded, InitiativeStarted, Measured, StoryRead,
};
use crate::t;
use db::Cx;
use evidence::{Arguments, Probe, Reading};
use futures::future::{BoxFuture, FutureExt};
use kernel::{Fact, Timestamp};
use std::time::Duration;
use subjects::facts::{SubjectCreated, SubjectRemoved, SubjectRestored};

type Answer<'c> = BoxFuture<'c, db::Result<Reading>>;

const LEFT: &str = "people.left";
const CHANGED: &[&str] = &[
    InitiativeChanged::KIND,
    InitiativeStarted::KIND,
    InitiativeEnded::KIND,
    Measured::KIND,
    SubjectRemoved::KIND,
    SubjectRestored::KIND,
    LEFT,
];
const TRIED: &[&str] = &[ExperimentStarted::KIND, ExperimentDecided::KIND, SubjectRemoved::KIND, SubjectRestored::KIND];
const TOLD: &[&str] =
    &[SubjectCreated::KIND, SubjectRemoved::KIND, SubjectRestored::KIND, StoryRead::KIND, Measured::KIND];

macro_rules! probe {
    ($name:literal, [$($argument:literal),*], $about:ident, $follows:ident, $read:ident) => {
        Probe {
            name: $name,
            understands: &[$($argument),*],
            about: |lang| t::Texts::new(lang).$about().to_owned(),
            follows: $follows,
            read: $read,
        }
    };
}

/// All of them.
pub(crate) fn all() -> [Probe; 14] {
    [
        probe!("initiatives.with_measure", [], probe_with_measure, CHANGED, with_measure),
        probe!("initiatives.owned_together", ["one", "other"], probe_owned_together, CHANGED, owned_together),
        probe!("initiatives.with_it_supporter_share", ["side"], probe_supported, CHANGED, supported),
        probe!("initiatives.declaring_other_side_share", [], probe_declaring, CHANGED, declaring),
        probe!("initiatives.before_and_after", ["side"], probe_before_and_after, CHANGED, before_and_after),
        probe!("initiatives.with_fresh_values", ["side", "values"], probe_fresh, CHANGED, with_fresh_values),
        probe!("experiments.started", ["owner"], probe_started, TRIED, started),
        probe!("experiments.started_under_mandate", [], probe_under_mandate, TRIED, under_mandate),
        probe!("experiments.running", ["side"], probe_running, TRIED, running),
        probe!("experiments.decided", ["side", "days", "verdict"], probe_decided, TRIED, decided),
        probe!("experiments.from_workshops", [], probe_from_workshops, TRIED, from_workshops),
        probe!("stories.months_with_two", [], probe_months, TOLD, months_with_two),
        probe!("stories.linked_share", [], probe_linked, TOLD, linked),
        probe!("stories.read_by_it_share", [], probe_read, TOLD, read_by_it),
    ]
}

fn many(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Whether something with this side is on the side that a rule asks about: what is for both is on each.
fn on_side(asked: &Arguments, side: &str) -> bool {
    asked.get("side").is_none_or(|wanted| wanted == side || side == "both")
}

fn with_measure<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        let all = store::initiatives(cx, asked.now).await?;
        let whole = |one: &&Counted| one.live && one.measured && one.baseline && one.target;
        Ok(Reading::count(many(all.iter().filter(whole).count())))
    }
    .boxed()
}

fn owned_together<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        let (one, other) = (asked.get("one").unwrap_or("it"), asked.get("other").unwrap_or("marketing"));
        let owning = owning(cx).await?;
        let both = owning.values().filter(|functions| functions.contains(one) && functions.contains(other));
        Ok(Reading::count(many(both.count())))
    }
    .boxed()
}

fn supported<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        let all = store::initiatives(cx, asked.now).await?;
        let own: Vec<&Counted> = all.iter().filter(|one| on_side(asked, &one.side)).collect();
        Ok(Reading::share(many(own.iter().filter(|one| one.supported).count()), many(own.len())))
    }
    .boxed()
}

fn declaring<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        let all = store::initiatives(cx, asked.now).await?;
        Ok(Reading::share(many(all.iter().filter(|one| one.declared).count()), many(all.len())))
    }
    .boxed()
}

fn before_and_after<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        let all = store::initiatives(cx, asked.now).await?;
        let whole = |one: &&Counted| on_side(asked, &one.side) && one.baseline && one.values_since > 0;
        Ok(Reading::count(many(all.iter().filter(whole).count())))
    }
    .boxed()
}

fn with_fresh_values<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        let least = asked.get("values").and_then(|least| least.parse().ok()).unwrap_or(1);
        let all = store::initiatives(cx, asked.now).await?;
        let whole = |one: &&Counted| on_side(asked, &one.side) && one.baseline && one.target && one.fresh >= least;
        Ok(Reading::count(many(all.iter().filter(whole).count())))
    }
    .boxed()
}

/// Counts the experiments of which something holds and that began in the rule's time.
async fn tried(cx: &mut Cx, asked: &Arguments, counts: impl Fn(&Tried) -> bool) -> db::Result<Reading> {
    let since = asked.since.unwrap_or(Timestamp::from_millis(0));
    let all = store::experiments(cx).await?;
    Ok(Reading::count(many(all.iter().filter(|one| one.started_at >= since && counts(one)).count())))
}

fn started<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        let outside_it = asked.get("owner") == Some("outside_it");
        tried(cx, asked, |one| !outside_it || !one.of_it).await
    }
    .boxed()
}

fn under_mandate<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move { tried(cx, asked, |one| one.mandate).await }.boxed()
}

fn running<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move { tried(cx, asked, |one| on_side(asked, &one.side) && one.closed_at.is_none()).await }.boxed()
}

fn decided<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        let within =
            asked.get("days").and_then(|days| days.parse().ok()).map(|days: u64| Duration::from_secs(days * 86_400));
        let verdict = asked.get("verdict");
        tried(cx, asked, |one| {
            let in_time = one.closed_at.is_some_and(|at| within.is_none_or(|within| at <= one.started_at.plus(within)));
            in_time && on_side(asked, &one.side) && verdict.is_none_or(|wanted| one.verdict.as_deref() == Some(wanted))
        })
        .await
    }
    .boxed()
}

/// So long after a workshop's canvas was made an experiment still counts as what became of it.
const SOON: Duration = Duration::from_secs(30 * 86_400);

fn from_workshops<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        tried(cx, asked, |one| one.from_workshop.is_some_and(|made| one.started_at <= made.made_at().plus(SOON))).await
    }
    .boxed()
}

/// A month is thirty days, counted back from now.
const MONTH: Duration = Duration::from_secs(30 * 86_400);

fn months_with_two<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        let mut months = 0;
        let mut until = just_after(asked.now);
        for _ in 0..3 {
            let from = until.minus(MONTH);
            months += i64::from(store::stories(cx, from, until).await?.len() >= 2);
            until = from;
        }
        Ok(Reading::count(months))
    }
    .boxed()
}

/// The stories of the last three months.
async fn lately(cx: &mut Cx, asked: &Arguments) -> db::Result<Vec<store::Told>> {
    let until = just_after(asked.now);
    store::stories(cx, until.minus(MONTH * 3), until).await
}

/// What was told at this very moment was told by now.
fn just_after(now: Timestamp) -> Timestamp {
    now.plus(Duration::from_millis(1))
}

fn linked<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        let all = lately(cx, asked).await?;
        Ok(Reading::share(many(all.iter().filter(|one| one.measured).count()), many(all.len())))
    }
    .boxed()
}

/// On average over the stories of the last three months.
fn read_by_it<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        let all = lately(cx, asked).await?;
        let people = store::people_in_it(cx).await?;
        Ok(Reading::share(all.iter().map(|one| one.read).sum(), people * many(all.len())))
    }
    .boxed()
}
