//! What stands in an archive, read without the program.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Read;
use std::path::Path;
use zip::ZipArchive;

/// Each entry's hash, as the manifest has it.
pub fn entries(path: &Path) -> BTreeMap<String, String> {
    let mut zip = ZipArchive::new(File::open(path).unwrap()).unwrap();
    let manifest: Value = serde_json::from_reader(zip.by_name("manifest.json").unwrap()).unwrap();
    serde_json::from_value(manifest["entries"].clone()).unwrap()
}

/// The rows of a table.
pub fn lines(path: &Path, table: &str) -> BTreeSet<String> {
    let mut zip = ZipArchive::new(File::open(path).unwrap()).unwrap();
    let mut text = String::new();
    zip.by_name(&format!("tables/{table}.jsonl")).unwrap().read_to_string(&mut text).unwrap();
    text.lines().map(str::to_owned).collect()
}

/// Where in the file each entry's bytes begin, and how many they are.
pub fn places(path: &Path) -> Vec<(String, usize, usize)> {
    let mut zip = ZipArchive::new(File::open(path).unwrap()).unwrap();
    (0..zip.len())
        .map(|index| {
            let entry = zip.by_index(index).unwrap();
            let start = entry.data_start();
            let start: Option<u64> = start.into();
            (entry.name().to_owned(), start.unwrap() as usize, entry.compressed_size() as usize)
        })
        .collect()
}
