//! One binary for all tests of the slice.

#![expect(clippy::unwrap_used, reason = "a test that can't go on says where")]

mod accounts;
mod profiles;
