//! Backups: one archive with every row and every file, readable without this program.
//!
//! The archive is a zip: `tables/NAME.jsonl` (the first line names the columns, every other is a row), `files/KEY`, and last
//! `manifest.json` with the SHA-256 of every entry. All rows are of one state of the database. The files that are there are
//! copied before it and those that came meanwhile after it: a committed row always has its bytes, so the two agree. Where the
//! disk lost some, the backup goes on, says which, and has it in its manifest.
//!
//! A backup made on one engine can be restored on the other, and by any later version of the program. What is restored is in
//! quarantine ([`jobs::quarantine`]), and nobody is let in by a session, a token or a link of the time before.

mod damage;
mod manifest;
mod order;
mod restore;
mod rows;
mod store;
mod write;

pub use damage::missing;
pub use restore::{Restored, restore};
pub use write::write;

/// Told now and then how far it is: done and all, in rows or files.
pub type Progress<'p> = &'p mut (dyn FnMut(&str, u64, u64) + Send);
