//! Visions and strategies, side by side.

use super::store;
use crate::frame::Frame;
use crate::visions;
use crate::{t, wording};
use askama::Template;
use axum::extract::State;
use db::Cx;
use kernel::{Reach, SubjectId};
use texts::Lang;
use web::kinds::Mark;
use web::{App, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "strategies/index.html")]
pub(crate) struct Index {
    t: t::Texts,
    frame: Frame,
    visions: Vec<Line>,
    strategies: Vec<Line>,
    may_begin: bool,
}

/// A vision or a strategy in its list.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    id: SubjectId,
    title: String,
    excerpt: String,
    mark: Mark,
    note: String,
    audience: &'static str,
    audience_label: &'static str,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.strategy().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit) -> Result<Index, Problem> {
    let (t, lang) = (t::Texts::new(visit.lang), visit.lang);
    let visions = visions::store::all(cx).await?.into_iter().map(|one| {
        let stage = visions::model::stage(one.published_at, one.withdrawn_at);
        line(lang, (one.id, one.title, one.excerpt), wording::vision(t, stage), String::new(), one.reach)
    });
    let strategies = store::all(cx).await?.into_iter().map(|one| {
        let mark = wording::strategy(t, one.adopted_at, one.ended_at);
        line(lang, (one.id, one.title, one.excerpt), mark, t.count_objectives(one.objectives), one.reach)
    });
    Ok(Index {
        t,
        visions: visions.collect(),
        strategies: strategies.collect(),
        frame: Frame::load(cx, app, visit).await?,
        may_begin: visit.viewer.is_employee(),
    })
}

fn line(lang: Lang, (id, title, excerpt): (SubjectId, String, String), mark: Mark, note: String, reach: Reach) -> Line {
    Line { id, title, excerpt, mark, note, audience: reach.name(), audience_label: web::reach::word(lang, reach) }
}
