//! An initiative on its page.

use super::actions;
use super::model::{Ending, Side};
use super::store::Initiative;
use crate::experiments::{self, ExperimentLine};
use crate::frame::{Frame, Part};
use crate::reviews::{self, Reviews};
use crate::values::{self, TypedValue, Worth};
use crate::{owners, policy, t, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use maturity::Function;
use web::faces::Faces;
use web::held::Held;
use web::kinds::Mark;
use web::panels::{Anchor, Place, Shown};
use web::view::{Choice, PersonView, TimeView};
use web::{App, FieldErrors, Page, Problem, Visit, civil, prose};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "initiatives/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    frame: Frame,
    id: SubjectId,
    heading: String,
    audience: &'static str,
    audience_label: String,
    space: Option<(String, String)>,
    mark: Mark,
    goal: String,
    edited: bool,
    side: &'static str,
    other_side: String,
    capability: String,
    owners: Vec<(PersonView, &'static str)>,
    supporter: Option<PersonView>,
    target_on: String,
    started: Option<TimeView>,
    ended: Option<(TimeView, String)>,
    worth: Worth,
    reviews: Reviews,
    experiments: Vec<ExperimentLine>,
    drives: bool,
    planned: bool,
    over: bool,
    endings: Vec<Choice>,
    foot: Vec<Shown>,
    aside: Vec<Shown>,
}

impl Page for Show {
    fn title(&self) -> String {
        self.heading.clone()
    }
    fn live(&self) -> String {
        format!("thread:{}", self.id)
    }
    fn status(&self) -> StatusCode {
        if self.worth.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, house, around): (SubjectId, _, _) = (id.parse()?, app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id).await).await
}

/// The page with what was typed for a value that could not be taken.
pub(super) async fn refused(
    app: &App,
    visit: Visit,
    id: SubjectId,
    typed: TypedValue,
    errors: FieldErrors,
) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| -> Result<Show, Problem> {
        let mut page = load(cx, &house, &around, id).await?;
        page.worth.refused(typed, errors);
        Ok(page)
    })
    .await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, id: SubjectId) -> Result<Show, Problem> {
    let held = actions::find(cx, id).await?;
    let anchor = Anchor::Subject(held.subject.clone());
    let foot = app.slices.panels.at(cx, visit, Place::SubjectFoot, &anchor).await?;
    let aside = app.slices.panels.at(cx, visit, Place::SubjectAside, &anchor).await?;
    let frame = Frame::load(cx, app, visit, Part::Initiatives).await?;
    build(cx, visit, &held, frame, (foot, aside)).await
}

async fn build(
    cx: &mut Cx,
    visit: &Visit,
    held: &Held<Initiative>,
    frame: Frame,
    (foot, aside): (Vec<Shown>, Vec<Shown>),
) -> Result<Show, Problem> {
    let (t, id, one) = (t::Texts::new(visit.lang), held.subject.id, &held.thing);
    let owners = owners::store::of(cx, &[id]).await?;
    let all = values::store::all(cx, id).await?;
    let people = owners.iter().map(|owner| owner.person).chain(one.supporter).chain(Worth::people(&all));
    let faces = Faces::load(cx, people).await?;
    let text = subjects::text(cx, &held.subject).await?;
    let reach = subjects::audience::reach(cx, held.subject.audience).await?;
    let drives = policy::Drive.judge(&visit.viewer, held) == Verdict::Allowed;
    let ended = one.ended_at.map(|at| (visit.time(at), one.ending_reason.clone().unwrap_or_default()));
    Ok(Show {
        t,
        frame,
        id,
        heading: held.subject.title.clone(),
        audience: reach.name(),
        audience_label: web::reach::sentence(visit.lang, reach, held.standing.as_ref()),
        space: held.standing.as_ref().map(|space| (format!("/spaces/{}", space.slug), space.name.clone())),
        mark: wording::stage(t, one.stage()),
        goal: prose::resolved(cx, &text.html).await?,
        edited: held.subject.edited_at.is_some(),
        side: wording::side(t, Side::stored(&one.side)),
        other_side: one.other_side.clone(),
        capability: wording::capability(visit.lang, &one.capability),
        owners: owners
            .iter()
            .map(|owner| (faces.view(visit, owner.person), Function::stored(&owner.function).label(visit.lang)))
            .collect(),
        supporter: one.supporter.map(|id| faces.view(visit, id)),
        target_on: one.target_on.map(|on| civil::day_said(on, visit)).unwrap_or_default(),
        started: one.started_at.map(|at| visit.time(at)),
        ended,
        worth: Worth::of(visit, values::home("initiatives", id), &one.yardstick(), &all, &faces, drives),
        reviews: reviews::load(cx, visit, id, drives && one.ended_at.is_none()).await?,
        experiments: experiments::of_initiative(cx, visit, id).await?,
        drives,
        planned: one.started_at.is_none() && one.ended_at.is_none(),
        over: one.ended_at.is_some(),
        endings: Ending::ALL.iter().map(|one| Choice::of(one.name(), wording::ending(t, *one), false)).collect(),
        foot,
        aside,
    })
}
