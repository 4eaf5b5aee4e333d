//! Telling those who help before a goal is missed, and when it is.

use super::actions::{clocks_at, reckon};
use super::model::{Plan, news};
use super::store::{self, Clocked};
use crate::facts::{GoalMissed, GoalNear};
use crate::requests;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Outcome, Record, Schedule};
use kernel::{PersonId, SubjectId, Timestamp};
use std::time::Duration;
use subjects::State;

const AT_ONCE: usize = 500;

/// Tells what is near or missed, and goes on reckoning what a change of the calendar left.
pub(crate) const TELL: Schedule = Schedule { name: "helpdesk.goals", every: Duration::from_secs(60), run: tell };

fn tell(cx: &mut Cx) -> BoxFuture<'_, Outcome> {
    async move {
        for (id, at) in store::due(cx, AT_ONCE).await? {
            let there = subjects::lock(cx, id).await?.is_some_and(|one| one.state() != State::Removed);
            if at == Timestamp::from_millis(0) && there {
                reckon(cx, id, true).await?;
                continue;
            }
            match store::clocked(cx, id).await? {
                Some(clocked) if there => tell_of(cx, id, &clocked).await?,
                _ => store::keep(cx, id, &Plan::default()).await?,
            }
        }
        Ok(())
    }
    .boxed()
}

async fn tell_of(cx: &mut Cx, id: SubjectId, clocked: &Clocked) -> db::Result<()> {
    let (clocks, space, now) = (clocks_at(cx, id, clocked).await?, clocked.space, cx.now());
    let mut told = clocked.told;
    for (aim, missed) in news(&clocks, told, now) {
        let (people, goal) = (whom(cx, clocked).await?, aim.name().to_owned());
        told |= aim.near();
        if missed {
            told |= aim.missed();
            cx.record(&GoalMissed { space, request: id, people, goal }).await?;
        } else {
            cx.record(&GoalNear { space, request: id, people, goal }).await?;
        }
    }
    store::keep(cx, id, &Plan::of(&clocks, told, now, false)).await
}

/// Whoever has it in hand and still helps; otherwise all who help.
async fn whom(cx: &mut Cx, clocked: &Clocked) -> db::Result<Vec<PersonId>> {
    let helpers = requests::store::helpers(cx, clocked.space).await?.into_iter().map(|(person, _)| person);
    let helpers: Vec<PersonId> = helpers.collect();
    Ok(clocked.assignee.filter(|one| helpers.contains(one)).map_or(helpers, |one| vec![one]))
}
