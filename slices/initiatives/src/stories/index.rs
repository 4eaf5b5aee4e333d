//! The list of stories.

use super::store::{self, Listed};
use crate::frame::{Frame, Part};
use crate::t;
use askama::Template;
use axum::extract::State;
use db::Cx;
use kernel::SubjectId;
use web::faces::Faces;
use web::view::{PersonView, TimeView};
use web::{App, Layout, Page, Problem, Visit};

const MOST: usize = 200;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "stories/index.html")]
pub(crate) struct Index {
    t: t::Texts,
    frame: Frame,
    lines: Vec<Line>,
    may_tell: bool,
}

/// A story in the list.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    id: SubjectId,
    title: String,
    excerpt: String,
    author: PersonView,
    at: TimeView,
    measured: bool,
    audience: &'static str,
    audience_label: &'static str,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.stories().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| -> Result<Index, Problem> {
        let all = store::all(cx, MOST).await?;
        let faces = Faces::load(cx, all.iter().map(|one| one.author)).await?;
        Ok(Index {
            t: t::Texts::new(around.lang),
            frame: Frame::load(cx, &house, &around, Part::Stories).await?,
            lines: all.into_iter().map(|one| line(&around, &faces, one)).collect(),
            may_tell: around.viewer.is_employee(),
        })
    })
    .await
}

fn line(visit: &Visit, faces: &Faces, one: Listed) -> Line {
    Line {
        id: one.id,
        author: faces.view(visit, one.author),
        at: visit.time(one.id.made_at()),
        measured: one.about.is_some(),
        audience: one.reach.name(),
        audience_label: web::reach::word(visit.lang, one.reach),
        title: one.title,
        excerpt: one.excerpt,
    }
}
