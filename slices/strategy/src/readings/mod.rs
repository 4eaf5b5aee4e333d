//! What the house can see of visions and strategies. They give figures only.

mod probes;
mod store;
mod tile;

pub(crate) use probes::{TRACED, VISION, all as probes};
pub(crate) use tile::load as tiles;
