//! Places for requests at work, and the bounded queue before them.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time::{Instant, timeout};

use crate::admission::Priority;
use crate::limits::Capacity;
use crate::metrics::{IN_FLIGHT, QUEUED};

pub(crate) struct Queue {
    capacity: Capacity,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    in_flight: usize,
    waiting: [VecDeque<oneshot::Sender<Permit>>; Priority::ALL.len()],
    /// How long a request holds its place, averaged over about the last sixteen, in seconds.
    mean_hold: f64,
}

/// A place, given to whoever comes next when dropped.
pub(crate) struct Permit {
    queue: Option<Arc<Queue>>,
    since: Instant,
}

enum Entry {
    Admitted(Permit),
    Waiting(oneshot::Receiver<Permit>),
    Refused,
}

impl Queue {
    pub(crate) fn new(capacity: Capacity) -> Arc<Self> {
        Arc::new(Self { capacity, state: Mutex::default() })
    }

    /// Waits for a place; `None` when there is none in time.
    pub(crate) async fn admit(self: &Arc<Self>, priority: Priority) -> Option<Permit> {
        match self.enter(priority) {
            Entry::Admitted(permit) => Some(permit),
            Entry::Waiting(turn) => timeout(self.capacity.wait, turn).await.ok()?.ok(),
            Entry::Refused => None,
        }
    }

    fn enter(self: &Arc<Self>, priority: Priority) -> Entry {
        let mut state = self.lock();
        // Those whose time is over, or whose client left, hold nobody up.
        state.waiting.iter_mut().for_each(|class| class.retain(|waiter| !waiter.is_closed()));
        if state.in_flight < self.places_for(priority) {
            return Entry::Admitted(self.hand_to(&mut state));
        }
        if self.expected_wait(&state, priority) > self.capacity.wait || !self.make_room(&mut state, priority) {
            return Entry::Refused;
        }
        let (sender, receiver) = oneshot::channel();
        state.waiting[priority as usize].push_back(sender);
        self.measure(&state);
        Entry::Waiting(receiver)
    }

    fn places_for(&self, priority: Priority) -> usize {
        let reserve = if priority == Priority::Health { self.capacity.health_reserve } else { 0 };
        self.capacity.in_flight + reserve
    }

    /// A refusal after half a second of waiting would help nobody, so one that is foreseeable comes at once.
    fn expected_wait(&self, state: &State, priority: Priority) -> Duration {
        let ahead: usize = state.waiting[..=priority as usize].iter().map(VecDeque::len).sum();
        let turns = (ahead + 1) as f64 / self.capacity.in_flight.max(1) as f64;
        Duration::from_secs_f64(turns * state.mean_hold)
    }

    /// Whether one more may wait; where the queue is full, the latest of a lower priority goes.
    fn make_room(&self, state: &mut State, priority: Priority) -> bool {
        if state.queued() < self.capacity.queue {
            return true;
        }
        let below = &mut state.waiting[priority as usize + 1..];
        below.iter_mut().rev().any(|class| class.pop_back().is_some())
    }

    fn hand_to(self: &Arc<Self>, state: &mut State) -> Permit {
        state.in_flight += 1;
        self.measure(state);
        Permit { queue: Some(Arc::clone(self)), since: Instant::now() }
    }

    fn release(self: &Arc<Self>, held: Duration) {
        let mut state = self.lock();
        state.in_flight -= 1;
        state.mean_hold += (held.as_secs_f64() - state.mean_hold) / 16.0;
        for priority in Priority::ALL {
            while state.in_flight < self.places_for(priority) {
                let Some(waiter) = state.waiting[priority as usize].pop_front() else { break };
                let permit = self.hand_to(&mut state);
                if let Err(mut unwanted) = waiter.send(permit) {
                    // Not by dropping it: that would ask for the lock held here.
                    unwanted.queue = None;
                    state.in_flight -= 1;
                }
            }
        }
        self.measure(&state);
    }

    fn measure(&self, state: &State) {
        metrics::gauge!(IN_FLIGHT).set(state.in_flight as f64);
        metrics::gauge!(QUEUED).set(state.queued() as f64);
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("no code panics while it holds the lock")
    }
}

impl State {
    fn queued(&self) -> usize {
        self.waiting.iter().map(VecDeque::len).sum()
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        if let Some(queue) = self.queue.take() {
            queue.release(self.since.elapsed());
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::task::yield_now;

    use super::*;

    fn queue(in_flight: usize, queue: usize, wait: u64) -> Arc<Queue> {
        Queue::new(Capacity { in_flight, queue, wait: Duration::from_millis(wait), health_reserve: 1 })
    }

    async fn waiting(queue: &Arc<Queue>, priority: Priority) -> tokio::task::JoinHandle<Option<Permit>> {
        let queue = Arc::clone(queue);
        let handle = tokio::spawn(async move { queue.admit(priority).await });
        yield_now().await;
        handle
    }

    #[tokio::test(start_paused = true)]
    async fn higher_priorities_go_first_and_push_out_lower_ones_where_the_queue_is_full() {
        let queue = queue(1, 2, 500);
        let at_work = queue.admit(Priority::Anonymous).await.unwrap();
        let first = waiting(&queue, Priority::Anonymous).await;
        let second = waiting(&queue, Priority::Anonymous).await;
        assert!(queue.admit(Priority::Anonymous).await.is_none(), "the queue is full");
        let writer = waiting(&queue, Priority::SignedInWrite).await;
        assert!(second.await.unwrap().is_none(), "the latest of the lowest gave way");
        drop(at_work);
        let written = writer.await.unwrap().expect("the writer is next");
        assert!(!first.is_finished());
        drop(written);
        assert!(first.await.unwrap().is_some());
    }

    #[tokio::test(start_paused = true)]
    async fn health_checks_have_places_of_their_own_but_not_without_end() {
        let queue = queue(1, 0, 500);
        let _at_work = queue.admit(Priority::SignedIn).await.unwrap();
        let _health = queue.admit(Priority::Health).await.expect("a reserved place");
        assert!(queue.admit(Priority::Health).await.is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn a_wait_that_would_be_too_long_is_refused_at_once() {
        let queue = queue(1, 8, 500);
        for _ in 0..32 {
            let _permit = queue.admit(Priority::SignedIn).await.unwrap();
            tokio::time::advance(Duration::from_secs(2)).await;
        }
        let _at_work = queue.admit(Priority::SignedIn).await.unwrap();
        let asked = Instant::now();
        assert!(queue.admit(Priority::SignedIn).await.is_none());
        assert_eq!(asked.elapsed(), Duration::ZERO);
    }

    #[tokio::test(start_paused = true)]
    async fn nobody_waits_longer_than_allowed_and_those_who_left_lose_no_place() {
        let queue = queue(1, 8, 500);
        let at_work = queue.admit(Priority::SignedIn).await.unwrap();
        let gone = waiting(&queue, Priority::SignedIn).await;
        gone.abort();
        let asked = Instant::now();
        assert!(queue.admit(Priority::SignedIn).await.is_none());
        assert_eq!(asked.elapsed().as_millis() / 10, 50);
        drop(at_work);
        assert_eq!(queue.lock().in_flight, 0);
        assert!(queue.admit(Priority::SignedIn).await.is_some());
    }
}
