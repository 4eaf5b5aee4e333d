//! Room for hashing passwords. Each hash takes a processor for long and much memory, so a flood of sign-ins must take
//! neither the machine nor the places of those who are signed in.

use crate::Problem;
use tokio::sync::{Semaphore, SemaphorePermit};

/// How many wait for each that is at work.
const WAITING: usize = 8;
/// Most at work on any machine: 20 of them take 380 MiB.
const MOST: usize = 20;

/// A few hash at once, a few wait, more are told to come back.
pub struct Hashing {
    room: Semaphore,
    at_work: Semaphore,
}

/// Held while one hashes.
pub struct Turn<'h> {
    _room: SemaphorePermit<'h>,
    _at_work: SemaphorePermit<'h>,
}

impl Hashing {
    /// Half of the processors of this machine hash at most.
    #[must_use]
    pub fn of_cpus(cpus: usize) -> Self {
        let at_once = cpus.div_ceil(2).clamp(1, MOST);
        Self { room: Semaphore::new(at_once * WAITING), at_work: Semaphore::new(at_once) }
    }

    /// Waits for a turn.
    ///
    /// # Errors
    /// [`Problem::Busy`] if too many wait.
    pub async fn turn(&self) -> Result<Turn<'_>, Problem> {
        let room = self.room.try_acquire().map_err(|_| Problem::Busy)?;
        let at_work = self.at_work.acquire().await.map_err(|_| Problem::Busy)?;
        Ok(Turn { _room: room, _at_work: at_work })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn few_hash_a_few_wait_and_more_are_told_to_come_back() {
        let hashing = Hashing::of_cpus(2);
        let first = hashing.turn().await.ok();
        assert!(first.is_some());
        let mut waiting: Vec<_> = (1..WAITING).map(|_| Box::pin(hashing.turn())).collect();
        for turn in &mut waiting {
            assert!(futures::poll!(turn).is_pending());
        }
        assert!(matches!(hashing.turn().await, Err(Problem::Busy)));
        drop(first);
        let second = futures::poll!(&mut waiting[0]);
        assert!(second.is_ready());
        assert!(futures::poll!(&mut waiting[1]).is_pending(), "one at a time");
    }
}
