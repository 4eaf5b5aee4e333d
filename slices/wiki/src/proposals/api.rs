//! Proposals in JSON.

use super::model::Decision;
use super::store::Proposal;
use super::{actions, index};
use crate::pages;
use crate::pages::model::Change;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::StatusCode;
use kernel::{DraftId, SubjectId};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::faces::Faces;
use web::json::{Items, Made, PersonNamed, moment, renamed};
use web::{App, Json, Problem, Visit, Whole};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(all, create, decide))]
pub(crate) struct Api;

/// A proposed change of a page.
#[derive(Serialize, ToSchema)]
pub(super) struct PageProposal {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Who proposes it.
    author: PersonNamed,
    /// The title that it would give.
    title: String,
    /// The text: Markdown.
    text: String,
    /// What they say of it.
    note: String,
    /// The version that it was written on.
    base_version: i64,
    /// `waiting`, `made`, `declined` or `withdrawn`.
    state: &'static str,
    /// What was said of it.
    word: String,
    /// When it was proposed.
    #[schema(format = "date-time")]
    proposed_at: String,
}

/// A change to propose.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PageProposalInput {
    /// The title.
    #[schema(
        min_length = 1,
        max_length = 200,
        pattern = r"^[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u001f\u007f-\u009f]*$"
    )]
    title: String,
    /// The text: Markdown.
    #[schema(min_length = 1, max_length = 100000, pattern = r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
    text: String,
    /// The version that it is written on.
    #[schema(value_type = i64, minimum = 0, maximum = 9007199254740991_i64)]
    base_version: Whole,
    /// What is changed and why.
    #[serde(default)]
    #[schema(max_length = 500, pattern = r"^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$")]
    note: String,
}

/// What is decided.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PageDecision {
    /// `accept` makes the change, `decline` does not.
    #[schema(pattern = "^(accept|decline)$")]
    decision: String,
    /// A word to whoever proposed it.
    #[serde(default)]
    #[schema(max_length = 500, pattern = r"^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$")]
    word: String,
}

/// The proposals of a page: all for those who may change it, the caller's own for others.
#[utoipa::path(get, path = "/api/stoa/v1/pages/{id}/proposals", tag = "wiki", operation_id = "page_proposals",
    params(("id" = String, Path, description = "The page", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "At most a hundred, those that wait first", body = Items<PageProposal>), (status = 401, description = "Needs an account"),
        (status = 404, description = "No such page for the caller"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn all(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<Items<PageProposal>>> {
    let (id, around): (SubjectId, _) = (id.parse()?, visit.clone());
    let work = async move |cx: &mut Cx| -> Result<Items<PageProposal>, Problem> {
        let leaf = pages::find(cx, id).await?;
        let all = index::of(cx, &around, &leaf).await?;
        let faces = Faces::load(cx, all.iter().map(|one| one.author)).await?;
        Ok(all.into_iter().map(|one| told(&faces, one)).collect())
    };
    Ok(Json(app.read(&visit, work).await?))
}

fn told(faces: &Faces, one: Proposal) -> PageProposal {
    PageProposal {
        id: one.id.to_string(),
        author: PersonNamed::of(faces, one.author),
        title: one.title,
        text: one.source,
        note: one.note,
        base_version: one.base_version,
        state: ["waiting", "made", "declined", "withdrawn"][usize::try_from(one.state_code).unwrap_or(0).min(3)],
        word: one.word,
        proposed_at: moment(one.id.made_at()),
    }
}

/// Proposes a change of a page.
#[utoipa::path(post, path = "/api/stoa/v1/pages/{id}/proposals", tag = "wiki", request_body = PageProposalInput, operation_id = "propose_change_of_page",
    params(("id" = String, Path, description = "The page", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 201, description = "It waits", body = Made), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "The caller may not"), (status = 404, description = "No such page for the caller"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<PageProposalInput>,
) -> web::Result<Response> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let PageProposalInput { title, text, base_version: Whole(base), note } = input;
    let change = Change { title, text, note, minor: false, base };
    let work = async move |cx: &mut Cx| actions::propose(cx, lang, id, &change).await;
    let made = app.write(&visit.viewer, work).await.map_err(|problem| renamed(problem, "body", "text"))?;
    let json = Made { id: made.to_string(), url: format!("/pages/{id}/proposals/{made}") };
    Ok((StatusCode::CREATED, Json(json)).into_response())
}

/// Makes a proposed change, or declines it.
#[utoipa::path(post, path = "/api/stoa/v1/pages/{id}/proposals/{proposal}/decision", tag = "wiki", request_body = PageDecision, operation_id = "decide_change_of_page",
    params(("id" = String, Path, description = "The page", pattern = "^[1-9][0-9]{0,18}$"), ("proposal" = String, Path, description = "The proposal", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is decided"), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "The caller may not change the page"), (status = 404, description = "No such page or proposal for the caller"),
        (status = 409, description = "It is decided already, or the page was changed in the same places since"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn decide(
    State(app): State<App>,
    visit: Visit,
    Path((id, proposal)): Path<(String, String)>,
    Json(input): Json<PageDecision>,
) -> web::Result<StatusCode> {
    let (which, lang): ((SubjectId, DraftId), _) = ((id.parse()?, proposal.parse()?), visit.lang);
    let decision = Decision::from_name(&input.decision).ok_or_else(|| Problem::Unreadable("decision".to_owned()))?;
    let work = async move |cx: &mut Cx| actions::decide(cx, lang, which, decision, &input.word).await;
    app.write(&visit.viewer, work).await?;
    Ok(StatusCode::NO_CONTENT)
}
