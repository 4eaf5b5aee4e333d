//! M13, experiments concluded; M28, initiatives with a live measure; M29, reviews held; M40, shared ownership; M51, experiments of IT.

use super::store::{self, Counted};
use crate::reviews::model::{is_due, on_time};
use db::Cx;
use evidence::{Gauge, Sample, Window, Within};
use futures::future::{BoxFuture, FutureExt};
use kernel::SubjectId;
use std::collections::{BTreeMap, BTreeSet};

type Read<'c> = BoxFuture<'c, db::Result<Sample>>;

/// All of them.
pub(crate) fn all() -> [Gauge; 5] {
    [
        Gauge { measure: "M13", days: 90, read: concluded },
        Gauge { measure: "M28", days: 90, read: with_live_measure },
        Gauge { measure: "M29", days: 365, read: reviewed },
        Gauge { measure: "M40", days: 90, read: shared },
        Gauge { measure: "M51", days: 91, read: tried_by_it },
    ]
}

fn many(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Experiments whose time was over in the window, and how many of them were decided.
fn concluded<'c>(cx: &'c mut Cx, window: &'c Window) -> Read<'c> {
    async move {
        if window.within != Within::House {
            return Ok(Sample::default());
        }
        let all = store::experiments(cx).await?;
        let over: Vec<_> = all.iter().filter(|one| one.ends_at >= window.from && one.ends_at < window.until).collect();
        let decided = over.iter().filter(|one| one.closed_at.is_some_and(|at| at < window.until));
        Ok(Sample::share(many(decided.count()), many(over.len())))
    }
    .boxed()
}

/// Initiatives for the outside with a goal, a baseline and a value of the last 90 days.
fn with_live_measure<'c>(cx: &'c mut Cx, window: &'c Window) -> Read<'c> {
    async move {
        if window.within != Within::House {
            return Ok(Sample::default());
        }
        let all = store::initiatives(cx, window.until).await?;
        let outside: Vec<&Counted> = all.iter().filter(|one| one.live && one.side != "inside").collect();
        let live = outside.iter().filter(|one| one.measured && one.baseline && one.target && one.fresh > 0);
        Ok(Sample::share(many(live.count()), many(outside.len())))
    }
    .boxed()
}

/// Reviews that were planned for the window and whose week of grace is over, and how many of them were held by then.
fn reviewed<'c>(cx: &'c mut Cx, window: &'c Window) -> Read<'c> {
    async move {
        if window.within != Within::House {
            return Ok(Sample::default());
        }
        let all = store::reviews(cx, window.from, window.until).await?;
        let due: Vec<_> = all.iter().filter(|(planned, held)| is_due(*planned, *held, window.until)).collect();
        let held = due.iter().filter(|(planned, held)| on_time(*planned, *held));
        Ok(Sample::share(many(held.count()), many(due.len())))
    }
    .boxed()
}

/// The functions of the method between which ownership is shared.
const SHARING: [&str; 5] = ["it", "marketing", "hr", "sales", "service"];

/// The functions that own each initiative that is not over.
pub(super) async fn owning(cx: &mut Cx) -> db::Result<BTreeMap<SubjectId, BTreeSet<String>>> {
    let mut owning: BTreeMap<SubjectId, BTreeSet<String>> = BTreeMap::new();
    for (initiative, function) in store::functions(cx).await? {
        owning.entry(initiative).or_default().insert(function);
    }
    Ok(owning)
}

/// Initiatives that are not over, and how many of them have owners from two of the functions.
fn shared<'c>(cx: &'c mut Cx, window: &'c Window) -> Read<'c> {
    async move {
        if window.within != Within::House {
            return Ok(Sample::default());
        }
        let all = store::initiatives(cx, window.until).await?;
        let owning = owning(cx).await?;
        let two = |one: &&Counted| {
            let functions = owning.get(&one.id);
            functions.is_some_and(|own| own.iter().filter(|one| SHARING.contains(&one.as_str())).count() >= 2)
        };
        Ok(Sample::share(many(all.iter().filter(two).count()), many(all.len())))
    }
    .boxed()
}

/// Experiments that IT began in the window, for fifty people in IT.
fn tried_by_it<'c>(cx: &'c mut Cx, window: &'c Window) -> Read<'c> {
    async move {
        if !matches!(window.within, Within::House | Within::It) {
            return Ok(Sample::default());
        }
        let all = store::experiments(cx).await?;
        let began = |one: &&store::Tried| one.of_it && one.started_at >= window.from && one.started_at < window.until;
        let (tried, people) = (many(all.iter().filter(began).count()), store::people_in_it(cx).await?);
        #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^52")]
        let value = (people > 0).then(|| tried as f64 * 50.0 / people as f64);
        Ok(Sample { value, base: tried, people: Some(people) })
    }
    .boxed()
}
