//! What the house can see of its leadership blogs: a measure, the probes of evidence rules, and the ways into actions of the plan.
//! They give figures only.

pub(crate) mod gauges;
mod probes;
pub(crate) mod store;
mod ways;

pub(crate) use gauges::RHYTHM;
pub(crate) use probes::ALL as PROBES;
pub(crate) use ways::all as ways_in;
