//! What the house can see of its workshops: a measure, the probes of evidence rules, and the ways into actions of the plan. They
//! give figures only.

mod gauge;
mod probes;
pub(crate) mod store;
mod ways;

pub(crate) use gauge::GAUGE;
pub(crate) use probes::all as probes;
pub(crate) use ways::all as ways_in;
