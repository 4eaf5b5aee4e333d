//! What was acknowledged outlives a power cut, with its files: the program writes on a disk that remembers which writes were
//! flushed, and afterwards the disk is put back to what a cut at many a moment would have left of it.
//!
//! The same rig has to lose acknowledged writes where the database does not wait for the disk (`synchronous = normal`):
//! otherwise it would show nothing. It needs root, /dev/fuse and loop devices, so it runs in `make soak`.

mod cut;
mod disk;
mod mounted;

use crate::durability::client::{Client, Server};
use crate::durability::{everyone, keys_there, open};
use cut::{Dice, Replay};
use db::{Cx, params};
use disk::Disk;
use kernel::Viewer;
use mounted::Mounted;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Bytes of the disk.
const SIZE: usize = 256 << 20;
/// Writers at once.
const WRITERS: usize = 8;

/// Acknowledged replies, and how much the disk had been asked by then.
type Ledger = Arc<Mutex<BTreeMap<String, usize>>>;

struct Recording {
    start: Vec<u8>,
    journal: Vec<disk::Step>,
    ledger: BTreeMap<String, usize>,
    end: usize,
}

/// What the cuts showed.
#[derive(Debug, Default)]
struct Outcome {
    cuts: usize,
    /// Cuts after which an acknowledged reply was missing.
    with_losses: usize,
    /// The most that one cut lost.
    most: usize,
}

fn may_run() -> bool {
    let root = std::process::Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n");
    root && Path::new("/dev/fuse").exists() && Path::new("/dev/loop-control").exists()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "make soak: it takes minutes, root, and loop devices"]
async fn no_acknowledged_write_is_lost_when_the_power_is_cut_and_the_rig_can_tell() {
    if !may_run() {
        eprintln!("SKIPPED: cutting the power needs root, /dev/fuse and loop devices");
        return;
    }
    let cuts = crate::asked("STOA_TEST_CUTS", 40);
    let full = cut_again_and_again("full", cuts).await;
    println!("synchronous = full: {full:?}");
    let normal = cut_again_and_again("normal", cuts / 3 + 1).await;
    println!("synchronous = normal: {normal:?}");
    assert_eq!(full.with_losses, 0, "acknowledged writes were lost");
    assert!(normal.with_losses > 0, "the rig finds no loss where there must be one: it proves nothing");
}

async fn cut_again_and_again(synchronous: &str, cuts: usize) -> Outcome {
    let recording = record(synchronous).await;
    let flushes = recording.journal.iter().filter(|step| matches!(step, disk::Step::Flush)).count();
    let (writes, acknowledged) = (recording.end - flushes, recording.ledger.len());
    println!("synchronous = {synchronous}: {acknowledged} acknowledged, {writes} writes, {flushes} flushes");
    assert!(acknowledged > 50, "too few writes were acknowledged to show anything");
    let mut dice = Dice::new(crate::asked("STOA_TEST_SEED", 20_261_123) as u64);
    let mut replay = Replay::new(&recording.journal, recording.start);
    let mut outcome = Outcome::default();
    for moment in cut::moments(&recording.journal, recording.end, cuts, &mut dice) {
        let folder = tempfile::tempdir().unwrap();
        let image = folder.path().join("image");
        cut::store(&replay.cut(moment, &mut dice), &image);
        let data = folder.path().join("data");
        {
            let mounted = Mounted::new(&image, &folder.path().join("mounted"));
            mounted::copy(&mounted.folder.join("data"), &data);
        }
        let lost = lost(&data, &recording.ledger, moment).await;
        outcome.cuts += 1;
        outcome.with_losses += usize::from(lost > 0);
        outcome.most = outcome.most.max(lost);
    }
    outcome
}

/// The program at work on the disk for a while.
async fn record(synchronous: &str) -> Recording {
    let folder = tempfile::tempdir().unwrap();
    let below = folder.path().join("disk");
    std::fs::create_dir(&below).unwrap();
    let disk = Disk::new(&below, SIZE).unwrap();
    mounted::format(disk.file());
    let mounted = Mounted::new(disk.file(), &folder.path().join("mounted"));
    let data = mounted.folder.join("data");
    std::fs::create_dir(&data).unwrap();
    let server = Server::start_with(&data, &[("STOA_DATABASE__SYNCHRONOUS", synchronous)]).await;
    let client = Client::sign_in(server.port, "ines.caldeira@havsel.example").await;
    let thread = client.begin(everyone(&data).await).await;
    mounted::sync();
    let start = disk.record();
    let ledger = Ledger::default();
    let disk = Arc::new(disk);
    let stop = tokio::time::Instant::now() + Duration::from_secs(crate::asked("STOA_TEST_SECONDS", 8) as u64);
    let writers: Vec<_> = (0..WRITERS)
        .map(|writer| {
            let (client, thread, ledger, disk) =
                (client.clone(), thread.clone(), Arc::clone(&ledger), Arc::clone(&disk));
            tokio::spawn(async move {
                for number in 0.. {
                    let key = format!("round-{writer}-{number}");
                    if tokio::time::Instant::now() > stop {
                        return;
                    }
                    // A person may send sixty files an hour.
                    let with_file = number % 4 == 0 && number < 28;
                    let status = match with_file {
                        true => client.reply_with_file(&thread, &key).await.unwrap(),
                        false => client.reply(&thread, &key).await.unwrap(),
                    };
                    assert!((200..400).contains(&status), "{status}");
                    ledger.lock().unwrap().insert(key, disk.position());
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    let (end, journal) = (disk.position(), disk.journal());
    server.kill();
    drop(mounted);
    let ledger = ledger.lock().unwrap().clone();
    Recording { start, journal, ledger, end }
}

/// How many acknowledged replies are missing. A damaged database, or a row without its bytes, is worse: the test ends.
async fn lost(data: &Path, ledger: &BTreeMap<String, usize>, moment: usize) -> usize {
    let there: BTreeMap<String, i64> = keys_there(data).await.into_iter().collect();
    assert!(there.values().all(|times| *times == 1), "written twice");
    let files =
        async |cx: &mut Cx| cx.rows::<(String, String)>("SELECT store_key, sha256 FROM subject_file", params![]).await;
    let files = open(data).await.read(Viewer::System, files).await.unwrap();
    let store = files::Store::in_folder(&data.join("files")).unwrap();
    for (key, sha256) in files {
        let digest = store.digest(key.parse().unwrap()).await.expect("a committed row has its bytes");
        assert_eq!(digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>(), sha256);
    }
    ledger.iter().filter(|(key, position)| **position <= moment && !there.contains_key(*key)).count()
}
