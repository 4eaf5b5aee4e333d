//! Where actions of the plan are done.

use crate::{desks, t};
use db::Cx;
use evidence::WayIn;
use futures::future::{BoxFuture, FutureExt};

/// All of them.
pub(crate) fn all() -> [WayIn; 1] {
    [WayIn { action: "F-05", label: |lang| t::Texts::new(lang).way_desk().to_owned(), path: desk }]
}

/// To the requests if there is a desk that the viewer may see, else to opening one.
fn desk(cx: &mut Cx) -> BoxFuture<'_, db::Result<String>> {
    async move {
        let there = !desks::store::all(cx, 1).await?.is_empty();
        Ok(if there { "/journey/requests" } else { "/journey/requests/desks/new" }.to_owned())
    }
    .boxed()
}
