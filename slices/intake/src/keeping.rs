//! How long mails are kept as they came: so many days, and those that wait for somebody until somebody looked.

use crate::facts::ForgettingDue;
use crate::mails::store;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Outcome, Record, Recorded, Schedule};
use kernel::Viewer;
use std::time::Duration;
use web::App;

const DAY: Duration = Duration::from_secs(86_400);

/// Once a day.
pub(crate) const DUE: Schedule = Schedule { name: "intake.forget", every: DAY, run: due };

fn due(cx: &mut Cx) -> BoxFuture<'_, Outcome> {
    async move {
        cx.record(&ForgettingDue {}).await?;
        Ok(())
    }
    .boxed()
}

/// Forgets. Again is the same.
pub(crate) fn forget(app: App, _: Recorded) -> BoxFuture<'static, Outcome> {
    async move {
        let before = app.now().minus(DAY * app.config.intake.keep_days);
        let gone = app.db.write(Viewer::System, async move |cx: &mut Cx| store::forget(cx, before).await).await?;
        tracing::debug!(gone, "mails were forgotten");
        Ok(())
    }
    .boxed()
}
