//! "Get help": the desks to ask at, and what became of what one asked.

use super::line::LineView;
use super::store::{self, Listed};
use crate::desks::store as desks;
use crate::policy;
use crate::t::Texts;
use askama::Template;
use axum::extract::State;
use db::Cx;
use kernel::Verdict;
use kernel::grant::Rule;
use web::faces::Faces;
use web::{App, Page, Problem, Visit, homes};

/// Most that the list holds.
const MOST: usize = 100;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "requests/index.html")]
pub(crate) struct Index {
    t: Texts,
    desks: Vec<DeskView>,
    may_open: bool,
    lines: Vec<LineView>,
}

/// A desk to ask at.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct DeskView {
    pub id: String,
    pub name: String,
    pub html: String,
    /// Where to ask in the open.
    pub open_href: String,
    /// Whether the viewer helps there.
    pub helps: bool,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.get_help().to_owned()
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| load(cx, &around).await).await
}

async fn load(cx: &mut Cx, visit: &Visit) -> Result<Index, Problem> {
    let t = Texts::new(visit.lang);
    let me = visit.viewer.person().ok_or(Problem::SignIn)?;
    let mut views = Vec::new();
    for desk in desks::open(cx).await? {
        let held = crate::desks::actions::find(cx, desk.id).await?;
        let text = subjects::text(cx, &held.subject).await?;
        views.push(DeskView {
            id: desk.id.to_string(),
            name: desk.name,
            html: web::prose::resolved(cx, &text.html).await?,
            open_href: format!("/questions/new?space={}", desk.space),
            helps: policy::Help.judge(&visit.viewer, &held) == Verdict::Allowed,
        });
    }
    let listed = store::of_asker(cx, me, MOST).await?;
    let faces = Faces::load(cx, listed.iter().flat_map(|one| std::iter::once(one.asker).chain(one.assignee))).await?;
    let line = |one: Listed| LineView::of(t, visit, &faces, one, false);
    let there = homes::inside(cx).await?;
    let may_open = there.iter().any(|space| policy::OpenDesk.judge(&visit.viewer, space) == Verdict::Allowed);
    Ok(Index { t, desks: views, may_open, lines: listed.into_iter().map(line).collect() })
}
