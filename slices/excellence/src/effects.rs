//! What follows facts of others, and what comes round.

use crate::{desks, requests};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Failure, Outcome, Recorded, Schedule};
use kernel::PersonId;
use serde::Deserialize;
use std::time::Duration;
use web::Problem;

/// Who left the company answers at no desk.
pub const LEFT: Effect = Effect::inline("excellence.forget", &["people.left"], left);
/// Tells those who answer that the time of a request is almost over.
pub const WARN: Schedule = Schedule { name: "excellence.warn", every: Duration::from_secs(1800), run: warn };

/// Whom a fact of the people is about.
#[derive(Deserialize)]
struct About {
    person: PersonId,
}

fn left<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let About { person } = parsed(fact)?;
        Ok(desks::store::forget(cx, person).await?)
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

fn parsed<T: for<'de> Deserialize<'de>>(fact: &Recorded) -> Result<T, Failure> {
    serde_json::from_str(&fact.payload)
        .map_err(|error| Failure::Never(format!("fact {} of kind {}: {error}", fact.id, fact.kind)))
}
