//! The one table of what a connection and a request may take.

use std::time::Duration;

use crate::client::TrustedProxies;

/// What one node accepts of its connections.
#[derive(Clone, Debug)]
pub struct ConnectionLimits {
    /// How long a client may take to send a request's whole header, from its first byte (or from connecting).
    pub header: Duration,
    /// Most bytes of request line and header together; more is answered 431. At least 8192.
    pub header_bytes: usize,
    /// Most header fields; more is answered 431.
    pub header_fields: usize,
    /// Most bytes of the path with its query; more is answered 414.
    pub url_bytes: usize,
    /// How long a connection may stay silent between two requests.
    pub idle: Duration,
    /// How long a client may refuse to take bytes of an answer.
    pub write_stall: Duration,
    /// Most connections of this node at once.
    pub connections: usize,
    /// Most connections at once from one address, or from one /64 of IPv6. Trusted proxies are not counted.
    pub connections_per_address: usize,
    /// How long requests in progress may go on after the shutdown began.
    pub drain: Duration,
    /// The proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: TrustedProxies,
}

impl Default for ConnectionLimits {
    fn default() -> Self {
        Self {
            header: Duration::from_secs(10),
            header_bytes: 32 * 1024,
            header_fields: 100,
            url_bytes: 8 * 1024,
            idle: Duration::from_secs(60),
            write_stall: Duration::from_secs(60),
            connections: 10_000,
            connections_per_address: 100,
            drain: Duration::from_secs(10),
            trusted_proxies: TrustedProxies::default(),
        }
    }
}

/// Limits under which no server can work.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum LimitsError {
    /// The parser needs a buffer of at least 8 KiB.
    #[error("the header limit is {0} bytes; it must be at least 8192")]
    HeaderBytes(usize),
    /// Nobody could connect.
    #[error("the limits on connections are {0} per node and {1} per address; each must be at least 1")]
    NoConnections(usize, usize),
}

impl ConnectionLimits {
    pub(crate) fn check(&self) -> Result<(), LimitsError> {
        if self.header_bytes < 8192 {
            return Err(LimitsError::HeaderBytes(self.header_bytes));
        }
        if self.connections == 0 || self.connections_per_address == 0 {
            return Err(LimitsError::NoConnections(self.connections, self.connections_per_address));
        }
        Ok(())
    }
}

/// What one request may take; a route that needs other values names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RequestLimits {
    /// Most bytes of the body; more is answered 413.
    pub body_bytes: u64,
    /// How fast the body must come; slower is answered 408.
    pub pace: Pace,
    /// How long the handler may work, the waiting for the body apart; longer is answered 503. `None` for handlers that
    /// wait by design.
    pub handler: Option<Duration>,
}

impl Default for RequestLimits {
    fn default() -> Self {
        Self { body_bytes: 1024 * 1024, pace: Pace::default(), handler: Some(Duration::from_secs(15)) }
    }
}

impl RequestLimits {
    /// The limits of a route that takes files of up to `body_bytes`: ten minutes, at 16 KiB a second or faster.
    #[must_use]
    pub fn upload(body_bytes: u64) -> Self {
        let pace = Pace { bytes_per_second: 16 * 1024, total: Duration::from_secs(600), ..Pace::default() };
        Self { body_bytes, pace, ..Self::default() }
    }
}

/// How fast a body must come. Only the time is counted in which the server waits for the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// How long the rate is not looked at.
    pub grace: Duration,
    /// The least average rate after that.
    pub bytes_per_second: u64,
    /// How long the whole body may take.
    pub total: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self { grace: Duration::from_secs(10), bytes_per_second: 1024, total: Duration::from_secs(60) }
    }
}

/// How many requests a node works on, and how many wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capacity {
    /// Most requests in their handlers at once. One that has begun to answer no longer counts, so that streams and slow
    /// readers hold no place.
    pub in_flight: usize,
    /// Most requests that wait for a place.
    pub queue: usize,
    /// Longest wait; one that would likely take longer is refused at once.
    pub wait: Duration,
    /// Places above `in_flight` that only health checks may take.
    pub health_reserve: usize,
}

impl Capacity {
    /// The default of a machine with `cpus` processors: 16 in flight and 64 waiting for each, half a second at most.
    #[must_use]
    pub fn of_cpus(cpus: usize) -> Self {
        Self { in_flight: 16 * cpus, queue: 64 * cpus, wait: Duration::from_millis(500), health_reserve: 4 }
    }
}

impl Default for Capacity {
    fn default() -> Self {
        Self::of_cpus(std::thread::available_parallelism().map_or(1, usize::from))
    }
}
