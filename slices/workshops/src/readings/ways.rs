//! Where actions of the plan are done: in the workshop that comes next if there is one that the viewer may see, else where one is
//! planned.

use crate::t;
use crate::workshops::{Stage, Workshop, store};
use db::Cx;
use evidence::WayIn;
use futures::future::{BoxFuture, FutureExt};

/// All of them.
pub(crate) fn all() -> [WayIn; 4] {
    [
        WayIn { action: "W-01", label: |lang| t::Texts::new(lang).way_hold().to_owned(), path: hold },
        WayIn { action: "W-02", label: |lang| t::Texts::new(lang).way_examples().to_owned(), path: examples },
        WayIn { action: "W-03", label: |lang| t::Texts::new(lang).way_canvases().to_owned(), path: canvases },
        WayIn { action: "N-02", label: |lang| t::Texts::new(lang).way_group().to_owned(), path: canvases },
    ]
}

fn hold(cx: &mut Cx) -> BoxFuture<'_, db::Result<String>> {
    async move {
        let open = newest(cx, |one| one.stage().is_open()).await?;
        Ok(open.map_or_else(new, |one| format!("/journey/workshops/{}", one.id)))
    }
    .boxed()
}

fn examples(_: &mut Cx) -> BoxFuture<'_, db::Result<String>> {
    async move { Ok("/journey/workshops/examples".to_owned()) }.boxed()
}

/// Canvases are filled in any workshop that is no draft, and after its day too.
fn canvases(cx: &mut Cx) -> BoxFuture<'_, db::Result<String>> {
    async move {
        let there = newest(cx, |one| one.stage() != Stage::Draft).await?;
        Ok(there.map_or_else(new, |one| format!("/journey/workshops/{}/canvases", one.id)))
    }
    .boxed()
}

fn new() -> String {
    "/journey/workshops/new?template=one-day".to_owned()
}

async fn newest(cx: &mut Cx, is: impl Fn(&Workshop) -> bool) -> db::Result<Option<Workshop>> {
    Ok(store::all(cx, 50).await?.into_iter().find(|one| is(one)))
}
