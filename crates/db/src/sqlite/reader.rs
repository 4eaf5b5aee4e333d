//! Reader threads: each has a connection and takes units of work from one queue.

use super::{Connection, finish_now, guarded};
use crate::{Cx, Error, Result};
use crossbeam_channel::{Receiver, Sender, TrySendError};
use std::time::Duration;
use tokio::sync::oneshot;

type Job = Box<dyn FnOnce(&mut Cx) + Send>;

/// The readers' queue.
pub(crate) struct Readers {
    queue: Sender<Job>,
}

impl Readers {
    /// Starts one thread a unit of work given. `waiting` bounds the queue; `limit` is each statement's deadline.
    pub(crate) fn start(each: Vec<Cx>, waiting: usize, limit: Duration) -> std::io::Result<Self> {
        let (queue, jobs) = crossbeam_channel::bounded::<Job>(waiting);
        for (index, cx) in each.into_iter().enumerate() {
            let jobs = jobs.clone();
            std::thread::Builder::new().name(format!("reader-{index}")).spawn(move || work(cx, &jobs, limit))?;
        }
        Ok(Self { queue })
    }

    pub(crate) async fn run<T, E, F>(&self, prepare: impl FnOnce(&mut Cx) + Send + 'static, work: F) -> Result<T, E>
    where
        F: AsyncFnOnce(&mut Cx) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let job: Job = Box::new(move |cx| {
            prepare(cx);
            // Whoever asked may have gone away; then there is nobody to tell.
            let _ = answer.send(guarded(|| snapshot(cx, work)));
        });
        self.queue.try_send(job).map_err(|refused| match refused {
            TrySendError::Full(_) => Error::busy("the readers' queue is full"),
            TrySendError::Disconnected(_) => Error::Other("the readers have ended".to_owned()),
        })?;
        answered.await.map_err(|_| Error::Other("a reader ended without an answer".to_owned()))?
    }
}

fn work(mut cx: Cx, jobs: &Receiver<Job>, limit: Duration) {
    while let Ok(job) = jobs.recv() {
        sqlite(&mut cx).limit(limit);
        job(&mut cx);
        let connection = sqlite(&mut cx);
        if !connection.is_idle() {
            // After a panic the transaction is still open; a reader has nothing to lose.
            let _ = connection.control("ROLLBACK");
        }
    }
}

/// All queries of one unit of work see one state.
fn snapshot<T, E: From<Error>>(cx: &mut Cx, work: impl AsyncFnOnce(&mut Cx) -> Result<T, E>) -> Result<T, E> {
    sqlite(cx).control("BEGIN")?;
    let result = finish_now(work(cx));
    // Nothing is written here, so nothing ends.
    cx.endings.clear();
    sqlite(cx).control("COMMIT")?;
    result
}

pub(super) fn sqlite(cx: &mut Cx) -> &mut Connection {
    match &mut cx.connection {
        crate::cx::Connection::Sqlite(connection) => connection,
        crate::cx::Connection::Postgres(_) => unreachable!("SQLite's threads hold SQLite's connections"),
    }
}
