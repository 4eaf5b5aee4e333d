//! Where actions of the plan are done.

use crate::{centres, desks, t};
use db::Cx;
use evidence::WayIn;
use futures::future::{BoxFuture, FutureExt};

/// All of them.
pub(crate) fn all() -> [WayIn; 2] {
    [
        WayIn { action: "F-05", label: |lang| t::Texts::new(lang).way_desk().to_owned(), path: desk },
        WayIn { action: "F-06", label: |lang| t::Texts::new(lang).way_centre().to_owned(), path: centre },
    ]
}

/// To the requests if there is a desk that the viewer may see, else to opening one.
fn desk(cx: &mut Cx) -> BoxFuture<'_, db::Result<String>> {
    async move {
        let there = !desks::store::all(cx, 1).await?.is_empty();
        Ok(if there { "/journey/requests" } else { "/journey/requests/desks/new" }.to_owned())
    }
    .boxed()
}

/// To the centre if there is one that the viewer may see, else to founding one.
fn centre(cx: &mut Cx) -> BoxFuture<'_, db::Result<String>> {
    async move {
        let there = !centres::store::all(cx, 1).await?.is_empty();
        Ok(if there { "/journey/excellence" } else { "/journey/excellence/new" }.to_owned())
    }
    .boxed()
}
