//! What comes round, and what follows the facts of others.

use crate::indicators;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Outcome, Recorded, Schedule};
use kernel::Viewer;
use std::time::Duration;

/// The house has the values of another day.
const ROLLED_UP: &str = "measures.rolled_up";

/// Holds measures against their limits as soon as there are new values.
pub(crate) const MEASURED: Effect = Effect::queued("risks.look_at_measures", &[ROLLED_UP], measured);

/// Looks at all indicators, and at reviews that are due, whatever happened.
pub(crate) const NIGHT: Schedule =
    Schedule { name: "risks.look_round", every: Duration::from_secs(24 * 3600), run: look_round };

fn measured<'c>(cx: &'c mut Cx, _: &'c Recorded) -> BoxFuture<'c, Outcome> {
    look_round(cx)
}

/// The program does so: probes see the whole house.
fn look_round(cx: &mut Cx) -> BoxFuture<'_, Outcome> {
    async move {
        cx.act_as(Viewer::System);
        Ok(indicators::look_round(cx).await?)
    }
    .boxed()
}
