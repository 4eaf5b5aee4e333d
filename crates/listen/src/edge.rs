//! The layers around a router, in the one order that works.

use std::sync::Arc;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state, map_response};
use http::request::Parts;

use crate::admission::{Admission, Classify, Priority, admit};
use crate::exchange::{ChooseLimits, Exchange, hold};
use crate::limits::{Capacity, RequestLimits};
use crate::queue::Queue;
use crate::refusal::Refuse;
use crate::{access, compress, request_id};

/// Where random numbers come from.
pub type Random = Arc<dyn Fn() -> u64 + Send + Sync>;

/// What stands between connections and handlers. The functions that are given a request's head see its
/// [`MatchedPath`](axum::extract::MatchedPath) among the extensions, so that a table of routes can answer.
#[derive(Clone)]
pub struct Edge {
    random: Random,
    refuse: Refuse,
    classify: Classify,
    limits: ChooseLimits,
    capacity: Capacity,
    compression: bool,
}

impl Edge {
    /// The default limits for every route, everyone of equal priority, compression on.
    #[must_use]
    pub fn new(random: Random, refuse: Refuse) -> Self {
        Self {
            random,
            refuse,
            classify: Arc::new(|_| Priority::Anonymous),
            limits: Arc::new(|_| RequestLimits::default()),
            capacity: Capacity::default(),
            compression: true,
        }
    }

    /// Says which requests go first.
    #[must_use]
    pub fn priority(mut self, classify: impl Fn(&Parts) -> Priority + Send + Sync + 'static) -> Self {
        self.classify = Arc::new(classify);
        self
    }

    /// Says what each request may take.
    #[must_use]
    pub fn limits(mut self, limits: impl Fn(&Parts) -> RequestLimits + Send + Sync + 'static) -> Self {
        self.limits = Arc::new(limits);
        self
    }

    /// How many requests are worked on, and how many wait.
    #[must_use]
    pub fn capacity(mut self, capacity: Capacity) -> Self {
        self.capacity = capacity;
        self
    }

    /// Whether texts are compressed here; a proxy in front may do it instead.
    #[must_use]
    pub fn compression(mut self, on: bool) -> Self {
        self.compression = on;
        self
    }

    /// The router within its layers. A request meets them in this order: id, log and measures, compression, admission,
    /// limits. So refusals are logged and measured as well, and the time of waiting for admission is no handler's.
    pub fn around(self, router: Router) -> Router {
        let exchange = Exchange { limits: self.limits, refuse: Arc::clone(&self.refuse) };
        let admission = Admission {
            queue: Queue::new(self.capacity),
            classify: self.classify,
            refuse: self.refuse,
            random: Arc::clone(&self.random),
        };
        let held = router.layer(from_fn_with_state(exchange, hold)).layer(from_fn_with_state(admission, admit));
        let packed = if self.compression { held.layer(compress::layer()) } else { held };
        packed
            .layer(map_response(compress::unmark))
            .layer(from_fn(access::note))
            .layer(from_fn_with_state(self.random, request_id::give))
    }
}
