//! The tabs of the journey's pages, which several slices share.

use crate::t;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use web::panels::{Anchor, Panel, Place, Shown};
use web::{App, Visit};

pub(crate) const MEASURES: &str = "/journey/measures";
pub(crate) const DASHBOARD: &str = "/journey/dashboard";

/// The tabs that this slice brings.
pub(crate) const OWN: [Panel; 2] = [
    Panel { place: Place::JourneyTab, order: 60, load: |_, visit, _| tab(visit, MEASURES, t::Texts::measures) },
    Panel { place: Place::JourneyTab, order: 70, load: |_, visit, _| tab(visit, DASHBOARD, t::Texts::dashboard) },
];

/// One tab.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Tab {
    pub label: String,
    pub href: String,
    pub current: bool,
}

fn tab<'c>(
    visit: &'c Visit,
    href: &'static str,
    title: fn(&t::Texts) -> &'static str,
) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let title = title(&t::Texts::new(visit.lang)).to_owned();
        Ok(visit.viewer.is_employee().then(|| Shown { title, href: href.to_owned(), ..Shown::default() }))
    }
    .boxed()
}

/// The tabs of all slices.
pub(crate) async fn tabs(cx: &mut Cx, app: &App, visit: &Visit, here: &str) -> db::Result<Vec<Tab>> {
    let shown = app.slices.panels.at(cx, visit, Place::JourneyTab, &Anchor::Home).await?;
    Ok(shown.into_iter().map(|one| Tab { current: one.href == here, label: one.title, href: one.href }).collect())
}
