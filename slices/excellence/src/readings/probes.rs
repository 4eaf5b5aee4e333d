//! What evidence rules may ask of requests.

use super::store::{self, Which};
use crate::facts::{RequestAnswered, RequestAsked, RequestRefused, RequestReopened, RequestWithdrawn};
use crate::requests::{Tally, tally};
use crate::t;
use db::Cx;
use evidence::{Arguments, Probe, Reading};
use futures::future::{BoxFuture, FutureExt};
use kernel::{Fact, Timestamp};

/// What makes the answers to requests others. That a time is over shows in the nightly look.
const FOLLOWS: &[&str] =
    &[RequestAsked::KIND, RequestAnswered::KIND, RequestRefused::KIND, RequestReopened::KIND, RequestWithdrawn::KIND];

/// All of them.
pub(crate) fn all() -> [Probe; 2] {
    [
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
