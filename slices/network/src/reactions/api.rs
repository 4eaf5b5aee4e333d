//! Reactions as JSON.

use super::{Counts, Reaction, SIX, actions, store};
use crate::seats;
use axum::extract::{Path, State};
use http::StatusCode;
use kernel::SubjectId;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Problem, Visit};

/// How often a reaction was chosen.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ReactionCount {
    /// One of thumbs_up, heart, applause, idea, laugh, unsure.
    #[schema(example = "heart")]
    name: &'static str,
    /// How often.
    #[schema(minimum = 0)]
    count: i64,
    /// Whether the caller chose it.
    mine: bool,
}

/// The reactions of a subject: always all six.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ReactionCounts {
    /// In a fixed order.
    items: Vec<ReactionCount>,
}

impl From<Counts> for ReactionCounts {
    fn from(counts: Counts) -> Self {
        let one =
            |one: Reaction| ReactionCount { name: one.name, count: counts.all[one.place], mine: counts.is_mine(one) };
        Self { items: SIX.into_iter().map(one).collect() }
    }
}

#[derive(OpenApi)]
#[openapi(paths(index, update, destroy), components(schemas(ReactionCounts)))]
pub(crate) struct Doc;

/// How often each reaction was chosen.
#[utoipa::path(get, path = "/api/stoa/v1/subjects/{id}/reactions", tag = "reactions",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, body = ReactionCounts), (status = 401, description = "The token is not valid"),
        (status = 404, description = "No such subject, or not yours to see"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Json<ReactionCounts>, Problem> {
    let id: SubjectId = id.parse()?;
    let counts = app.read(&visit, async move |cx| -> Result<Counts, Problem> {
        let seat = seats::find(cx, id).await?;
        if seat.subject.state() == subjects::State::Removed {
            return Err(Problem::NotFound);
        }
        Ok(store::counts(cx, id).await?)
    });
    Ok(Json(counts.await?.into()))
}

/// Reacts. Again is the same.
#[utoipa::path(put, path = "/api/stoa/v1/subjects/{id}/reactions/{name}", tag = "reactions",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$"),
        ("name" = String, Path, description = "thumbs_up, heart, applause, idea, laugh or unsure")),
    responses((status = 204), (status = 401, description = "Needs an account"), (status = 403, description = "Not allowed"),
        (status = 404, description = "No such subject or reaction, or not yours to see"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path((id, name)): Path<(String, String)>,
) -> Result<StatusCode, Problem> {
    let (id, one) = read(&id, &name)?;
    app.write(&visit.viewer, async move |cx| actions::react(cx, id, one).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a reaction back. Again is the same.
#[utoipa::path(delete, path = "/api/stoa/v1/subjects/{id}/reactions/{name}", tag = "reactions",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$"),
        ("name" = String, Path, description = "thumbs_up, heart, applause, idea, laugh or unsure")),
    responses((status = 204), (status = 401, description = "Needs an account"), (status = 403, description = "Not allowed"),
        (status = 404, description = "No such subject or reaction, or not yours to see"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn destroy(
    State(app): State<App>,
    visit: Visit,
    Path((id, name)): Path<(String, String)>,
) -> Result<StatusCode, Problem> {
    let (id, one) = read(&id, &name)?;
    app.write(&visit.viewer, async move |cx| actions::withdraw(cx, id, one).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn read(id: &str, name: &str) -> Result<(SubjectId, Reaction), Problem> {
    Ok((id.parse()?, name.parse().map_err(|_| Problem::NotFound)?))
}
