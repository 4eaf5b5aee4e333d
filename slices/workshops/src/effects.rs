//! What follows facts of others, and what comes round.

use crate::canvases::{self, State};
use crate::facts::{CanvasChanged, Changed};
use crate::outcome;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Outcome, Record, Recorded, Schedule};
use kernel::SubjectId;
use serde::Deserialize;
use std::time::Duration;

const STARTED: &str = "experiments.started";
const DECIDED: &str = "experiments.decided";

/// A canvas goes where its experiment goes.
pub const EXPERIMENTS: Effect = Effect::queued("workshops.follow_experiment", &[STARTED, DECIDED], experiment);

/// Thirty days after a workshop those whom it concerns are told to look.
pub const FOLLOW_UP: Schedule =
    Schedule { name: "workshops.follow_up", every: Duration::from_secs(3600), run: follow_up };

/// The fields that matter of an experiment.
#[derive(Deserialize)]
struct Experiment {
    #[serde(default)]
    from: Option<SubjectId>,
    #[serde(default)]
    verdict: String,
}

fn experiment<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let told: Experiment = fact.parsed()?;
        let Some(experiment) = fact.subject else { return Ok(()) };
        let from = match told.from {
            Some(from) => canvas_of(cx, from).await?,
            None => canvases::store::of_experiment(cx, experiment).await?,
        };
        let Some(canvas) = from else { return Ok(()) };
        let Some(canvas) = canvases::store::one(cx, canvas).await? else { return Ok(()) };
        if fact.kind == STARTED {
            canvases::store::try_out(cx, canvas.id, experiment, fact.at).await?;
            canvases::store::go(cx, canvas.id, State::Experiment).await?;
        } else {
            canvases::store::go(cx, canvas.id, State::after(&told.verdict)).await?;
        }
        let Some(subject) = subjects::find(cx, canvas.id).await? else { return Ok(()) };
        let (space, workshop) = (subject.space, canvas.workshop);
        cx.record(&CanvasChanged { space, canvas: canvas.id, workshop }).await?;
        cx.record(&Changed { space, workshop }).await?;
        Ok(())
    }
    .boxed()
}

/// The canvas that something came from: itself, or the one that its card became.
async fn canvas_of(cx: &mut Cx, from: SubjectId) -> db::Result<Option<SubjectId>> {
    if canvases::store::one(cx, from).await?.is_some() {
        return Ok(Some(from));
    }
    match crate::board::store::of_subject(cx, from).await? {
        Some(card) => Ok(canvases::store::of_card(cx, card.id).await?.map(|canvas| canvas.id)),
        None => Ok(None),
    }
}

fn follow_up(cx: &mut Cx) -> BoxFuture<'_, Outcome> {
    async move { Ok(outcome::remind(cx).await?) }.boxed()
}
