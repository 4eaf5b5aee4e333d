//! Lets requests in while there is room, the important ones first.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::request::Parts;

use crate::edge::Random;
use crate::queue::Queue;
use crate::refusal::{Asked, Reason, Refusal, Refuse, answer};

/// In which order waiting requests are let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Priority {
    /// A health check: has a few places of its own, so that a busy server is not taken for a dead one.
    Health,
    /// Someone signed in saves something.
    SignedInWrite,
    /// Someone signed in reads.
    SignedIn,
    /// Anyone else.
    Anonymous,
}

impl Priority {
    pub(crate) const ALL: [Self; 4] = [Self::Health, Self::SignedInWrite, Self::SignedIn, Self::Anonymous];
}

pub(crate) type Classify = Arc<dyn Fn(&Parts) -> Priority + Send + Sync>;

#[derive(Clone)]
pub(crate) struct Admission {
    pub(crate) queue: Arc<Queue>,
    pub(crate) classify: Classify,
    pub(crate) refuse: Refuse,
    pub(crate) random: Random,
}

/// The place is held until the answer begins, not while it is sent: neither streams nor slow readers keep others out.
pub(crate) async fn admit(State(admission): State<Admission>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    match admission.queue.admit((admission.classify)(&parts)).await {
        Some(_place) => next.run(Request::from_parts(parts, body)).await,
        None => {
            let retry_after = Some(Duration::from_secs(1 + (admission.random)() % 10));
            let refusal = Refusal { retry_after, ..Refusal::of(Reason::Busy) };
            answer(&admission.refuse, &Asked::of(&parts), &refusal)
        }
    }
}
