//! Blogs on others' pages: a tab of their space.

use crate::blogs::store;
use crate::t;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use web::Visit;
use web::panels::{Anchor, Panel, Place, Shown};

/// The blogs of a space, as one of its tabs, if it has any.
pub const TAB: Panel = Panel { place: Place::SpaceTab, order: 45, load: tab };

fn tab<'c>(cx: &'c mut Cx, visit: &'c Visit, anchor: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Anchor::Space(space) = anchor else { return Ok(None) };
        if store::count_of(cx, space.space).await? == 0 {
            return Ok(None);
        }
        let title = t::Texts::new(visit.lang).blogs().to_owned();
        Ok(Some(Shown { title, href: format!("/blogs?space={}", space.space), ..Shown::default() }))
    }
    .boxed()
}
