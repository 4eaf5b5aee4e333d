//! The full-text indexes below: the one place where the engines' SQL differs.

mod postgres;
mod sqlite;

use crate::query::Query;
use crate::titles::Shares;
use crate::words::Entry;
use db::{Cx, Engine};
use futures::future::FutureExt;
use kernel::SubjectId;
use subjects::Eyes;

/// Which index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Index {
    /// All subjects, for employees.
    Inside,
    /// Only what people outside may see, for everybody else: community and public subjects, and those of spaces that guests or
    /// customers are members of.
    Outside,
}

/// Where the words of a question must stand. Each tier finds what the one before it finds and more: who asks for several in
/// one go leaves out what is there already, which is cheaper than to have the engine look for the difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tier {
    /// All of them in the title.
    Title,
    /// Somewhere.
    Anywhere,
    /// Somewhere, the last one perhaps as the beginning of a longer word: asked last, since it is the dearest to find.
    Beginnings,
}

impl Tier {
    /// In the order in which results are shown; the last only for a question that goes on.
    pub fn of(query: &Query) -> &'static [Self] {
        const ALL: [Tier; 3] = [Tier::Title, Tier::Anywhere, Tier::Beginnings];
        if query.goes_on { &ALL } else { &ALL[..2] }
    }

    /// The one before it.
    const fn before(self) -> Option<Self> {
        match self {
            Self::Title => None,
            Self::Anywhere => Some(Self::Title),
            Self::Beginnings => Some(Self::Anywhere),
        }
    }
}

/// Makes the indexes that are not there yet, empty.
pub async fn make(cx: &mut Cx) -> db::Result<()> {
    match cx.engine() {
        Engine::Sqlite => sqlite::make(cx).await,
        Engine::Postgres => postgres::make(cx).await,
    }
}

/// Lets only one transaction at a time go on from here, where several can write at once.
pub async fn take_turns(cx: &mut Cx) -> db::Result<()> {
    match cx.engine() {
        Engine::Sqlite => Ok(()),
        Engine::Postgres => postgres::take_turns(cx).await,
    }
}

/// Adds an entry that is not there, when the transaction commits: an index is much cheaper to write in one go.
pub fn insert(cx: &mut Cx, index: Index, id: SubjectId, entry: Entry) {
    cx.before_commit(move |cx| {
        async move {
            match cx.engine() {
                Engine::Sqlite => sqlite::insert(cx, index, id, &entry).await,
                Engine::Postgres => postgres::insert(cx, index, id, &entry).await,
            }
        }
        .boxed()
    });
}

/// Takes an entry away, if it is there, in its turn among those that are added.
pub fn delete(cx: &mut Cx, index: Index, id: SubjectId) {
    cx.before_commit(move |cx| {
        async move {
            match cx.engine() {
                Engine::Sqlite => sqlite::delete(cx, index, id).await,
                Engine::Postgres => postgres::delete(cx, index, id).await,
            }
        }
        .boxed()
    });
}

/// The subjects that the viewer may see, are not taken away, match, and are older than `below`; newest first. `apart` leaves out
/// what the tier before finds.
pub async fn hits(
    cx: &mut Cx,
    index: Index,
    query: &Query,
    tier: Tier,
    apart: bool,
    below: i64,
    limit: i64,
) -> db::Result<Vec<SubjectId>> {
    let eyes = Eyes::of(cx.viewer());
    match cx.engine() {
        Engine::Sqlite => sqlite::hits(cx, index, eyes, &sqlite::expression(query, tier, apart), below, limit).await,
        Engine::Postgres => {
            postgres::hits(cx, index, eyes, &postgres::expression(query, tier, apart), below, limit).await
        }
    }
}

/// The subjects of these kinds that the viewer may see, are not taken away, and whose titles share this much; newest first.
pub async fn titled(
    cx: &mut Cx,
    index: Index,
    shares: &Shares,
    kinds: &[&'static str],
    limit: i64,
) -> db::Result<Vec<SubjectId>> {
    let eyes = Eyes::of(cx.viewer());
    match cx.engine() {
        Engine::Sqlite => sqlite::titled(cx, index, eyes, &sqlite::condition(shares), kinds, limit).await,
        Engine::Postgres => postgres::titled(cx, index, eyes, &postgres::condition(shares), kinds, limit).await,
    }
}
