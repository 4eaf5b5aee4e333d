//! Search, through the door that people take, on both engines.

mod finding;
mod rebuilding;
mod similar;
mod trimming;
mod world;
