//! Units of work of an import: small enough that a server beside it never waits long for its turn to write.

use anyhow::Result;
use db::{Cx, Db};
use kernel::Viewer;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What a run knows so far; it travels into each transaction and back.
pub(super) type Shared<S> = Arc<Mutex<S>>;

/// What the run knows.
pub(super) fn lock<S>(state: &Shared<S>) -> MutexGuard<'_, S> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs in a transaction with the state of the run; if the transaction fails, so does the run.
pub(super) async fn within<S, F>(db: &Db, state: &Shared<S>, work: F) -> Result<()>
where
    S: Default + Send + 'static,
    F: AsyncFnOnce(&mut Cx, &mut S) -> db::Result<()> + Send + 'static,
{
    let mut taken = std::mem::take(&mut *lock(state));
    let back = db
        .write(Viewer::System, async move |cx: &mut Cx| -> db::Result<S> {
            cx.take_your_time().await?;
            work(cx, &mut taken).await?;
            Ok(taken)
        })
        .await?;
    *lock(state) = back;
    Ok(())
}
