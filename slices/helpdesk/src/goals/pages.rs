//! The form in which owners set goals and working time.

use super::model::Aim;
use super::settings::{DAYS, Typed, field};
use super::{actions, store};
use crate::requests::Priority;
use crate::t::Texts;
use crate::{desks, policy, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use kernel::grant::grant;
use texts::Zone;
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Fields, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "goals/edit.html")]
pub(crate) struct Edit {
    t: Texts,
    id: SubjectId,
    name: String,
    is_on: bool,
    days: Vec<FieldView>,
    zones: Vec<Choice>,
    holidays: String,
    goals: Vec<GoalView>,
    errors: FieldErrors,
}

/// A field, as it was typed.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct FieldView {
    name: String,
    label: String,
    value: String,
    error: Option<String>,
}

/// The goals of a priority.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct GoalView {
    label: String,
    fields: Vec<FieldView>,
}

impl Page for Edit {
    fn title(&self) -> String {
        format!("{}: {}", self.name, self.t.goals())
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    page(&app, visit, id.parse()?, None, FieldErrors::new()).await
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    fields: Fields,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let typed = typed(&fields);
    let work = {
        let typed = typed.clone();
        async move |cx: &mut Cx| actions::set(cx, lang, id, &typed).await
    };
    match app.write(&visit.viewer, work).await {
        Ok(()) => Ok(go(&app, &format!("/help/desks/{id}"), Flash::good(Texts::new(lang).said_goals_set()))),
        Err(problem) => page(&app, visit, id, Some(typed), FieldErrors::of_form(problem)?).await,
    }
}

fn typed(fields: &Fields) -> Typed {
    let goals = Priority::ALL.into_iter().flat_map(|priority| Aim::ALL.map(|aim| field(aim, priority)));
    let names = DAYS.into_iter().chain(["zone", "holidays"]).map(str::to_owned).chain(goals);
    Typed(names.map(|name| (name.clone(), fields.first(&name).replace("\r\n", "\n"))).collect())
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::unset(cx, id).await).await?;
    Ok(go(&app, &format!("/help/desks/{id}"), Flash::good(Texts::new(visit.lang).said_goals_unset())))
}

async fn page(app: &App, visit: Visit, id: SubjectId, typed: Option<Typed>, errors: FieldErrors) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, id, typed, errors).await).await
}

async fn load(
    cx: &mut Cx,
    visit: &Visit,
    id: SubjectId,
    typed: Option<Typed>,
    errors: FieldErrors,
) -> Result<Edit, Problem> {
    let found = desks::actions::find(cx, id).await?;
    let desk = grant(cx.viewer(), found, &policy::KeepDesk)?;
    let (t, known) = (Texts::new(visit.lang), store::settings(cx, id).await?);
    let is_on = known.is_some();
    let typed = typed.or_else(|| known.as_ref().map(Typed::of)).unwrap_or_else(|| Typed::proposed(&visit.zone));
    let view = |name: &str, label: String| FieldView {
        error: errors.of(name).map(|text| text.to_string()),
        name: name.to_owned(),
        label,
        value: typed.get(name).to_owned(),
    };
    let goal = |aim: Aim, priority: Priority| {
        let label = if aim == Aim::Answer { t.goal_answer() } else { t.goal_solution() };
        view(&field(aim, priority), label.to_owned())
    };
    let of = |priority: Priority| GoalView {
        label: wording::priority(t, priority).to_owned(),
        fields: Aim::ALL.map(|aim| goal(aim, priority)).into(),
    };
    let chosen = typed.get("zone");
    Ok(Edit {
        t,
        id,
        name: desk.thing.name.clone(),
        is_on,
        days: (1..).zip(DAYS).map(|(number, day)| view(day, t.weekday(number))).collect(),
        zones: Zone::names().into_iter().map(|name| Choice::of(&name, name.clone(), name == chosen)).collect(),
        holidays: typed.get("holidays").to_owned(),
        goals: Priority::ALL.into_iter().rev().map(of).collect(),
        errors,
    })
}
