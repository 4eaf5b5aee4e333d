//! What follows what councils decide.

use crate::experiments;
use crate::facts::MandateEnded;
use crate::mandates;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Outcome, Record, Recorded};
use kernel::SubjectId;
use serde::Deserialize;

/// A decision gives a mandate, or lets the experiments begin that it governs.
pub const DECIDED: Effect = Effect::inline("initiatives.follow_decision", &["council.decided"], decided);
/// A decision that another one stands in the place of gives and allows nothing any more.
pub const SUPERSEDED: Effect =
    Effect::inline("initiatives.follow_superseding", &["council.decision_superseded"], superseded);

/// The fields that matter of a council's decision.
#[derive(Deserialize)]
struct Decided {
    decision: SubjectId,
    kind: String,
    affects: Vec<SubjectId>,
}

fn decided<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let decided: Decided = fact.parsed()?;
        if let ("mandate", Some(space)) = (decided.kind.as_str(), fact.space) {
            mandates::store::offer(cx, decided.decision, space).await?;
        }
        for subject in decided.affects {
            experiments::store::approve(cx, subject, decided.decision).await?;
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
        experiments::store::unapprove(cx, decision).await?;
        if let (true, Some(space)) = (mandates::store::end(cx, decision).await?, fact.space) {
            cx.record(&MandateEnded { space, decision }).await?;
        }
        Ok(())
    }
    .boxed()
}
