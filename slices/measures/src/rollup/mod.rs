//! Rolling up a day: each measure that is agreed and that something reads becomes one row, and what happened becomes counts.
//!
//! A schedule asks for each day that is over since the agreement came to hold, those included on which the program did not run. The
//! work follows outside of that transaction, as effects do that leave the house, because it reads for seconds: each gauge reads
//! by itself, and one short transaction keeps what they read. A day is kept once; what was kept is never computed again.

mod dependence;
mod model;
mod reading;
mod store;

use crate::agreements::{self, Agreement};
use crate::day::Day;
use crate::facts::{DayEnded, RolledUp};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Outcome, Record, Recorded, Schedule};
use kernel::Viewer;
pub use model::What;
use reading::Read;
use std::time::Duration;
use web::App;

/// The name of the effect.
pub(crate) const ROLL_UP: &str = "measures.roll_up";
/// So many days are asked for at once; after a longer pause the next round takes the next ones.
const AT_ONCE: usize = 40;

/// Looks every hour whether a day is over that nobody has asked for.
pub(crate) const DAYS: Schedule =
    Schedule { name: "measures.days", every: Duration::from_secs(3600), run: |cx| ask(cx).boxed() };

async fn ask(cx: &mut Cx) -> Outcome {
    let agreement = agreements::store::in_force(cx).await?;
    let Some(first) = agreement.and_then(|agreement| agreement.first_day()) else { return Ok(()) };
    let today = Day::of(cx.now());
    let there = store::days_from(cx, first).await?;
    let missing = (first.number()..today.number()).map(Day::new).filter(|day| !there.contains(day));
    for day in missing.take(AT_ONCE).collect::<Vec<_>>() {
        if store::ask_for(cx, day).await? {
            cx.record(&DayEnded { day }).await?;
        }
    }
    Ok(())
}

/// Rolls up the day that ended. Again is the same.
pub(crate) fn run(app: App, fact: Recorded) -> BoxFuture<'static, Outcome> {
    async move {
        let day = fact.read::<DayEnded>()?.day;
        roll_up(&app, day).await?;
        Ok(())
    }
    .boxed()
}

/// Rolls up a day that was asked for, if an agreement holds and allows it; whether it did.
///
/// # Errors
/// If the database refuses.
pub async fn roll_up(app: &App, day: Day) -> db::Result<bool> {
    let begin = async move |cx: &mut Cx| -> db::Result<Option<Agreement>> {
        if store::waits(cx, day).await? { allowed(cx, day).await } else { Ok(None) }
    };
    let Some(agreement) = app.db.read(Viewer::System, begin).await? else { return Ok(false) };
    let read = reading::read(app, &agreement, day).await?;
    app.db.write(Viewer::System, async move |cx: &mut Cx| keep(cx, &agreement, day, &read).await).await
}

/// Asks for a day and rolls it up, whenever it was: the demo's past.
///
/// # Errors
/// If the database refuses.
pub async fn roll_up_past(app: &App, day: Day) -> db::Result<bool> {
    app.db.write(Viewer::System, async move |cx: &mut Cx| store::ask_for(cx, day).await).await?;
    roll_up(app, day).await
}

/// The agreement that holds, if it held on this day already.
async fn allowed(cx: &mut Cx, day: Day) -> db::Result<Option<Agreement>> {
    let holds = |agreement: &Agreement| agreement.first_day().is_some_and(|first| first <= day);
    Ok(agreements::store::in_force(cx).await?.filter(holds))
}

/// Keeps what was read, unless the agreement has changed or another node was first.
async fn keep(cx: &mut Cx, agreement: &Agreement, day: Day, read: &Read) -> db::Result<bool> {
    agreements::store::lock(cx).await?;
    let same = allowed(cx, day).await?.is_some_and(|now| now.id == agreement.id);
    if !same || !store::settle(cx, day).await? {
        return Ok(false);
    }
    for value in &read.values {
        store::keep_value(cx, value).await?;
    }
    for counted in &read.counts {
        store::keep_count(cx, day, counted).await?;
    }
    cx.record(&RolledUp { day }).await?;
    Ok(true)
}
