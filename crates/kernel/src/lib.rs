//! The words that every room of the house shares.
//!
//! This crate is pure: it knows no runtime, no driver and no web framework. Time, ids and randomness come in as
//! parameters ([`Clock`], [`Entropy`]); who looks is a value ([`Viewer`]); that they may is a proof ([`Granted`]).

pub mod audience;
pub mod clock;
pub mod cursor;
pub mod entropy;
pub mod fact;
pub mod grant;
pub mod ids;
pub mod named;
pub mod role;
pub mod viewer;

pub use audience::Reach;
pub use clock::{Clock, MockClock, SystemClock, Timestamp};
pub use cursor::Cursor;
pub use entropy::{Entropy, SeededEntropy};
pub use fact::Fact;
pub use grant::{Granted, Refusal, Rule, Verdict};
pub use ids::*;
pub use role::Role;
pub use viewer::{Door, PersonKind, Right, Rights, Scope, Scopes, Signed, Viewer};
