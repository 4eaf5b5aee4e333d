//! Facts, and what follows them.
//!
//! An action records a [`kernel::Fact`] through [`Record::record`] in the transaction of its change. With it go its
//! *inline* effects (the same transaction: a search entry, a counter) and a row for each *queued* effect (a notice) and
//! each *outbound* effect (a mail), which the [`Worker`] runs after the commit: at least once, with growing pauses, and
//! parked after [`TRIES`] failures, where an administrator sees them. A queued effect's own writes commit together with
//! the removal of its row, so a crash repeats nothing.
//!
//! What comes round by the clock is a [`Schedule`]; one node runs it, by lease.
//!
//! In a restored copy of a database the outbound effects wait, see [`quarantine`].
//!
//! What must be told in order to those who look, on any node, is read from the [`stream`].

mod effect;
mod fact;
mod lease;
mod parked;
pub mod quarantine;
mod queue;
mod schedule;
pub mod stream;
mod worker;

pub use effect::{Effect, Failure, Outcome, Registry, Run};
pub use fact::{Record, Recorded, kinds_since, recorded};
pub use lease::{Lease, hold, release};
pub use parked::{Parked, Waiting, discard, parked, retry, waiting};
pub use queue::TRIES;
pub use schedule::Schedule;
pub use worker::{Outbound, Worker};

/// The schema of this room.
pub const MIGRATIONS: &[db::Migration] =
    &[db::migration!("jobs", "0001_facts"), db::migration!("jobs", "0002_quarantine")];
