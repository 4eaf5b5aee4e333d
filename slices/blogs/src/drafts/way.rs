//! The way of a draft in JSON: its review and its hour. The words are those that are kept.

use super::actions;
use super::api::told;
use crate::posts::form::Typed;
use crate::{hours, reviews};
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::{DraftId, SubjectId};
use serde::Deserialize;
use texts::Zone;
use utoipa::ToSchema;
use web::json::at_odds;
use web::{App, Json, Problem, Visit};

type Ids = Path<(String, String)>;

/// What is said when a draft comes back.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ReviewWord {
    /// The word.
    #[schema(min_length = 1, max_length = 500)]
    word: String,
}

/// When a draft is to be published by itself.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct BlogHour {
    /// The hour as the clock of that zone shows it.
    #[schema(pattern = r"^\d{4}-\d\d-\d\dT\d\d:\d\d$")]
    hour: String,
    /// The zone, such as `Europe/Berlin`; that of the caller if it is not given.
    #[serde(default)]
    zone: Option<String>,
}

/// What is kept, as a form would send it.
async fn kept(cx: &mut Cx, ids: (SubjectId, DraftId)) -> Result<Typed, Problem> {
    let draft = actions::find(cx, ids.0, ids.1).await?.draft;
    Ok(Typed {
        known: draft.words().fingerprint(),
        title: draft.title,
        body: draft.source,
        kind: draft.kind_name,
        about: draft.about.map(|about| about.to_string()).unwrap_or_default(),
        ..Typed::default()
    })
}

/// Sends a draft for review as it is kept. Again is the same.
#[utoipa::path(put, path = "/api/stoa/v1/blogs/{id}/drafts/{draft}/review", tag = "blogs",
    params(("id" = String, Path, description = "The blog", pattern = "^[1-9][0-9]{0,18}$"),
        ("draft" = String, Path, description = "The draft", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It waits"), (status = 401, description = "Needs an account"), (status = 403, description = "The caller may not write in it"),
        (status = 404, description = "No such draft for the caller"), (status = 409, description = "What it is about is not there"),
        (status = 422, description = "It can't be published as it is"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn send(State(app): State<App>, visit: Visit, Path((blog, id)): Ids) -> web::Result<StatusCode> {
    let (ids, lang): ((SubjectId, DraftId), _) = ((blog.parse()?, id.parse()?), visit.lang);
    let work = async move |cx: &mut Cx| -> Result<(), Problem> {
        let typed = kept(cx, ids).await?;
        reviews::send(cx, lang, ids, &typed).await.map(drop)
    };
    app.write(&visit.viewer, work).await.map_err(|problem| at_odds(told(problem), &["hour", "zone"]))?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a draft back from review. Again is the same.
#[utoipa::path(delete, path = "/api/stoa/v1/blogs/{id}/drafts/{draft}/review", tag = "blogs",
    params(("id" = String, Path, description = "The blog", pattern = "^[1-9][0-9]{0,18}$"),
        ("draft" = String, Path, description = "The draft", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It waits no more"), (status = 401, description = "Needs an account"), (status = 403, description = "The caller may not write in it"),
        (status = 404, description = "No such draft for the caller"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn withdraw(State(app): State<App>, visit: Visit, Path((blog, id)): Ids) -> web::Result<StatusCode> {
    let ids: (SubjectId, DraftId) = (blog.parse()?, id.parse()?);
    app.write(&visit.viewer, async move |cx: &mut Cx| reviews::withdraw(cx, ids).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Sends a draft that waits back to its author with a word.
#[utoipa::path(post, path = "/api/stoa/v1/blogs/{id}/drafts/{draft}/review/answer", tag = "blogs", request_body = ReviewWord,
    params(("id" = String, Path, description = "The blog", pattern = "^[1-9][0-9]{0,18}$"),
        ("draft" = String, Path, description = "The draft", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is its author's again"), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "The caller may not publish"), (status = 404, description = "No such draft for the caller"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "The word is missing or too long"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn answer(
    State(app): State<App>,
    visit: Visit,
    Path((blog, id)): Ids,
    Json(input): Json<ReviewWord>,
) -> web::Result<StatusCode> {
    let (ids, lang): ((SubjectId, DraftId), _) = ((blog.parse()?, id.parse()?), visit.lang);
    let work = async move |cx: &mut Cx| reviews::answer(cx, lang, ids, &input.word).await;
    app.write(&visit.viewer, work).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Lets the program publish a draft as it is kept, at an hour of a clock.
#[utoipa::path(put, path = "/api/stoa/v1/blogs/{id}/drafts/{draft}/hour", tag = "blogs", request_body = BlogHour,
    params(("id" = String, Path, description = "The blog", pattern = "^[1-9][0-9]{0,18}$"),
        ("draft" = String, Path, description = "The draft", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It has its hour"), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "The caller may not publish"), (status = 404, description = "No such draft for the caller"), (status = 409, description = "What it is about is not there"),
        (status = 413, description = "Too large"), (status = 415, description = "The body must be application/json"),
        (status = 422, description = "The hour is none to come, or it can't be published as it is"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn set(
    State(app): State<App>,
    visit: Visit,
    Path((blog, id)): Ids,
    Json(input): Json<BlogHour>,
) -> web::Result<StatusCode> {
    let (ids, lang): ((SubjectId, DraftId), _) = ((blog.parse()?, id.parse()?), visit.lang);
    let zone = match &input.zone {
        Some(zone) => zone.parse::<Zone>().map_err(|error| Problem::Conflict(error.to_string()))?,
        None => visit.zone.clone(),
    };
    let work = async move |cx: &mut Cx| -> Result<(), Problem> {
        let typed = Typed { hour: input.hour, ..kept(cx, ids).await? };
        hours::set(cx, lang, ids, &typed, &zone).await.map(drop)
    };
    app.write(&visit.viewer, work).await.map_err(told)?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes the hour of a draft back. Again is the same.
#[utoipa::path(delete, path = "/api/stoa/v1/blogs/{id}/drafts/{draft}/hour", tag = "blogs",
    params(("id" = String, Path, description = "The blog", pattern = "^[1-9][0-9]{0,18}$"),
        ("draft" = String, Path, description = "The draft", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It has none"), (status = 401, description = "Needs an account"), (status = 403, description = "The caller may not publish"),
        (status = 404, description = "No such draft for the caller"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn clear(State(app): State<App>, visit: Visit, Path((blog, id)): Ids) -> web::Result<StatusCode> {
    let ids: (SubjectId, DraftId) = (blog.parse()?, id.parse()?);
    app.write(&visit.viewer, async move |cx: &mut Cx| hours::clear(cx, ids).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
