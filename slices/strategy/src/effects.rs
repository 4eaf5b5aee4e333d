//! What follows what enterprise councils decide about strategies. A council refuses such a decision unless it is an enterprise one.

use crate::facts::{StrategyAdopted, StrategyEnded};
use crate::strategies::store;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Outcome, Record, Recorded};
use kernel::SubjectId;
use serde::Deserialize;

/// A decision adopts the strategies that it governs.
pub const DECIDED: Effect = Effect::inline("strategy.adopt", &["council.decided"], decided);
/// What a superseded decision adopted holds no more.
pub const SUPERSEDED: Effect = Effect::inline("strategy.end", &["council.decision_superseded"], superseded);

/// The fields that matter of a council's decision.
#[derive(Deserialize)]
struct Decided {
    decision: SubjectId,
    kind: String,
    affects: Vec<SubjectId>,
}

fn decided<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let Decided { decision, kind, affects } = fact.parsed()?;
        if kind != "strategy" {
            return Ok(());
        }
        for strategy in affects {
            if let Some(space) = store::adopt(cx, strategy, decision).await? {
                cx.record(&StrategyAdopted { space, strategy, decision }).await?;
            }
        }
        Ok(())
    }
    .boxed()
}

/// Which decision holds no more.
#[derive(Deserialize)]
struct Superseded {
    decision: SubjectId,
}

fn superseded<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let Superseded { decision } = fact.parsed()?;
        for (strategy, space) in store::adopted_by(cx, decision).await? {
            store::end(cx, strategy).await?;
            cx.record(&StrategyEnded { space, strategy }).await?;
        }
        Ok(())
    }
    .boxed()
}
