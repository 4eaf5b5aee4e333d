//! Proposed changes in JSON.

use super::actions;
use super::model::Proposal;
use super::store::{self, Suggestion};
use crate::questions::{self, Asked};
use crate::{ANSWER, QUESTION};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::{HeaderMap, StatusCode};
use kernel::{RevisionId, SubjectId};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::faces::Faces;
use web::json::{Items, Made, PersonNamed, at, at_odds, renamed};
use web::prose::Named;
use web::{App, Json, Problem, Visit, Whole, moment};

/// So many are told.
const MOST: usize = 100;

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, show, create_for_question, create_for_answer, accept, decline, withdraw))]
pub(crate) struct Api;

/// A proposed change.
#[derive(Serialize, ToSchema)]
pub(super) struct SuggestionJson {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// The question or answer that it changes.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    subject: String,
    /// The question that that belongs to.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    question: String,
    /// The version that it was made from.
    version: i64,
    /// The title; an answer has none.
    title: String,
    /// Markdown.
    text: String,
    /// Why.
    reason: String,
    /// Who proposed it.
    by: PersonNamed,
    /// When.
    #[schema(format = "date-time")]
    created_at: String,
    /// `open`, `accepted`, `declined` or `withdrawn`.
    state: &'static str,
    /// Who decided, or null.
    decided_by: Option<PersonNamed>,
    /// When.
    #[schema(format = "date-time")]
    decided_at: Option<String>,
    /// What they said to whoever proposed it.
    word: String,
    /// Its page.
    url: String,
}

impl SuggestionJson {
    async fn all(cx: &mut Cx, found: Vec<Suggestion>) -> db::Result<Vec<Self>> {
        let people = found.iter().flat_map(|one| std::iter::once(one.by).chain(one.decided_by));
        let faces = Faces::load(cx, people.collect::<Vec<_>>()).await?;
        let named = Named::load(cx, found.iter().map(|one| one.html.as_str())).await?;
        let viewer = cx.viewer();
        let line = |one: Suggestion| Self {
            id: one.id.to_string(),
            subject: one.subject.to_string(),
            question: one.question.to_string(),
            version: one.base,
            state: one.fate().name(),
            text: named.source(one.source, &one.html, viewer, one.by),
            by: PersonNamed::of(&faces, one.by),
            created_at: moment(one.id.made_at()),
            decided_by: one.decided_by.map(|by| PersonNamed::of(&faces, by)),
            decided_at: at(one.decided_at),
            url: format!("/suggestions/{}", one.id),
            title: one.title,
            reason: one.reason,
            word: one.word,
        };
        Ok(found.into_iter().map(line).collect())
    }
}

/// Another text for a question.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionSuggestion {
    /// The version that you changed.
    #[schema(value_type = i64, minimum = 1, maximum = 9007199254740991_i64)]
    version: Whole,
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
    /// Why.
    #[schema(min_length = 1, max_length = 1000, pattern = r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
    reason: String,
}

/// Another text for an answer.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AnswerSuggestion {
    /// The version that you changed.
    #[schema(value_type = i64, minimum = 1, maximum = 9007199254740991_i64)]
    version: Whole,
    /// Markdown.
    #[schema(min_length = 1, max_length = 50000, pattern = r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
    text: String,
    /// Why.
    #[schema(min_length = 1, max_length = 1000, pattern = r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
    reason: String,
}

/// The text that was compared.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Compared {
    /// Its version: it is changed only if it is still that.
    #[schema(value_type = i64, minimum = 1, maximum = 9007199254740991_i64)]
    version: Whole,
}

/// What somebody says to whoever proposed it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Refused {
    /// Why it stays as it is.
    #[schema(min_length = 1, max_length = 1000, pattern = r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
    word: String,
}

/// Changes that were proposed to a question and its answers, the open ones first, at most a hundred: those of your own texts, those
/// that you proposed, and all of them if you are an expert or keep the space.
#[utoipa::path(get, path = "/api/stoa/v1/questions/{id}/suggestions", tag = "questions",
    params(("id" = String, Path, description = "The question", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The proposed changes", body = Items<SuggestionJson>), (status = 401, description = "Needs an account"),
        (status = 404, description = "No such question"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<Items<SuggestionJson>>> {
    let id: SubjectId = id.parse()?;
    let work = async move |cx: &mut Cx| -> Result<Items<SuggestionJson>, Problem> {
        let (asked, _) = questions::find(cx, id).await?;
        let found = store::of_question(cx, id, asked.knows(), MOST).await?;
        Ok(SuggestionJson::all(cx, found).await?.into_iter().collect())
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// A proposed change.
#[utoipa::path(get, path = "/api/stoa/v1/suggestions/{id}", tag = "questions",
    params(("id" = String, Path, description = "The proposed change", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "It", body = SuggestionJson), (status = 401, description = "Needs an account"),
        (status = 404, description = "No such proposal"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<SuggestionJson>> {
    let id: RevisionId = id.parse()?;
    let work = async move |cx: &mut Cx| -> Result<SuggestionJson, Problem> {
        let (found, _) = actions::find(cx, id).await?;
        SuggestionJson::all(cx, vec![found]).await?.pop().ok_or(Problem::NotFound)
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// Proposes another text for a question of somebody else. With an `Idempotency-Key` a repeat gives the same proposal back.
#[utoipa::path(post, path = "/api/stoa/v1/questions/{id}/suggestions", tag = "questions", request_body = QuestionSuggestion,
    params(("id" = String, Path, description = "The question", pattern = "^[1-9][0-9]{0,18}$"),
        ("Idempotency-Key" = Option<String>, Header, description = "A key of the client's, up to 100 characters")),
    responses((status = 201, description = "It is proposed", body = Made), (status = 200, description = "The same request had proposed it before", body = Made),
        (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Your own, or you may not reply here"), (status = 404, description = "No such question"),
        (status = 409, description = "The text is another version by now, nothing would change, an earlier proposal of yours is open, or the key was used"),
        (status = 413, description = "Too large"), (status = 415, description = "The body must be application/json"),
        (status = 422, description = "A field is wrong"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create_for_question(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    headers: HeaderMap,
    Json(input): Json<QuestionSuggestion>,
) -> web::Result<Response> {
    let QuestionSuggestion { version: Whole(version), title, text, reason } = input;
    let proposal = Proposal { title, body: text, reason, version, key: web::client_key(&headers)? };
    propose(&app, &visit, (&id, QUESTION), proposal).await
}

/// Proposes another text for an answer of somebody else. With an `Idempotency-Key` a repeat gives the same proposal back.
#[utoipa::path(post, path = "/api/stoa/v1/answers/{id}/suggestions", tag = "questions", request_body = AnswerSuggestion,
    params(("id" = String, Path, description = "The answer", pattern = "^[1-9][0-9]{0,18}$"),
        ("Idempotency-Key" = Option<String>, Header, description = "A key of the client's, up to 100 characters")),
    responses((status = 201, description = "It is proposed", body = Made), (status = 200, description = "The same request had proposed it before", body = Made),
        (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Your own, or you may not reply here"), (status = 404, description = "No such answer"),
        (status = 409, description = "The text is another version by now, nothing would change, an earlier proposal of yours is open, or the key was used"),
        (status = 413, description = "Too large"), (status = 415, description = "The body must be application/json"),
        (status = 422, description = "A field is wrong"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create_for_answer(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    headers: HeaderMap,
    Json(input): Json<AnswerSuggestion>,
) -> web::Result<Response> {
    let AnswerSuggestion { version: Whole(version), text, reason } = input;
    let proposal = Proposal { title: String::new(), body: text, reason, version, key: web::client_key(&headers)? };
    propose(&app, &visit, (&id, ANSWER), proposal).await
}

async fn propose(
    app: &App,
    visit: &Visit,
    (id, kind): (&str, &'static str),
    proposal: Proposal,
) -> web::Result<Response> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let work = async move |cx: &mut Cx| -> Result<(RevisionId, bool), Problem> {
        let asked: Asked = actions::text(cx, id, false).await?;
        if asked.subject.kind != kind {
            return Err(Problem::NotFound);
        }
        let no_change = asked.subject.version == proposal.version
            && proposal.is_no_change(&asked.subject, &subjects::text(cx, &asked.subject).await?.source);
        let made = actions::propose(cx, lang, id, &proposal).await;
        // That nothing would change, the description of the address can't tell beforehand.
        made.map_err(|problem| if no_change { at_odds(problem, &["body"]) } else { problem })
    };
    let (made, fresh) = app.write(&visit.viewer, work).await.map_err(|problem| renamed(problem, "body", "text"))?;
    let status = if fresh { StatusCode::CREATED } else { StatusCode::OK };
    Ok((status, Json(Made { id: made.to_string(), url: format!("/suggestions/{made}") })).into_response())
}

/// Accepts a proposed change: it becomes a version of the text, by whoever proposed it.
#[utoipa::path(put, path = "/api/stoa/v1/suggestions/{id}/acceptance", tag = "questions", request_body = Compared,
    params(("id" = String, Path, description = "The proposed change", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "The text is changed"), (status = 400, description = "The body is no JSON"),
        (status = 401, description = "Needs an account"), (status = 403, description = "Your own, or not yours to decide"),
        (status = 404, description = "No such proposal"), (status = 409, description = "The text is another version by now, or something else was decided"),
        (status = 413, description = "Too large"), (status = 415, description = "The body must be application/json"),
        (status = 422, description = "A field is wrong"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn accept(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(Compared { version: Whole(version) }): Json<Compared>,
) -> web::Result<StatusCode> {
    let (id, lang): (RevisionId, _) = (id.parse()?, visit.lang);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::accept(cx, lang, id, version).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Declines a proposed change with a word to whoever proposed it.
#[utoipa::path(put, path = "/api/stoa/v1/suggestions/{id}/refusal", tag = "questions", request_body = Refused,
    params(("id" = String, Path, description = "The proposed change", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is declined"), (status = 400, description = "The body is no JSON"),
        (status = 401, description = "Needs an account"), (status = 403, description = "Your own, or not yours to decide"),
        (status = 404, description = "No such proposal"), (status = 409, description = "Something else was decided"),
        (status = 413, description = "Too large"), (status = 415, description = "The body must be application/json"),
        (status = 422, description = "A field is wrong"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn decline(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(Refused { word }): Json<Refused>,
) -> web::Result<StatusCode> {
    let (id, lang): (RevisionId, _) = (id.parse()?, visit.lang);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::decline(cx, lang, id, &word).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a proposed change of your own back.
#[utoipa::path(delete, path = "/api/stoa/v1/suggestions/{id}", tag = "questions",
    params(("id" = String, Path, description = "The proposed change", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is taken back"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Somebody else proposed it"), (status = 404, description = "No such proposal"),
        (status = 409, description = "It was decided on"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn withdraw(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let (id, lang): (RevisionId, _) = (id.parse()?, visit.lang);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::withdraw(cx, lang, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
