//! The way to help: beside every page, and among the tabs of a space that has a desk.

use super::store;
use crate::t::Texts;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use web::Visit;
use web::panels::{Anchor, Panel, Place, Shown};
use web::shell::Shell;

/// The tab of a space's desk.
pub(crate) const TAB: Panel = Panel { place: Place::SpaceTab, order: 25, load: tab };

/// The link beside every page, for those who work here.
pub(crate) fn rail<'c>(_: &'c mut Cx, visit: &'c Visit, shell: &'c mut Shell) -> BoxFuture<'c, db::Result<()>> {
    async move {
        if visit.viewer.is_employee() {
            shell.main_link(visit, "/help", Texts::new(visit.lang).get_help(), "ticket");
        }
        Ok(())
    }
    .boxed()
}

fn tab<'c>(cx: &'c mut Cx, visit: &'c Visit, anchor: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Anchor::Space(space) = anchor else { return Ok(None) };
        if !visit.viewer.is_employee() {
            return Ok(None);
        }
        let Some(desk) = store::of_space(cx, space.space).await? else { return Ok(None) };
        let title = Texts::new(visit.lang).help().to_owned();
        Ok(Some(Shown { title, href: format!("/help/desks/{}", desk.id), ..Shown::default() }))
    }
    .boxed()
}
