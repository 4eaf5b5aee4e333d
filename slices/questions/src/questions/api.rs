//! Questions in JSON.

use super::actions::{ask, find, space};
use super::model::{Filter, Stage};
use super::store;
use crate::acceptance::As;
use crate::duplicates;
use crate::json::{List, MadeJson, Slice, WriterJson, renamed};
use crate::votes::{self, VotesJson};
use axum::Extension;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::{HeaderMap, StatusCode};
use kernel::{Cursor, SpaceId, SubjectId};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, OpenApi, ToSchema};
use web::kinds::Draft;
use web::prose::Named;
use web::{App, Json, Problem, Version, Visit, moment};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, create, show))]
pub(crate) struct Api;

/// A question in a list.
#[derive(Serialize, ToSchema)]
pub(super) struct QuestionLine {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Its title.
    title: String,
    /// The beginning of its text, plain.
    excerpt: String,
    /// Who asked.
    author: WriterJson,
    /// The space it was asked in.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    space: String,
    /// `private`, `internal`, `community` or `public`.
    audience: String,
    /// `open`, `closed` or `removed`.
    state: String,
    /// `unanswered`, `answered` or `accepted`.
    stage: String,
    /// Answers that were not taken away.
    answer_count: i64,
    /// When it was asked.
    #[schema(format = "date-time")]
    created_at: String,
    /// Its page.
    url: String,
}

/// A question, whole.
#[derive(Serialize, ToSchema)]
pub(super) struct QuestionJson {
    #[serde(flatten)]
    line: QuestionLine,
    /// Its Markdown, as its author typed it, empty if it was taken away. What it names and the caller may not find is a plain
    /// word in it.
    text: String,
    /// Safe HTML, empty if it was taken away.
    html: String,
    /// Grows with every edit.
    version: i64,
    /// When its text was last changed.
    #[schema(format = "date-time")]
    edited_at: Option<String>,
    /// The accepted answer, or null.
    accepted: Option<AcceptedJson>,
    /// The question that this one leads to, because it asks the same, or null.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    duplicate_of: Option<String>,
    /// The answer that helped most, or null where none helped many.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    most_helpful: Option<String>,
    /// Who has the same question.
    votes: VotesJson,
}

/// The accepted answer.
#[derive(Serialize, ToSchema)]
pub(super) struct AcceptedJson {
    /// The answer.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    answer: String,
    /// Who accepted it.
    by: WriterJson,
    /// In which role: `asker`, `expert`, `moderator` or `owner`; null where it was not noted.
    role: Option<&'static str>,
    /// When.
    #[schema(format = "date-time")]
    at: String,
}

/// A question to ask.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionInput {
    /// Where to ask.
    #[schema(value_type = String, pattern = "^[1-9][0-9]{0,18}$")]
    space: SpaceId,
    /// What it is about.
    #[schema(
        min_length = 1,
        max_length = 200,
        pattern = r"^[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u001f\u007f-\u009f]*$"
    )]
    title: String,
    /// Markdown; may be empty.
    #[serde(default)]
    #[schema(max_length = 50000, pattern = r"^[^\u0000]*$")]
    text: String,
}

/// Which questions.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Which {
    /// Which queue, all if it is not said: `mine` are those that you are to answer, `stale` those in which nothing has happened for
    /// thirty days, `expiring` those with a verification that ends within thirty.
    #[serde(default)]
    #[param(pattern = "^(unanswered|answered|mine|stale|expiring|all)$")]
    state: Option<String>,
    /// Of this space only.
    #[serde(default)]
    #[param(pattern = "^[1-9][0-9]{0,18}$")]
    space: Option<String>,
}

/// Questions that you may see, newest first.
#[utoipa::path(get, path = "/api/stoa/v1/questions", tag = "questions", params(Which, Slice),
    responses((status = 200, description = "A page of questions", body = List<QuestionLine>), (status = 400, description = "An unreadable query"),
        (status = 401, description = "An unknown token"), (status = 404, description = "No such space"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    which: Result<Query<Which>, QueryRejection>,
    slice: Result<Query<Slice>, QueryRejection>,
) -> web::Result<Response> {
    let Query(which) = which.map_err(|error| Problem::Unreadable(error.body_text()))?;
    let (from, limit) = Slice::read(slice, Cursor::NEWEST)?;
    let (filter, place) = which.read()?;
    let work = async move |cx: &mut Cx| -> Result<List<QuestionLine>, Problem> {
        if let Some(id) = place {
            space(cx, id).await?;
        }
        let listed = store::page(cx, filter, place, from, limit).await?;
        Ok(List::cut(listed.into_iter().map(line).collect(), limit, |question| question.id.clone()))
    };
    Ok(Json(app.read(&visit, work).await?).into_response())
}

impl Which {
    fn read(&self) -> Result<(Filter, Option<SpaceId>), Problem> {
        let unknown = || Problem::Unreadable("state is unanswered, answered, mine, stale, expiring or all".to_owned());
        let filter = self
            .state
            .as_deref()
            .map_or(Some(Filter::All), |word| Filter::ALL.into_iter().find(|one| one.name() == word));
        let space = self.space.as_deref().map(str::parse).transpose();
        Ok((
            filter.ok_or_else(unknown)?,
            space.map_err(|error: kernel::ids::IdError| Problem::Unreadable(error.to_string()))?,
        ))
    }
}

fn line(one: store::Listed) -> QuestionLine {
    QuestionLine {
        id: one.id.to_string(),
        url: format!("/questions/{}", one.id),
        author: WriterJson { id: one.author.to_string(), name: one.author_name.clone() },
        space: one.space.to_string(),
        audience: one.reach.name().to_owned(),
        state: subjects::State::from_code(one.state_code).name().to_owned(),
        stage: one.stage().name().to_owned(),
        answer_count: one.answer_count,
        created_at: moment(one.id.made_at()),
        title: one.title,
        excerpt: one.excerpt,
    }
}

/// A question with its text.
#[utoipa::path(get, path = "/api/stoa/v1/questions/{id}", tag = "questions",
    params(("id" = String, Path, description = "The question", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The question", body = QuestionJson), (status = 401, description = "An unknown token"),
        (status = 404, description = "No such question"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<Response> {
    let id: SubjectId = id.parse()?;
    let question = app.read(&visit, async move |cx: &mut Cx| whole(cx, id).await).await?;
    Ok((Extension(Version::of(question.version)), Json(question)).into_response())
}

async fn whole(cx: &mut Cx, id: SubjectId) -> Result<QuestionJson, Problem> {
    let (asked, known) = find(cx, id).await?;
    let subject = &asked.subject;
    let text = subjects::text(cx, subject).await?;
    let spaces = Named::load(cx, std::iter::once(text.html.as_str())).await?;
    let reach = subjects::audience::reach(cx, subject.audience).await?;
    let ids: Vec<_> = std::iter::once(subject.author).chain(known.accepted_by).collect();
    let people = store::writers(cx, &ids).await?;
    let votes = votes::store::tally(cx, id).await?;
    let original = duplicates::original(cx, id).await?;
    let gone = subject.state() == subjects::State::Removed;
    let line = QuestionLine {
        id: id.to_string(),
        title: if gone { String::new() } else { subject.title.clone() },
        excerpt: if gone { String::new() } else { subject.excerpt.clone() },
        author: WriterJson::of(subject.author, &people),
        space: subject.space.to_string(),
        audience: reach.name().to_owned(),
        state: subject.state().name().to_owned(),
        stage: Stage::of(known.answer_count, known.accepted.is_some()).name().to_owned(),
        answer_count: known.answer_count,
        created_at: moment(subject.made_at()),
        url: format!("/questions/{id}"),
    };
    let accepted = known.accepted.zip(known.accepted_by).zip(known.accepted_at);
    Ok(QuestionJson {
        line,
        html: spaces.resolve(&text.html).into_owned(),
        text: spaces.source(text.source, &text.html, cx.viewer(), subject.author),
        version: subject.version,
        edited_at: subject.edited_at.map(moment),
        accepted: accepted.map(|((answer, by), at)| AcceptedJson {
            answer: answer.to_string(),
            by: WriterJson::of(by, &people),
            role: As::from_code(known.accepted_as).map(As::name),
            at: moment(at),
        }),
        duplicate_of: original.map(|original| original.to_string()),
        most_helpful: known.most_helpful.map(|answer| answer.to_string()),
        votes: votes.into(),
    })
}

/// Asks a question. With an `Idempotency-Key` a repeat gives the same question back.
#[utoipa::path(post, path = "/api/stoa/v1/questions", tag = "questions", request_body = QuestionInput,
    params(("Idempotency-Key" = Option<String>, Header, description = "A key of the client's, up to 100 characters")),
    responses((status = 201, description = "It was asked", body = MadeJson), (status = 200, description = "The same request had asked it before", body = MadeJson),
        (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Not allowed in this space"), (status = 404, description = "No such space"),
        (status = 409, description = "The key was used for another request"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    headers: HeaderMap,
    Json(input): Json<QuestionInput>,
) -> web::Result<Response> {
    let draft =
        Draft { space: Some(input.space), title: input.title, body: input.text, key: web::client_key(&headers)? };
    let lang = visit.lang;
    let created = app.write(&visit.viewer, async move |cx: &mut Cx| ask(cx, lang, &draft).await).await;
    let created = created.map_err(|problem| renamed(problem, "body", "text"))?;
    let status = if created.fresh { StatusCode::CREATED } else { StatusCode::OK };
    let url = format!("/questions/{}", created.id);
    Ok((status, Json(MadeJson { id: created.id.to_string(), url })).into_response())
}
