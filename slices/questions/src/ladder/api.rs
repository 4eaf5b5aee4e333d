//! The ladder in JSON.

use super::model::Step;
use super::settings::{Settings, Typed};
use super::{actions, store};
use crate::policy;
use crate::questions::{find, space};
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::grant;
use kernel::{SpaceId, SubjectId};
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::openapi::schema::{ArrayBuilder, ObjectBuilder, Schema, Type};
use utoipa::{OpenApi, ToSchema};
use web::faces::Faces;
use web::json::{Items, PersonNamed, at, at_odds};
use web::{App, Json, Problem, Visit, Whole};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(show, faster, stop, setting, update, destroy))]
pub(crate) struct Api;

/// A step of the ladder.
#[derive(Serialize, ToSchema)]
pub(super) struct StepJson {
    /// `experts`, `owners` or `request`.
    step: &'static str,
    /// When it is planned; null if it never comes.
    #[schema(format = "date-time")]
    planned: Option<String>,
    /// Whether it was taken.
    taken: bool,
    /// Whom it asked.
    asked: Vec<PersonNamed>,
    /// Whether it comes next.
    next: bool,
}

/// How the questions of a space climb.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct SettingJson {
    /// Minutes of work until experts are asked.
    #[serde(deserialize_with = "whole")]
    #[schema(minimum = 0, maximum = 2400)]
    experts_after: i64,
    /// Minutes of work until owners are, not fewer.
    #[serde(deserialize_with = "whole")]
    #[schema(minimum = 0, maximum = 2400)]
    owners_after: i64,
    /// Minutes of work until it becomes a request, not fewer; null for never.
    #[serde(default, deserialize_with = "whole_or_none")]
    #[schema(minimum = 0, maximum = 2400)]
    request_after: Option<i64>,
    /// When work begins: `09:00`.
    #[schema(pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$")]
    opens: String,
    /// When it ends, at least an hour later.
    #[schema(pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$")]
    closes: String,
    /// Days of work, Monday is 1.
    #[serde(deserialize_with = "wholes")]
    #[schema(schema_with = week)]
    days: Vec<i64>,
    /// The zone of the clock: `Europe/Berlin`.
    zone: String,
    /// So many questions a day ask one person at most.
    #[serde(deserialize_with = "whole")]
    #[schema(minimum = 1, maximum = 50)]
    daily_cap: i64,
}

/// JSON knows no difference between `3` and `3.0`.
fn whole<'de, D: Deserializer<'de>>(from: D) -> Result<i64, D::Error> {
    Whole::deserialize(from).map(|count| count.0)
}

fn whole_or_none<'de, D: Deserializer<'de>>(from: D) -> Result<Option<i64>, D::Error> {
    Ok(Option::<Whole>::deserialize(from)?.map(|count| count.0))
}

fn wholes<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<i64>, D::Error> {
    Ok(Vec::<Whole>::deserialize(from)?.into_iter().map(|count| count.0).collect())
}

/// Days of a week, by number.
fn week() -> Schema {
    let day = ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(1)).maximum(Some(7));
    ArrayBuilder::new().items(day).min_items(Some(1)).max_items(Some(7)).build().into()
}

/// What a description can't tell beforehand.
const AT_ODDS: [&str; 7] = ["experts_after", "owners_after", "request_after", "closes", "days", "zone", "daily_cap"];

impl From<&Settings> for SettingJson {
    fn from(settings: &Settings) -> Self {
        let typed = Typed::of(settings);
        Self {
            experts_after: settings.experts_after,
            owners_after: settings.owners_after,
            request_after: settings.request_after,
            opens: typed.opens,
            closes: typed.closes,
            days: typed.days.iter().filter_map(|day| day.parse().ok()).collect(),
            zone: typed.zone,
            daily_cap: settings.daily_cap,
        }
    }
}

impl From<SettingJson> for Typed {
    fn from(sent: SettingJson) -> Self {
        Self {
            experts_after: sent.experts_after.to_string(),
            owners_after: sent.owners_after.to_string(),
            request_after: sent.request_after.map(|minutes| minutes.to_string()).unwrap_or_default(),
            opens: sent.opens,
            closes: sent.closes,
            days: sent.days.iter().map(ToString::to_string).collect(),
            zone: sent.zone,
            daily_cap: sent.daily_cap.to_string(),
        }
    }
}

/// What comes when while nobody answers: for whoever asked and those who know. Empty where a question does not climb.
#[utoipa::path(get, path = "/api/stoa/v1/questions/{id}/ladder", tag = "questions",
    params(("id" = String, Path, description = "The question", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The steps", body = Items<StepJson>), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only who asked and those who know"), (status = 404, description = "No such question"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<Items<StepJson>>> {
    let id: SubjectId = id.parse()?;
    Ok(Json(app.read(&visit, async move |cx: &mut Cx| steps(cx, id).await).await?))
}

async fn steps(cx: &mut Cx, id: SubjectId) -> Result<Items<StepJson>, Problem> {
    let (asked, _) = find(cx, id).await?;
    grant(cx.viewer(), asked, &policy::SeeLadder)?;
    let Some(ladder) = store::find(cx, id).await? else { return Ok(Vec::new().into_iter().collect()) };
    let people = store::asked(cx, id).await?;
    let faces = Faces::load(cx, people.iter().map(|(person, _)| *person)).await?;
    let step = |step: Step| StepJson {
        step: step.name(),
        planned: at(ladder.planned(step)),
        taken: ladder.taken >= step.number(),
        asked: people
            .iter()
            .filter(|(_, of)| *of == step.number())
            .map(|(person, _)| PersonNamed::of(&faces, *person))
            .collect(),
        next: ladder.next() == Some(step),
    };
    Ok(Step::ALL.into_iter().map(step).collect())
}

/// Takes the next step now.
#[utoipa::path(post, path = "/api/stoa/v1/questions/{id}/ladder", tag = "questions",
    params(("id" = String, Path, description = "The question", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It was taken"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only who asked, moderators and owners"), (status = 404, description = "No such question"),
        (status = 409, description = "There is no next step"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn faster(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::faster(cx, lang, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Stops it: nobody else is asked, and it becomes no request by itself.
#[utoipa::path(delete, path = "/api/stoa/v1/questions/{id}/ladder", tag = "questions",
    params(("id" = String, Path, description = "The question", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It goes on no more"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only who asked, moderators and owners"), (status = 404, description = "No such question"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn stop(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::stop(cx, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// How the questions of a space climb.
#[utoipa::path(get, path = "/api/stoa/v1/ladders/{space}", tag = "questions",
    params(("space" = String, Path, description = "The space", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "What is set; null where they don't climb", body = Option<SettingJson>),
        (status = 401, description = "Needs an account"), (status = 404, description = "No such space"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn setting(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<Option<SettingJson>>> {
    let id: SpaceId = id.parse()?;
    let work = async move |cx: &mut Cx| -> Result<Option<SettingJson>, Problem> {
        space(cx, id).await?;
        Ok(store::settings(cx, id).await?.as_ref().map(SettingJson::from))
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// Sets it for questions that are asked from now on.
#[utoipa::path(put, path = "/api/stoa/v1/ladders/{space}", tag = "questions", request_body = SettingJson,
    params(("space" = String, Path, description = "The space", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is set"), (status = 400, description = "The body is no JSON"),
        (status = 401, description = "Needs an account"), (status = 403, description = "Only owners of the space"),
        (status = 404, description = "No such space"), (status = 409, description = "The steps, hours or days don't fit each other, or there is no such zone"),
        (status = 413, description = "Too large"), (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(sent): Json<SettingJson>,
) -> web::Result<StatusCode> {
    let (id, lang, typed): (SpaceId, _, _) = (id.parse()?, visit.lang, Typed::from(sent));
    let work = async move |cx: &mut Cx| actions::set(cx, lang, id, &typed).await;
    app.write(&visit.viewer, work).await.map_err(|problem| at_odds(problem, &AT_ODDS))?;
    Ok(StatusCode::NO_CONTENT)
}

/// Switches it off: questions that are asked from now on stay where they are.
#[utoipa::path(delete, path = "/api/stoa/v1/ladders/{space}", tag = "questions",
    params(("space" = String, Path, description = "The space", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is off"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only owners of the space"), (status = 404, description = "No such space"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let id: SpaceId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::unset(cx, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
