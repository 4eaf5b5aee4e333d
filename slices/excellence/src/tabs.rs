//! The tabs of the journey's pages, which several slices share, and a desk as a tab of its space.

use crate::{centres, desks, requests, t};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use web::Visit;
use web::panels::{Anchor, Panel, Place, Shown};

pub(crate) const REQUESTS: &str = "/journey/requests";

/// The tab of the journey.
pub(crate) const TAB: Panel = Panel { place: Place::JourneyTab, order: 45, load: tab };
/// The desk of a space, as one of its tabs, with how many requests wait.
pub(crate) const SPACE: Panel = Panel { place: Place::SpaceTab, order: 45, load: space };

/// The centre of a space, as one of its tabs.
pub(crate) const SPACE_CENTRE: Panel = Panel { place: Place::SpaceTab, order: 46, load: space_centre };

fn tab<'c>(_: &'c mut Cx, visit: &'c Visit, _: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let title = t::Texts::new(visit.lang).tab().to_owned();
        Ok(visit.viewer.is_employee().then(|| Shown { title, href: REQUESTS.to_owned(), ..Shown::default() }))
    }
    .boxed()
}

fn space<'c>(cx: &'c mut Cx, visit: &'c Visit, anchor: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Anchor::Space(space) = anchor else { return Ok(None) };
        let Some(desk) = desks::store::of_space(cx, space.space).await? else { return Ok(None) };
        if subjects::find(cx, desk).await?.is_none() {
            return Ok(None);
        }
        let count = requests::tallied(cx, visit.now, Some(desk)).await?.open;
        let title = t::Texts::new(visit.lang).tab().to_owned();
        Ok(Some(Shown { title, href: format!("/journey/requests/desks/{desk}"), count, html: String::new() }))
    }
    .boxed()
}

fn space_centre<'c>(cx: &'c mut Cx, visit: &'c Visit, anchor: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Anchor::Space(space) = anchor else { return Ok(None) };
        let Some(centre) = centres::store::of_space(cx, space.space).await? else { return Ok(None) };
        let seen = subjects::find(cx, centre).await?.is_some();
        let title = t::Texts::new(visit.lang).centre().to_owned();
        Ok(seen.then(|| Shown { title, href: format!("/journey/excellence/{centre}"), ..Shown::default() }))
    }
    .boxed()
}
