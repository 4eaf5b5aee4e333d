//! What the house can see of its councils: two measures, the probes of evidence rules, and the ways into actions of the plan.
//! They give figures only.

mod gauges;
mod probes;
pub(crate) mod store;
mod ways;

pub(crate) use gauges::all as gauges;
pub(crate) use probes::all as probes;
pub(crate) use ways::all as ways_in;
