//! The export's zip.

use crate::import::archive::{self, MOST_BYTES, Zip};
use anyhow::{Context, Result};
use serde::de::DeserializeOwned;
use std::io::Read;
use std::path::Path;

/// An opened export.
pub(super) struct Archive(Zip);

impl Archive {
    pub(super) fn open(path: &Path) -> Result<Self> {
        archive::open(path).map(Self)
    }

    /// A JSON file of the export, or nothing if it has none of this name.
    pub(super) fn json<T: DeserializeOwned>(&mut self, name: &str) -> Result<Option<T>> {
        let Ok(entry) = self.0.by_name(name) else { return Ok(None) };
        let mut text = String::new();
        // The sizes in the directory are the archive's own claim; this is what really comes out.
        entry.take(MOST_BYTES).read_to_string(&mut text).with_context(|| format!("{name} can't be read"))?;
        serde_json::from_str(&text).map(Some).with_context(|| format!("{name} is not as Slack writes it"))
    }

    /// The days of a channel, oldest first: `general/2019-02-18.json`.
    pub(super) fn days(&self, channel: &str) -> Vec<String> {
        let folder = format!("{channel}/");
        let is_day =
            |name: &&str| name.strip_prefix(&folder).is_some_and(|rest| rest.ends_with(".json") && !rest.contains('/'));
        let mut days: Vec<String> = self.0.file_names().filter(is_day).map(str::to_owned).collect();
        days.sort_unstable();
        days
    }
}
