//! The unit of work.

use crate::{Engine, Error, FromRow, Param, Result, postgres, sqlite};
use futures::future::BoxFuture;
use kernel::{Entropy, Timestamp, Viewer};
use std::any::Any;
use std::sync::Arc;

pub(crate) enum Connection {
    Sqlite(sqlite::Connection),
    Postgres(postgres::Connection),
}

/// What is done right before a commit.
pub(crate) type Ending = Box<dyn for<'c> FnOnce(&'c mut Cx) -> BoxFuture<'c, Result<()>> + Send>;

/// One unit of work: a connection inside a transaction (or, for reads, one state of the database), who asks, when, and
/// where random bits come from. Everything an action needs, and nothing else.
pub struct Cx {
    pub(crate) connection: Connection,
    pub(crate) viewer: Viewer,
    pub(crate) now: Timestamp,
    pub(crate) entropy: Arc<dyn Entropy>,
    pub(crate) context: Arc<dyn Any + Send + Sync>,
    pub(crate) woken: bool,
    pub(crate) endings: Vec<Ending>,
}

impl Cx {
    /// Who asks.
    #[must_use]
    pub fn viewer(&self) -> &Viewer {
        &self.viewer
    }
    /// The moment of this unit of work: it stands still inside.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.now
    }
    /// 64 random bits.
    #[must_use]
    pub fn bits(&self) -> u64 {
        self.entropy.bits()
    }
    /// Where random bytes come from.
    #[must_use]
    pub fn entropy(&self) -> &dyn Entropy {
        &*self.entropy
    }
    /// What the composition root gave along with the database, if it is of this type.
    #[must_use]
    pub fn context<T: 'static>(&self) -> Option<&T> {
        self.context.downcast_ref()
    }
    /// Which engine runs below. Only the search adapters and the schema test ask.
    #[must_use]
    pub fn engine(&self) -> Engine {
        match self.connection {
            Connection::Sqlite(_) => Engine::Sqlite,
            Connection::Postgres(_) => Engine::Postgres,
        }
    }
    /// For the rest of this unit of work the program itself acts, as effects and imports do.
    pub fn act_as(&mut self, viewer: Viewer) {
        self.viewer = viewer;
    }
    /// Acts at another moment, as imports do with their sources' dates.
    pub fn act_at(&mut self, now: Timestamp) {
        self.now = now;
    }

    /// All rows.
    pub async fn rows<T: FromRow>(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Vec<T>> {
        match &mut self.connection {
            Connection::Sqlite(connection) => connection.rows(sql, params),
            Connection::Postgres(connection) => connection.rows(sql, params).await,
        }
    }

    /// The first row, if there is one.
    pub async fn optional<T: FromRow>(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Option<T>> {
        match &mut self.connection {
            Connection::Sqlite(connection) => connection.first(sql, params),
            Connection::Postgres(connection) => Ok(connection.rows(sql, params).await?.into_iter().next()),
        }
    }

    /// The first row.
    ///
    /// # Errors
    /// [`Error::NoRow`] if there is none.
    pub async fn row<T: FromRow>(&mut self, sql: &str, params: &[Param<'_>]) -> Result<T> {
        self.optional(sql, params).await?.ok_or(Error::NoRow)
    }

    /// Runs a statement; how many rows it changed.
    pub async fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<u64> {
        match &mut self.connection {
            Connection::Sqlite(connection) => connection.execute(sql, params),
            Connection::Postgres(connection) => connection.execute(sql, params).await,
        }
    }

    /// Runs several statements without parameters, as migrations do.
    pub async fn batch(&mut self, sql: &str) -> Result<()> {
        match &mut self.connection {
            Connection::Sqlite(connection) => connection.batch(sql),
            Connection::Postgres(connection) => connection.batch(sql).await,
        }
    }

    /// Statements of this unit of work may take as long as they need: backups and restores.
    pub async fn take_your_time(&mut self) -> Result<()> {
        match &mut self.connection {
            Connection::Sqlite(connection) => {
                connection.unlimited();
                Ok(())
            }
            Connection::Postgres(connection) => connection.batch("SET LOCAL statement_timeout = 0").await,
        }
    }

    /// Has something done right before the commit: after the rest of this unit of work, and on SQLite after all those that
    /// share the commit with it, in the order in which it was asked for. That is for tables which are much cheaper to write
    /// in one go. If this unit of work fails it is not done; if what is done then fails, nothing of the commit stands.
    pub fn before_commit<F>(&mut self, ending: F)
    where
        F: for<'c> FnOnce(&'c mut Self) -> BoxFuture<'c, Result<()>> + Send + 'static,
    {
        self.endings.push(Box::new(ending));
    }

    /// Does what was left for the end.
    pub(crate) async fn end(&mut self) -> Result<()> {
        while !self.endings.is_empty() {
            for ending in std::mem::take(&mut self.endings) {
                ending(self).await?;
            }
        }
        Ok(())
    }

    /// After the commit, wake those who wait for new work on this and on every other node.
    pub async fn wake(&mut self) -> Result<()> {
        let first = !std::mem::replace(&mut self.woken, true);
        match &mut self.connection {
            Connection::Postgres(connection) if first => connection.batch("NOTIFY stoa").await,
            _ => Ok(()),
        }
    }
}
