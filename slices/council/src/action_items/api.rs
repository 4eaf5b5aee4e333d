//! Action items in JSON.

use super::actions::{self, Promise};
use super::store::{self, Action};
use crate::councils::chamber;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::{HeaderMap, StatusCode};
use kernel::{PersonId, SubjectId};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::faces::Faces;
use web::json::{Items, Made, PersonNamed, at, at_odds, renamed, sent};
use web::{App, Json, Problem, Visit, moment};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, create, finish, reopen))]
pub(crate) struct Api;

/// An action.
#[derive(Serialize, ToSchema)]
pub(super) struct CouncilAction {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// What is to be done.
    title: String,
    /// Who took it on.
    owner: PersonNamed,
    /// `open`, `overdue`, `done` or `dropped`.
    state: String,
    /// When it is due.
    #[schema(format = "date-time")]
    due_at: String,
    /// When it was promised for at first.
    #[schema(format = "date-time")]
    first_due_at: String,
    /// When it was done.
    #[schema(format = "date-time")]
    done_at: Option<String>,
    /// Its page.
    url: String,
}

/// An action to give.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct CouncilActionInput {
    /// What is to be done.
    #[schema(
        min_length = 1,
        max_length = 200,
        pattern = r"^[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u001f\u007f-\u009f]*$"
    )]
    title: String,
    /// Who takes it on: a member of the council's space.
    #[schema(value_type = String, pattern = "^([1-9][0-9]{0,17}|[1-8][0-9]{18})$")]
    owner: PersonId,
    /// Until when.
    #[schema(format = "date-time")]
    due_at: String,
    /// The decision that it comes from.
    #[serde(default)]
    #[schema(value_type = Option<String>, pattern = "^([1-9][0-9]{0,17}|[1-8][0-9]{18})$")]
    decision: Option<SubjectId>,
}

/// The actions of a council: those that are open first, the soonest due first among them.
#[utoipa::path(get, path = "/api/stoa/v1/councils/{id}/actions", tag = "council",
    params(("id" = String, Path, description = "The council", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "At most five hundred", body = Items<CouncilAction>), (status = 401, description = "An unknown token"), (status = 404, description = "No such council"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<Items<CouncilAction>>> {
    let (id, now): (SubjectId, _) = (id.parse()?, visit.now);
    let work = async move |cx: &mut Cx| -> Result<Items<CouncilAction>, Problem> {
        chamber(cx, id).await?;
        let all = store::of_council(cx, id, 500).await?;
        let faces = Faces::load(cx, all.iter().map(|one| one.owner)).await?;
        let action = |one: &Action| CouncilAction {
            id: one.id.to_string(),
            title: one.title.clone(),
            owner: PersonNamed::of(&faces, one.owner),
            state: one.state(now).name().to_owned(),
            due_at: moment(one.due_at),
            first_due_at: moment(one.first_due_at),
            done_at: at(one.done_at),
            url: format!("/council/actions/{}", one.id),
        };
        Ok(all.iter().map(action).collect())
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// Gives somebody work. With an `Idempotency-Key` a repeat gives the same one back.
#[utoipa::path(post, path = "/api/stoa/v1/councils/{id}/actions", tag = "council", request_body = CouncilActionInput,
    params(("id" = String, Path, description = "The council", pattern = "^[1-9][0-9]{0,18}$"),
        ("Idempotency-Key" = Option<String>, Header, description = "A key of the client's, up to 100 characters")),
    responses((status = 201, description = "It is given", body = Made), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only who has a seat or keeps the council may"), (status = 404, description = "No such council"),
        (status = 409, description = "The owner is no member of the council's space, or the key was used for another request"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    headers: HeaderMap,
    Json(input): Json<CouncilActionInput>,
) -> web::Result<Response> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let promise = Promise {
        title: input.title,
        owner: Some(input.owner),
        due: Some(sent(&input.due_at, "due_at")?),
        meeting: None,
        decision: input.decision,
        key: web::client_key(&headers)?,
    };
    let work = async move |cx: &mut Cx| -> Result<SubjectId, Problem> {
        let chamber = chamber(cx, id).await?;
        actions::give(cx, lang, &chamber, &promise).await
    };
    let made = app
        .write(&visit.viewer, work)
        .await
        .map_err(|problem| renamed(at_odds(problem, &["owner"]), "due", "due_at"))?;
    let json = Made { id: made.to_string(), url: format!("/council/actions/{made}") };
    Ok((StatusCode::CREATED, Json(json)).into_response())
}

/// It is done. Again changes nothing.
#[utoipa::path(put, path = "/api/stoa/v1/council-actions/{id}/completion", tag = "council",
    params(("id" = String, Path, description = "The action", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is done"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only its owner or who keeps the council may"), (status = 404, description = "No such action"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn finish(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::finish(cx, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// It is open again. Again changes nothing.
#[utoipa::path(delete, path = "/api/stoa/v1/council-actions/{id}/completion", tag = "council",
    params(("id" = String, Path, description = "The action", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is open"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only its owner or who keeps the council may"), (status = 404, description = "No such action"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn reopen(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::reopen(cx, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
