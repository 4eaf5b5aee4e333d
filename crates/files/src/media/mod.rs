//! Strangers' pictures, decoded in a child process.
//!
//! Decoders of media are where memory bugs and bombs live. So the server only hands bytes over: the child
//! ([`worker_main`], which the program runs as `stoa media-worker`) has no environment, may open no file or
//! socket and start no program, has 256 MiB and 5 seconds, and is gone after one picture. What comes back is newly
//! encoded, upright, and without metadata.

mod animation;
mod confine;
mod parent;
mod picture;
mod protocol;
mod worker;

pub use confine::{ConfineError, confine};
pub use parent::{Media, Processed, Variant};
pub use protocol::{Job, MediaError, Square};
pub use worker::worker_main;

/// The most points a picture may have.
pub const MOST_PIXELS: u64 = 32_000_000;
/// The longest side a picture may have, in points.
pub const LONGEST_SIDE: u32 = 16_384;
/// The most frames an animation may have.
pub const MOST_FRAMES: usize = 500;
/// The memory a child may fill, in bytes.
pub const MOST_MEMORY: u64 = 256 << 20;
/// The processor time, and the time by the clock, that a child has.
pub const MOST_SECONDS: u64 = 5;
/// The largest picture that is taken, in bytes: the limit of an upload.
pub const LARGEST_INPUT: usize = 50 << 20;
