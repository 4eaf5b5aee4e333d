//! Zip archives, held to limits: one from elsewhere may be made to harm.

use anyhow::{Context, Result, ensure};
use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use zip::ZipArchive;

/// Most bytes of all entries together, unpacked.
pub(super) const MOST_BYTES: u64 = 2 << 30;
/// Most entries.
const MOST_ENTRIES: usize = 100_000;
/// Most an entry may grow when it is unpacked.
const MOST_RATIO: u64 = 100;

/// An opened archive.
pub(super) type Zip = ZipArchive<BufReader<File>>;

/// Opens an archive whose directory claims nothing harmful.
pub(super) fn open(path: &Path) -> Result<Zip> {
    let file = File::open(path).with_context(|| format!("{} can't be opened", path.display()))?;
    let mut zip =
        ZipArchive::new(BufReader::new(file)).with_context(|| format!("{} is no zip archive", path.display()))?;
    ensure!(zip.len() <= MOST_ENTRIES, "the archive has {} entries; at most {MOST_ENTRIES} are taken", zip.len());
    let mut total = 0_u64;
    for index in 0..zip.len() {
        let entry = zip.by_index_raw(index)?;
        ensure!(entry.enclosed_name().is_some(), "the archive has an entry that leads out of it: {:?}", entry.name());
        let swollen = entry.size() > 1 << 20 && entry.size() / entry.compressed_size().max(1) > MOST_RATIO;
        ensure!(!swollen, "the entry {:?} grows more than {MOST_RATIO} times", entry.name());
        total = total.saturating_add(entry.size());
    }
    ensure!(total <= MOST_BYTES, "the archive unpacks to more than 2 GiB");
    Ok(zip)
}
