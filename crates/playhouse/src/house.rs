//! The house itself.

use crate::{Client, Person, people};
use axum::Router;
use config::{Config, Sources};
use db::{Cx, Db};
use jobs::Worker;
use kernel::{MockClock, Viewer};
use mail::{Mailer, Recorder};
use std::collections::HashMap;
use std::sync::{Arc, RwLock};
use std::time::{Duration, Instant};
use testkit::{Engine, Fresh};
use web::app::Parts;
use web::{App, Slice, Slices};

/// A house over a fresh database. It goes away with its test.
pub struct House {
    /// The app, as handlers hold it.
    pub app: App,
    /// The router, as the server serves it.
    pub router: Router,
    /// The clock: stands at [`testkit::MORNING`] until it is moved.
    pub clock: Arc<MockClock>,
    /// The mails that were sent.
    pub mails: Recorder,
    /// Runs what waits in the queue, see [`House::work`].
    pub worker: Worker,
    fresh: Fresh,
    _folder: tempfile::TempDir,
    _stop: tokio::sync::watch::Sender<bool>,
}

impl House {
    /// Over these slices; people sign in by the tests' own cookie.
    ///
    /// # Panics
    /// If it can't be built: the test can't go on.
    pub async fn new(engine: Engine, slices: Vec<Slice>) -> Self {
        let mut slices = Slices::new(slices);
        slices.set_authenticate(people::recognise);
        Self::of(testkit::fresh(engine).await, slices, &[]).await
    }

    /// One whose ids repeat with the seed, to compare two that differ in little.
    ///
    /// # Panics
    /// If it can't be built: the test can't go on.
    pub async fn seeded(engine: Engine, slices: Vec<Slice>, seed: u64) -> Self {
        let mut slices = Slices::new(slices);
        slices.set_authenticate(people::recognise);
        Self::of(testkit::fresh_seeded(engine, seed).await, slices, &[]).await
    }

    /// With settings by their environment names (`STOA_INTAKE__…`); people sign in by the tests' own cookie.
    ///
    /// # Panics
    /// If it can't be built: the test can't go on.
    pub async fn with_settings(engine: Engine, slices: Vec<Slice>, settings: &[(&str, &str)]) -> Self {
        let mut slices = Slices::new(slices);
        slices.set_authenticate(people::recognise);
        Self::of(testkit::fresh(engine).await, slices, settings).await
    }

    /// With the slices' own way to sign in, and settings by their environment names (`STOA_SIGN_IN__…`); what is called
    /// `stoa.toml` is the text of a configuration file.
    ///
    /// # Panics
    /// If it can't be built: the test can't go on.
    pub async fn with_real_sign_in(engine: Engine, slices: Vec<Slice>, settings: &[(&str, &str)]) -> Self {
        Self::of(testkit::fresh(engine).await, Slices::new(slices), settings).await
    }

    /// A second node over the same database and clock, as if it ran on another machine.
    ///
    /// # Panics
    /// If it can't be built: the test can't go on.
    pub async fn second_node(&self, slices: Vec<Slice>) -> (App, Router) {
        let mut slices = Slices::new(slices);
        slices.set_authenticate(people::recognise);
        let clock = Arc::clone(&self.clock) as Arc<dyn kernel::Clock>;
        let db = testkit::start(&self.fresh.settings, clock).await;
        db.carry(Arc::new(slices.registry()));
        let folder = self._folder.path();
        let (app, _, stop) = app(db, slices, folder, &[]);
        // The other node lives as long as the test's process.
        std::mem::forget(stop);
        let router = web::router(&app);
        (app, router)
    }

    async fn of(fresh: Fresh, slices: Slices, settings: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let db = fresh.db.clone();
        db.migrate(&slices.migrations).await.expect("the schema of the slices applies");
        let registry = Arc::new(slices.registry());
        db.carry(Arc::clone(&registry) as _);
        let schedules = slices.schedules.clone();
        let runs = slices.outbound.clone();
        let (app, mails, stop) = app(db.clone(), slices, folder.path(), settings);
        let mut outbound: HashMap<&'static str, jobs::Outbound> = HashMap::new();
        for (name, run) in runs {
            let app = app.clone();
            outbound.insert(name, Arc::new(move |fact| run(app.clone(), fact)));
        }
        let worker = Worker { db, registry, outbound, schedules, holder: "test".to_owned() };
        let router = web::router(&app);
        Self { router, clock: Arc::clone(&fresh.clock), mails, worker, app, fresh, _folder: folder, _stop: stop }
    }

    /// The database.
    #[must_use]
    pub fn db(&self) -> &Db {
        &self.app.db
    }

    /// Runs everything that waits in the queue or is due by the clock.
    ///
    /// # Panics
    /// If the database refuses.
    pub async fn work(&self) {
        self.worker.drain().await.expect("the queue can be worked on");
    }

    /// Moves the clock.
    pub fn later(&self, by: Duration) {
        self.clock.advance(by);
    }

    /// Asks as a person.
    #[must_use]
    pub fn as_(&self, person: &Person) -> Client {
        Client::new(self.router.clone(), Some(format!("session=test-{}", person.id)))
    }

    /// Asks as a visitor without an account.
    #[must_use]
    pub fn as_nobody(&self) -> Client {
        Client::new(self.router.clone(), None)
    }

    /// Writes as the program itself: what tests need to be there.
    ///
    /// # Panics
    /// If the database refuses.
    pub async fn write<T, F>(&self, work: F) -> T
    where
        F: AsyncFnOnce(&mut Cx) -> db::Result<T> + Send + 'static,
        T: Send + 'static,
    {
        self.app.db.write(Viewer::System, work).await.expect("the test's own write holds")
    }

    /// Reads as this viewer.
    ///
    /// # Panics
    /// If the database refuses.
    pub async fn read<T, F>(&self, viewer: Viewer, work: F) -> T
    where
        F: AsyncFnOnce(&mut Cx) -> db::Result<T> + Send + 'static,
        T: Send + 'static,
    {
        self.app.db.read(viewer, work).await.expect("the test's own read holds")
    }
}

fn app(
    db: Db,
    slices: Slices,
    folder: &std::path::Path,
    settings: &[(&str, &str)],
) -> (App, Recorder, tokio::sync::watch::Sender<bool>) {
    let sources = Sources::default().with_env("DATA", folder.to_str().expect("a test's folder has a plain name"));
    let generous = [
        ("STOA_LIMITS__SIGNED_IN_PER_MINUTE", "100000"),
        ("STOA_LIMITS__POST_PER_MINUTE", "100000"),
        ("STOA_LIMITS__OUTSIDER_POST_PER_MINUTE", "100000"),
        ("STOA_LIMITS__ANONYMOUS_PER_MINUTE", "100000"),
        ("STOA_LIMITS__LINK_PER_MINUTE", "100000"),
        ("STOA_LIMITS__SEARCH_PER_MINUTE", "100000"),
        ("STOA_LIMITS__ANONYMOUS_SEARCH_PER_MINUTE", "100000"),
        ("STOA_LIMITS__ALL_ANONYMOUS_SEARCH_PER_MINUTE", "100000"),
        ("STOA_LIMITS__SIGN_IN_PER_5_MINUTES", "100000"),
    ];
    let sources = generous.iter().chain(settings).fold(sources, |sources, (name, value)| match *name {
        "stoa.toml" => sources.with_file(value),
        name => sources.with_env(name, value),
    });
    let config = Config::load(sources).expect("the test's settings are right");
    let (mailer, mails) = Mailer::recorder();
    let (stop, stopping) = tokio::sync::watch::channel(false);
    let parts = Parts {
        db,
        config: Arc::new(config),
        mailer,
        files: files::Store::in_folder(&folder.join("files")).expect("a file store in the test's folder"),
        media: files::media::Media::new(media_worker(), vec!["media-worker".into()], 2),
        keys: web::keys::Keys::new([7; 32]),
        slices,
        limiter: listen_limiter(),
        hashing: web::Hashing::of_cpus(8).expect("threads to hash on"),
        started: Instant::now(),
        company: RwLock::new("Havsel".to_owned()),
        stopping,
    };
    (App::new(parts), mails, stop)
}

/// The program that reads pictures: the tests' own `stoa`, beside the test's binary.
fn media_worker() -> std::path::PathBuf {
    let own = std::env::current_exe().unwrap_or_default();
    own.parent().and_then(std::path::Path::parent).map(|folder| folder.join("stoa")).unwrap_or_default()
}

fn listen_limiter() -> listen::RateLimiter {
    listen::RateLimiter::new(10_000)
}
