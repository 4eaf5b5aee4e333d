//! Somebody as whom the program acts or reads while they are away: who set an hour, and whose feed it is.

mod store;

pub(crate) use store::find;
