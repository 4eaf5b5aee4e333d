//! What nothing holds goes away: uploads after a day without a text or a draft of one, and bytes without a row.

use crate::facts::SweepDue;
use crate::uploads::store;
use db::Cx;
use files::Key;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Failure, Outcome, Record, Recorded, Schedule};
use kernel::{FileId, Viewer};
use std::time::{Duration, SystemTime};
use web::App;

/// How long an upload waits for its text where no draft names it.
const WAITS: Duration = Duration::from_secs(24 * 3600);
/// Files in one transaction.
const BATCH: usize = 100;

/// Once an hour the sweep is due; the bytes themselves are taken away outside of any transaction.
pub(crate) fn schedule() -> Schedule {
    Schedule { name: "attachments.sweep", every: Duration::from_secs(3600), run: |cx| due(cx).boxed() }
}

async fn due(cx: &mut Cx) -> Outcome {
    cx.record(&SweepDue {}).await?;
    Ok(())
}

/// Sweeps. Again is the same.
pub(crate) fn run(app: App, _: Recorded) -> BoxFuture<'static, Outcome> {
    async move {
        while app.db.write(Viewer::System, async |cx: &mut Cx| loosen(cx).await).await? == BATCH {}
        while remove(&app).await? == BATCH {}
        let now = SystemTime::UNIX_EPOCH + Duration::from_millis(app.now().millis().unsigned_abs());
        app.files.remove_unfinished(now, WAITS).await.map_err(|error| Failure::Later(error.to_string()))?;
        Ok(())
    }
    .boxed()
}

/// Rows of uploads that nothing holds go; their bytes are loose from now on.
async fn loosen(cx: &mut Cx) -> db::Result<usize> {
    let before = FileId::new(kernel::ids::first_at(cx.now().minus(WAITS)));
    let files = subjects::files::discard_unheld(cx, before, BATCH).await?;
    for file in &files {
        store::let_go(cx, file).await?;
    }
    Ok(files.len())
}

/// Bytes first, then the row that names them: a crash between leaves a row, and absent bytes are no error.
async fn remove(app: &App) -> Result<usize, Failure> {
    let since = app.now().minus(WAITS);
    let loose = async move |cx: &mut Cx| store::loose_since(cx, since, BATCH).await;
    let keys = app.db.read(Viewer::System, loose).await?;
    for key in &keys {
        // A text that is no key names no bytes; its row goes all the same.
        if let Ok(key) = key.parse::<Key>() {
            app.files.delete(key).await.map_err(|error| Failure::Later(error.to_string()))?;
        }
    }
    let count = keys.len();
    app.db.write(Viewer::System, async move |cx: &mut Cx| store::settle(cx, &keys).await).await?;
    Ok(count)
}
