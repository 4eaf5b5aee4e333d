//! The form of an objective.

use super::actions;
use super::store::{self, NewObjective};
use crate::frame::Frame;
use crate::{policy, strategies, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::grant;
use kernel::{ObjectiveId, SubjectId};
use maturity::capabilities;
use web::flash::{Flash, back, go};
use web::view::Choice;
use web::{App, FieldErrors, Fields, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "objectives/form.html")]
pub(crate) struct ObjectiveForm {
    t: t::Texts,
    frame: Frame,
    strategy: SubjectId,
    name: String,
    /// The one that is changed; nothing for a new one.
    id: Option<ObjectiveId>,
    objective: String,
    business_goal: String,
    measure: String,
    capabilities: Vec<Choice>,
    initiatives: Vec<Choice>,
    errors: FieldErrors,
}

impl Page for ObjectiveForm {
    fn title(&self) -> String {
        if self.id.is_some() { self.t.change_objective() } else { self.t.new_objective() }.to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

fn wanted(typed: &Fields) -> NewObjective {
    let field = |name: &str| typed.first(name).trim().to_owned();
    NewObjective {
        objective: field("objective"),
        business_goal: field("business_goal"),
        capability: field("capability"),
        measure: field("measure"),
        initiatives: typed.all("initiative").iter().filter_map(|id| id.parse().ok()).collect(),
    }
}

pub(super) async fn new(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    form_page(&app, visit, id.parse()?, None, NewObjective::default(), FieldErrors::new()).await
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Path(id): Path<String>, typed: Fields) -> web::Result {
    write(&app, visit, id.parse()?, None, wanted(&typed)).await
}

pub(super) async fn edit(
    State(app): State<App>,
    visit: Visit,
    Path((id, objective)): Path<(String, String)>,
) -> web::Result {
    let (strategy, id): (SubjectId, ObjectiveId) = (id.parse()?, objective.parse()?);
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| {
        strategies::find(cx, strategy, false).await?;
        let all = store::of(cx, strategy).await?;
        let one = all.into_iter().find(|one| one.id == id).ok_or(Problem::NotFound)?;
        let linked = store::initiatives(cx, strategy).await?;
        let typed = NewObjective {
            objective: one.objective,
            business_goal: one.business_goal,
            capability: one.capability,
            measure: one.measure,
            initiatives: linked.into_iter().filter(|(of, _, _)| *of == id).map(|(_, id, _)| id).collect(),
        };
        load(cx, &house, &around, strategy, Some(id), typed, FieldErrors::new()).await
    })
    .await
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path((id, objective)): Path<(String, String)>,
    typed: Fields,
) -> web::Result {
    write(&app, visit, id.parse()?, Some(objective.parse()?), wanted(&typed)).await
}

pub(super) async fn remove(
    State(app): State<App>,
    visit: Visit,
    Path((id, objective)): Path<(String, String)>,
) -> web::Result {
    let (strategy, id): (SubjectId, ObjectiveId) = (id.parse()?, objective.parse()?);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::remove(cx, strategy, id).await).await;
    back(&app, &format!("/journey/strategy/{strategy}"), done, t::Texts::new(visit.lang).said_removed())
}

async fn write(
    app: &App,
    visit: Visit,
    strategy: SubjectId,
    id: Option<ObjectiveId>,
    new: NewObjective,
) -> web::Result {
    let (lang, again) = (visit.lang, new.clone());
    let work = async move |cx: &mut Cx| actions::write(cx, lang, strategy, id, &new).await;
    match app.write(&visit.viewer, work).await {
        Ok(()) => {
            let said = Flash::good(t::Texts::new(lang).said_objective());
            Ok(go(app, &format!("/journey/strategy/{strategy}#objectives"), said))
        }
        Err(problem) => form_page(app, visit, strategy, id, again, FieldErrors::of_form(problem)?).await,
    }
}

async fn form_page(
    app: &App,
    visit: Visit,
    strategy: SubjectId,
    id: Option<ObjectiveId>,
    typed: NewObjective,
    errors: FieldErrors,
) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, strategy, id, typed, errors).await).await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    strategy: SubjectId,
    id: Option<ObjectiveId>,
    typed: NewObjective,
    errors: FieldErrors,
) -> Result<ObjectiveForm, Problem> {
    let t = t::Texts::new(visit.lang);
    let held = strategies::find(cx, strategy, false).await?;
    let held = grant(cx.viewer(), held, &policy::Draft)?;
    let none = Choice::of("", t.no_capability(), typed.capability.is_empty());
    let each = capabilities::all().map(|one| Choice::of(one.code, one.label(visit.lang), one.code == typed.capability));
    let initiative = |(id, name): (SubjectId, String)| Choice::of(id, name, typed.initiatives.contains(&id));
    Ok(ObjectiveForm {
        t,
        frame: Frame::load(cx, app, visit).await?,
        strategy,
        name: held.subject.title.clone(),
        id,
        capabilities: std::iter::once(none).chain(each).collect(),
        initiatives: store::linkable(cx).await?.into_iter().map(initiative).collect(),
        objective: typed.objective,
        business_goal: typed.business_goal,
        measure: typed.measure,
        errors,
    })
}
