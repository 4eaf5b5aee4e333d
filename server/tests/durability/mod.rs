//! A write that was acknowledged is there, once, after the program was killed at any moment, and what follows it happens.
//!
//! A kill can't show a missing flush: `make soak` cuts the power under the database for that.

pub mod client;

use client::{Client, Server};
use db::{Cx, params};
use kernel::Viewer;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Writers at once.
const WRITERS: usize = 8;

fn rounds() -> usize {
    crate::asked("STOA_TEST_KILLS", 10)
}

/// Writes until the server dies; what was acknowledged goes into the ledger.
async fn write_until_it_dies(client: Client, thread: String, name: String, ledger: Arc<Mutex<BTreeSet<String>>>) {
    for number in 0.. {
        let key = format!("{name}-{number}");
        match client.reply(&thread, &key).await {
            Ok(status) if (200..400).contains(&status) => drop(ledger.lock().unwrap().insert(key)),
            Ok(_) | Err(_) => return,
        }
    }
}

pub async fn open(folder: &std::path::Path) -> db::Db {
    testkit::start(&db::Settings::sqlite(folder.join("stoa.db")), Arc::new(kernel::SystemClock)).await
}

/// The space that everyone may write in.
pub async fn everyone(folder: &std::path::Path) -> i64 {
    let db = open(folder).await;
    db.read(Viewer::System, async |cx: &mut Cx| cx.row("SELECT id FROM space WHERE slug = 'everyone'", params![]).await)
        .await
        .unwrap()
}

/// Keys of replies that are there, and how often.
pub async fn keys_there(folder: &std::path::Path) -> Vec<(String, i64)> {
    let db = open(folder).await;
    let check: String = db
        .read(Viewer::System, async |cx: &mut Cx| cx.row("SELECT quick_check FROM pragma_quick_check", params![]).await)
        .await
        .unwrap();
    assert_eq!(check, "ok");
    let sql = "SELECT client_key, COUNT(*) FROM subject WHERE client_key LIKE 'round%' GROUP BY client_key";
    db.read(Viewer::System, async move |cx: &mut Cx| cx.rows(sql, params![]).await).await.unwrap()
}

mod nothing_acknowledged_is_lost_when_the_program_is_killed {
    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn sqlite() {
        super::killed_again_and_again().await;
    }
}

async fn killed_again_and_again() {
    let folder = tempfile::tempdir().unwrap();
    let first = Server::start(folder.path()).await;
    let client = Client::sign_in(first.port, "ines.caldeira@havsel.example").await;
    let thread = client.begin(everyone(folder.path()).await).await;
    first.kill();
    let ledger = Arc::new(Mutex::new(BTreeSet::new()));
    for round in 0..rounds() {
        let server = Server::start(folder.path()).await;
        let writers: Vec<_> = (0..WRITERS)
            .map(|writer| {
                let client = client.at(server.port);
                tokio::spawn(write_until_it_dies(
                    client,
                    thread.clone(),
                    format!("round{round}-{writer}"),
                    Arc::clone(&ledger),
                ))
            })
            .collect();
        // Each round dies at another moment.
        tokio::time::sleep(Duration::from_millis(120 + (round as u64 * 137) % 500)).await;
        server.kill();
        for writer in writers {
            writer.await.unwrap();
        }
        let there = keys_there(folder.path()).await;
        let twice: Vec<_> = there.iter().filter(|(_, times)| *times != 1).collect();
        assert!(twice.is_empty(), "written twice: {twice:?}");
        let there: BTreeSet<String> = there.into_iter().map(|(key, _)| key).collect();
        let lost: Vec<String> = ledger.lock().unwrap().difference(&there).cloned().collect();
        assert!(lost.is_empty(), "acknowledged and lost in round {round}: {lost:?}");
    }
    let written = ledger.lock().unwrap().len();
    assert!(written > rounds() * 5, "only {written} writes were acknowledged: the rounds show little");
}
