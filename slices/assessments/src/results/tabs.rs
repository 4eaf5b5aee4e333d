//! The tabs of the journey's pages, which several slices share, and its link in the rail.

use crate::{policy, t};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use web::panels::{Anchor, Panel, Place, Shown};
use web::shell::Shell;
use web::{App, Visit};

/// The tab of the picture.
pub(crate) const TAB: Panel = Panel { place: Place::JourneyTab, order: 0, load: tab };

/// One tab.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Tab {
    pub label: String,
    pub href: String,
    pub current: bool,
}

fn tab<'c>(_: &'c mut Cx, visit: &'c Visit, _: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let title = t::Texts::new(visit.lang).tab_stands().to_owned();
        Ok(visit.viewer.is_employee().then(|| Shown { title, href: "/journey".to_owned(), ..Shown::default() }))
    }
    .boxed()
}

/// The tabs of all slices, and the rounds for whoever leads them.
pub(crate) async fn tabs(cx: &mut Cx, app: &App, visit: &Visit, here: &str) -> db::Result<Vec<Tab>> {
    let shown = app.slices.panels.at(cx, visit, Place::JourneyTab, &Anchor::Home).await?;
    let mut tabs: Vec<Tab> =
        shown.into_iter().map(|one| Tab { current: one.href == here, label: one.title, href: one.href }).collect();
    if policy::leads(&visit.viewer) {
        let label = t::Texts::new(visit.lang).rounds().to_owned();
        tabs.push(Tab { label, href: "/journey/rounds".to_owned(), current: here == "/journey/rounds" });
    }
    Ok(tabs)
}

/// The link in the rail, for those who work here.
pub(crate) fn rail<'c>(_: &'c mut Cx, visit: &'c Visit, shell: &'c mut Shell) -> BoxFuture<'c, db::Result<()>> {
    async move {
        if visit.viewer.is_employee() {
            shell.main_link(visit, "/journey", t::Texts::new(visit.lang).journey(), "journey");
        }
        Ok(())
    }
    .boxed()
}
