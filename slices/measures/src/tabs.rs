//! The tabs that this slice brings to the journey's pages.

use crate::t;
use futures::future::{BoxFuture, FutureExt};
use web::Visit;
use web::panels::{Panel, Place, Shown};

pub(crate) const MEASURES: &str = "/journey/measures";
pub(crate) const DASHBOARD: &str = "/journey/dashboard";

/// The tabs that this slice brings.
pub(crate) const OWN: [Panel; 2] = [
    Panel { place: Place::JourneyTab, order: 60, load: |_, visit, _| tab(visit, MEASURES, t::Texts::measures) },
    Panel { place: Place::JourneyTab, order: 70, load: |_, visit, _| tab(visit, DASHBOARD, t::Texts::dashboard) },
];

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
