//! The day on the screen in the room: readable from its back, without a rail.

use super::now::Now;
use crate::t;
use crate::workshops::{self, Stage};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::SubjectId;
use web::{App, Layout, Page, Problem, Visit};

/// So many blocks that come are shown.
const FEW: usize = 3;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "live/screen.html")]
pub(crate) struct Screen {
    t: t::Texts,
    id: SubjectId,
    name: String,
    live: bool,
    closed: bool,
    now: Now,
}

impl Page for Screen {
    fn title(&self) -> String {
        self.name.clone()
    }
    fn layout(&self) -> Layout {
        // The stylesheet takes away what stands around a page of this class.
        Layout::Shell("screen")
    }
    fn live(&self) -> String {
        format!("thread:{}", self.id)
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, around): (SubjectId, _) = (id.parse()?, visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, id).await).await
}

async fn load(cx: &mut Cx, visit: &Visit, id: SubjectId) -> Result<Screen, Problem> {
    let gathering = workshops::gathering(cx, id).await?;
    let stage = gathering.stage();
    // Whoever leads shows it to the whole room: their own notes are not for there.
    let mut now = Now::load(cx, visit, &gathering, false).await?;
    now.coming.truncate(FEW);
    Ok(Screen {
        t: t::Texts::new(visit.lang),
        id,
        name: gathering.subject.title.clone(),
        live: stage == Stage::Live,
        closed: stage == Stage::Closed,
        now,
    })
}
