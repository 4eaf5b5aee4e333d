//! Signed-in browsers: who asks.

mod recognise;

pub use recognise::authenticate;
