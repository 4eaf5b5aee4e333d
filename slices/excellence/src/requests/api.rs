//! Requests in JSON.

use super::actions::{self, Wanted};
use super::store::{self, Request, Which};
use crate::ways::{WayJson, store as ways};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::{HeaderMap, StatusCode};
use kernel::SubjectId;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::faces::Faces;
use web::json::{Items, Made, PersonNamed, at, at_odds, renamed, sent};
use web::{App, Json, Problem, Visit, moment, prose};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, create, show))]
pub(crate) struct Api;

/// A request.
#[derive(Serialize, ToSchema)]
pub(super) struct TechnologyRequest {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// The desk at which it was asked.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    desk: String,
    /// What is wanted, in a line.
    title: String,
    /// Who asked.
    author: PersonNamed,
    /// For which function: `it`, `marketing`, `hr`, `sales`, `service`, `legal`, `operations`, `product`, `finance` or `other`.
    function: String,
    /// `open`, `answered`, `refused_with_way`, `refused_without_way`, `chosen`, `helped` or `withdrawn`.
    state: String,
    /// Whether it waits for an answer and its time is over.
    overdue: bool,
    /// When it was asked.
    #[schema(format = "date-time")]
    created_at: String,
    /// By when it is wanted.
    #[schema(format = "date-time")]
    wanted_by: Option<String>,
    /// Until when an answer is due: ten working days after it was asked or opened again.
    #[schema(format = "date-time")]
    due_at: String,
    /// How often it was asked and opened again.
    round: i64,
    /// How many ways were shown in all rounds.
    options: i64,
    /// The number of the one that was chosen.
    chosen: Option<i64>,
    /// Its page.
    url: String,
}

/// A request with its text and the ways that were shown.
#[derive(Serialize, ToSchema)]
pub(super) struct TechnologyRequestWhole {
    #[serde(flatten)]
    request: TechnologyRequest,
    /// What they want to reach: Markdown.
    text: String,
    /// What they tried.
    tried: String,
    /// Why it is refused.
    refusal: Option<String>,
    /// The ways.
    shown: Vec<WayJson>,
}

/// A request to make.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct TechnologyRequestInput {
    /// The desk.
    #[schema(value_type = String, pattern = "^([1-9][0-9]{0,17}|[1-8][0-9]{18})$")]
    desk: SubjectId,
    /// What is wanted, in a line.
    #[schema(
        min_length = 1,
        max_length = 200,
        pattern = r"^[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u001f\u007f-\u009f]*$"
    )]
    title: String,
    /// What they want to reach: Markdown.
    #[schema(min_length = 1, max_length = 50000, pattern = r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
    text: String,
    /// For which function.
    #[schema(pattern = "^(it|marketing|hr|sales|service|legal|operations|product|finance|other)$")]
    function: String,
    /// By when.
    #[serde(default)]
    #[schema(format = "date-time")]
    wanted_by: Option<String>,
    /// What they tried.
    #[serde(default)]
    #[schema(max_length = 50000, pattern = r"^[^\u0000]*$")]
    tried: String,
}

impl TechnologyRequest {
    fn of(faces: &Faces, visit: &Visit, one: &Request) -> Self {
        Self {
            id: one.id.to_string(),
            desk: one.desk.to_string(),
            title: one.title.clone(),
            author: PersonNamed::of(faces, one.author),
            function: one.function().name().to_owned(),
            state: one.state().name().to_owned(),
            overdue: one.stand().is_overdue(visit.now),
            created_at: moment(one.id.made_at()),
            wanted_by: at(one.wanted_by),
            due_at: moment(one.due_at),
            round: one.round,
            options: one.ways,
            chosen: one.chosen,
            url: format!("/journey/requests/{}", one.id),
        }
    }
}

/// The requests that the caller may see, newest first.
#[utoipa::path(get, path = "/api/stoa/v1/requests", tag = "requests",
    responses((status = 200, description = "At most two hundred", body = Items<TechnologyRequest>),
        (status = 401, description = "An unknown token"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result<Json<Items<TechnologyRequest>>> {
    let around = visit.clone();
    let work = async move |cx: &mut Cx| -> Result<Items<TechnologyRequest>, Problem> {
        let all = store::list(cx, Which::All, 200).await?;
        let faces = Faces::load(cx, all.iter().map(|one| one.author)).await?;
        Ok(all.iter().map(|one| TechnologyRequest::of(&faces, &around, one)).collect())
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// One request with the ways that were shown.
#[utoipa::path(get, path = "/api/stoa/v1/requests/{id}", tag = "requests",
    params(("id" = String, Path, description = "The request", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The request", body = TechnologyRequestWhole), (status = 401, description = "An unknown token"),
        (status = 404, description = "No such request"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<TechnologyRequestWhole>> {
    let (id, around): (SubjectId, _) = (id.parse()?, visit.clone());
    Ok(Json(app.read(&visit, async move |cx: &mut Cx| load(cx, &around, id).await).await?))
}

async fn load(cx: &mut Cx, visit: &Visit, id: SubjectId) -> Result<TechnologyRequestWhole, Problem> {
    let case = actions::case(cx, id).await?;
    let text = subjects::text(cx, &case.subject).await?;
    let all = ways::all(cx, id).await?;
    let mut people = vec![case.request.author];
    for way in &all {
        people.push(way.given_by);
        people.extend(way.helper);
    }
    let faces = Faces::load(cx, people).await?;
    let mut shown = Vec::new();
    for way in &all {
        let how = prose::sourced(cx, way.how.clone(), &way.html).await?;
        shown.push(WayJson::of(&faces, way, how));
    }
    Ok(TechnologyRequestWhole {
        request: TechnologyRequest::of(&faces, visit, &case.request),
        text: prose::sourced(cx, text.source, &text.html).await?,
        tried: case.request.tried.clone(),
        refusal: case.request.refusal.clone(),
        shown,
    })
}

/// Asks at a desk. With an `Idempotency-Key` a repeat gives the same request back.
#[utoipa::path(post, path = "/api/stoa/v1/requests", tag = "requests", request_body = TechnologyRequestInput,
    params(("Idempotency-Key" = Option<String>, Header, description = "A key of the client's, up to 100 characters")),
    responses((status = 201, description = "It is asked", body = Made), (status = 200, description = "The same request had asked it before", body = Made),
        (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Not allowed here"), (status = 404, description = "No such desk"),
        (status = 409, description = "The day is over, or the key was used for another request"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    headers: HeaderMap,
    Json(input): Json<TechnologyRequestInput>,
) -> web::Result<Response> {
    let (lang, desk) = (visit.lang, input.desk);
    let wanted_by = input.wanted_by.as_deref().map(|by| sent(by, "wanted_by")).transpose()?;
    let key = web::client_key(&headers)?;
    let TechnologyRequestInput { title, text, function, tried, .. } = input;
    let wanted = Wanted { title, text, function, wanted_by, tried, key };
    let work = async move |cx: &mut Cx| actions::ask(cx, lang, desk, &wanted).await;
    let told = |problem| at_odds(renamed(problem, "body", "text"), &["wanted"]);
    let made = app.write(&visit.viewer, work).await.map_err(told)?;
    let status = if made.fresh { StatusCode::CREATED } else { StatusCode::OK };
    let json = Made { id: made.id.to_string(), url: format!("/journey/requests/{}", made.id) };
    Ok((status, Json(json)).into_response())
}
