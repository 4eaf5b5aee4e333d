//! One binary for all tests of the slice.

mod accounts;
mod profiles;
