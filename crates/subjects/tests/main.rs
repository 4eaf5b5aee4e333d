//! Subjects and audiences, on both engines.

mod audience;
mod texts;
