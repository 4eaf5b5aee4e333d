//! The whole house: its routes, its schema, its walls.

#![expect(clippy::unwrap_used, reason = "a test that can't go on should stop")]

mod backup;
mod durability;
mod isolation;
mod routes;
mod schema;
mod slack;
