//! What stands above all pages of this slice: the journey's tabs.

use crate::t;
use db::Cx;
use futures::future::FutureExt;
use web::panels::{Panel, Place, Shown};
use web::view::Choice;
use web::{App, Visit};

const HOME: &str = "/journey/strategy";

/// The tab of the journey that leads here.
pub const TAB: Panel = Panel {
    place: Place::JourneyTab,
    order: 22,
    load: |_, visit, _| {
        async move {
            let title = t::Texts::new(visit.lang).strategy().to_owned();
            Ok(visit.viewer.is_employee().then(|| Shown { title, href: HOME.to_owned(), ..Shown::default() }))
        }
        .boxed()
    },
};

/// Where one is.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Frame {
    pub tabs: Vec<Choice>,
}

impl Frame {
    pub(crate) async fn load(cx: &mut Cx, app: &App, visit: &Visit) -> db::Result<Self> {
        Ok(Self { tabs: app.slices.panels.journey(cx, visit, HOME).await? })
    }
}
