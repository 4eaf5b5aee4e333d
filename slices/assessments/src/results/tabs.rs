//! The tabs of the journey's pages, which several slices share, and its link in the rail.

use crate::{policy, t};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use web::panels::{Anchor, Panel, Place, Shown};
use web::shell::Shell;
use web::view::Choice;
use web::{App, Visit};

const ROUNDS: &str = "/journey/rounds";

/// The tab of the picture.
pub(crate) const TAB: Panel = Panel { place: Place::JourneyTab, order: 0, load: tab };

fn tab<'c>(_: &'c mut Cx, visit: &'c Visit, _: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let title = t::Texts::new(visit.lang).tab_stands().to_owned();
        Ok(visit.viewer.is_employee().then(|| Shown { title, href: "/journey".to_owned(), ..Shown::default() }))
    }
    .boxed()
}

/// The tabs of all slices, and the rounds for whoever leads them.
pub(crate) async fn tabs(cx: &mut Cx, app: &App, visit: &Visit, here: &str) -> db::Result<Vec<Choice>> {
    let mut tabs = app.slices.panels.journey(cx, visit, here).await?;
    if policy::leads(&visit.viewer) {
        tabs.push(Choice::of(ROUNDS, t::Texts::new(visit.lang).rounds(), here == ROUNDS));
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
