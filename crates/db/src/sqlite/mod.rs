//! SQLite: one writer thread that groups commits, a few reader threads, one file owned by one process.

mod reader;
mod writer;

pub(crate) use reader::Readers;
pub(crate) use writer::{Grouping, Writer};

use crate::dialect::{Engine, render};
use crate::{Error, FromRow, Param, Result, Row, Synchronous};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// The oldest release without the WAL-reset race that could corrupt a database (fixed in 3.51.3).
const OLDEST: i32 = 3_051_003;
/// Virtual machine steps between two looks at the deadline.
const STEPS: i32 = 4_000;

/// One connection, moved between the thread that owns it and the units of work that it runs.
pub(crate) struct Connection {
    inner: rusqlite::Connection,
    deadline: Deadline,
}

/// When the running statement must end: milliseconds after `start`, 0 for never.
#[derive(Clone)]
struct Deadline {
    start: Instant,
    at: Arc<AtomicU64>,
}

impl Deadline {
    fn set(&self, limit: Duration) {
        let at = (self.start.elapsed() + limit).as_millis();
        self.at.store(u64::try_from(at).unwrap_or(u64::MAX), Ordering::Relaxed);
    }
    fn passed(&self) -> bool {
        let at = self.at.load(Ordering::Relaxed);
        at != 0 && self.start.elapsed().as_millis() > u128::from(at)
    }
}

impl Connection {
    pub(crate) fn open(path: &Path, synchronous: Synchronous, cache_kib: u32, read_only: bool) -> Result<Self> {
        if rusqlite::version_number() < OLDEST {
            return Err(Error::Other(format!("SQLite {} is too old: 3.51.3 or newer is needed", rusqlite::version())));
        }
        make_private(path).map_err(|error| Error::Other(format!("{} can't be made: {error}", path.display())))?;
        let mut inner = rusqlite::Connection::open(path)?;
        inner.busy_timeout(Duration::from_secs(5))?;
        inner.set_prepared_statement_cache_capacity(512);
        // Plans do not depend on the values bound: otherwise SQLite prepares many a statement anew each time it is used.
        inner.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        inner.execute_batch(&format!(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = {}; PRAGMA foreign_keys = ON; PRAGMA mmap_size = 0;
             PRAGMA cache_size = -{cache_kib}; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;
             PRAGMA journal_size_limit = 67108864; PRAGMA query_only = {};",
            synchronous.word(),
            if read_only { "ON" } else { "OFF" },
        ))?;
        let deadline = Deadline { start: Instant::now(), at: Arc::new(AtomicU64::new(0)) };
        let watched = deadline.clone();
        inner.progress_handler(STEPS, Some(move || watched.passed()))?;
        Ok(Self { inner, deadline })
    }

    /// Statements begun from now on must end within `limit`.
    pub(crate) fn limit(&self, limit: Duration) {
        self.deadline.set(limit);
    }

    /// Statements of the running unit of work have no deadline.
    pub(crate) fn unlimited(&self) {
        self.deadline.at.store(0, Ordering::Relaxed);
    }

    pub(crate) fn rows<T: FromRow>(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Vec<T>> {
        let mut statement = self.inner.prepare_cached(&render(sql, Engine::Sqlite))?;
        let mut rows = statement.query(rusqlite::params_from_iter(params))?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(T::from_row(&mut Row::sqlite(row))?);
        }
        Ok(all)
    }

    pub(crate) fn first<T: FromRow>(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Option<T>> {
        let mut statement = self.inner.prepare_cached(&render(sql, Engine::Sqlite))?;
        let mut rows = statement.query(rusqlite::params_from_iter(params))?;
        rows.next()?.map(|row| T::from_row(&mut Row::sqlite(row))).transpose()
    }

    pub(crate) fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<u64> {
        let mut statement = self.inner.prepare_cached(&render(sql, Engine::Sqlite))?;
        if statement.column_count() == 0 {
            return Ok(statement.execute(rusqlite::params_from_iter(params))? as u64);
        }
        // A statement with RETURNING whose rows nobody wants.
        let mut rows = statement.query(rusqlite::params_from_iter(params))?;
        let mut changed = 0;
        while rows.next()?.is_some() {
            changed += 1;
        }
        Ok(changed)
    }

    pub(crate) fn batch(&mut self, sql: &str) -> Result<()> {
        Ok(self.inner.execute_batch(sql)?)
    }

    /// One of the few statements around transactions, prepared once.
    fn control(&mut self, sql: &str) -> Result<()> {
        self.inner.prepare_cached(sql)?.execute([])?;
        Ok(())
    }

    fn is_idle(&self) -> bool {
        self.inner.is_autocommit()
    }
}

/// Makes the file, for the program's account alone, before SQLite makes it for everybody. Its journal gets the same rights.
fn make_private(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

/// Polls a unit of work once: on SQLite every statement is ready at once, so being pending means that it awaits something
/// that it must not.
fn finish_now<T, E: From<Error>>(work: impl Future<Output = Result<T, E>>) -> Result<T, E> {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::pin::pin!(work).poll(&mut context) {
        std::task::Poll::Ready(result) => result,
        std::task::Poll::Pending => {
            Err(E::from(Error::Other("a unit of work awaited something that is not its database".to_owned())))
        }
    }
}

/// Runs the work; a panic becomes an error, and the message goes to the panic hook as usual.
fn guarded<T, E: From<Error>>(work: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(work))
        .unwrap_or_else(|_| Err(E::from(Error::Other("a unit of work panicked".to_owned()))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::StatementStatus;

    #[test]
    fn a_statement_is_prepared_once_whatever_is_bound() {
        let folder = tempfile::tempdir().unwrap();
        let mut connection =
            Connection::open(&folder.path().join("stoa.db"), Synchronous::Normal, 1024, false).unwrap();
        connection.batch("CREATE TABLE t (a INT, b INT); CREATE INDEX t_a ON t (a) WHERE b = 1").unwrap();
        let mut statement = connection.inner.prepare_cached("SELECT a FROM t WHERE b = ?1").unwrap();
        for value in 0..5 {
            assert!(!statement.exists([value]).unwrap());
        }
        assert_eq!(statement.get_status(StatementStatus::RePrepare), 0);
    }
}
