//! Finding people and spaces by the beginnings of the words of their names.

mod store;

use crate::query::Query;
use crate::words;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Outcome, Schedule};
use kernel::{PersonId, SpaceId};
use serde::Deserialize;

pub use store::{FoundPerson, FoundSpace};

/// Names that changed without a fact, as in imports, are looked for this often.
pub const CATCH_UP: Schedule =
    Schedule { name: "search.catch_up_names", every: std::time::Duration::from_secs(60), run: come_round };
/// Names in one transaction.
const BATCH: i64 = 500;

/// Whose name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A person's.
    Person,
    /// A space's.
    Space,
}

impl Kind {
    const fn code(self) -> i64 {
        match self {
            Self::Person => 1,
            Self::Space => 2,
        }
    }
}

/// People whose names match and whom the viewer may know, at most `limit`. Outsiders know those with whom they share a space.
pub async fn people(cx: &mut Cx, query: &Query, limit: i64) -> db::Result<Vec<FoundPerson>> {
    let mut found = store::people(cx, &query.name_words(), limit).await?;
    let mut there = std::collections::HashSet::new();
    found.retain(|one| there.insert(one.id));
    Ok(found)
}

/// Spaces whose names match and which the viewer may find, at most `limit`.
pub async fn spaces(cx: &mut Cx, query: &Query, limit: i64) -> db::Result<Vec<FoundSpace>> {
    let mut found = store::spaces(cx, &query.name_words(), limit).await?;
    let mut there = std::collections::HashSet::new();
    found.retain(|one| there.insert(one.id));
    Ok(found)
}

/// The viewer's own spaces, for a palette that was asked nothing.
pub async fn own_spaces(cx: &mut Cx, limit: i64) -> db::Result<Vec<FoundSpace>> {
    store::own_spaces(cx, limit).await
}

/// Looks at the person that a fact names.
pub async fn renew_person(cx: &mut Cx, payload: &str) -> db::Result<()> {
    #[derive(Deserialize)]
    struct About {
        person: PersonId,
    }
    let Ok(About { person }) = serde_json::from_str(payload) else { return Ok(()) };
    let name = store::name_of(cx, Kind::Person, person.raw()).await?;
    renew(cx, Kind::Person, person.raw(), &name.unwrap_or_default()).await
}

/// Looks at a space.
pub async fn renew_space(cx: &mut Cx, space: SpaceId) -> db::Result<()> {
    let name = store::name_of(cx, Kind::Space, space.raw()).await?;
    renew(cx, Kind::Space, space.raw(), &name.unwrap_or_default()).await
}

/// Brings some names in line that are not; how many.
pub async fn catch_up(cx: &mut Cx) -> db::Result<usize> {
    let mut count = 0;
    for kind in [Kind::Person, Kind::Space] {
        for (id, name) in store::outdated(cx, kind, BATCH).await? {
            renew(cx, kind, id, &name).await?;
            count += 1;
        }
    }
    Ok(count)
}

async fn renew(cx: &mut Cx, kind: Kind, id: i64, name: &str) -> db::Result<()> {
    if store::indexed(cx, kind, id).await?.as_deref() == Some(name) {
        return Ok(());
    }
    store::forget(cx, kind, id).await?;
    let mut words = words::tokens(name);
    words.sort_unstable();
    words.dedup();
    for word in words {
        store::add(cx, kind, id, &word).await?;
    }
    store::remember(cx, kind, id, name).await
}

fn come_round(cx: &mut Cx) -> BoxFuture<'_, Outcome> {
    async move {
        catch_up(cx).await?;
        Ok(())
    }
    .boxed()
}
