//! Subjects and audiences, on both engines.

#![expect(clippy::unwrap_used, reason = "a test that can't go on says where")]

mod audience;
mod texts;
