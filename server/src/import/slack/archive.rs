//! The export's zip, held to limits: an archive from elsewhere may be made to harm.

use anyhow::{Context, Result, ensure};
use serde::de::DeserializeOwned;
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;
use zip::ZipArchive;

/// Most bytes of all entries together, unpacked.
const MOST_BYTES: u64 = 2 << 30;
/// Most entries.
const MOST_ENTRIES: usize = 100_000;
/// Most an entry may grow when it is unpacked.
const MOST_RATIO: u64 = 100;

/// An opened export.
pub(super) struct Archive(ZipArchive<BufReader<File>>);

impl Archive {
    pub(super) fn open(path: &Path) -> Result<Self> {
        let file = File::open(path).with_context(|| format!("{} can't be opened", path.display()))?;
        let mut zip =
            ZipArchive::new(BufReader::new(file)).with_context(|| format!("{} is no zip archive", path.display()))?;
        ensure!(zip.len() <= MOST_ENTRIES, "the archive has {} entries; at most {MOST_ENTRIES} are taken", zip.len());
        let mut total = 0_u64;
        for index in 0..zip.len() {
            let entry = zip.by_index_raw(index)?;
            ensure!(
                entry.enclosed_name().is_some(),
                "the archive has an entry that leads out of it: {:?}",
                entry.name()
            );
            let swollen = entry.size() > 1 << 20 && entry.size() / entry.compressed_size().max(1) > MOST_RATIO;
            ensure!(!swollen, "the entry {:?} grows more than {MOST_RATIO} times", entry.name());
            total = total.saturating_add(entry.size());
        }
        ensure!(total <= MOST_BYTES, "the archive unpacks to more than 2 GiB");
        Ok(Self(zip))
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
