//! Feeds: threads newest first, each row filtered by what the viewer may see, page by page from a cursor.

pub(crate) mod address;
pub mod api;
pub(crate) mod pages;
mod panels;
pub(crate) mod store;

pub use panels::PANELS;

use crate::marks;
use crate::posts::card::{self, PostCard};
use db::Cx;
use kernel::{PersonId, SpaceId, SubjectId};
use std::collections::HashSet;
use web::{App, Pace, Route, Visit, Who};

/// The addresses.
pub fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::get("/spaces/{slug}/feed", Who::Anyone, Pace::Read, pages::show),
        Route::get("/subjects/{id}", Who::Anyone, Pace::Read, pages::lead),
    ];
    routes.extend(api::routes());
    routes
}

/// What a feed is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The spaces that the viewer is a member of.
    Following,
    /// Everything that the viewer may see.
    All,
    /// The spaces that everyone may read.
    Public,
    /// Threads in which a person is named.
    Naming(PersonId),
    /// One space.
    Space(SpaceId),
    /// Threads that a person began.
    Author(PersonId),
    /// Threads with a topic in them, lower case.
    Topic(String),
}

/// A page of a feed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slice {
    /// The threads, newest first.
    pub ids: Vec<SubjectId>,
    /// What comes after has smaller ids than this; `None` at the end.
    pub next: Option<SubjectId>,
}

/// Threads older than `before`, or the newest.
///
/// # Errors
/// If the database refuses.
pub async fn page(cx: &mut Cx, scope: &Scope, before: Option<SubjectId>, size: usize) -> db::Result<Slice> {
    let before = before.map_or(i64::MAX, SubjectId::raw);
    let limit = i64::try_from(size).unwrap_or(i64::MAX - 1) + 1;
    let ids = match scope {
        Scope::Following => following(cx, before, limit).await?,
        Scope::All => return all(cx, before, limit).await.map(|(ids, end)| cut(ids, size, end)),
        Scope::Public => store::public(cx, before, limit).await?,
        Scope::Naming(person) => store::naming(cx, *person, before, limit).await?,
        Scope::Space(space) => store::of_space(cx, *space, before, limit).await?,
        Scope::Author(author) => store::of_author(cx, *author, before, limit).await?,
        // No text has this sign, and PostgreSQL takes none with it.
        Scope::Topic(topic) if topic.contains('\0') => Vec::new(),
        Scope::Topic(topic) => store::of_topic(cx, topic, before, limit).await?,
    };
    Ok(cut(ids, size, None))
}

/// One more than asked for was loaded, to know whether there is more.
fn cut(mut ids: Vec<SubjectId>, size: usize, end: Option<i64>) -> Slice {
    let more = ids.len() > size;
    ids.truncate(size);
    let next = if more { ids.last().copied() } else { end.map(SubjectId::new) };
    Slice { ids, next }
}

/// The window answers nearly everyone; whoever has quiet spaces, or reads far back, is answered space by space.
async fn following(cx: &mut Cx, before: i64, limit: i64) -> db::Result<Vec<SubjectId>> {
    let recent = store::window(cx, before, limit).await?;
    let full = i64::try_from(recent.len()).is_ok_and(|count| count == limit);
    if full && is_newest_first(&recent) { Ok(recent) } else { store::range(cx, before, limit).await }
}

fn is_newest_first(ids: &[SubjectId]) -> bool {
    ids.is_sorted_by(|newer, older| newer > older)
}

/// So many windows are looked through for one page; whoever sees next to nothing of them goes on from there.
const WINDOWS: usize = 20;

async fn all(cx: &mut Cx, before: i64, limit: i64) -> db::Result<(Vec<SubjectId>, Option<i64>)> {
    let (mut ids, mut end) = store::all(cx, before, limit).await?;
    for _ in 1..WINDOWS {
        let Some(from) = end else { break };
        let missing = limit - i64::try_from(ids.len()).unwrap_or(limit);
        let (more, next) = store::all(cx, from, missing).await?;
        ids.extend(more);
        end = next;
    }
    ids.sort_unstable_by(|one, other| other.cmp(one));
    Ok((ids, end))
}

/// The cards of some threads, with what the viewer has not read marked.
///
/// # Errors
/// If the database refuses.
pub async fn cards(cx: &mut Cx, visit: &Visit, app: &App, ids: &[SubjectId]) -> db::Result<Vec<PostCard>> {
    let unread = match visit.viewer.person() {
        Some(person) => unread(cx, person, ids).await?,
        None => HashSet::new(),
    };
    card::cards(cx, visit, app, ids, &unread).await
}

async fn unread(cx: &mut Cx, person: PersonId, ids: &[SubjectId]) -> db::Result<HashSet<SubjectId>> {
    let readings = marks::readings(cx, person, ids).await?;
    Ok(readings.into_values().filter(marks::Reading::is_unread).map(|reading| reading.root).collect())
}
