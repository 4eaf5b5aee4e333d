//! From placement to plan: which actions are offered, in which order and why, what blocks them, and what may be expected.
//!
//! The rules are those of the method: the gates come first, then the main advice for the kind, then what the article recommends
//! by rank, then what supports it. A pure ranking would bury the main advice.

mod blocks;
mod limits;
mod order;
mod preview;
mod rank;
mod situation;

pub use blocks::{Hindrance, hindrances};
pub use limits::{MOST_UNDER_WAY, Wave, counts, first_wave, shows_soon};
pub use order::{Candidate, Reason, candidates};
pub use preview::{Outlook, preview};
pub use rank::{Part, Rank, rank};
pub use situation::{Progress, Situation};

/// The lowest target in the block that is to be raised.
pub const RAISED_TARGET: f64 = 2.6;
/// The lowest target of the bridge and of IT.
pub const COMMON_TARGET: f64 = 2.0;
