//! How many people can read something, for the line above every composer.
//!
//! Counting all employees takes time, so the heads of each kind are counted once a minute and kept.

mod store;

use crate::posts::composer::readers_sentence;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Outcome, Schedule};
use kernel::{AudienceId, PersonKind, Reach};
use std::time::Duration;
use subjects::Standing;
use texts::Lang;

/// Who can read, as a number where there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// So many named people or members.
    People(i64),
    /// All employees.
    Employees {
        /// How many they are.
        all: i64,
        /// How many of its members are guests or customers, who read it, too.
        outsiders: i64,
        /// How many are members, and told.
        members: i64,
    },
    /// So many employees and customers, and the guests of the space.
    Community(i64),
    /// The open web.
    Everyone,
}

/// Who can read in this space.
///
/// # Errors
/// If the database refuses.
pub async fn of_space(cx: &mut Cx, standing: &Standing) -> db::Result<Readers> {
    Ok(match standing.reach {
        Reach::Private => Readers::People(standing.member_count),
        Reach::Internal => {
            let (guests, customers) = store::outsiders(cx, standing.space).await?;
            let (all, outsiders) = (store::heads(cx, PersonKind::Employee).await?, guests + customers);
            Readers::Employees { all, outsiders, members: standing.member_count }
        }
        Reach::Community => {
            let (guests, _) = store::outsiders(cx, standing.space).await?;
            Readers::Community(community(cx).await? + guests)
        }
        Reach::Public => Readers::Everyone,
    })
}

/// Who can read what has this audience.
///
/// # Errors
/// If the database refuses.
pub async fn of(cx: &mut Cx, audience: AudienceId, standing: Option<&Standing>) -> db::Result<Readers> {
    if let Some(standing) = standing.filter(|standing| standing.read_audience == audience) {
        return of_space(cx, standing).await;
    }
    Ok(match subjects::audience::reach(cx, audience).await? {
        Reach::Private => Readers::People(store::named(cx, audience).await?),
        Reach::Internal => {
            Readers::Employees { all: store::heads(cx, PersonKind::Employee).await?, outsiders: 0, members: 0 }
        }
        Reach::Community => Readers::Community(community(cx).await?),
        Reach::Public => Readers::Everyone,
    })
}

/// The same in a sentence, for composers of every slice.
pub fn say<'c>(
    cx: &'c mut Cx,
    lang: Lang,
    audience: AudienceId,
    standing: Option<&'c Standing>,
) -> BoxFuture<'c, db::Result<String>> {
    async move {
        let own = standing.filter(|standing| standing.read_audience == audience);
        let readers = of(cx, audience, standing).await?;
        Ok(readers_sentence(lang, readers, own.map_or("", |standing| &standing.name)))
    }
    .boxed()
}

async fn community(cx: &mut Cx) -> db::Result<i64> {
    Ok(store::heads(cx, PersonKind::Employee).await? + store::heads(cx, PersonKind::Customer).await?)
}

/// Counts the heads again.
#[must_use]
pub const fn schedule() -> Schedule {
    Schedule { name: "network.count_heads", every: Duration::from_secs(60), run: count_heads }
}

fn count_heads(cx: &mut Cx) -> BoxFuture<'_, Outcome> {
    async move {
        for kind in [PersonKind::Employee, PersonKind::Customer] {
            store::count_again(cx, kind).await?;
        }
        Ok(())
    }
    .boxed()
}
