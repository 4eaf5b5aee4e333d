//! Files whose bytes are not as they were when somebody put them in: gone, changed, unreadable.

use super::store::{self, Kept};
use anyhow::Result;
use db::Cx;
use files::Store;
use futures::TryStreamExt;
use std::collections::{BTreeMap, HashMap};

/// What became of copying the bytes, by their keys.
#[derive(Default)]
pub(super) struct Copied {
    /// Their hashes, by entry of the archive.
    pub(super) hashes: BTreeMap<String, String>,
    /// Those that could not be read, and why.
    pub(super) unreadable: HashMap<String, String>,
}

/// A sentence for each file that is not in the archive as its row says.
pub(super) fn damaged(kept: &[(String, Kept)], copied: &Copied) -> Vec<String> {
    let mut sentences = Vec::new();
    for (table, one) in kept {
        let found = |key: &String| copied.hashes.get(&format!("files/{key}"));
        let absent = |key: &String| match copied.unreadable.get(key) {
            Some(why) => format!("can't be read: {why}"),
            None => "is missing".to_owned(),
        };
        match found(&one.store_key) {
            None => sentences.push(sentence(table, one, &one.store_key, &absent(&one.store_key))),
            Some(hash) if *hash != one.sha256 => {
                sentences.push(sentence(table, one, &one.store_key, "was changed: its hash is another"));
            }
            Some(_) => {}
        }
        let preview = one.preview_key.as_ref().filter(|key| found(key).is_none());
        sentences.extend(preview.map(|key| sentence(table, one, key, &format!("(the small picture) {}", absent(key)))));
    }
    sentences
}

fn sentence(table: &str, one: &Kept, key: &str, what: &str) -> String {
    let name = if one.name.is_empty() { table.to_owned() } else { format!("{table} {:?}", one.name) };
    format!("{key} of {name} {what}")
}

/// How many files rows name, and a sentence for each whose bytes are gone or of another size. Nothing is read but the list of
/// what is there; a backup compares every hash.
///
/// # Errors
/// If the database or the store can't be read.
pub async fn missing(db: &db::Db, store: &Store) -> Result<(usize, Vec<String>)> {
    let kept = db.snapshot(async |cx: &mut Cx| store::kept(cx).await).await?;
    let sizes: HashMap<String, u64> =
        store.list().map_ok(|(key, size, _)| (key.to_string(), size)).try_collect().await?;
    let mut sentences = Vec::new();
    for (table, one) in &kept {
        match sizes.get(&one.store_key) {
            None => sentences.push(sentence(table, one, &one.store_key, "is missing")),
            Some(size) if i64::try_from(*size) != Ok(one.bytes) => {
                let what = format!("has {size} bytes instead of {}", one.bytes);
                sentences.push(sentence(table, one, &one.store_key, &what));
            }
            Some(_) => {}
        }
        let preview = one.preview_key.as_ref().filter(|key| !sizes.contains_key(*key));
        sentences.extend(preview.map(|key| sentence(table, one, key, "(the small picture) is missing")));
    }
    Ok((kept.len(), sentences))
}
