//! Answers in JSON.

use super::actions;
use super::store::{self, Answer};
use crate::json::{List, MadeJson, Slice, WriterJson};
use crate::questions::store::Question;
use crate::questions::{self, Writer, find};
use crate::verified::{self, Verifications, VerifiedJson};
use crate::votes::VotesJson;
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::{HeaderMap, StatusCode};
use kernel::{Cursor, PersonId, SubjectId, Viewer};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use utoipa::{OpenApi, ToSchema};
use web::prose::Named;
use web::{App, Json, Problem, Version, Visit, moment};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, create, show))]
pub(crate) struct Api;

/// An answer.
#[derive(Serialize, ToSchema)]
pub(super) struct AnswerJson {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Who wrote it.
    author: WriterJson,
    /// Its Markdown, as its author typed it, empty if it was taken away. What it names and the caller may not find is a plain
    /// word in it.
    text: String,
    /// Safe HTML, empty if it was taken away.
    html: String,
    /// Whether it is the accepted one.
    accepted: bool,
    /// Who vouches for it, or null.
    verified: Option<VerifiedJson>,
    /// `open`, `closed` or `removed`.
    state: String,
    /// Whom it helped.
    votes: VotesJson,
    /// Comments below it.
    reply_count: i64,
    /// Grows with every edit.
    version: i64,
    /// When it was written.
    #[schema(format = "date-time")]
    created_at: String,
    /// When its text was last changed.
    #[schema(format = "date-time")]
    edited_at: Option<String>,
}

impl AnswerJson {
    fn new(
        answer: Answer,
        known: &Question,
        verified: &mut Verifications,
        writers: &Writers,
        spaces: &Named,
        viewer: &Viewer,
    ) -> Self {
        Self {
            id: answer.id.to_string(),
            author: WriterJson::of(answer.author, writers),
            accepted: known.accepted == Some(answer.id),
            verified: verified.remove(&answer.id).map(VerifiedJson::from),
            state: subjects::State::from_code(answer.state_code).name().to_owned(),
            votes: answer.tally().into(),
            reply_count: answer.reply_count,
            version: answer.version,
            created_at: moment(answer.id.made_at()),
            edited_at: answer.edited_at.map(moment),
            html: spaces.resolve(&answer.html).into_owned(),
            text: spaces.source(answer.source, &answer.html, viewer, answer.author),
        }
    }
}

/// Those who wrote answers.
type Writers = HashMap<PersonId, Writer>;

/// An answer to give.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AnswerInput {
    /// Markdown.
    #[schema(min_length = 1, max_length = 50000, pattern = r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
    text: String,
}

/// The answers of a question in the order in which they were given.
#[utoipa::path(get, path = "/api/stoa/v1/questions/{id}/answers", tag = "questions",
    params(("id" = String, Path, description = "The question", pattern = "^[1-9][0-9]{0,18}$"), Slice),
    responses((status = 200, description = "A page of answers", body = List<AnswerJson>), (status = 400, description = "An unreadable query"),
        (status = 401, description = "An unknown token"), (status = 404, description = "No such question"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    slice: Result<Query<Slice>, axum::extract::rejection::QueryRejection>,
) -> web::Result<Response> {
    let question: SubjectId = id.parse()?;
    let (from, limit) = Slice::read(slice, Cursor::OLDEST)?;
    let work = async move |cx: &mut Cx| -> Result<List<AnswerJson>, Problem> {
        let (_, known) = find(cx, question).await?;
        let answers = store::in_order(cx, question, from.id, limit).await?;
        let authors: Vec<_> = answers.iter().map(|answer| answer.author).collect();
        let writers = questions::store::writers(cx, &authors).await?;
        let spaces = Named::load(cx, answers.iter().map(|answer| answer.html.as_str())).await?;
        let mut verified = verified::store::of(cx, question).await?;
        let viewer = cx.viewer();
        let each =
            answers.into_iter().map(|answer| AnswerJson::new(answer, &known, &mut verified, &writers, &spaces, viewer));
        Ok(List::cut(each.collect(), limit, |answer| answer.id.clone()))
    };
    Ok(Json(app.read(&visit, work).await?).into_response())
}

/// One answer.
#[utoipa::path(get, path = "/api/stoa/v1/answers/{id}", tag = "questions",
    params(("id" = String, Path, description = "The answer", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The answer", body = AnswerJson), (status = 401, description = "An unknown token"),
        (status = 404, description = "No such answer"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<Response> {
    let id: SubjectId = id.parse()?;
    let answer = app.read(&visit, async move |cx: &mut Cx| one(cx, id).await).await?;
    Ok((Extension(Version::of(answer.version)), Json(answer)).into_response())
}

async fn one(cx: &mut Cx, id: SubjectId) -> Result<AnswerJson, Problem> {
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    let (_, known) = find(cx, subject.root).await?;
    let is_there = |answer: &Answer| subject.state() != subjects::State::Removed || answer.reply_count > 0;
    let answer = store::one(cx, subject.root, id).await?.filter(is_there).ok_or(Problem::NotFound)?;
    let writers = questions::store::writers(cx, &[answer.author]).await?;
    let spaces = Named::load(cx, std::iter::once(answer.html.as_str())).await?;
    let mut verified = verified::store::of(cx, subject.root).await?;
    Ok(AnswerJson::new(answer, &known, &mut verified, &writers, &spaces, cx.viewer()))
}

/// Answers a question. With an `Idempotency-Key` a repeat gives the same answer back.
#[utoipa::path(post, path = "/api/stoa/v1/questions/{id}/answers", tag = "questions", request_body = AnswerInput,
    params(("id" = String, Path, description = "The question", pattern = "^[1-9][0-9]{0,18}$"),
        ("Idempotency-Key" = Option<String>, Header, description = "A key of the client's, up to 100 characters")),
    responses((status = 201, description = "It was given", body = MadeJson), (status = 200, description = "The same request had given it before", body = MadeJson),
        (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Not allowed here"), (status = 404, description = "No such question"),
        (status = 409, description = "The key was used for another request"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    headers: HeaderMap,
    Json(input): Json<AnswerInput>,
) -> web::Result<Response> {
    let question: SubjectId = id.parse()?;
    let (lang, key) = (visit.lang, web::client_key(&headers)?);
    let work = async move |cx: &mut Cx| actions::answer(cx, lang, question, &input.text, key.as_deref()).await;
    let created =
        app.write(&visit.viewer, work).await.map_err(|problem| crate::json::renamed(problem, "body", "text"))?;
    let status = if created.fresh { StatusCode::CREATED } else { StatusCode::OK };
    let url = format!("/questions/{question}#subject-{}", created.id);
    Ok((status, Json(MadeJson { id: created.id.to_string(), url })).into_response())
}
