//! What evidence rules may ask of requests and of the centre of excellence.

use super::store::{self, Which};
use crate::facts::{
    RequestAnswered, RequestAsked, RequestRefused, RequestReopened, RequestWithdrawn, RosterJoined, RosterLeft,
};
use crate::requests::{Tally, tally};
use crate::skills::practice::KINDS;
use crate::t;
use db::Cx;
use evidence::{Arguments, Probe, Reading};
use futures::future::{BoxFuture, FutureExt};
use kernel::{Fact, Timestamp};

/// What makes the answers to requests others. That a time is over shows in the nightly look.
const FOLLOWS: &[&str] =
    &[RequestAsked::KIND, RequestAnswered::KIND, RequestRefused::KIND, RequestReopened::KIND, RequestWithdrawn::KIND];

/// What makes the matrix another one: who joins or leaves, and whatever shows a skill.
const MATRIX: [&str; KINDS.len() + 2] = {
    let mut all = [RosterJoined::KIND; KINDS.len() + 2];
    all[1] = RosterLeft::KIND;
    let mut at = 0;
    while at < KINDS.len() {
        all[at + 2] = KINDS[at];
        at += 1;
    }
    all
};

/// All of them.
pub(crate) fn all() -> [Probe; 3] {
    [
        Probe {
            name: "excellence.skills_matrix",
            understands: &[],
            about: |lang| t::Texts::new(lang).probe_matrix().to_owned(),
            follows: &MATRIX,
            read: matrix,
        },
        Probe {
            name: "requests.answered_with_way_share",
            understands: &["function"],
            about: |lang| t::Texts::new(lang).probe_answered().to_owned(),
            follows: FOLLOWS,
            read: answered,
        },
        Probe {
            name: "requests.refused_without_way_share",
            understands: &["function"],
            about: |lang| t::Texts::new(lang).probe_refused().to_owned(),
            follows: FOLLOWS,
            read: refused,
        },
    ]
}

async fn counted(cx: &mut Cx, asked: &Arguments) -> db::Result<Tally> {
    let which = Which {
        function: asked.get("function").unwrap_or_default().to_owned(),
        space: 0,
        from: asked.since.unwrap_or(Timestamp::from_millis(0)),
        // What happened at this very moment is seen.
        until: Timestamp::from_millis(asked.now.millis() + 1),
    };
    Ok(tally(&store::stands(cx, &which).await?, asked.now))
}

fn answered<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> BoxFuture<'c, db::Result<Reading>> {
    async move {
        let tally = counted(cx, asked).await?;
        Ok(Reading::share(tally.in_time, tally.base))
    }
    .boxed()
}

fn refused<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> BoxFuture<'c, db::Result<Reading>> {
    async move {
        let tally = counted(cx, asked).await?;
        Ok(Reading::share(tally.refused, tally.base))
    }
    .boxed()
}

fn matrix<'c>(cx: &'c mut Cx, _: &'c Arguments) -> BoxFuture<'c, db::Result<Reading>> {
    async move { Ok(Reading::count(store::matrices(cx).await?)) }.boxed()
}
