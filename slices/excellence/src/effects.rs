//! What follows facts of others, and what comes round.

use crate::facts::RosterJoined;
use crate::skills::practice::KINDS;
use crate::{centres, desks, requests, roster, skills};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Failure, Outcome, Recorded, Schedule};
use kernel::{Fact, PersonId};
use serde::Deserialize;
use std::time::Duration;
use web::{App, Problem};

const LEFT_US: &str = "people.left";

/// Who left the company answers at no desk and heads nothing. Who left it, or IT, is on no roster, and nothing is held about them.
pub const LEFT: Effect =
    Effect::inline("excellence.forget", &[LEFT_US, "people.kind_changed", "people.profile.changed"], left);
/// Notes what shows a skill of somebody on a roster.
pub const NOTE: Effect = Effect::inline("excellence.note_practice", &KINDS, note);
/// The effect that looks back for what somebody showed who joined a roster.
pub const LOOK_BACK: &str = "excellence.look_back";
/// The fact that it follows.
pub const JOINED: &[&str] = &[RosterJoined::KIND];
/// Lets go of what is older than a year, and of whoever an import took out of IT.
pub const EXPIRE: Schedule = Schedule { name: "excellence.expire", every: Duration::from_secs(24 * 3600), run: expire };
/// Tells those who answer that the time of a request is almost over.
pub const WARN: Schedule = Schedule { name: "excellence.warn", every: Duration::from_secs(1800), run: warn };

/// Whom a fact of the people is about.
#[derive(Deserialize)]
struct About {
    person: PersonId,
}

fn left<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let About { person } = fact.parsed()?;
        if fact.kind == LEFT_US {
            desks::store::forget(cx, person).await?;
            centres::store::unhead(cx, person).await?;
        }
        if fact.kind == LEFT_US || !centres::store::works_in_it(cx, person).await? {
            roster::forget(cx, person).await?;
        }
        Ok(())
    }
    .boxed()
}

fn note<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move { Ok(skills::note(cx, fact).await?) }.boxed()
}

/// Looks back outside of the database's one writer: a year is long.
pub fn look_back(app: App, fact: Recorded) -> BoxFuture<'static, Outcome> {
    async move {
        let Some(person) = fact.actor else { return Ok(()) };
        Ok(skills::look_back(&app, person).await?)
    }
    .boxed()
}

fn expire(cx: &mut Cx) -> BoxFuture<'_, Outcome> {
    async move {
        for person in roster::store::strangers(cx).await? {
            roster::forget(cx, person).await?;
        }
        Ok(skills::store::expire(cx, cx.now().minus(skills::YEAR)).await?)
    }
    .boxed()
}

fn warn(cx: &mut Cx) -> BoxFuture<'_, Outcome> {
    async move {
        requests::warn(cx).await.map_err(|problem| match problem {
            Problem::Busy => Failure::Later(problem.to_string()),
            other => Failure::Never(other.to_string()),
        })
    }
    .boxed()
}
