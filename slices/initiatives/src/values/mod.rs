//! What a thing is measured by, and what was measured.

mod actions;
mod model;
pub(crate) mod store;
mod view;

pub(crate) use actions::{NewValue, strike, write};
pub(crate) use model::{Better, Yardstick, number, said, typed};
pub(crate) use view::{TypedValue, Worth, home};
