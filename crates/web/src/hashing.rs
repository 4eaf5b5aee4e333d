//! Where passwords are hashed: a few threads of their own, and a short queue before them.
//!
//! Each hash takes a processor for long and 19 MiB of memory. A flood of sign-ins must take neither the machine nor the
//! places of those who are signed in; and threads that stay use the same memory again, where a pool of many would keep
//! a block for each of its threads.

use crate::Problem;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::oneshot;

/// How many wait for each that is at work: whoever waits is served within a second.
const WAITING: usize = 4;
/// Most at work on any machine: 20 of them take 380 MiB.
const MOST: usize = 20;

type Job = Box<dyn FnOnce() + Send>;

/// A few hash at once, a few wait, more are told to come back.
pub struct Hashing {
    queue: SyncSender<Job>,
}

impl Hashing {
    /// Half of the processors of this machine hash at most.
    ///
    /// # Errors
    /// If a thread can't be started.
    pub fn of_cpus(cpus: usize) -> io::Result<Self> {
        let at_once = cpus.div_ceil(2).clamp(1, MOST);
        let (queue, jobs) = sync_channel(at_once * WAITING);
        let jobs = Arc::new(Mutex::new(jobs));
        for number in 0..at_once {
            let jobs = Arc::clone(&jobs);
            std::thread::Builder::new().name(format!("hashing-{number}")).spawn(move || work(&jobs))?;
        }
        Ok(Self { queue })
    }

    /// Runs this on one of the threads.
    ///
    /// # Errors
    /// [`Problem::Busy`] if too many wait.
    pub async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Problem> {
        let (tell, told) = oneshot::channel();
        // Whoever asked may have gone away; then there is nobody to tell.
        let job: Job = Box::new(move || drop(tell.send(work())));
        self.queue.try_send(job).map_err(|_| Problem::Busy)?;
        told.await.map_err(|_| Problem::Bug("a password could not be hashed".to_owned()))
    }
}

/// Ends when the program does.
fn work(jobs: &Mutex<Receiver<Job>>) {
    loop {
        let next = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(job) = next else { return };
        // A panic was told by the hook; whoever asked hears of it by the silence.
        let _ = catch_unwind(AssertUnwindSafe(job));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn few_hash_a_few_wait_and_more_are_told_to_come_back() {
        let hashing = Hashing::of_cpus(2).unwrap();
        let (begun, has_begun) = oneshot::channel();
        let (go_on, gate) = std::sync::mpsc::channel::<()>();
        let mut first = Box::pin(hashing.run(move || {
            begun.send(()).unwrap();
            gate.recv().unwrap();
        }));
        assert!(futures::poll!(&mut first).is_pending());
        has_begun.await.unwrap();
        let mut waiting: Vec<_> = (0..WAITING).map(|number| Box::pin(hashing.run(move || number))).collect();
        for turn in &mut waiting {
            assert!(futures::poll!(turn).is_pending());
        }
        assert!(matches!(hashing.run(|| ()).await, Err(Problem::Busy)));
        go_on.send(()).unwrap();
        assert!(first.await.is_ok());
        for (number, turn) in waiting.into_iter().enumerate() {
            assert!(turn.await.is_ok_and(|done| done == number));
        }
    }

    #[tokio::test]
    async fn a_panic_ends_one_hash_and_not_the_thread() {
        let hashing = Hashing::of_cpus(1).unwrap();
        assert!(matches!(hashing.run(|| panic!("of this test")).await, Err::<(), _>(Problem::Bug(_))));
        assert!(hashing.run(|| 7).await.is_ok_and(|seven| seven == 7));
    }
}
