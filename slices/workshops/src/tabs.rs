//! The tab of workshops on the journey's pages, and the tabs of all slices.

use crate::t;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use web::panels::{Anchor, Panel, Place, Shown};
use web::{App, Visit};

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

/// The tabs of the journey's pages, as all slices bring them.
pub(crate) async fn all(cx: &mut Cx, app: &App, visit: &Visit) -> db::Result<Vec<Shown>> {
    app.slices.panels.at(cx, visit, Place::JourneyTab, &Anchor::Home).await
}
