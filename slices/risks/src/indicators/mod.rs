//! Indicators: what a risk is watched by. A measure is read when the house has rolled up a day, and every night; any other number is
//! entered by hand. A value beyond the limit reopens a risk that was closed.

mod actions;
mod look;
mod model;
pub(crate) mod store;

pub(crate) use actions::{Entered, enter, settle};
pub(crate) use look::{look_at, look_round};
pub(crate) use model::{Direction, Indicator, MOST, is_share, typed};
