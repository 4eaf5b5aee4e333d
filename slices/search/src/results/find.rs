//! Asks the index, trims, counts and quotes.

use super::model::{Asked, COUNTED, Card, Counts, Place, Tab};
use super::snippet::{self, Part};
use super::store;
use crate::engine::{self, Index, Tier};
use crate::index;
use crate::names::{self, FoundPerson, FoundSpace};
use crate::query::Query;
use db::Cx;
use kernel::{Cursor, SubjectId};
use std::collections::HashSet;

/// People and spaces shown above posts.
const ABOVE: usize = 3;

/// A post with the words of it that match.
#[derive(Clone, Debug)]
pub struct Hit {
    /// What it is.
    pub card: Card,
    /// Its title.
    pub title: Vec<Part>,
    /// A piece of its text.
    pub snippet: Vec<Part>,
}

/// The answer.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// How many of each.
    pub counts: Counts,
    /// Posts of this page.
    pub posts: Vec<Hit>,
    /// People of this page.
    pub people: Vec<FoundPerson>,
    /// Spaces of this page.
    pub spaces: Vec<FoundSpace>,
    /// Where the next page starts.
    pub next: Option<Cursor>,
}

/// Finds what the viewer may see.
pub async fn find(cx: &mut Cx, asked: &Asked) -> db::Result<Found> {
    if asked.query.is_empty() {
        return Ok(Found::default());
    }
    let window = window(cx, &asked.query, Place::Start, COUNTED + 1).await?;
    let people = names::people(cx, &asked.query, cap()).await?;
    let spaces = names::spaces(cx, &asked.query, cap()).await?;
    let counts = Counts { posts: window.len(), people: people.len(), spaces: spaces.len() };
    let mut found = Found { counts, ..Found::default() };
    match asked.tab {
        Tab::People => (found.people, found.next) = page(people, asked),
        Tab::Spaces => (found.spaces, found.next) = page(spaces, asked),
        Tab::All | Tab::Posts => {
            if asked.tab == Tab::All && asked.from == Place::Start {
                found.people = people.into_iter().take(ABOVE).collect();
                found.spaces = spaces.into_iter().take(ABOVE).collect();
            }
            posts(cx, asked, window, &mut found).await?;
        }
    }
    Ok(found)
}

/// The newest threads whose title begins or holds these words, for the palette.
pub async fn recent(cx: &mut Cx, query: &Query, limit: usize) -> db::Result<Vec<Card>> {
    let window = window(cx, query, Place::Start, limit).await?;
    cards(cx, &window).await
}

/// A hit and the tier it was found in.
type Seen = (i64, SubjectId);

async fn posts(cx: &mut Cx, asked: &Asked, first: Vec<Seen>, found: &mut Found) -> db::Result<()> {
    let mut here = match asked.from {
        Place::Start => first,
        after @ Place::After(_) => window(cx, &asked.query, after, asked.limit + 1).await?,
    };
    let more = here.len() > asked.limit;
    here.truncate(asked.limit);
    found.next = here.last().filter(|_| more).map(|(tier, id)| Cursor { key: *tier, id: id.raw() });
    let mut marks = snippet::Marks::of(&asked.query);
    for card in cards(cx, &here).await? {
        found.posts.push(quote(cx, &mut marks, card).await?);
    }
    Ok(())
}

/// The next hits, those in titles first.
async fn window(cx: &mut Cx, query: &Query, from: Place, limit: usize) -> db::Result<Vec<Seen>> {
    if query.is_empty() || !index::is_made(cx).await? {
        return Ok(Vec::new());
    }
    let index = if cx.viewer().is_employee() { Index::Inside } else { Index::Outside };
    let mut seen: Vec<Seen> = Vec::new();
    for (number, tier) in (0..).zip(Tier::of(query)) {
        let below = match from {
            Place::After(cursor) if cursor.key > number => continue,
            Place::After(cursor) if cursor.key == number => cursor.id,
            Place::After(_) | Place::Start => i64::MAX,
        };
        if seen.len() < limit {
            // From the beginning on, what the tiers before have found is known and needs no second look by the engine.
            let apart = from != Place::Start;
            let hits = engine::hits(cx, index, query, *tier, apart, below, i64::try_from(limit).unwrap_or(0)).await?;
            let known: HashSet<SubjectId> = seen.iter().map(|(_, id)| *id).collect();
            let fresh = hits.into_iter().filter(|id| !known.contains(id)).map(|id| (number, id));
            seen.extend(fresh.take(limit - known.len()));
        }
    }
    Ok(seen)
}

/// In the order of the hits.
async fn cards(cx: &mut Cx, seen: &[Seen]) -> db::Result<Vec<Card>> {
    let ids: Vec<SubjectId> = seen.iter().map(|(_, id)| *id).collect();
    let mut cards = store::cards(cx, &ids).await?;
    cards.sort_by_key(|card| ids.iter().position(|id| *id == card.id()));
    Ok(cards)
}

/// Most texts are short: only where their beginning doesn't hold the words, the whole is read.
async fn quote(cx: &mut Cx, marks: &mut snippet::Marks, card: Card) -> db::Result<Hit> {
    let title = marks.whole(card.title());
    let in_title = title.iter().any(|part| part.hit);
    let mut found = marks.piece(&card.subject.excerpt);
    if !found.hit && !in_title && card.subject.excerpt.ends_with('…') {
        let text = subjects::text(cx, &card.subject).await?;
        found = marks.piece(&markup::plain(&text.source));
    }
    Ok(Hit { title, snippet: found.parts, card })
}

fn page<T>(all: Vec<T>, asked: &Asked) -> (Vec<T>, Option<Cursor>) {
    let shown = asked.from.offset();
    let there = all.len().min(COUNTED);
    let next = shown + asked.limit;
    let cursor = (next < there).then(|| Cursor { key: 0, id: i64::try_from(next).unwrap_or(0) });
    (all.into_iter().take(there).skip(shown).take(asked.limit).collect(), cursor)
}

fn cap() -> i64 {
    i64::try_from(COUNTED + 1).unwrap_or(i64::MAX)
}
