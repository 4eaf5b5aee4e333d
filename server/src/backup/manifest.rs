//! What an archive says about itself.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The format's version; a program reads its own and older ones.
pub(super) const FORMAT: u32 = 1;
/// The entry that is written last.
pub(super) const NAME: &str = "manifest.json";

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Manifest {
    pub(super) format: u32,
    /// The version of the program that wrote it.
    pub(super) program: String,
    /// When, in milliseconds since 1970 UTC.
    pub(super) made_at: i64,
    /// The steps of the schema that were applied: `slice/name`.
    pub(super) migrations: Vec<String>,
    /// Rows of each table, in the order in which they can be inserted.
    pub(super) tables: Vec<(String, u64)>,
    /// Files that were gone, changed or unreadable when it was written, each in a sentence.
    #[serde(default)]
    pub(super) damaged: Vec<String>,
    /// SHA-256 of every other entry, in hexadecimal.
    pub(super) entries: BTreeMap<String, String>,
}
