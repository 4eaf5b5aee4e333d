//! From settings to a running house.

use crate::entropy::SystemEntropy;
use crate::slices;
use anyhow::{Context, Result};
use config::{Config, DatabaseUrl, FileStore, MailSecurity, Synchronous};
use db::{Db, Settings};
use jobs::Worker;
use kernel::{Clock, Entropy, SystemClock, Viewer};
use mail::{Address, MailSettings, Mailer, Route, Security, Smtp};
use std::collections::HashMap;
use std::sync::{Arc, RwLock};
use std::time::{Duration, Instant};
use tokio::sync::watch;
use web::app::Parts;
use web::{App, Slices};

/// How many clients the rate limiter remembers.
const LIMITER_KEYS: usize = 200_000;

/// A house that stands: the app, the worker of its queue, and the word that ends it.
pub struct House {
    /// What handlers hold.
    pub app: App,
    /// Runs the queue and the schedules of this node.
    pub worker: Worker,
    /// Says that the program ends.
    pub stop: watch::Sender<bool>,
}

/// Opens the database that the settings name.
///
/// # Errors
/// If it can't be reached.
pub async fn database(config: &Config) -> Result<Db> {
    std::fs::create_dir_all(&config.data.dir)
        .with_context(|| format!("the data folder {} can't be made", config.data.dir.display()))?;
    let settings = settings(config);
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let entropy: Arc<dyn Entropy> = Arc::new(SystemEntropy);
    Ok(Db::open(&settings, clock, entropy).await?)
}

fn settings(config: &Config) -> Settings {
    let cpus = std::thread::available_parallelism().map_or(1, usize::from);
    let mut settings = match &config.database.url {
        DatabaseUrl::Sqlite(file) => Settings::sqlite(file),
        DatabaseUrl::Postgres(url) => Settings::postgres(url.expose()),
    };
    settings.synchronous = match config.database.synchronous {
        Synchronous::Full => db::Synchronous::Full,
        Synchronous::Normal => db::Synchronous::Normal,
    };
    let (own, by_cpu) = match config.database.url {
        DatabaseUrl::Sqlite(_) => (config.database.readers, 2 * cpus),
        DatabaseUrl::Postgres(_) => (config.database.pool, 2 * cpus + 4),
    };
    settings.connections = own.map_or(by_cpu, |own| own as usize);
    settings.statement = Duration::from_millis(config.limits.statement_deadline_ms);
    settings
}

/// Builds the house over an opened database whose schema is up to date.
///
/// # Errors
/// If a setting can't be followed: a mail address that is none, a store that can't be opened.
pub async fn house(config: Config, db: Db) -> Result<House> {
    let slices = Slices::new(slices::all());
    let registry = Arc::new(slices.registry());
    db.carry(Arc::clone(&registry) as _);
    let (stop, stopping) = watch::channel(false);
    let (schedules, runs) = (slices.schedules.clone(), slices.outbound.clone());
    let company = db.read(Viewer::System, async |cx: &mut db::Cx| people::company_name(cx).await).await?;
    let key = config.load_or_create_key(|bytes| SystemEntropy.fill(bytes))?;
    let parts = Parts {
        db: db.clone(),
        mailer: mailer(&config)?,
        files: file_store(&config)?,
        media: files::media::Media::new(std::env::current_exe()?, vec!["media-worker".into()], 2),
        keys: web::keys::Keys::new(*key.expose()),
        slices,
        limiter: listen::RateLimiter::new(LIMITER_KEYS),
        hashing: web::Hashing::of_cpus(std::thread::available_parallelism().map_or(1, usize::from))?,
        started: Instant::now(),
        company: RwLock::new(company.unwrap_or_default()),
        stopping,
        config: Arc::new(config),
    };
    let app = App::new(parts);
    let worker = Worker { db, registry, outbound: outbound(&app, runs), schedules, holder: holder() };
    Ok(House { app, worker, stop })
}

fn outbound(app: &App, runs: Vec<(&'static str, web::Outbound)>) -> HashMap<&'static str, jobs::Outbound> {
    let with_app = |(name, run): (&'static str, web::Outbound)| {
        let app = app.clone();
        let run: jobs::Outbound = Arc::new(move |fact| run(app.clone(), fact));
        (name, run)
    };
    runs.into_iter().map(with_app).collect()
}

/// The name of this node among its peers.
fn holder() -> String {
    format!("{}-{:x}", std::process::id(), SystemEntropy.bits())
}

/// The store of files that the settings name.
pub(crate) fn file_store(config: &Config) -> Result<files::Store> {
    match &config.files.url {
        FileStore::Folder(folder) => {
            std::fs::create_dir_all(folder)
                .with_context(|| format!("the file folder {} can't be made", folder.display()))?;
            Ok(files::Store::in_folder(folder)?)
        }
        FileStore::Object(url) => Ok(files::Store::open(url.as_str())?),
    }
}

fn mailer(config: &Config) -> Result<Mailer> {
    let settings = &config.mail;
    let route = match &settings.host {
        None => Route::Folder(settings.folder.clone()),
        Some(host) => Route::Smtp(Smtp {
            host: host.clone(),
            port: settings.port,
            security: match settings.security {
                MailSecurity::StartTls => Security::StartTls,
                MailSecurity::Tls => Security::Tls,
                MailSecurity::None => Security::None,
            },
            credentials: settings
                .username
                .clone()
                .zip(settings.password.as_ref().map(|password| password.expose().to_owned())),
        }),
    };
    let from = Address::parse(&settings.from).with_context(|| format!("mail.from = {:?}", settings.from))?;
    Ok(Mailer::new(MailSettings { from, from_name: settings.from_name.clone(), route })?)
}
