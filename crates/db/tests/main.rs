//! The database below, on both engines.

mod transactions;
mod values;
