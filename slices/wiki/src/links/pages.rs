//! The report of links of a space: what leads nowhere, and what nothing leads to.

use super::store::{self, Reported};
use crate::t::Texts;
use crate::tree;
use askama::Template;
use axum::extract::{Query, State};
use db::Cx;
use kernel::SpaceId;
use serde::Deserialize;
use web::{App, Page, Problem, Visit};

/// Most of each sort on one page.
const MOST: usize = 200;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "links/index.html")]
pub(crate) struct Index {
    t: Texts,
    head: String,
    space: SpaceId,
    tabs: Vec<web::view::Choice>,
    /// Title and what it means, then the pages.
    reports: Vec<Report>,
}

/// Pages with something to mend.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Report {
    title: &'static str,
    detail: &'static str,
    lines: Vec<Reported>,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.links_report().to_owned()
    }
}

/// Of which space.
#[derive(Deserialize)]
pub(super) struct Of {
    space: String,
}

pub(super) async fn index(State(app): State<App>, visit: Visit, Query(of): Query<Of>) -> web::Result {
    let (space, house, around): (SpaceId, _, _) = (of.space.parse()?, app.clone(), visit.clone());
    let work = async move |cx: &mut Cx| -> Result<Index, Problem> {
        let t = Texts::new(around.lang);
        let standing = tree::space(cx, space).await?;
        let report = |title, detail, lines| Report { title, detail, lines };
        Ok(Index {
            t,
            head: house.space_head(cx, &around, &standing).await?,
            space,
            tabs: tree::tabs(t, space, tree::Part::Links),
            reports: vec![
                report(t.links_broken(), t.links_broken_detail(), store::broken(cx, space, MOST).await?),
                report(t.links_wanted(), t.links_wanted_detail(), store::wanted(cx, space, MOST).await?),
                report(t.links_orphans(), t.links_orphans_detail(), store::orphans(cx, space, MOST).await?),
            ],
        })
    };
    app.show(visit, work).await
}
