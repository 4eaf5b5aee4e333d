//! The one writer: concurrent units of work share a commit, each inside a savepoint of its own.
//!
//! A commit under `synchronous=FULL` costs a flush of the disk; the units of work that wait while one runs are taken
//! together into the next. Answers go out only after the commit.

use super::reader::sqlite;
use super::{finish_now, guarded};
use crate::{Cx, Error, Result};
use crossbeam_channel::{Receiver, Sender, TrySendError};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tokio::sync::{Notify, oneshot};

/// Tells the one who asked, once it is known whether the commit held.
type Answer = Box<dyn FnOnce(Result<()>) + Send>;
/// Runs inside the open transaction.
type Job = Box<dyn FnOnce(&mut Cx) -> Answer + Send>;

/// How many units of work share one commit at most, and how long one batch may grow.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Grouping {
    pub(crate) most: usize,
    pub(crate) longest: Duration,
}

impl Grouping {
    pub(crate) const DEFAULT: Self = Self { most: 256, longest: Duration::from_millis(5) };
    /// One commit for each, to measure what sharing gains.
    pub(crate) const NONE: Self = Self { most: 1, longest: Duration::ZERO };
}

/// The writer's queue.
pub(crate) struct Writer {
    queue: Sender<Job>,
    broken: Arc<AtomicBool>,
}

impl Writer {
    pub(crate) fn start(
        cx: Cx,
        grouping: Grouping,
        waiting: usize,
        limit: Duration,
        committed: Arc<Notify>,
    ) -> std::io::Result<Self> {
        let (queue, jobs) = crossbeam_channel::bounded(waiting);
        let broken = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&broken);
        std::thread::Builder::new().name("writer".to_owned()).spawn(move || {
            Thread { cx, grouping, limit, committed, broken: flag }.work(&jobs);
        })?;
        Ok(Self { queue, broken })
    }

    pub(crate) fn is_broken(&self) -> bool {
        self.broken.load(Ordering::SeqCst)
    }

    pub(crate) async fn run<T, E, F>(&self, prepare: impl FnOnce(&mut Cx) + Send + 'static, work: F) -> Result<T, E>
    where
        F: AsyncFnOnce(&mut Cx) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let (tell, told) = oneshot::channel();
        let job: Job = Box::new(move |cx| {
            prepare(cx);
            let result = savepoint(cx, work);
            Box::new(move |commit| {
                // Whoever asked may have gone away; then there is nobody to tell.
                let _ = tell.send(result.and_then(|value| commit.map(|()| value).map_err(E::from)));
            })
        });
        self.queue.try_send(job).map_err(|refused| match refused {
            TrySendError::Full(_) => Error::busy("the writer's queue is full"),
            TrySendError::Disconnected(_) => Error::Broken,
        })?;
        told.await.map_err(|_| E::from(Error::Broken))?
    }
}

/// A failed unit of work leaves nothing behind, and the others in the batch stand.
fn savepoint<T, E: From<Error>>(cx: &mut Cx, work: impl AsyncFnOnce(&mut Cx) -> Result<T, E>) -> Result<T, E> {
    let endings = cx.endings.len();
    sqlite(cx).control("SAVEPOINT work")?;
    let result = guarded(|| finish_now(work(cx)));
    if result.is_err() {
        cx.endings.truncate(endings);
    }
    let connection = sqlite(cx);
    if result.is_err() && !connection.is_idle() {
        connection.control("ROLLBACK TO work")?;
    }
    if !connection.is_idle() {
        connection.control("RELEASE work")?;
    }
    result
}

struct Thread {
    cx: Cx,
    grouping: Grouping,
    limit: Duration,
    committed: Arc<Notify>,
    broken: Arc<AtomicBool>,
}

impl Thread {
    fn work(mut self, jobs: &Receiver<Job>) {
        while let Ok(first) = jobs.recv() {
            let (answers, result) = self.batch(first, jobs);
            if matches!(result, Err(Error::Broken)) {
                // After a failed flush the kernel may have dropped the pages: what is in memory can't be trusted any more.
                self.broken.store(true, Ordering::SeqCst);
            }
            for answer in answers {
                answer(result.as_ref().map(|_| ()).map_err(again));
            }
            if matches!(result, Ok(true)) {
                self.committed.notify_waiters();
            }
            if self.broken.load(Ordering::SeqCst) {
                self.committed.notify_waiters();
                return;
            }
        }
    }

    /// Begins, runs as many as wait, commits; whether anyone asked for others to be woken.
    fn batch(&mut self, first: Job, jobs: &Receiver<Job>) -> (Vec<Answer>, Result<bool>) {
        if let Err(error) = sqlite(&mut self.cx).control("BEGIN IMMEDIATE") {
            // The unit of work must not run outside a transaction: its answer comes from dropping its channel's sender.
            tracing::error!(%error, "a write could not begin");
            return (Vec::new(), Err(error));
        }
        let started = Instant::now();
        let mut woken = false;
        let mut answers = Vec::new();
        let mut next = Some(first);
        while let Some(job) = next {
            sqlite(&mut self.cx).limit(self.limit);
            self.cx.woken = false;
            answers.push(job(&mut self.cx));
            woken |= self.cx.woken;
            let more = answers.len() < self.grouping.most && started.elapsed() < self.grouping.longest;
            next = if more { jobs.try_recv().ok() } else { None };
        }
        (answers, self.commit().map(|()| woken))
    }

    fn commit(&mut self) -> Result<()> {
        let connection = sqlite(&mut self.cx);
        connection.limit(self.limit);
        if connection.is_idle() {
            // SQLite rolled everything back by itself, as it does when the disk is full in the middle of a statement.
            self.cx.endings.clear();
            return Err(Error::Full);
        }
        let ended = guarded(|| finish_now(self.cx.end()));
        ended.and_then(|()| sqlite(&mut self.cx).control("COMMIT")).inspect_err(|error| {
            tracing::error!(%error, "a commit failed");
            self.cx.endings.clear();
            let connection = sqlite(&mut self.cx);
            if !connection.is_idle() {
                let _ = connection.control("ROLLBACK");
            }
        })
    }
}

/// The same error once more, for each who shared the commit.
fn again(error: &Error) -> Error {
    match error {
        Error::Full => Error::Full,
        Error::Broken => Error::Broken,
        Error::Deadline => Error::Deadline,
        Error::Busy(why) => Error::Busy(why.clone()),
        other => Error::busy(other),
    }
}
