//! The mandates, and what they allow.

use super::actions;
use super::store::{self, Mandate};
use crate::experiments::DataLevel;
use crate::frame::{Frame, Part};
use crate::{owners, t, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::SubjectId;
use web::faces::Faces;
use web::{App, Layout, Page, Problem, Visit, civil, prose};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "mandates/index.html")]
pub(crate) struct Index {
    t: t::Texts,
    frame: Frame,
    lines: Vec<Line>,
    may_sign: bool,
    /// Where the council is, or founded.
    council: Option<String>,
}

/// A mandate in the list.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    id: SubjectId,
    title: String,
    href: String,
    days: String,
    people: String,
    cost: String,
    data: &'static str,
    stop_rules: String,
    /// Who signed it, and when.
    signed: Option<(String, String)>,
    ended: bool,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.mandate().to_owned()
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
    let all = store::all(cx).await?;
    let faces = Faces::load(cx, all.iter().filter_map(|one| one.signed_by)).await?;
    let mut lines = Vec::new();
    for one in all {
        if let Some(subject) = subjects::find(cx, one.decision).await? {
            let (href, title) = (app.slices.kinds.url(&subject), prose::called(&subject));
            lines.push(line(visit, &faces, one, href, title));
        }
    }
    let council = match app.slices.evidence.way_in("C-01") {
        Some(way) => Some((way.path)(cx).await?),
        None => None,
    };
    Ok(Index {
        t: t::Texts::new(visit.lang),
        frame: Frame::load(cx, app, visit, Part::Mandates).await?,
        lines,
        may_sign: owners::store::leads_in_it(cx, visit.person()?).await?,
        council,
    })
}

fn line(visit: &Visit, faces: &Faces, one: Mandate, href: String, title: String) -> Line {
    let count = |number: i64| texts::grouped(number, visit.lang);
    Line {
        id: one.decision,
        title,
        href,
        days: count(one.most_days),
        people: count(one.most_people),
        cost: count(one.most_cost),
        data: wording::data_level(t::Texts::new(visit.lang), DataLevel::stored(&one.data_level)),
        signed: one.signed_by.zip(one.signed_at).map(|(by, at)| (faces.name(by), civil::day_said(at, visit))),
        ended: one.ended_at.is_some(),
        stop_rules: one.stop_rules,
    }
}

pub(super) async fn end(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::end(cx, id).await).await;
    web::flash::back(&app, "/journey/mandates", done, t::Texts::new(visit.lang).said_mandate_ended())
}
