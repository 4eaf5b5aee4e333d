//! A fresh database for one test.

use db::{Db, Engine, Settings};
use kernel::{Clock, MockClock, SeededEntropy};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// A database that goes away with its test, and the clock that it runs by.
pub struct Fresh {
    /// The handle.
    pub db: Db,
    /// Stands still until it is moved.
    pub clock: Arc<MockClock>,
    /// How to open the same database again.
    pub settings: Settings,
    _folder: tempfile::TempDir,
    drop_later: Option<String>,
}

/// The engines that can be tested here.
#[must_use]
pub fn engines() -> Vec<Engine> {
    if server().is_some() { vec![Engine::Sqlite, Engine::Postgres] } else { vec![Engine::Sqlite] }
}

#[expect(clippy::disallowed_methods, reason = "tests are told by the environment where PostgreSQL is")]
fn server() -> Option<String> {
    std::env::var("TEST_POSTGRES").ok().filter(|url| !url.is_empty())
}

/// An empty database on this engine.
///
/// # Panics
/// If it can't be made: a test can't go on without.
pub async fn fresh(engine: Engine) -> Fresh {
    static SEED: AtomicU32 = AtomicU32::new(1);
    fresh_seeded(engine, u64::from(SEED.fetch_add(1, Ordering::SeqCst))).await
}

/// An empty database whose ids and secrets repeat with the seed.
///
/// # Panics
/// If it can't be made: a test can't go on without.
pub async fn fresh_seeded(engine: Engine, seed: u64) -> Fresh {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let (settings, drop_later) = match engine {
        Engine::Sqlite => (Settings { connections: 2, ..Settings::sqlite(folder.path().join("stoa.db")) }, None),
        Engine::Postgres => {
            let name = unique_name();
            admin(&format!("CREATE DATABASE {name}")).await;
            (Settings { connections: 4, ..Settings::postgres(database_url(&name)) }, Some(name))
        }
    };
    let clock = Arc::new(MockClock::new(crate::MORNING));
    let entropy = Arc::new(SeededEntropy::new(seed));
    let db = Db::open(&settings, Arc::clone(&clock) as _, entropy).await.expect("the test's database opens");
    Fresh { db, clock, settings, _folder: folder, drop_later }
}

/// Opens a test's database, with numbers that repeat from test to test.
///
/// # Panics
/// If it can't be opened.
pub async fn start(settings: &Settings, clock: Arc<dyn Clock>) -> Db {
    static SEED: AtomicU32 = AtomicU32::new(1_000_000);
    let entropy = SeededEntropy::new(u64::from(SEED.fetch_add(1, Ordering::SeqCst)));
    Db::open(settings, clock, Arc::new(entropy)).await.expect("the test's database opens")
}

fn unique_name() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    format!("stoa_test_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::SeqCst))
}

fn database_url(name: &str) -> String {
    let url = server().expect("TEST_POSTGRES is set where PostgreSQL is tested");
    let (address, query) = url.split_once('?').map_or((url.as_str(), String::new()), |(a, q)| (a, format!("?{q}")));
    let base = address.rsplit_once('/').map_or(address, |(base, _)| base);
    format!("{base}/{name}{query}")
}

async fn admin(sql: &str) {
    let url = server().expect("TEST_POSTGRES is set where PostgreSQL is tested");
    let (client, connection) =
        tokio_postgres::connect(&url, tokio_postgres::NoTls).await.expect("the test server answers");
    let driving = tokio::spawn(connection);
    client.batch_execute(sql).await.expect("the test server makes and drops databases");
    drop(client);
    let _ = driving.await;
}

impl Drop for Fresh {
    fn drop(&mut self) {
        let Some(name) = self.drop_later.take() else { return };
        let dropping = std::thread::spawn(move || {
            let runtime =
                tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime to clean up in");
            runtime.block_on(admin(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")));
        });
        let _ = dropping.join();
    }
}
