//! The whole house: its routes, its schema, its walls.

#![expect(clippy::unwrap_used, reason = "a test that can't go on should stop")]

mod backup;
mod durability;
mod isolation;
mod journey;
mod markdown;
mod operators;
#[cfg(target_os = "linux")]
mod overload;
#[cfg(unix)]
mod pictures;
#[cfg(target_os = "linux")]
mod power;
mod probes;
mod routes;
mod schema;
mod slack;
mod stackexchange;

/// A number that `make soak` gives by the environment, for a longer run.
#[expect(clippy::disallowed_methods, reason = "the soak asks for more by the environment")]
fn asked(name: &str, usual: usize) -> usize {
    std::env::var(name).ok().and_then(|number| number.parse().ok()).unwrap_or(usual)
}
