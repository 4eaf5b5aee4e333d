//! Changes in JSON.

use super::actions;
use crate::json::renamed;
use crate::{ANSWER, QUESTION};
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use serde::Deserialize;
use utoipa::{OpenApi, ToSchema};
use web::{App, IfMatch, Json, Problem, Version, Visit};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(update_question, destroy_question, update_answer, destroy_answer))]
pub(crate) struct Api;

/// A question's new words.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionChange {
    /// What it is about.
    #[schema(
        min_length = 1,
        max_length = 200,
        pattern = r"^[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u001f\u007f-\u009f]*$"
    )]
    title: String,
    /// Markdown.
    #[schema(max_length = 50000, pattern = r"^[^\u0000]*$")]
    text: String,
}

/// An answer's new words.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AnswerChange {
    /// Markdown.
    #[schema(min_length = 1, max_length = 50000, pattern = r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
    text: String,
}

/// Changes a question that you asked. The earlier text stays in its history.
#[utoipa::path(put, path = "/api/stoa/v1/questions/{id}", tag = "questions", request_body = QuestionChange,
    params(("id" = String, Path, description = "The question", pattern = "^[1-9][0-9]{0,18}$"),
        ("If-Match" = Option<String>, Header, description = "Only if this is its version: `ETag` of a GET")),
    responses((status = 204, description = "It is changed"), (status = 400, description = "The body is no JSON"),
        (status = 401, description = "Needs an account"), (status = 403, description = "Only who asked may"),
        (status = 404, description = "No such question"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn update_question(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    meant: IfMatch,
    Json(input): Json<QuestionChange>,
) -> web::Result<StatusCode> {
    change(&app, &visit, (&id, QUESTION), meant, (input.title, input.text)).await
}

/// Changes an answer that you gave. The earlier text stays in its history.
#[utoipa::path(put, path = "/api/stoa/v1/answers/{id}", tag = "questions", request_body = AnswerChange,
    params(("id" = String, Path, description = "The answer", pattern = "^[1-9][0-9]{0,18}$"),
        ("If-Match" = Option<String>, Header, description = "Only if this is its version: `ETag` of a GET")),
    responses((status = 204, description = "It is changed"), (status = 400, description = "The body is no JSON"),
        (status = 401, description = "Needs an account"), (status = 403, description = "Only who answered may"),
        (status = 404, description = "No such answer"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn update_answer(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    meant: IfMatch,
    Json(input): Json<AnswerChange>,
) -> web::Result<StatusCode> {
    change(&app, &visit, (&id, ANSWER), meant, (String::new(), input.text)).await
}

async fn change(
    app: &App,
    visit: &Visit,
    (id, kind): (&str, &'static str),
    meant: IfMatch,
    (title, text): (String, String),
) -> Result<StatusCode, Problem> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let work = async move |cx: &mut Cx| {
        actions::named(cx, id, kind).await?;
        let before = actions::edit(cx, lang, id, &title, &text).await?;
        meant.check(&Version::of(before.version))
    };
    app.write(&visit.viewer, work).await.map_err(|problem| renamed(problem, "body", "text"))?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a question away. A stub stays where others wrote.
#[utoipa::path(delete, path = "/api/stoa/v1/questions/{id}", tag = "questions",
    params(("id" = String, Path, description = "The question", pattern = "^[1-9][0-9]{0,18}$"),
        ("If-Match" = Option<String>, Header, description = "Only if this is its version: `ETag` of a GET")),
    responses((status = 204, description = "It is taken away"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only who asked and moderators may"), (status = 404, description = "No such question"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn destroy_question(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    meant: IfMatch,
) -> web::Result<StatusCode> {
    remove(&app, &visit, (&id, QUESTION), meant).await
}

/// Takes an answer away. If it was the accepted one, none is accepted any more.
#[utoipa::path(delete, path = "/api/stoa/v1/answers/{id}", tag = "questions",
    params(("id" = String, Path, description = "The answer", pattern = "^[1-9][0-9]{0,18}$"),
        ("If-Match" = Option<String>, Header, description = "Only if this is its version: `ETag` of a GET")),
    responses((status = 204, description = "It is taken away"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only who answered and moderators may"), (status = 404, description = "No such answer"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn destroy_answer(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    meant: IfMatch,
) -> web::Result<StatusCode> {
    remove(&app, &visit, (&id, ANSWER), meant).await
}

async fn remove(
    app: &App,
    visit: &Visit,
    (id, kind): (&str, &'static str),
    meant: IfMatch,
) -> Result<StatusCode, Problem> {
    let id: SubjectId = id.parse()?;
    let work = async move |cx: &mut Cx| {
        actions::named(cx, id, kind).await?;
        let before = actions::remove(cx, id).await?;
        meant.check(&Version::of(before.version))
    };
    app.write(&visit.viewer, work).await?;
    Ok(StatusCode::NO_CONTENT)
}
