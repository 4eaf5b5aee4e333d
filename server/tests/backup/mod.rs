//! A backup is taken while people write, agrees with itself, and comes back as it was, or not at all.

mod archive;
mod damaged;
mod online;
mod program;
mod quarantine;
mod refused;

use db::{Cx, Db, params};
use files::Store;
use jobs::{Outbound, Registry, Worker};
use kernel::{Reach, Viewer};
use playhouse::{Client, Engine, Fresh, House, Space, fresh};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use web::Slices;

fn slices() -> Slices {
    Slices::new(server::slices::all())
}

/// An empty place that something can be restored into.
struct Target {
    fresh: Fresh,
    store: Store,
    folder: tempfile::TempDir,
}

impl Target {
    async fn new(engine: Engine) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let fresh = fresh(engine).await;
        Self { fresh, store: Store::in_folder(&folder.path().join("files")).unwrap(), folder }
    }

    async fn restore(&self, archive: &Path) -> anyhow::Result<server::backup::Restored> {
        server::backup::restore(&self.fresh.db, &self.store, &slices(), archive, &mut |_, _, _| {}).await
    }

    /// Nothing has been made here.
    async fn is_untouched(&self) -> bool {
        let tables = async |cx: &mut Cx| db::schema::names(cx).await;
        let tables = self.fresh.db.read(Viewer::System, tables).await.unwrap();
        let files = futures::StreamExt::count(self.store.list()).await;
        tables.is_empty() && files == 0
    }
}

async fn back_up(db: &Db, store: &Store, folder: &Path) -> PathBuf {
    let path = folder.join("stoa.zip");
    let damaged = server::backup::write(db, store, &slices().migrations, &path, &mut |_, _, _| {}).await.unwrap();
    assert!(damaged.is_empty(), "{damaged:?}");
    path
}

/// A house in which a bit of everything has happened: a thread with a file, a notice, a mail that waits.
async fn lived_in(house: &House) -> (Client, Space) {
    let ines = house.employee("Ines").await;
    let space = house.space("Finance", Reach::Internal).await;
    let client = house.as_(&ines);
    reply_with_file(&client, &begin(&client, &space).await, "first").await;
    house.work().await;
    let email: String = house
        .read(Viewer::System, async |cx: &mut Cx| cx.row("SELECT email FROM person LIMIT 1", params![]).await)
        .await;
    assert!(house.as_nobody().post("/reset", &[("email", &email)]).await.status < 400);
    (client, space)
}

async fn begin(client: &Client, space: &Space) -> String {
    let space = space.id.to_string();
    let fields =
        [("space", space.as_str()), ("kind", "network.update"), ("title", ""), ("body", "Begin"), ("key", "begin")];
    let answer = client.post("/posts", &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    answer.location().rsplit('/').next().unwrap().split(['#', '?']).next().unwrap().to_owned()
}

/// A reply that holds a file of its own.
async fn reply_with_file(client: &Client, thread: &str, name: &str) {
    let head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"note.txt\"\r\n\r\n";
    let body = format!("{head}The content of {name}\r\n--b--\r\n");
    let sent = client.send(http::Method::POST, "/files", Some("multipart/form-data; boundary=b"), body.into()).await;
    assert!(sent.status < 300, "{}", sent.text);
    let file = sent.json()["id"].as_str().unwrap().to_owned();
    let body = format!("A reply, {name}: [note.txt](file:{file})");
    let answer = client.post(&format!("/posts/{thread}/replies"), &[("body", &body), ("key", name)]).await;
    assert!(answer.status < 400, "{}", answer.text);
}

/// A node at work on this database that counts what it would have sent.
fn node(db: &Db) -> (Worker, Arc<AtomicUsize>) {
    let slices = slices();
    let registry = Arc::new(Registry::new(slices.effects.clone()));
    db.carry(Arc::clone(&registry) as _);
    let sent = Arc::new(AtomicUsize::new(0));
    let send = |_: &'static str| -> Outbound {
        let sent = Arc::clone(&sent);
        Arc::new(move |_| {
            sent.fetch_add(1, Ordering::SeqCst);
            Box::pin(async { Ok(()) })
        })
    };
    let outbound: HashMap<_, _> = slices.outbound.iter().map(|(name, _)| (*name, send(name))).collect();
    let worker = Worker { db: db.clone(), registry, outbound, schedules: Vec::new(), holder: "copy".to_owned() };
    (worker, sent)
}
