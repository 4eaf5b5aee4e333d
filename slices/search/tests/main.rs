//! Search, through the door that people take, on both engines.

mod finding;
mod rebuilding;
mod trimming;
mod world;
