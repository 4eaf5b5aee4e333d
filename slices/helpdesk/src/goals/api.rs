//! Goals and working time in JSON.

use super::actions;
use super::calendar::Interval;
use super::model::Aim;
use super::settings::{DAYS, Goal, Settings, Typed, field, hours, written};
use crate::requests::Priority;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::openapi::schema::{ArrayBuilder, ObjectBuilder, Schema, Type};
use utoipa::{OpenApi, ToSchema};
use web::json::at_odds;
use web::{App, Json, Visit, Whole};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(show, update, destroy))]
pub(crate) struct Api;

/// How fast a desk means to be, and when its people work.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct HelpGoalsJson {
    /// The goals of what is urgent.
    urgent: HelpGoalJson,
    /// Of what is high.
    high: HelpGoalJson,
    /// Of the usual.
    usual: HelpGoalJson,
    /// Of what is low.
    low: HelpGoalJson,
    /// The intervals of work on each of the seven days, Monday first, in order: `09:00-12:00, 13:00-17:00`; an empty text is a day off.
    #[schema(schema_with = week)]
    week: Vec<String>,
    /// Days on which nobody works, with a name if you like: `2026-12-25 Christmas Day`.
    #[schema(schema_with = holidays)]
    holidays: Vec<String>,
    /// The zone of the clock: `Europe/Berlin`.
    zone: String,
}

/// Minutes of working time.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct HelpGoalJson {
    /// To the first answer; null for no goal.
    #[serde(default, deserialize_with = "whole_or_none")]
    #[schema(minimum = 1, maximum = 10080)]
    answer: Option<i64>,
    /// To the solution, not fewer; null for no goal.
    #[serde(default, deserialize_with = "whole_or_none")]
    #[schema(minimum = 1, maximum = 10080)]
    solution: Option<i64>,
}

/// JSON knows no difference between `3` and `3.0`.
fn whole_or_none<'de, D: Deserializer<'de>>(from: D) -> Result<Option<i64>, D::Error> {
    Ok(Option::<Whole>::deserialize(from)?.map(|count| count.0))
}

fn week() -> Schema {
    let day = ObjectBuilder::new().schema_type(Type::String).max_length(Some(100));
    ArrayBuilder::new().items(day).min_items(Some(7)).max_items(Some(7)).build().into()
}

fn holidays() -> Schema {
    let day = ObjectBuilder::new().schema_type(Type::String).max_length(Some(91));
    ArrayBuilder::new().items(day).max_items(Some(200)).build().into()
}

impl From<Goal> for HelpGoalJson {
    fn from(goal: Goal) -> Self {
        Self { answer: goal.answer, solution: goal.solution }
    }
}

impl From<&Settings> for HelpGoalsJson {
    fn from(settings: &Settings) -> Self {
        let (calendar, goal) = (&settings.calendar, |priority| settings.goal(priority).into());
        Self {
            urgent: goal(Priority::Urgent),
            high: goal(Priority::High),
            usual: goal(Priority::Usual),
            low: goal(Priority::Low),
            week: calendar.week.iter().map(|day| Interval::typed(day)).collect(),
            holidays: written(&calendar.holidays).lines().map(str::to_owned).collect(),
            zone: calendar.zone.name().to_owned(),
        }
    }
}

impl From<HelpGoalsJson> for Typed {
    fn from(sent: HelpGoalsJson) -> Self {
        let mut typed = Self::default();
        typed.set("zone", sent.zone);
        typed.set("holidays", sent.holidays.join("\n"));
        for (at, day) in sent.week.into_iter().enumerate() {
            typed.set(DAYS.get(at).copied().unwrap_or(DAYS[6]), day);
        }
        for (priority, goal) in [
            (Priority::Urgent, sent.urgent),
            (Priority::High, sent.high),
            (Priority::Usual, sent.usual),
            (Priority::Low, sent.low),
        ] {
            typed.set(&field(Aim::Answer, priority), goal.answer.map(hours).unwrap_or_default());
            typed.set(&field(Aim::Solution, priority), goal.solution.map(hours).unwrap_or_default());
        }
        typed
    }
}

/// How fast a desk means to be, for those who help there.
#[utoipa::path(get, path = "/api/stoa/v1/help/desks/{id}/goals", tag = "help",
    params(("id" = String, Path, description = "The desk", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "What is set; null where the desk has no goals", body = Option<HelpGoalsJson>),
        (status = 401, description = "Needs an account"), (status = 403, description = "Only agents and owners"),
        (status = 404, description = "No such desk"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<Option<HelpGoalsJson>>> {
    let id: SubjectId = id.parse()?;
    let settings = app.read(&visit, async move |cx: &mut Cx| actions::shown(cx, id).await).await?;
    Ok(Json(settings.as_ref().map(HelpGoalsJson::from)))
}

/// Sets it. The clocks of all that is open are reckoned anew.
#[utoipa::path(put, path = "/api/stoa/v1/help/desks/{id}/goals", tag = "help", request_body = HelpGoalsJson,
    params(("id" = String, Path, description = "The desk", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is set"), (status = 400, description = "The body is no JSON"),
        (status = 401, description = "Needs an account"), (status = 403, description = "Only owners of the space"),
        (status = 404, description = "No such desk"),
        (status = 409, description = "Goals, hours or days can't be read or don't fit each other, or there is no such zone"),
        (status = 413, description = "Too large"), (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(sent): Json<HelpGoalsJson>,
) -> web::Result<StatusCode> {
    let (id, lang, typed): (SubjectId, _, _) = (id.parse()?, visit.lang, Typed::from(sent));
    let names: Vec<String> = typed.0.keys().cloned().collect();
    let work = async move |cx: &mut Cx| actions::set(cx, lang, id, &typed).await;
    let done = app.write(&visit.viewer, work).await;
    let fields: Vec<&str> = names.iter().map(String::as_str).chain(DAYS).collect();
    done.map_err(|problem| at_odds(problem, &fields))?;
    Ok(StatusCode::NO_CONTENT)
}

/// The desk has no goals any more.
#[utoipa::path(delete, path = "/api/stoa/v1/help/desks/{id}/goals", tag = "help",
    params(("id" = String, Path, description = "The desk", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It has none"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only owners of the space"), (status = 404, description = "No such desk"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::unset(cx, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
