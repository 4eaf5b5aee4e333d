//! What the house can see of its requests and of the skills of its IT: measures, probes, and the ways into actions of the plan.
//! They give figures only.

mod gauges;
mod probes;
mod store;
mod ways;

pub(crate) use gauges::all as gauges;
pub(crate) use probes::all as probes;
pub(crate) use ways::all as ways_in;
