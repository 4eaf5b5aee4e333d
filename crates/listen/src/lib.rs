//! Everything between the TCP socket and the router.
//!
//! [`serve`] accepts connections and holds each to the deadlines and sizes of [`ConnectionLimits`]; [`Edge`] wraps a
//! router in the layers that hold each request to its [`RequestLimits`], admit it when there is room, name it, write
//! its line in the log and measure it. Neither knows pages or people: what a refused person reads is made by a
//! [`Refuse`] function that the owner of the pages gives.
//!
//! `axum::serve` is not used, because it keeps half-sent headers, unsent bodies and silent connections open for ever.

mod access;
mod admission;
mod client;
mod compress;
mod connection;
mod edge;
mod exchange;
mod limits;
pub mod log;
pub mod metrics;
mod paced_body;
mod places;
mod queue;
mod rate;
mod refusal;
mod request_id;
mod serve;
mod socket;

pub use admission::Priority;
pub use client::{ClientIp, Network, TrustedProxies, UnreadableNetwork};
pub use compress::NO_COMPRESSION;
pub use connection::Stopping;
pub use edge::{Edge, Random};
pub use limits::{Capacity, ConnectionLimits, LimitsError, Pace, RequestLimits};
pub use rate::{RateLimiter, Rule, Verdict};
pub use refusal::{Asked, Reason, Refusal, Refuse};
pub use request_id::RequestId;
pub use serve::{Drained, serve};
