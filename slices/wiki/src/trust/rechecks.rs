//! What one answers for and that cites a page which has changed.

use super::{actions, store};
use crate::t::Texts;
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::SubjectId;
use web::flash::{Flash, go};
use web::view::TimeView;
use web::{App, Page, Problem, Visit, prose};

/// So many are shown.
const MOST: usize = 100;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "trust/index.html")]
pub(crate) struct Index {
    t: Texts,
    lines: Vec<Line>,
}

/// Something to look at again.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    from: SubjectId,
    href: String,
    title: String,
    page: SubjectId,
    page_title: String,
    since: TimeView,
    expired: bool,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.rechecks().to_owned()
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    let work = async move |cx: &mut Cx| -> Result<Index, Problem> {
        let me = around.viewer.person().ok_or(Problem::SignIn)?;
        let mut lines = Vec::new();
        for one in store::mine(cx, me, MOST).await? {
            let Some(from) = subjects::find(cx, one.from).await? else { continue };
            lines.push(Line {
                from: one.from,
                href: house.slices.kinds.url(&from),
                title: prose::called(&from),
                page: one.page,
                page_title: one.title,
                since: around.time(one.since),
                expired: one.expired,
            });
        }
        Ok(Index { t: Texts::new(around.lang), lines })
    };
    app.show(visit, work).await
}

pub(super) async fn done(
    State(app): State<App>,
    visit: Visit,
    Path((from, page)): Path<(String, String)>,
) -> web::Result {
    let (from, page): (SubjectId, SubjectId) = (from.parse()?, page.parse()?);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::rechecked(cx, from, page).await).await?;
    Ok(go(&app, "/pages/rechecks", Flash::good(Texts::new(visit.lang).said_rechecked())))
}
