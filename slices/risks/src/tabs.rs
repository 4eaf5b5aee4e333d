//! The tab of the registers among the journey's, and what stands above their pages.

use crate::t::Texts;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use web::panels::{Anchor, Panel, Place, Shown};
use web::view::Choice;
use web::{App, Visit};

pub(crate) const RISKS: &str = "/journey/risks";
pub(crate) const ACCOUNTS: &str = "/journey/accounts";

/// The tab of both registers.
pub(crate) const TAB: Panel = Panel { place: Place::JourneyTab, order: 50, load: tab };

fn tab<'c>(_: &'c mut Cx, visit: &'c Visit, _: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let title = Texts::new(visit.lang).risks().to_owned();
        Ok(visit.viewer.is_employee().then(|| Shown { title, href: RISKS.to_owned(), ..Shown::default() }))
    }
    .boxed()
}

/// What stands above the registers: the journey's tabs, and which register it is.
#[derive(Default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Head {
    pub tabs: Vec<Choice>,
    pub registers: Vec<Choice>,
}

impl Head {
    /// On the page of one of the two.
    pub(crate) async fn load(cx: &mut Cx, app: &App, visit: &Visit, here: &str) -> db::Result<Self> {
        let t = Texts::new(visit.lang);
        let register = |href: &str, label: &str| Choice::of(href, label, href == here);
        Ok(Self {
            tabs: app.slices.panels.journey(cx, visit, RISKS).await?,
            registers: vec![register(RISKS, t.risk_register()), register(ACCOUNTS, t.account_register())],
        })
    }
}
