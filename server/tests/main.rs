//! The whole house: its routes, its schema, its walls.

mod durability;
mod isolation;
mod routes;
mod schema;
