//! The store keeps what it says it keeps.

use bytes::Bytes;
use files::{Key, Store, StoreError};
use futures::{TryStreamExt, stream};
use sha2::{Digest, Sha256};
use std::{
    fs, io,
    time::{Duration, SystemTime},
};

const KEY: Key = Key::from_random(0xfeed);

fn store() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let store =
        Store::open(&format!("file://{}", folder.path().join("files").display())).expect("a fresh folder opens");
    (folder, store)
}

async fn text(store: &Store, part: std::ops::Range<u64>) -> Result<String, StoreError> {
    let pieces: Vec<Bytes> = store.get(KEY, Some(part)).await?.bytes.try_collect().await?;
    Ok(String::from_utf8(pieces.concat()).expect("the test stores text"))
}

#[tokio::test]
async fn bytes_come_back_as_they_went_in() {
    let (_folder, store) = store();
    let big = Bytes::from((0..12 << 20).map(|n: u32| n as u8).collect::<Vec<_>>());
    let pieces: Vec<io::Result<Bytes>> = big.chunks(70_000).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect();
    let stored = store.put_stream(KEY, stream::iter(pieces), 12 << 20).await.unwrap();
    assert_eq!((stored.size, stored.sha256), (12 << 20, Sha256::digest(&big).into()));
    assert_eq!(store.read(KEY).await.unwrap(), big);
    assert_eq!(store.digest(KEY).await.unwrap(), stored.sha256);
}

#[tokio::test]
async fn an_empty_file_is_a_file() {
    let (_folder, store) = store();
    assert_eq!(store.put(KEY, Bytes::new()).await.unwrap().size, 0);
    assert_eq!(store.read(KEY).await.unwrap(), Bytes::new());
}

#[tokio::test]
async fn too_many_bytes_leave_nothing_behind() {
    let (folder, store) = store();
    let endless = stream::repeat_with(|| Ok(Bytes::from(vec![7; 1 << 20])));
    let refused = store.put_stream(KEY, endless, 9 << 20).await;
    assert!(matches!(refused, Err(StoreError::TooLarge { limit }) if limit == 9 << 20));
    assert!(matches!(store.read(KEY).await, Err(StoreError::Absent)));
    assert_eq!(files_in(folder.path()), 0);
}

#[tokio::test]
async fn an_upload_that_breaks_off_leaves_nothing_behind() {
    let (folder, store) = store();
    let broken = stream::iter([Ok(Bytes::from(vec![1; 6 << 20])), Err(io::Error::other("gone"))]);
    assert!(matches!(store.put_stream(KEY, broken, u64::MAX).await, Err(StoreError::Source(_))));
    assert_eq!(files_in(folder.path()), 0);
}

#[tokio::test]
async fn a_key_is_never_written_twice() {
    let (_folder, store) = store();
    store.put(KEY, Bytes::from_static(b"first")).await.unwrap();
    assert!(matches!(store.put(KEY, Bytes::from_static(b"second")).await, Err(StoreError::Taken)));
    assert_eq!(store.read(KEY).await.unwrap(), "first");
}

#[tokio::test]
async fn a_part_is_cut_at_the_end_and_refused_outside() {
    let (_folder, store) = store();
    store.put(KEY, Bytes::from_static(b"0123456789")).await.unwrap();
    assert_eq!(text(&store, 2..5).await.unwrap(), "234");
    assert_eq!(text(&store, 7..u64::MAX).await.unwrap(), "789");
    for outside in [10..12, 4..4, u64::MAX - 1..u64::MAX] {
        assert!(matches!(text(&store, outside).await, Err(StoreError::Range { size: 10 })));
    }
    let found = store.get(KEY, Some(2..5)).await.unwrap();
    assert_eq!((found.size, found.range), (10, 2..5));
}

#[tokio::test]
async fn what_is_deleted_is_gone_and_deleting_again_does_no_harm() {
    let (_folder, store) = store();
    store.put(KEY, Bytes::from_static(b"x")).await.unwrap();
    store.delete(KEY).await.unwrap();
    store.delete(KEY).await.unwrap();
    assert!(matches!(store.read(KEY).await, Err(StoreError::Absent)));
}

#[tokio::test]
async fn a_list_names_every_key_and_passes_over_foreign_files() {
    let (folder, store) = store();
    for bits in 0..5 {
        store.put(Key::from_random(bits << 120), Bytes::from_static(b"abc")).await.unwrap();
    }
    fs::write(folder.path().join("files/blobs/00/notes.txt"), "mine").unwrap();
    let mut listed: Vec<(Key, u64, SystemTime)> = store.list().try_collect().await.unwrap();
    listed.sort();
    assert_eq!(
        listed.iter().map(|(key, size, _)| (*key, *size)).collect::<Vec<_>>(),
        (0..5).map(|n| (Key::from_random(n << 120), 3)).collect::<Vec<_>>()
    );
}

#[tokio::test]
async fn leftovers_of_a_crash_are_removed_when_they_are_old() {
    let (folder, store) = store();
    store.put(KEY, Bytes::from_static(b"kept")).await.unwrap();
    fs::write(folder.path().join(format!("files/blobs/00/{KEY}#1")), "half").unwrap();
    let (now, day) =
        (fs::metadata(folder.path().join("files/blobs/00")).unwrap().modified().unwrap(), Duration::from_secs(86_400));
    assert_eq!(store.remove_unfinished(now, day).await.unwrap(), 0);
    assert_eq!(store.remove_unfinished(now + 2 * day, day).await.unwrap(), 1);
    assert_eq!(store.read(KEY).await.unwrap(), "kept");
}

#[tokio::test]
async fn a_check_passes_on_a_sound_store_and_fails_without_its_folder() {
    let (folder, store) = store();
    store.check().await.unwrap();
    fs::remove_dir_all(folder.path().join("files")).unwrap();
    fs::write(folder.path().join("files"), "in the way").unwrap();
    assert!(store.check().await.is_err());
}

#[cfg(unix)]
#[test]
fn the_folder_is_for_its_account_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, _store) = store();
    assert_eq!(fs::metadata(folder.path().join("files")).unwrap().permissions().mode() & 0o777, 0o700);
}

#[test]
fn an_address_that_is_no_folder_is_told() {
    for odd in ["", "relative/folder", "file://relative", "ftp://x/y"] {
        assert!(matches!(Store::open(odd), Err(StoreError::Address(told)) if told == odd));
    }
}

fn files_in(folder: &std::path::Path) -> usize {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries.map(|path| if path.is_dir() { files_in(&path) } else { 1 }).sum()
}
