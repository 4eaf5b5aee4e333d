//! A request body that must come fast enough and end in time, and may not grow too large.

use std::pin::Pin;
use std::sync::{Arc, Mutex, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};
use tokio::time::{Instant, Sleep, sleep};

use crate::limits::{Pace, RequestLimits};
use crate::refusal::Reason;

/// What the reader of a body and the keeper of the handler's deadline both need to know of it.
#[derive(Default)]
pub(crate) struct Upload {
    wait: Mutex<Wait>,
    fault: OnceLock<Reason>,
}

#[derive(Default)]
struct Wait {
    before: Duration,
    since: Option<Instant>,
}

impl Upload {
    /// How long the server has waited for the client so far.
    pub(crate) fn waited(&self) -> Duration {
        let wait = self.wait.lock().expect("no code panics while it holds the lock");
        wait.before + wait.since.map_or(Duration::ZERO, |since| since.elapsed())
    }

    /// What was wrong with the body.
    pub(crate) fn fault(&self) -> Option<Reason> {
        self.fault.get().copied()
    }

    fn start_waiting(&self) {
        let mut wait = self.wait.lock().expect("no code panics while it holds the lock");
        wait.since.get_or_insert_with(Instant::now);
    }

    fn stop_waiting(&self) {
        let mut wait = self.wait.lock().expect("no code panics while it holds the lock");
        if let Some(since) = wait.since.take() {
            wait.before += since.elapsed();
        }
    }
}

pub(crate) struct PacedBody {
    body: Body,
    upload: Arc<Upload>,
    limits: RequestLimits,
    received: u64,
    patience: Option<Pin<Box<Sleep>>>,
}

#[derive(Debug, thiserror::Error)]
#[error("the body was refused: {}", .0.label())]
struct BodyRefused(Reason);

impl PacedBody {
    pub(crate) fn new(body: Body, limits: RequestLimits, upload: Arc<Upload>) -> Self {
        Self { body, upload, limits, received: 0, patience: None }
    }

    fn fail<T>(&self, reason: Reason) -> Poll<Option<Result<T, axum::Error>>> {
        self.upload.stop_waiting();
        self.upload.fault.get_or_init(|| reason);
        Poll::Ready(Some(Err(axum::Error::new(BodyRefused(reason)))))
    }
}

/// How long the server may have waited in all when `received` bytes are there.
fn allowed_wait(pace: &Pace, received: u64) -> Duration {
    let earned = Duration::from_millis(received.saturating_mul(1000) / pace.bytes_per_second.max(1));
    earned.max(pace.grace).min(pace.total)
}

impl HttpBody for PacedBody {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let this = &mut *self;
        if let Poll::Ready(frame) = Pin::new(&mut this.body).poll_frame(cx) {
            this.upload.stop_waiting();
            this.patience = None;
            if let Some(Ok(frame)) = &frame {
                this.received += frame.data_ref().map_or(0, |data| data.len() as u64);
            }
            if this.received > this.limits.body_bytes {
                return this.fail(Reason::BodyTooLarge);
            }
            return Poll::Ready(frame);
        }
        this.upload.start_waiting();
        let left = allowed_wait(&this.limits.pace, this.received).saturating_sub(this.upload.waited());
        let patience = this.patience.get_or_insert_with(|| Box::pin(sleep(left)));
        if patience.as_mut().poll(cx).is_ready() {
            return this.fail(Reason::BodyTooSlow);
        }
        Poll::Pending
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_allowed_wait_grows_with_what_came_but_never_past_the_total() {
        let pace = Pace::default();
        let seconds = |received| allowed_wait(&pace, received).as_secs();
        assert_eq!(seconds(0), 10);
        assert_eq!(seconds(10 * 1024), 10);
        assert_eq!(seconds(30 * 1024), 30);
        assert_eq!(seconds(u64::MAX), 60);
    }
}
