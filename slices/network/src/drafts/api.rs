//! One's own drafts for programs.

use super::model::{Draft, MOST, is_place};
use super::{actions, store};
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SpaceId;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Pace, Problem, Route, Visit, Who};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/api/stoa/v1/drafts", Who::Person, Pace::Read, index),
        Route::get("/api/stoa/v1/drafts/{place}", Who::Person, Pace::Read, show),
        Route::put("/api/stoa/v1/drafts/{place}", Who::Person, Pace::Write, update),
        Route::delete("/api/stoa/v1/drafts/{place}", Who::Person, Pace::Write, destroy),
    ]
}

/// The description of these addresses.
#[derive(OpenApi)]
#[openapi(paths(index, show, update, destroy), components(schemas(DraftJson, DraftsJson, NewDraft)))]
pub struct Doc;

/// What somebody is writing somewhere.
#[derive(Serialize, ToSchema)]
pub struct DraftJson {
    /// Where: the composer's name, such as `space-12` or `reply-345`.
    place: String,
    /// The kind that was chosen, or nothing.
    kind: String,
    /// The space that was chosen, if the place does not say it.
    #[schema(value_type = Option<String>)]
    space: Option<SpaceId>,
    /// The title so far.
    title: String,
    /// The text so far, as typed.
    body: String,
    /// When it was last saved.
    #[schema(format = "date-time")]
    updated_at: String,
}

impl From<Draft> for DraftJson {
    fn from(draft: Draft) -> Self {
        let Draft { place, kind, space, title, body, updated_at } = draft;
        Self { place, kind, space, title, body, updated_at: web::moment(updated_at) }
    }
}

/// All of one's drafts, those last written first.
#[derive(Serialize, ToSchema)]
pub struct DraftsJson {
    items: Vec<DraftJson>,
    /// Always null: there are at most 500.
    next: Option<String>,
}

/// A draft to keep.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewDraft {
    /// The kind that was chosen.
    #[serde(default)]
    #[schema(max_length = 64)]
    kind: String,
    /// The space that was chosen, if the place does not say it.
    #[serde(default)]
    #[schema(value_type = Option<String>, pattern = "^[1-9][0-9]{0,18}$")]
    space: Option<SpaceId>,
    /// The title so far.
    #[serde(default)]
    #[schema(max_length = 1000)]
    title: String,
    /// The text so far.
    #[serde(default)]
    #[schema(max_length = 100_000)]
    body: String,
}

/// Lists one's own drafts.
#[utoipa::path(get, path = "/api/stoa/v1/drafts", tag = "drafts",
    responses((status = 200, body = DraftsJson), (status = 401, description = "No or a wrong token"), (status = 429, description = "Too often")))]
async fn index(State(app): State<App>, visit: Visit) -> Result<Json<DraftsJson>, Problem> {
    let person = visit.person()?;
    let drafts = app.read(&visit, async move |cx: &mut Cx| store::all(cx, person, MOST).await).await?;
    Ok(Json(DraftsJson { items: drafts.into_iter().map(DraftJson::from).collect(), next: None }))
}

/// Shows what one is writing somewhere.
#[utoipa::path(get, path = "/api/stoa/v1/drafts/{place}", tag = "drafts",
    params(("place" = String, Path, description = "Where", pattern = "^[a-z0-9-]{1,64}$")),
    responses((status = 200, body = DraftJson), (status = 401, description = "No or a wrong token"),
        (status = 404, description = "Nothing is kept there"), (status = 429, description = "Too often")))]
async fn show(State(app): State<App>, visit: Visit, Path(place): Path<String>) -> Result<Json<DraftJson>, Problem> {
    let person = visit.person()?;
    let place = checked(place)?;
    let draft = app.read(&visit, async move |cx: &mut Cx| store::find(cx, person, &place).await).await?;
    Ok(Json(draft.ok_or(Problem::NotFound)?.into()))
}

/// Keeps what one is writing somewhere; an empty draft goes.
#[utoipa::path(put, path = "/api/stoa/v1/drafts/{place}", tag = "drafts", request_body = NewDraft,
    params(("place" = String, Path, description = "Where", pattern = "^[a-z0-9-]{1,64}$")),
    responses((status = 204, description = "Kept"), (status = 400, description = "The body is no JSON"),
        (status = 401, description = "No or a wrong token"), (status = 403, description = "The token may not write"),
        (status = 404, description = "No such place"), (status = 413, description = "The body is too large"),
        (status = 415, description = "The body is of another type"), (status = 422, description = "Too long, too many, or of another form"),
        (status = 429, description = "Too often")))]
async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(place): Path<String>,
    Json(body): Json<NewDraft>,
) -> Result<StatusCode, Problem> {
    let place = checked(place)?;
    let lang = visit.lang;
    let NewDraft { kind, space, title, body } = body;
    if kind.chars().count() > 64 || kind.contains('\0') {
        return Err(Problem::field("kind", "the name of a kind, at most 64 characters"));
    }
    let draft = Draft { place, kind, space, title, body, updated_at: app.now() };
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::save(cx, lang, draft).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Discards what one was writing somewhere. Again is the same.
#[utoipa::path(delete, path = "/api/stoa/v1/drafts/{place}", tag = "drafts",
    params(("place" = String, Path, description = "Where", pattern = "^[a-z0-9-]{1,64}$")),
    responses((status = 204, description = "Nothing is kept there any more"), (status = 401, description = "No or a wrong token"),
        (status = 403, description = "The token may not write"), (status = 404, description = "No such place"),
        (status = 429, description = "Too often")))]
async fn destroy(State(app): State<App>, visit: Visit, Path(place): Path<String>) -> Result<StatusCode, Problem> {
    let place = checked(place)?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::discard(cx, &place).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn checked(place: String) -> Result<String, Problem> {
    if is_place(&place) { Ok(place) } else { Err(Problem::NotFound) }
}
