//! A strategy on its page.

use super::actions;
use crate::frame::Frame;
use crate::objectives::{self, ObjectiveLine};
use crate::{policy, t, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use web::kinds::Mark;
use web::panels::{Anchor, Place, Shown};
use web::{App, Layout, Page, Problem, Visit, prose};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "strategies/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    frame: Frame,
    id: SubjectId,
    heading: String,
    mark: Mark,
    audience: &'static str,
    audience_label: String,
    html: String,
    edited: bool,
    objectives: Vec<ObjectiveLine>,
    traced: usize,
    may_draft: bool,
    /// The decision that adopted it, if the viewer may see it: address and title.
    decision: Option<(String, String)>,
    /// Where the enterprise council adopts it, or is founded.
    council: Option<String>,
    foot: Vec<Shown>,
    aside: Vec<Shown>,
}

impl Page for Show {
    fn title(&self) -> String {
        self.heading.clone()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn live(&self) -> String {
        format!("thread:{}", self.id)
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, house, around): (SubjectId, _, _) = (id.parse()?, app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, id: SubjectId) -> Result<Show, Problem> {
    let held = actions::find(cx, id, false).await?;
    let one = &held.thing;
    let text = subjects::text(cx, &held.subject).await?;
    let reach = subjects::audience::reach(cx, held.subject.audience).await?;
    let decision = match one.decision {
        Some(decision) => subjects::find(cx, decision).await?,
        None => None,
    };
    let may_draft = policy::Draft.judge(&visit.viewer, &held) == Verdict::Allowed;
    let objectives = objectives::lines(cx, visit, id).await?;
    let anchor = Anchor::Subject(held.subject.clone());
    Ok(Show {
        t: t::Texts::new(visit.lang),
        frame: Frame::load(cx, app, visit).await?,
        id,
        heading: held.subject.title.clone(),
        mark: wording::strategy(t::Texts::new(visit.lang), one.adopted_at, one.ended_at),
        audience: reach.name(),
        audience_label: web::reach::sentence(visit.lang, reach, held.standing.as_ref()),
        html: prose::resolved(cx, &text.html).await?,
        edited: held.subject.edited_at.is_some(),
        traced: objectives.iter().filter(|line| line.traced).count(),
        objectives,
        may_draft,
        decision: decision.map(|one| (app.slices.kinds.url(&one), prose::called(&one))),
        council: if may_draft { council(cx, app, id).await? } else { None },
        foot: app.slices.panels.at(cx, visit, Place::SubjectFoot, &anchor).await?,
        aside: app.slices.panels.at(cx, visit, Place::SubjectAside, &anchor).await?,
    })
}

/// Where the enterprise council records that it adopts the strategy; without one, where it is founded.
async fn council(cx: &mut Cx, app: &App, id: SubjectId) -> db::Result<Option<String>> {
    let Some(way) = app.slices.evidence.way_in("P-01") else { return Ok(None) };
    let path = (way.path)(cx).await?;
    Ok(Some(if path.contains("/decisions/new") { format!("{path}&affects={id}") } else { path }))
}
