//! Votes in JSON.

use super::{Tally, actions};
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use web::{App, Visit};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(update, destroy))]
pub(crate) struct Api;

/// The votes on a question or an answer.
#[derive(Serialize, ToSchema)]
pub(crate) struct VotesJson {
    /// People who say that it helps, or that they have the same question.
    up: i64,
    /// Votes down that an import brought: nobody gives them here.
    down: i64,
    /// Whether you are among those who voted.
    mine: bool,
}

impl From<Tally> for VotesJson {
    fn from(Tally { up, down, mine }: Tally) -> Self {
        Self { up, down, mine }
    }
}

/// Says that an answer helps, or that you have the same question. One vote a person; nobody votes for what is their own.
#[utoipa::path(put, path = "/api/stoa/v1/questions/{id}/vote", tag = "questions",
    params(("id" = String, Path, description = "The question or the answer", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "Your vote counts"), (status = 401, description = "Needs an account"),
        (status = 403, description = "It is your own, was taken away, or its space is archived"), (status = 404, description = "No such question or answer"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn update(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::vote(cx, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes your vote back.
#[utoipa::path(delete, path = "/api/stoa/v1/questions/{id}/vote", tag = "questions",
    params(("id" = String, Path, description = "The question or the answer", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "You have no vote there"), (status = 401, description = "Needs an account"),
        (status = 403, description = "It is your own, was taken away, or its space is archived"), (status = 404, description = "No such question or answer"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::withdraw(cx, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
