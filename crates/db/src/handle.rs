//! The database as the rest of the house holds it.

use crate::cx::Connection;
use crate::{Cx, Engine, Error, Result, postgres, sqlite};
use kernel::{Clock, Entropy, Viewer};
use std::any::Any;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::sync::{Notify, futures::Notified};

/// How far a commit on SQLite waits for the disk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Synchronous {
    /// An acknowledged write survives a power cut.
    #[default]
    Full,
    /// It survives a crash of the program, but a power cut may take the last ones.
    Normal,
}

impl Synchronous {
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Full => "FULL",
            Self::Normal => "NORMAL",
        }
    }
}

/// Where the database is and how it is used.
#[derive(Clone, Debug)]
pub struct Settings {
    /// `postgres://…`, or `None` for SQLite.
    pub url: Option<String>,
    /// SQLite's file.
    pub file: PathBuf,
    /// SQLite's durability.
    pub synchronous: Synchronous,
    /// SQLite's reader threads, or PostgreSQL's connections.
    pub connections: usize,
    /// SQLite's page cache of each reader, KiB.
    pub cache_kib: u32,
    /// Longest time a statement may take.
    pub statement: Duration,
    /// Units of work that may wait before new ones are refused.
    pub waiting: usize,
    /// Whether concurrent writes share a commit; off only to measure what it gains.
    pub group_commits: bool,
}

impl Settings {
    /// SQLite in this file, everything else as it should be.
    #[must_use]
    pub fn sqlite(file: impl Into<PathBuf>) -> Self {
        Self {
            url: None,
            file: file.into(),
            synchronous: Synchronous::Full,
            connections: 4,
            cache_kib: 16 * 1024,
            statement: Duration::from_secs(5),
            waiting: 1024,
            group_commits: true,
        }
    }
    /// PostgreSQL at this address.
    #[must_use]
    pub fn postgres(url: impl Into<String>) -> Self {
        Self { url: Some(url.into()), connections: 8, ..Self::sqlite("") }
    }
}

enum Below {
    Sqlite { readers: sqlite::Readers, writer: sqlite::Writer },
    Postgres { pool: deadpool_postgres::Pool },
}

struct Inner {
    below: Below,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
    context: OnceLock<Arc<dyn Any + Send + Sync>>,
    committed: Arc<Notify>,
}

/// A handle, cheap to clone.
#[derive(Clone)]
pub struct Db {
    inner: Arc<Inner>,
}

impl Db {
    /// Opens the database, making SQLite's file if it isn't there.
    ///
    /// # Errors
    /// If the file or the server can't be reached, or the engine is too old to be trusted.
    pub async fn open(settings: &Settings, clock: Arc<dyn Clock>, entropy: Arc<dyn Entropy>) -> Result<Self> {
        let committed = Arc::new(Notify::new());
        let below = match &settings.url {
            None => open_sqlite(settings, &entropy, &committed)?,
            Some(url) => open_postgres(url, settings, &committed).await?,
        };
        Ok(Self { inner: Arc::new(Inner { below, clock, entropy, context: OnceLock::new(), committed }) })
    }

    /// What every unit of work carries along for the layer above: the registry of effects. Set once, at start.
    pub fn carry(&self, context: Arc<dyn Any + Send + Sync>) {
        // A second composition root over one handle would be a bug in that root; the first one holds.
        let _ = self.inner.context.set(context);
    }

    /// Which engine runs below.
    #[must_use]
    pub fn engine(&self) -> Engine {
        match self.inner.below {
            Below::Sqlite { .. } => Engine::Sqlite,
            Below::Postgres { .. } => Engine::Postgres,
        }
    }

    /// The clock that units of work take their time from.
    #[must_use]
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.inner.clock
    }

    /// The source of random bits.
    #[must_use]
    pub fn entropy(&self) -> &Arc<dyn Entropy> {
        &self.inner.entropy
    }

    /// Resolves after the next commit that asked to wake others, on any node. It may also resolve for no reason.
    pub fn committed(&self) -> Notified<'_> {
        self.inner.committed.notified()
    }

    /// A commit could not be made durable: stop and restart from disk.
    #[must_use]
    pub fn is_broken(&self) -> bool {
        matches!(&self.inner.below, Below::Sqlite { writer, .. } if writer.is_broken())
    }

    /// Reads. On SQLite all queries inside see one state.
    ///
    /// # Errors
    /// Whatever the closure gives, or an [`Error`] of the database.
    pub async fn read<T, E, F>(&self, viewer: Viewer, work: F) -> Result<T, E>
    where
        F: AsyncFnOnce(&mut Cx) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        match &self.inner.below {
            Below::Sqlite { readers, .. } => readers.run(self.prepare(viewer), work).await,
            Below::Postgres { pool } => {
                let connection = postgres::Connection::lend(pool).await?;
                work(&mut self.cx(Connection::Postgres(connection), viewer)).await
            }
        }
    }

    /// Reads one state of the whole database on either engine, however long it takes: what a backup needs.
    ///
    /// # Errors
    /// Whatever the closure gives, or an [`Error`] of the database.
    pub async fn snapshot<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: AsyncFnOnce(&mut Cx) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        match &self.inner.below {
            Below::Sqlite { readers, .. } => {
                let unhurried = async move |cx: &mut Cx| -> Result<T, E> {
                    cx.take_your_time().await?;
                    work(cx).await
                };
                readers.run(self.prepare(Viewer::System), unhurried).await
            }
            Below::Postgres { pool } => {
                let cx = self.cx(Connection::Postgres(postgres::Connection::lend(pool).await?), Viewer::System);
                let steady = async move |cx: &mut Cx| -> Result<T, E> {
                    cx.batch(
                        "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL statement_timeout = 0",
                    )
                    .await?;
                    work(cx).await
                };
                postgres::transaction(cx, steady).await.map(|(value, _)| value)
            }
        }
    }

    /// Writes in one transaction that commits on `Ok`.
    ///
    /// # Errors
    /// Whatever the closure gives, or an [`Error`] of the database; then nothing was written. If the connection is lost
    /// during the commit, the write may be there all the same: that is what idempotency keys are for.
    pub async fn write<T, E, F>(&self, viewer: Viewer, work: F) -> Result<T, E>
    where
        F: AsyncFnOnce(&mut Cx) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        match &self.inner.below {
            Below::Sqlite { writer, .. } => writer.run(self.prepare(viewer), work).await,
            Below::Postgres { pool } => {
                let connection = postgres::Connection::lend(pool).await?;
                let cx = self.cx(Connection::Postgres(connection), viewer);
                let (value, woken) = postgres::transaction(cx, work).await?;
                if woken {
                    self.inner.committed.notify_waiters();
                }
                Ok(value)
            }
        }
    }

    fn prepare(&self, viewer: Viewer) -> impl FnOnce(&mut Cx) + Send + 'static {
        let inner = Arc::clone(&self.inner);
        move |cx| {
            cx.viewer = viewer;
            cx.now = inner.clock.now();
            if let Some(context) = inner.context.get() {
                cx.context = Arc::clone(context);
            }
        }
    }

    fn cx(&self, connection: Connection, viewer: Viewer) -> Cx {
        Cx {
            connection,
            viewer,
            now: self.inner.clock.now(),
            entropy: Arc::clone(&self.inner.entropy),
            context: self.inner.context.get().map_or_else(|| Arc::new(()) as _, Arc::clone),
            woken: false,
            endings: Vec::new(),
        }
    }
}

fn idle_cx(connection: Connection, entropy: &Arc<dyn Entropy>) -> Cx {
    let now = kernel::Timestamp::default();
    let (viewer, entropy, context) = (Viewer::Nobody, Arc::clone(entropy), Arc::new(()));
    Cx { connection, viewer, now, entropy, context, woken: false, endings: Vec::new() }
}

fn open_sqlite(settings: &Settings, entropy: &Arc<dyn Entropy>, committed: &Arc<Notify>) -> Result<Below> {
    let open = |read_only| {
        sqlite::Connection::open(&settings.file, settings.synchronous, settings.cache_kib, read_only)
            .map(|connection| idle_cx(Connection::Sqlite(connection), entropy))
    };
    let grouping = if settings.group_commits { sqlite::Grouping::DEFAULT } else { sqlite::Grouping::NONE };
    let fail = |error: std::io::Error| Error::Other(error.to_string());
    // The writer comes first: it makes the file and switches it to WAL.
    let writer =
        sqlite::Writer::start(open(false)?, grouping, settings.waiting, settings.statement, Arc::clone(committed));
    let each = (0..settings.connections).map(|_| open(true)).collect::<Result<Vec<_>>>()?;
    let readers = sqlite::Readers::start(each, settings.waiting, settings.statement).map_err(fail)?;
    Ok(Below::Sqlite { readers, writer: writer.map_err(fail)? })
}

async fn open_postgres(url: &str, settings: &Settings, committed: &Arc<Notify>) -> Result<Below> {
    let pool = postgres::pool(url, settings.connections, settings.statement)?;
    postgres::Connection::lend(&pool).await?;
    tokio::spawn(postgres::listen(url.to_owned(), Arc::clone(committed)));
    Ok(Below::Postgres { pool })
}
