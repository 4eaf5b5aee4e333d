//! What the house can see of its registers: a measure, the probes of evidence rules, and the ways into actions of the plan. They give
//! figures only.

mod gauges;
mod probes;
mod store;
mod ways;

pub(crate) use gauges::UNDER_CONTROL;
pub(crate) use probes::all as probes;
pub(crate) use ways::all as ways_in;
