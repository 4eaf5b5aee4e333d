//! What a handler holds: the database, the mailer, the files, and what the slices registered.

use crate::hashing::Hashing;
use crate::shell::Shell;
use crate::{Credentials, Known, Slices, Visit};
use config::Config;
use db::{Cx, Db};
use kernel::{Clock, SpaceId, Timestamp, Viewer};
use listen::RateLimiter;
use std::collections::HashMap;
use std::ops::Deref;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Instant;
use subjects::Standing;

/// A handle to the whole program, cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Parts>);

/// What the program is made of.
pub struct Parts {
    /// The database.
    pub db: Db,
    /// The settings.
    pub config: Arc<Config>,
    /// Outgoing mail.
    pub mailer: mail::Mailer,
    /// The bytes of uploaded files.
    pub files: files::Store,
    /// Reads pictures in a confined child process.
    pub media: files::media::Media,
    /// Keys derived from the installation's secret.
    pub keys: crate::keys::Keys,
    /// What the slices registered.
    pub slices: Slices,
    /// Counts requests.
    pub limiter: RateLimiter,
    /// Hashing a password takes much memory and time: so many at once.
    pub hashing: Hashing,
    /// When the program started, for the limiter's clock.
    pub started: Instant,
    /// The organisation's name, as the set-up or the administrator gave it.
    pub company: RwLock<String>,
    /// Told to stop when the program ends.
    pub stopping: tokio::sync::watch::Receiver<bool>,
}

impl Deref for App {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl App {
    /// Puts the parts together.
    #[must_use]
    pub fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }

    /// Now, by the program's clock.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.clock().now()
    }

    /// The program's clock.
    #[must_use]
    pub fn clock(&self) -> &Arc<dyn Clock> {
        self.db.clock()
    }

    /// Reads as the visitor.
    ///
    /// # Errors
    /// Whatever the closure gives, or the database.
    pub async fn read<T, E, F>(&self, visit: &Visit, work: F) -> Result<T, E>
    where
        F: AsyncFnOnce(&mut Cx) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<db::Error> + Send + 'static,
    {
        self.db.read(visit.viewer.clone(), work).await
    }

    /// Writes as this viewer, in one transaction.
    ///
    /// # Errors
    /// Whatever the closure gives, or the database; then nothing was written.
    pub async fn write<T, E, F>(&self, viewer: &Viewer, work: F) -> Result<T, E>
    where
        F: AsyncFnOnce(&mut Cx) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<db::Error> + Send + 'static,
    {
        self.db.write(viewer.clone(), work).await
    }

    /// Who these credentials stand for now, inside a unit of work: what lasts longer than a request asks again and again.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn recognise(&self, cx: &mut Cx, credentials: &Credentials) -> db::Result<Option<Known>> {
        match self.slices.authenticate {
            Some(find) => find(cx, credentials).await,
            None => Ok(None),
        }
    }

    /// What the slices put around a page of this visitor.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn surroundings(&self, cx: &mut Cx, visit: &Visit) -> db::Result<Shell> {
        let mut shell = Shell::default();
        for part in &self.slices.shell {
            part(cx, visit, &mut shell).await?;
        }
        Ok(shell)
    }

    /// What is unread in each space of the viewer's, as the slice that knows counts it.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn unread(&self, cx: &mut Cx) -> db::Result<HashMap<SpaceId, i64>> {
        match self.slices.unread {
            Some(count) if cx.viewer().person().is_some() => count(cx).await,
            _ => Ok(HashMap::new()),
        }
    }

    /// The head of a space's pages, as the slice that has them all renders it.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn space_head(&self, cx: &mut Cx, visit: &Visit, space: &Standing) -> db::Result<String> {
        match self.slices.space_head {
            Some(render) => render(cx, self, visit, space).await,
            None => Ok(String::new()),
        }
    }

    /// The organisation's name.
    #[must_use]
    pub fn company(&self) -> String {
        self.company.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Changes the organisation's name on this node; the database has it for the others and the next start.
    pub fn rename_company(&self, name: &str) {
        name.clone_into(&mut self.company.write().unwrap_or_else(PoisonError::into_inner));
    }

    /// The address of a path as people outside type it.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        self.config.server.base_url.join(path)
    }

    /// Whether people come in over https.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.config.server.base_url.secure()
    }
}
