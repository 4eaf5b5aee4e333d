//! Notices and their mail, through the door that people take, on both engines.

mod bell;
mod mailing;
mod moving;
mod world;
