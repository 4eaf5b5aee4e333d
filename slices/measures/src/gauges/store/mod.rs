//! The SQL of the gauges. Each statement's first two parameters are the ids between which things were made, `$1` on and before `$2`.
//! What stands in private spaces (an audience whose base is 0) and what was taken away (state 2) is left out everywhere.

pub(super) mod network;
pub(super) mod people;
pub(super) mod spaces;
pub(super) mod threads;
