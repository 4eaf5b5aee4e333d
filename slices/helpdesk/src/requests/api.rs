//! Requests in JSON.

use super::actions::{self, Handling, Wanted};
use super::line::address;
use super::model::{Priority, Status};
use super::store::{self, Listed, Request};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::{HeaderMap, StatusCode};
use kernel::{PersonId, SubjectId};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::held::Held;
use web::json::{at, renamed};
use web::{App, Json, Problem, Visit, moment, prose};

/// Most that a list holds.
const MOST: usize = 100;

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, create, show, take_on, handle, solve, reopen))]
pub(crate) struct Api;

/// A request.
#[derive(Serialize, ToSchema)]
pub(super) struct HelpRequestJson {
    /// Its id: that of the question, where it is one.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// What people call it.
    number: String,
    /// What it is about.
    title: String,
    /// Whether it is a question that everybody reads who reads the space.
    open: bool,
    /// Who asked.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    asker: String,
    /// `new`, `with_helpers`, `with_asker` or `solved`.
    status: String,
    /// Since when.
    #[schema(format = "date-time")]
    since: String,
    /// `low`, `usual`, `high` or `urgent`.
    priority: String,
    /// Who has it in hand, or null.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    assignee: Option<String>,
    /// When the first answer is late; null where there is no goal, or the clock stands still.
    #[schema(format = "date-time")]
    answer_due: Option<String>,
    /// When the solution is late; null where there is no goal, or the clock stands still.
    #[schema(format = "date-time")]
    solution_due: Option<String>,
    /// Its page.
    url: String,
}

impl HelpRequestJson {
    fn listed(one: Listed) -> Self {
        Self {
            id: one.id.to_string(),
            number: one.number,
            title: one.title,
            open: one.kind == crate::QUESTION,
            asker: one.asker.to_string(),
            status: Status::from_code(one.status_code).name().to_owned(),
            since: moment(one.status_at),
            priority: Priority::from_code(one.priority_code).name().to_owned(),
            assignee: one.assignee.map(|person| person.to_string()),
            answer_due: at(one.answer_due),
            solution_due: at(one.solution_due),
            url: address(&one.kind, one.id),
        }
    }

    fn held(held: &Held<Request>) -> Self {
        let (one, subject) = (&held.thing, &held.subject);
        Self {
            id: one.id.to_string(),
            number: one.number.clone(),
            title: subject.title.clone(),
            open: subject.kind == crate::QUESTION,
            asker: subject.author.to_string(),
            status: one.status().name().to_owned(),
            since: moment(one.status_at),
            priority: one.priority().name().to_owned(),
            assignee: one.assignee.map(|person| person.to_string()),
            answer_due: at(one.answer_due),
            solution_due: at(one.solution_due),
            url: address(&subject.kind, one.id),
        }
    }
}

/// A request with its text.
#[derive(Serialize, ToSchema)]
pub(super) struct HelpRequestWhole {
    #[serde(flatten)]
    request: HelpRequestJson,
    /// What is the matter: Markdown, as it was typed. What it names and the caller may not find is a plain word in it.
    text: String,
    /// Safe HTML.
    html: String,
}

/// What you asked for.
#[derive(Serialize, ToSchema)]
pub(super) struct HelpRequestsJson {
    /// What is open first, then the newest, at most a hundred.
    items: Vec<HelpRequestJson>,
}

/// What to ask.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct HelpRequestInput {
    /// At which desk.
    #[schema(value_type = String, pattern = "^[1-9][0-9]{0,18}$")]
    desk: SubjectId,
    /// What it is about.
    #[schema(
        min_length = 1,
        max_length = 200,
        pattern = r"^[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u001f\u007f-\u009f]*$"
    )]
    title: String,
    /// What is the matter: Markdown.
    #[schema(min_length = 1, max_length = 50000, pattern = r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
    text: String,
}

/// What one who helps says of a request. What is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct HandlingInput {
    /// How far it is.
    #[serde(default)]
    #[schema(pattern = "^(new|with_helpers|with_asker|solved)$")]
    status: Option<String>,
    /// How urgent it is.
    #[serde(default)]
    #[schema(pattern = "^(low|usual|high|urgent)$")]
    priority: Option<String>,
    /// Who has it in hand: the id of one who helps there, or an empty text for nobody.
    #[serde(default)]
    #[schema(pattern = "^([1-9][0-9]{0,18})?$")]
    assignee: Option<String>,
}

impl HandlingInput {
    fn read(self) -> Result<Handling, Problem> {
        let wrong = |field: &str, choices: &str| Problem::field(field, format!("Choose one of {choices}."));
        let status = self.status.map(|word| Status::from_name(&word).ok_or(word)).transpose();
        let priority = self.priority.map(|word| Priority::from_name(&word).ok_or(word)).transpose();
        let assignee = match self.assignee.as_deref() {
            None => None,
            Some("") => Some(None),
            Some(person) => {
                let person = person.parse::<PersonId>();
                Some(Some(person.map_err(|_| Problem::field("assignee", "Give the id of a person."))?))
            }
        };
        Ok(Handling {
            status: status.map_err(|_| wrong("status", "new, with_helpers, with_asker, solved"))?,
            priority: priority.map_err(|_| wrong("priority", "low, usual, high, urgent"))?,
            assignee,
        })
    }
}

/// What you asked for, in private or as a question that was taken on.
#[utoipa::path(get, path = "/api/stoa/v1/help/requests", tag = "help",
    responses((status = 200, description = "What you asked for", body = HelpRequestsJson), (status = 401, description = "Needs an account"),
        (status = 403, description = "For employees"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result<Response> {
    let me = visit.viewer.person().ok_or(Problem::SignIn)?;
    let listed = app.read(&visit, async move |cx: &mut Cx| store::of_asker(cx, me, MOST).await).await?;
    let items = listed.into_iter().map(HelpRequestJson::listed).collect();
    Ok(Json(HelpRequestsJson { items }).into_response())
}

/// Asks at a desk in private. With an `Idempotency-Key` a repeat gives the same request back.
#[utoipa::path(post, path = "/api/stoa/v1/help/requests", tag = "help", request_body = HelpRequestInput,
    params(("Idempotency-Key" = Option<String>, Header, description = "A key of the client's, up to 100 characters")),
    responses((status = 201, description = "It waits at the desk", body = HelpRequestWhole), (status = 200, description = "The same request had asked it before", body = HelpRequestWhole),
        (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "The desk is closed, or not for you"), (status = 404, description = "No such desk"),
        (status = 409, description = "The key was used for another request"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    headers: HeaderMap,
    Json(input): Json<HelpRequestInput>,
) -> web::Result<Response> {
    let (lang, key) = (visit.lang, web::client_key(&headers)?);
    let wanted = Wanted { desk: Some(input.desk), title: input.title, body: input.text, key };
    let work = async move |cx: &mut Cx| -> Result<(bool, HelpRequestWhole), Problem> {
        let made = actions::ask(cx, lang, &wanted).await?;
        Ok((made.fresh, whole(cx, made.id).await?))
    };
    let asked = app.write(&visit.viewer, work).await;
    let (fresh, request) = asked.map_err(|problem| renamed(problem, "body", "text"))?;
    let status = if fresh { StatusCode::CREATED } else { StatusCode::OK };
    Ok((status, Json(request)).into_response())
}

/// A request that you asked for or help with, or a question that was taken on.
#[utoipa::path(get, path = "/api/stoa/v1/help/requests/{id}", tag = "help",
    params(("id" = String, Path, description = "The request or the question", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The request", body = HelpRequestWhole), (status = 401, description = "Needs an account"),
        (status = 403, description = "For employees"), (status = 404, description = "No such request"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<Response> {
    let id: SubjectId = id.parse()?;
    let request = app.read(&visit, async move |cx: &mut Cx| whole(cx, id).await).await?;
    Ok(Json(request).into_response())
}

async fn whole(cx: &mut Cx, id: SubjectId) -> Result<HelpRequestWhole, Problem> {
    let held = actions::find(cx, id).await?;
    let text = subjects::text(cx, &held.subject).await?;
    Ok(HelpRequestWhole {
        request: HelpRequestJson::held(&held),
        html: prose::resolved(cx, &text.html).await?,
        text: prose::sourced(cx, text.source, &text.html).await?,
    })
}

/// Takes a question on: it waits at the desk of its space from now on, and stays the question that it was.
#[utoipa::path(put, path = "/api/stoa/v1/help/requests/{id}", tag = "help",
    params(("id" = String, Path, description = "The question", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It waits at the desk"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only agents may"), (status = 404, description = "No such question, or its space has no desk"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn take_on(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::take_on(cx, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Says how far a request is, how urgent, and who has it in hand.
#[utoipa::path(put, path = "/api/stoa/v1/help/requests/{id}/handling", tag = "help", request_body = HandlingInput,
    params(("id" = String, Path, description = "The request or the question", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is so"), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only agents may"), (status = 404, description = "No such request"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn handle(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<HandlingInput>,
) -> web::Result<StatusCode> {
    let (id, lang, said): (SubjectId, _, _) = (id.parse()?, visit.lang, input.read()?);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::handle(cx, lang, id, said).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// It is solved.
#[utoipa::path(put, path = "/api/stoa/v1/help/requests/{id}/solution", tag = "help",
    params(("id" = String, Path, description = "The request or the question", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is solved"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only the asker and agents may"), (status = 404, description = "No such request"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn solve(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::solve(cx, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// It is not solved after all.
#[utoipa::path(delete, path = "/api/stoa/v1/help/requests/{id}/solution", tag = "help",
    params(("id" = String, Path, description = "The request or the question", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is open"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only the asker and agents may"), (status = 404, description = "No such request"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn reopen(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::reopen(cx, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
