//! What the house can see of initiatives, experiments and stories: five measures, the probes of evidence rules, the ways into
//! actions of the plan, and their tiles. They give figures only.

mod gauges;
mod probes;
pub(crate) mod store;
mod tile;
mod ways;

pub(crate) use gauges::all as gauges;
pub(crate) use probes::all as probes;
pub(crate) use tile::load as tiles;
pub(crate) use ways::all as ways_in;
