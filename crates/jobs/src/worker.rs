//! The worker: runs what is due, waits to be woken.

use crate::effect::{Effect, Failure, Registry, Way};
use crate::queue::{self, Claimed};
use crate::schedule;
use crate::{Outcome, Recorded, Run, Schedule};
use db::{Cx, Db, Engine};
use futures::future::BoxFuture;
use futures::stream::{self, StreamExt};
use kernel::Viewer;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;

/// How an effect that leaves the house is run. It may be run twice: it has to notice by the fact's id.
pub type Outbound = Arc<dyn Fn(Recorded) -> BoxFuture<'static, Outcome> + Send + Sync>;

/// How many effects run at once. They meet a burst in a thread in the order of its facts on both engines: SQLite's one writer
/// takes them in the order in which they come, and commits them together; PostgreSQL runs them one after another.
const fn at_once(engine: Engine) -> usize {
    match engine {
        Engine::Sqlite => 32,
        Engine::Postgres => 1,
    }
}
/// The longest sleep: an effect that was put off is found at the latest after this.
const NAP: Duration = Duration::from_secs(1);

/// Runs the queue and the schedules of one node.
pub struct Worker {
    /// The database whose queue it is.
    pub db: Db,
    /// All effects.
    pub registry: Arc<Registry>,
    /// What runs the effects that leave the house, by their names.
    pub outbound: HashMap<&'static str, Outbound>,
    /// What comes round.
    pub schedules: Vec<Schedule>,
    /// The name of this node, unique among its peers.
    pub holder: String,
}

impl Worker {
    /// Works until it is told to stop; then gives back what it had claimed and not begun.
    pub async fn run(self, stop: CancellationToken) {
        let mut looked: Option<Instant> = None;
        while !stop.is_cancelled() {
            if looked.is_none_or(|at| at.elapsed() >= NAP) {
                looked = Some(Instant::now());
                self.come_round().await;
            }
            let woken = self.db.committed();
            tokio::pin!(woken);
            woken.as_mut().enable();
            match self.round(&stop).await {
                Ok(0) => {
                    tokio::select! { () = woken => {}, () = tokio::time::sleep(NAP) => {}, () = stop.cancelled() => {} }
                }
                Ok(_) => {}
                Err(error) => {
                    tracing::error!(%error, "the queue can't be worked on");
                    tokio::select! { () = tokio::time::sleep(NAP) => {}, () = stop.cancelled() => {} }
                }
            }
        }
    }

    /// Runs all that is due now; how many effects ran. Tests call it instead of waiting.
    ///
    /// # Errors
    /// If the database refuses; a failing effect is no error here, it is put off or parked.
    pub async fn drain(&self) -> db::Result<usize> {
        let mut ran = 0;
        loop {
            self.come_round().await;
            match self.round(&CancellationToken::new()).await? {
                0 => return Ok(ran),
                some => ran += some,
            }
        }
    }

    async fn round(&self, stop: &CancellationToken) -> db::Result<usize> {
        let outbound = self.registry.outbound();
        let work = async move |cx: &mut Cx| -> db::Result<_> {
            let claimed = queue::claim(cx, &outbound).await?;
            let facts = queue::facts(cx, &claimed).await?;
            Ok((claimed, facts))
        };
        let (mut claimed, facts) = self.db.write(Viewer::System, work).await?;
        claimed.sort_by_key(|one| (one.fact, one.id));
        let count = claimed.len();
        let left = stream::iter(claimed)
            .map(|one| self.one(facts.get(&one.fact), one, stop))
            .buffer_unordered(at_once(self.db.engine()));
        let left: Vec<_> = left.filter_map(std::future::ready).collect().await;
        if !left.is_empty() {
            self.db.write(Viewer::System, async move |cx: &mut Cx| queue::give_back(cx, &left).await).await?;
        }
        Ok(count)
    }

    /// Runs one effect; gives its id back if there was no time to begin.
    async fn one(
        &self,
        fact: Option<&Recorded>,
        claimed: Claimed,
        stop: &CancellationToken,
    ) -> Option<kernel::EffectId> {
        if stop.is_cancelled() {
            return Some(claimed.id);
        }
        if let Err(failure) = self.attempt(fact.cloned(), claimed.clone()).await {
            tracing::warn!(effect = claimed.name, attempt = claimed.attempts, %failure, "an effect failed");
            let put_off =
                self.db.write(Viewer::System, async move |cx: &mut Cx| queue::fail(cx, &claimed, &failure).await);
            if let Err(error) = put_off.await {
                tracing::error!(%error, "a failed effect could not be put off; its claim runs out by itself");
            }
        }
        None
    }

    async fn attempt(&self, fact: Option<Recorded>, claimed: Claimed) -> Outcome {
        let fact = fact.ok_or_else(|| Failure::Never(format!("there is no fact {}", claimed.fact)))?;
        match self.registry.named(&claimed.name).map(|Effect { way, .. }| way) {
            Some(Way::Queued(run)) => self.inside(fact, claimed, run).await,
            Some(Way::Outbound) => self.outside(fact, claimed).await,
            Some(Way::Inline(_)) | None => Err(Failure::Never(format!("no queued effect is called {}", claimed.name))),
        }
    }

    /// The effect's writes and its removal from the queue are one transaction.
    async fn inside(&self, fact: Recorded, claimed: Claimed, run: Run) -> Outcome {
        let work = async move |cx: &mut Cx| -> Outcome {
            if queue::finish(cx, &claimed).await? {
                run(cx, &fact).await?;
            }
            Ok(())
        };
        self.db.write(Viewer::System, work).await
    }

    async fn outside(&self, fact: Recorded, claimed: Claimed) -> Outcome {
        let Some(run) = self.outbound.get(claimed.name.as_str()) else {
            return Err(Failure::Never(format!("nothing runs the outbound effect {}", claimed.name)));
        };
        // Shorter than the claim, so that no other node begins while this one still tries.
        match tokio::time::timeout(queue::CLAIM / 2, run(fact)).await {
            Ok(outcome) => outcome?,
            Err(_) => return Err(Failure::Later("it took too long".to_owned())),
        }
        self.db.write(Viewer::System, async move |cx: &mut Cx| queue::finish(cx, &claimed).await).await?;
        Ok(())
    }

    /// Only what is due is written about: an idle house leaves its disk alone.
    async fn come_round(&self) {
        let schedules = self.schedules.clone();
        let due = self.db.read(Viewer::System, async move |cx: &mut Cx| schedule::due(cx, schedules).await).await;
        let due = due.unwrap_or_else(|error| {
            tracing::error!(%error, "what comes round can't be looked up");
            Vec::new()
        });
        for schedule in due {
            let holder = self.holder.clone();
            let work = async move |cx: &mut Cx| schedule.run_if_due(cx, &holder).await;
            if let Err(failure) = self.db.write(Viewer::System, work).await {
                tracing::warn!(schedule = schedule.name, %failure, "a scheduled run failed");
            }
        }
    }
}
