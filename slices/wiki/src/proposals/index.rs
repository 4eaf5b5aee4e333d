//! The proposals of a page: all for those who may change it, one's own for others.

use super::store::{self, Proposal};
use crate::t::Texts;
use crate::{pages, policy};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::grant::Rule;
use kernel::{DraftId, SubjectId, Verdict};
use web::faces::Faces;
use web::view::TimeView;
use web::{App, Page, Problem, Visit};

/// So many are shown.
const MOST: usize = 100;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "proposals/index.html")]
pub(crate) struct Index {
    t: Texts,
    page: SubjectId,
    page_title: String,
    lines: Vec<Line>,
}

/// A proposal in the list.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    id: DraftId,
    by: String,
    at: TimeView,
    note: String,
    waits: bool,
}

impl Page for Index {
    fn title(&self) -> String {
        format!("{}: {}", self.page_title, self.t.proposals())
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (page, around): (SubjectId, _) = (id.parse()?, visit.clone());
    let work = async move |cx: &mut Cx| -> Result<Index, Problem> {
        let leaf = pages::find(cx, page).await?;
        let all = of(cx, &around, &leaf).await?;
        let faces = Faces::load(cx, all.iter().map(|one| one.author)).await?;
        let line = |one: Proposal| Line {
            id: one.id,
            by: faces.name(one.author),
            at: around.time(one.id.made_at()),
            waits: one.waits(),
            note: one.note,
        };
        let lines = all.into_iter().map(line).collect();
        Ok(Index { t: Texts::new(around.lang), page, page_title: leaf.subject.title.clone(), lines })
    };
    app.show(visit, work).await
}

/// Those that the viewer may look at.
pub(super) async fn of(cx: &mut Cx, visit: &Visit, leaf: &pages::Leaf) -> Result<Vec<Proposal>, Problem> {
    let me = visit.viewer.person().ok_or(Problem::SignIn)?;
    let decides = policy::Write.judge(&visit.viewer, leaf) == Verdict::Allowed;
    Ok(store::of(cx, leaf.subject.id, if decides { 0 } else { me.raw() }, MOST).await?)
}
