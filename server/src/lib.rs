//! The composition root: puts the slices together, starts and ends the program.

pub mod backup;
pub mod cli;
mod commands;
pub mod compose;
pub mod demo;
mod entropy;
mod gauges;
pub mod import;
pub mod nodes;
mod post;
pub mod slices;

pub use commands::run;
