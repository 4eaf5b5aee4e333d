//! The hub of a node: reads the numbered facts of all nodes in their order and hands them to the streams of this one.

use crate::places::Places;
use crate::typing::{self, Told};
use db::Cx;
use jobs::stream::{self, Numbered};
use kernel::Viewer;
use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};
use tokio::sync::{OnceCell, broadcast};
use web::App;

/// How far a stream may fall behind before it reads the table instead, or is cut.
const BEHIND: usize = 256;
/// Facts read or numbered at once; fewer than [`BEHIND`], so that a burst overtakes nobody who keeps up.
const BATCH: usize = 200;
/// Facts numbered before the first stream opens.
const BACKLOG: usize = 10_000;
/// How long the lease of the one who numbers is kept.
const LEASE: Duration = Duration::from_secs(3);
/// A word to wake may be lost; a round comes at the latest after this.
const NAP: Duration = Duration::from_secs(1);
/// What is committed within this time goes out together.
const GATHER: Duration = Duration::from_millis(15);
/// Older facts are numbered and not told: they come from an import or from a time when nobody looked.
const STALE: Duration = Duration::from_secs(600);

/// What reaches every stream of the node.
pub(crate) enum News {
    /// Something happened.
    Fact(Numbered),
    /// Somebody writes somewhere.
    Typing(Told),
}

/// The hub. It starts with the first stream of its node.
pub(crate) struct Hub {
    pub(crate) places: Arc<Places>,
    out: broadcast::Sender<Arc<News>>,
    head: AtomicI64,
    started: OnceCell<()>,
}

impl Default for Hub {
    fn default() -> Self {
        let (out, _) = broadcast::channel(BEHIND);
        Self { places: Arc::default(), out, head: AtomicI64::new(0), started: OnceCell::new() }
    }
}

impl Hub {
    /// Starts it, if this is the first stream.
    pub(crate) async fn start(self: &Arc<Self>, app: &App) -> db::Result<()> {
        let start = async || {
            let mut round = Round::new(Arc::clone(self), app.clone());
            // What happened while nobody looked is numbered first, so that it is not told as news.
            round.number(BACKLOG).await?;
            let head = app.db.read(Viewer::System, async |cx: &mut Cx| stream::head(cx).await).await?;
            self.head.store(head, Ordering::SeqCst);
            tokio::spawn(round.run());
            Ok(())
        };
        self.started.get_or_try_init(start).await.copied()
    }

    /// Everything from now on. A reader that asks the table for its start afterwards misses nothing between.
    pub(crate) fn listen(&self) -> broadcast::Receiver<Arc<News>> {
        self.out.subscribe()
    }

    fn tell(&self, news: News) {
        // Nobody may be listening at the moment.
        let _ = self.out.send(Arc::new(news));
    }
}

/// What the hub's task keeps from round to round.
struct Round {
    hub: Arc<Hub>,
    app: App,
    holder: String,
    /// Another node numbers; no use in asking again before.
    not_before: Option<Instant>,
    /// Who was told to be writing, so that each is told once.
    told: HashSet<Told>,
}

impl Round {
    fn new(hub: Arc<Hub>, app: App) -> Self {
        let holder = format!("node-{:016x}", app.db.entropy().bits());
        Self { hub, app, holder, not_before: None, told: HashSet::new() }
    }

    async fn run(mut self) {
        let db = self.app.db.clone();
        let mut stopping = self.app.stopping.clone();
        while !*stopping.borrow() {
            let woken = db.committed();
            tokio::pin!(woken);
            woken.as_mut().enable();
            match self.round().await {
                Ok(true) => continue,
                Ok(false) => {}
                Err(error) => tracing::warn!(%error, "live updates wait for the database"),
            }
            tokio::select! {
                () = woken => tokio::time::sleep(GATHER).await,
                () = tokio::time::sleep(NAP) => {}
                changed = stopping.changed() => if changed.is_err() { return },
            }
        }
    }

    /// Tells what is new, numbers what has no number yet; whether there is more to do at once.
    async fn round(&mut self) -> db::Result<bool> {
        let head = self.hub.head.load(Ordering::SeqCst);
        let read = async move |cx: &mut Cx| -> db::Result<_> {
            let news = stream::after(cx, head, BATCH).await?;
            Ok((news, stream::is_waiting(cx).await?, typing::recent(cx).await?))
        };
        let (news, waiting, writers) = self.app.db.read(Viewer::System, read).await?;
        let full = news.len() == BATCH;
        self.tell(news);
        self.tell_writers(writers);
        Ok(waiting && self.number(BATCH).await? || full)
    }

    fn tell(&self, news: Vec<Numbered>) {
        let now = self.app.now();
        for one in news {
            self.hub.head.store(one.seq, Ordering::SeqCst);
            if now.since(one.fact.at) < STALE {
                self.hub.tell(News::Fact(one));
            }
        }
    }

    fn tell_writers(&mut self, writers: Vec<Told>) {
        for fresh in writers.iter().filter(|writer| !self.told.contains(writer)) {
            self.hub.tell(News::Typing(fresh.clone()));
        }
        self.told = writers.into_iter().collect();
    }

    async fn number(&mut self, batch: usize) -> db::Result<bool> {
        if self.not_before.is_some_and(|moment| Instant::now() < moment) {
            return Ok(false);
        }
        let holder = self.holder.clone();
        let work = async move |cx: &mut Cx| stream::publish(cx, &holder, LEASE, batch).await;
        let numbered = self.app.db.write(Viewer::System, work).await?;
        self.not_before = numbered.is_none().then(|| Instant::now() + NAP);
        Ok(numbered.is_some_and(|count| count > 0))
    }
}
