//! The tab of workshops on the journey's pages.

use crate::t;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use web::Visit;
use web::panels::{Anchor, Panel, Place, Shown};

/// The address of the list.
pub(crate) const HERE: &str = "/journey/workshops";
/// The tab that this slice brings.
pub(crate) const TAB: Panel = Panel { place: Place::JourneyTab, order: 30, load: tab };

fn tab<'c>(_: &'c mut Cx, visit: &'c Visit, _: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let title = t::Texts::new(visit.lang).workshops().to_owned();
        Ok(visit.viewer.is_employee().then(|| Shown { title, href: HERE.to_owned(), ..Shown::default() }))
    }
    .boxed()
}
