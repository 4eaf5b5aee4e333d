//! Initiatives in JSON.

use super::actions::{self, Wanted};
use super::model::stage;
use super::store::{self, Facts, Listed};
use crate::owners::{self, Owner};
use crate::policy;
use crate::values::{self, NewValue, Yardstick};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::{HeaderMap, StatusCode};
use kernel::grant::grant;
use kernel::{PersonId, SpaceId, SubjectId};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::faces::Faces;
use web::json::{Items, Made, PersonNamed, at_odds, renamed};
use web::{App, Json, Problem, Visit, civil};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, show, create, measure))]
pub(crate) struct Api;

/// An initiative.
#[derive(Serialize, ToSchema)]
pub(super) struct InitiativeJson {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Its name.
    name: String,
    /// `inside`, `outside` or `both`.
    side: String,
    /// `planned`, `running`, `finished`, `scaled` or `stopped`.
    state: String,
    /// Who owns it.
    owners: Vec<InitiativeOwnerJson>,
    /// What is measured; empty while nobody said.
    measure: String,
    /// In what.
    unit: String,
    /// The value before it began.
    baseline: Option<f64>,
    /// Where it should get.
    target: Option<f64>,
    /// The newest value.
    newest: Option<f64>,
    /// Its page.
    url: String,
}

/// Somebody who owns an initiative.
#[derive(Serialize, ToSchema)]
pub(super) struct InitiativeOwnerJson {
    /// Who.
    person: PersonNamed,
    /// For which function.
    function: String,
}

/// An initiative to begin.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct InitiativeInput {
    /// In which space.
    #[schema(value_type = String, pattern = "^([1-9][0-9]{0,17}|[1-8][0-9]{18})$")]
    space: SpaceId,
    /// Its name.
    #[schema(
        min_length = 1,
        max_length = 200,
        pattern = r"^[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u001f\u007f-\u009f]*$"
    )]
    name: String,
    /// Its goal: Markdown.
    #[schema(min_length = 1, max_length = 50000, pattern = r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
    goal: String,
    /// Whom it is for.
    #[schema(pattern = "^(inside|outside|both)$")]
    side: String,
    /// Who owns it.
    #[schema(min_items = 1, max_items = 3)]
    owners: Vec<InitiativeOwnerInput>,
}

/// Somebody who is to own it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct InitiativeOwnerInput {
    /// Who: an employee who belongs to the space.
    #[schema(value_type = String, pattern = "^([1-9][0-9]{0,17}|[1-8][0-9]{18})$")]
    person: PersonId,
    /// For which function.
    #[schema(pattern = "^(it|marketing|hr|sales|service|legal|operations|product|finance|other)$")]
    function: String,
}

/// A value to write down.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct InitiativeValueInput {
    /// How much.
    #[schema(minimum = -1_000_000_000, maximum = 1_000_000_000)]
    value: f64,
    /// The day, today or before.
    #[schema(pattern = "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$")]
    on: String,
    /// How one knows.
    #[serde(default)]
    #[schema(max_length = 500, pattern = r"^[^\u0000-\u001f\u007f-\u009f]*$")]
    note: String,
}

async fn json(cx: &mut Cx, all: Vec<Listed>) -> db::Result<Vec<InitiativeJson>> {
    let ids: Vec<SubjectId> = all.iter().map(|one| one.id).collect();
    let owners = owners::store::of(cx, &ids).await?;
    let faces = Faces::load(cx, owners.iter().map(|owner| owner.person)).await?;
    let owner = |owner: &Owner| InitiativeOwnerJson {
        person: PersonNamed::of(&faces, owner.person),
        function: owner.function.clone(),
    };
    let one = |one: Listed| InitiativeJson {
        id: one.id.to_string(),
        state: stage(one.started_at, one.ending.as_deref()).name().to_owned(),
        owners: owners.iter().filter(|owner| owner.initiative == one.id).map(owner).collect(),
        url: format!("/journey/initiatives/{}", one.id),
        name: one.name,
        side: one.side,
        measure: one.measure,
        unit: one.unit,
        baseline: one.baseline,
        target: one.target,
        newest: one.newest,
    };
    Ok(all.into_iter().map(one).collect())
}

/// The initiatives that one may see: under way first, then planned, then over.
#[utoipa::path(get, path = "/api/stoa/v1/initiatives", tag = "initiatives",
    responses((status = 200, description = "At most three hundred", body = Items<InitiativeJson>), (status = 401, description = "Needs an account"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result<Json<Items<InitiativeJson>>> {
    let work = async move |cx: &mut Cx| -> Result<Items<InitiativeJson>, Problem> {
        let all = store::all(cx, 300).await?;
        Ok(json(cx, all).await?.into_iter().collect())
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// One initiative.
#[utoipa::path(get, path = "/api/stoa/v1/initiatives/{id}", tag = "initiatives",
    params(("id" = String, Path, description = "The initiative", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The initiative", body = InitiativeJson), (status = 401, description = "Needs an account"),
        (status = 404, description = "No such initiative"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<InitiativeJson>> {
    let id: SubjectId = id.parse()?;
    let work = async move |cx: &mut Cx| -> Result<InitiativeJson, Problem> {
        let one = store::by_ids(cx, &[id]).await?.remove(&id).ok_or(Problem::NotFound)?;
        json(cx, vec![one]).await?.pop().ok_or(Problem::NotFound)
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// Begins an initiative. With an `Idempotency-Key` a repeat gives the same one back.
#[utoipa::path(post, path = "/api/stoa/v1/initiatives", tag = "initiatives", request_body = InitiativeInput,
    params(("Idempotency-Key" = Option<String>, Header, description = "A key of the client's, up to 100 characters")),
    responses((status = 201, description = "It has begun", body = Made), (status = 200, description = "The same request had begun it before", body = Made),
        (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Not allowed here"), (status = 404, description = "No such space"),
        (status = 409, description = "It contradicts what is there, or the key was used for another request"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    headers: HeaderMap,
    Json(input): Json<InitiativeInput>,
) -> web::Result<Response> {
    let (lang, key) = (visit.lang, web::client_key(&headers)?);
    let stick = Yardstick { better: "up".to_owned(), ..Yardstick::default() };
    let wanted = Wanted {
        space: Some(input.space),
        title: input.name,
        goal: input.goal,
        facts: Facts { side: input.side, stick, ..Facts::default() },
        unreadable: Vec::new(),
        owners: input.owners.into_iter().map(|owner| (Some(owner.person), owner.function)).collect(),
        key,
    };
    let work = async move |cx: &mut Cx| actions::begin(cx, lang, &wanted).await;
    let made = app.write(&visit.viewer, work).await.map_err(|problem| {
        let problem = at_odds(problem, &["owner_1", "owner_2", "owner_3"]);
        renamed(renamed(problem, "title", "name"), "body", "goal")
    })?;
    let status = if made.fresh { StatusCode::CREATED } else { StatusCode::OK };
    let json = Made { id: made.id.to_string(), url: format!("/journey/initiatives/{}", made.id) };
    Ok((status, Json(json)).into_response())
}

/// Writes down what was measured on a day.
#[utoipa::path(post, path = "/api/stoa/v1/initiatives/{id}/values", tag = "initiatives", request_body = InitiativeValueInput,
    params(("id" = String, Path, description = "The initiative", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is written down"), (status = 400, description = "The body is no JSON"),
        (status = 401, description = "Needs an account"), (status = 403, description = "Not allowed here"), (status = 404, description = "No such initiative"),
        (status = 409, description = "The day is ahead"), (status = 413, description = "Too large"), (status = 415, description = "The body must be application/json"),
        (status = 422, description = "A field is wrong"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn measure(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<InitiativeValueInput>,
) -> web::Result<StatusCode> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let on = civil::end_of_day(&input.on, &visit.zone);
    let new = NewValue { value: values::typed(Some(input.value)), on, note: input.note };
    let work = async move |cx: &mut Cx| -> Result<(), Problem> {
        let held = actions::locked(cx, id).await?;
        let held = grant(cx.viewer(), held, &policy::Drive)?;
        values::write(cx, lang, &held.subject, &new).await
    };
    app.write(&visit.viewer, work).await.map_err(|problem| at_odds(problem, &["on"]))?;
    Ok(StatusCode::NO_CONTENT)
}
