//! One stream: a client, its place in the order of facts, and what it waits for.
//!
//! Nothing is rendered before the client has taken what came earlier, so a slow client holds one event of memory.

use super::concern::{self, Concern, Scope};
use super::event::{self, REFRESH};
use super::sight::Sight;
use super::updates::Update;
use super::{On, store};
use crate::hub::{Hub, News};
use crate::places::Place;
use crate::stream_id::StreamKey;
use crate::typing;
use bytes::Bytes;
use db::Cx;
use futures::stream::unfold;
use jobs::Recorded;
use jobs::stream as facts;
use jobs::stream::Numbered;
use kernel::{SpaceId, Timestamp, Viewer};
use std::collections::{HashSet, VecDeque};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast::{Receiver, error::RecvError};
use tokio::time::{Instant, Interval, MissedTickBehavior, interval_at};
use tokio_util::sync::CancellationToken;
use web::Problem;

/// A sign of life, and another look at the session.
const BEAT: Duration = Duration::from_secs(15);
/// A client that came back is told at most so many facts one by one; further behind, its page reads itself again.
const CATCH_UP: usize = 1000;
/// How far before the moment of a page its stream begins: units of work that began earlier have ended by then.
const OVERLAP: Duration = Duration::from_secs(5);
/// A client that falls behind while it takes longer than this over one event is cut; it comes back by itself.
const PATIENCE: Duration = Duration::from_secs(1);

/// Where a stream begins.
#[derive(Clone, Copy)]
pub(super) enum Start {
    /// With what happens from now on.
    Now,
    /// After the page was read.
    Page(Timestamp),
    /// After the last event that the client got.
    After(i64),
    /// The client names an event that this program did not send.
    Unknown,
}

/// A stream on its way.
pub(super) struct Stream {
    sight: Sight,
    scope: Scope,
    /// Home shows these spaces. Only to spare the database what is of no concern: it is asked again for what is sent.
    own: HashSet<SpaceId>,
    key: StreamKey,
    /// The place of the last fact that was looked at.
    seq: i64,
    /// When the page was read, if this is the first stream of that reading.
    page_at: Option<Timestamp>,
    news: Receiver<Arc<News>>,
    waiting: VecDeque<Arc<News>>,
    /// What goes out before anything else.
    first: VecDeque<Bytes>,
    beat: Interval,
    stop: CancellationToken,
    handed_over: Option<Instant>,
    _place: Place,
}

/// What is to be sent next.
enum Next {
    Event(Bytes),
    /// The last words.
    Last(Bytes),
    /// No more; the client comes back.
    End,
}

/// What a look at the database gave.
enum Seen {
    Nothing,
    Html(String),
    /// The session, or the page, is lost.
    Gone,
}

/// What a client has missed.
enum Missed {
    Facts(Vec<Numbered>),
    TooMuch,
}

impl Stream {
    /// Opens it, if the viewer may see the page.
    pub(super) async fn open(
        sight: Sight,
        hub: &Hub,
        key: StreamKey,
        place: Place,
        start: Start,
        stop: CancellationToken,
    ) -> Result<Self, Problem> {
        // First the news, then the table: what is numbered between the two comes twice and is passed over once.
        let news = hub.listen();
        let look = sight.clone();
        let work = async move |cx: &mut Cx| -> Result<_, Problem> {
            let (_, scope) = look.now(cx).await?.ok_or(Problem::NotFound)?;
            Ok((scope, store::own_spaces(cx).await?, begin(cx, start).await?))
        };
        let (scope, own, (seq, missed)) = sight.app.db.read(Viewer::Nobody, work).await?;
        let mut beat = interval_at(Instant::now() + BEAT, BEAT);
        beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let page_at = match start {
            Start::Page(read_at) => Some(read_at),
            Start::Now | Start::Unknown => Some(sight.app.now()),
            Start::After(_) => None,
        };
        let (first, waiting, handed_over) = (VecDeque::new(), VecDeque::new(), None);
        let mut stream =
            Self { sight, scope, own, key, seq, page_at, news, waiting, first, beat, stop, handed_over, _place: place };
        let retry = 1_000 + stream.sight.app.db.entropy().bits() % 9_000;
        stream.first.push_back(event::hello(&stream.id(), retry));
        stream.take(missed);
        Ok(stream)
    }

    /// The events, one after the other.
    pub(super) fn into_events(self) -> impl futures::Stream<Item = Result<Bytes, Infallible>> + Send + 'static {
        unfold(Some(Box::new(self)), |stream| async move {
            let mut stream = stream?;
            match stream.next().await {
                Next::Event(bytes) => {
                    stream.handed_over = Some(Instant::now());
                    Some((Ok(bytes), Some(stream)))
                }
                Next::Last(bytes) => Some((Ok(bytes), None)),
                Next::End => None,
            }
        })
    }

    async fn next(&mut self) -> Next {
        let slow = self.handed_over.is_some_and(|moment| moment.elapsed() > PATIENCE);
        loop {
            if let Some(bytes) = self.first.pop_front() {
                return Next::Event(bytes);
            }
            if let Some(news) = self.waiting.pop_front() {
                match self.meet(&news).await {
                    Some(next) => return next,
                    None => continue,
                }
            }
            tokio::select! {
                biased;
                () = self.stop.cancelled() => return Next::End,
                _ = self.beat.tick() => return self.say_alive().await,
                news = self.news.recv() => match news {
                    Ok(news) => self.waiting.push_back(news),
                    Err(RecvError::Lagged(_)) if !slow => if let Err(error) = self.catch_up().await { return end(&error) },
                    Err(_) => return Next::End,
                },
            }
        }
    }

    /// What this news makes the stream send, if anything.
    async fn meet(&mut self, news: &News) -> Option<Next> {
        match news {
            News::Fact(one) if one.seq > self.seq => {
                let seen = self.fact(one).await;
                self.seq = one.seq;
                self.say(seen, true)
            }
            News::Typing(told) if told.on == self.sight.on && told.person != self.sight.person => {
                let seen = self.writers().await;
                self.say(seen, false)
            }
            News::Fact(_) | News::Typing(_) => None,
        }
    }

    fn say(&self, seen: db::Result<Seen>, moves: bool) -> Option<Next> {
        match seen {
            Ok(Seen::Nothing) => None,
            Ok(Seen::Html(html)) => Some(Next::Event(event::html(moves.then(|| self.id()).as_deref(), &html))),
            Ok(Seen::Gone) => Some(Next::Last(event::bye())),
            Err(error) => Some(end(&error)),
        }
    }

    async fn fact(&mut self, one: &Numbered) -> db::Result<Seen> {
        let concern = concern::of(&one.fact, self.sight.person, self.scope);
        // A fact may get its number long after it happened.
        let surely_shown = self.page_at.is_some_and(|read_at| one.fact.at < read_at.minus(OVERLAP));
        if concern == Concern::None || surely_shown || self.is_elsewhere(&one.fact, concern) {
            return Ok(Seen::Nothing);
        }
        if concern == Concern::Access {
            return self.look_again().await;
        }
        let (look, fact) = (self.sight.clone(), one.fact.clone());
        let maybe_shown = self.page_at.is_some_and(|read_at| fact.at < read_at);
        let work = async move |cx: &mut Cx| -> db::Result<Seen> {
            let Some((visit, scope)) = look.now(cx).await? else { return Ok(Seen::Gone) };
            let update = Update { app: &look.app, visit: &visit, scope, fact: &fact, maybe_shown };
            Ok(update.html(cx, concern).await?.map_or(Seen::Nothing, Seen::Html))
        };
        self.sight.app.db.read(Viewer::Nobody, work).await
    }

    async fn writers(&self) -> db::Result<Seen> {
        let look = self.sight.clone();
        let work = async move |cx: &mut Cx| -> db::Result<Seen> {
            let Some((visit, scope)) = look.now(cx).await? else { return Ok(Seen::Gone) };
            Ok(typing::stream(cx, &visit, scope.on).await?.map_or(Seen::Nothing, Seen::Html))
        };
        self.sight.app.db.read(Viewer::Nobody, work).await
    }

    async fn say_alive(&mut self) -> Next {
        match self.look_again().await {
            Ok(Seen::Gone) => Next::Last(event::bye()),
            Ok(_) => Next::Event(event::beat(&self.id())),
            Err(error) => end(&error),
        }
    }

    /// Whether session and page still stand; and what home shows may have changed.
    async fn look_again(&mut self) -> db::Result<Seen> {
        let look = self.sight.clone();
        let work = async move |cx: &mut Cx| -> db::Result<_> {
            let Some((_, scope)) = look.now(cx).await? else { return Ok(None) };
            Ok(Some((scope, store::own_spaces(cx).await?)))
        };
        let Some(now) = self.sight.app.db.read(Viewer::Nobody, work).await? else { return Ok(Seen::Gone) };
        (self.scope, self.own) = now;
        Ok(Seen::Nothing)
    }

    fn is_elsewhere(&self, fact: &Recorded, concern: Concern) -> bool {
        let is_of_a_subject = !matches!(concern, Concern::Access | Concern::Bell);
        let is_own = |space: SpaceId| self.own.contains(&space);
        self.scope.on == On::Home && is_of_a_subject && !fact.space.is_some_and(is_own)
    }

    /// A burst was too much for the node's buffer; the table has it all.
    async fn catch_up(&mut self) -> db::Result<()> {
        self.news = self.news.resubscribe();
        let seq = self.seq;
        let (seq, missed) =
            self.sight.app.db.read(Viewer::System, async move |cx: &mut Cx| after(cx, seq).await).await?;
        self.seq = seq;
        self.take(missed);
        Ok(())
    }

    fn take(&mut self, missed: Missed) {
        match missed {
            Missed::Facts(facts) => self.waiting.extend(facts.into_iter().map(|one| Arc::new(News::Fact(one)))),
            Missed::TooMuch => self.first.push_back(event::html(Some(&self.id()), REFRESH)),
        }
    }

    fn id(&self) -> String {
        self.key.seal(self.seq, self.sight.app.db.entropy().bits())
    }
}

async fn begin(cx: &mut Cx, start: Start) -> db::Result<(i64, Missed)> {
    let head = facts::head(cx).await?;
    match start {
        Start::Now => Ok((head, Missed::Facts(Vec::new()))),
        Start::Page(read_at) => {
            let seq = facts::before(cx, read_at.minus(OVERLAP)).await?;
            after(cx, seq).await
        }
        Start::After(seq) if seq <= head => after(cx, seq).await,
        // A place that is not reached yet: the database was restored to an earlier state.
        Start::After(_) | Start::Unknown => Ok((head, Missed::TooMuch)),
    }
}

async fn after(cx: &mut Cx, seq: i64) -> db::Result<(i64, Missed)> {
    let head = facts::head(cx).await?;
    let missed = facts::after(cx, seq, CATCH_UP + 1).await?;
    Ok(if missed.len() > CATCH_UP { (head, Missed::TooMuch) } else { (seq, Missed::Facts(missed)) })
}

/// The client comes back to the last event that it got, so nothing is lost.
fn end(error: &db::Error) -> Next {
    tracing::warn!(%error, "a live stream ends early");
    Next::End
}
