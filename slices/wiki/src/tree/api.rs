//! Trees in JSON.

use super::actions;
use super::model::{After, Spot};
use super::store::{self, Node};
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::{SpaceId, SubjectId};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::json::{Items, at};
use web::{App, Json, Problem, Visit};

/// Most pages of one answer.
const MOST: usize = 20_000;

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, place, destroy, restore))]
pub(crate) struct Api;

/// A page in a tree.
#[derive(Serialize, ToSchema)]
pub(super) struct WikiNode {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// The page above it, if the caller may read that.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    parent: Option<String>,
    /// Its title.
    title: String,
    /// Since when it is kept for memory only.
    #[schema(format = "date-time")]
    archived_at: Option<String>,
    /// Its page.
    url: String,
}

/// Where a page is to hang.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct WikiPlace {
    /// Below which page of its space; nothing begins a tree.
    #[serde(default)]
    #[schema(value_type = Option<String>, pattern = "^([1-9][0-9]{0,17}|[1-8][0-9]{18})$")]
    parent: Option<SubjectId>,
    /// Behind which page below that.
    #[serde(default)]
    #[schema(value_type = Option<String>, pattern = "^([1-9][0-9]{0,17}|[1-8][0-9]{18})$")]
    after: Option<SubjectId>,
    /// Before all of them, instead of behind them.
    #[serde(default)]
    first: bool,
}

/// The pages of a space; those below the same page in their order.
#[utoipa::path(get, path = "/api/stoa/v1/spaces/{id}/pages", tag = "wiki",
    params(("id" = String, Path, description = "The space", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "All that the caller may read", body = Items<WikiNode>), (status = 401, description = "An unknown token"),
        (status = 404, description = "No such space"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<Items<WikiNode>>> {
    let id: SpaceId = id.parse()?;
    let work = async move |cx: &mut Cx| -> Result<Items<WikiNode>, Problem> {
        super::space(cx, id).await?;
        let all = store::all(cx, id, MOST).await?;
        let known: std::collections::HashSet<SubjectId> = all.iter().map(|node| node.id).collect();
        let node = |node: &Node| WikiNode {
            id: node.id.to_string(),
            parent: node.parent.filter(|parent| known.contains(parent)).map(|parent| parent.to_string()),
            title: node.title.clone(),
            archived_at: at(node.archived_at),
            url: format!("/pages/{}", node.id),
        };
        Ok(all.iter().map(node).collect())
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// Hangs a page and all below it somewhere else in its space. Again is the same.
#[utoipa::path(put, path = "/api/stoa/v1/pages/{id}/place", tag = "wiki", request_body = WikiPlace,
    params(("id" = String, Path, description = "The page", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It hangs there"), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "The caller may not change it, or begin a page there"), (status = 404, description = "No such page for the caller"),
        (status = 409, description = "It would hang below itself, or in another space"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn place(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<WikiPlace>,
) -> web::Result<StatusCode> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let after = if input.first { After::First } else { input.after.map_or(After::Last, After::Page) };
    let spot = Spot { parent: input.parent, after };
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::hang(cx, lang, &[id], spot).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a page and all below it away.
#[utoipa::path(delete, path = "/api/stoa/v1/pages/{id}", tag = "wiki",
    params(("id" = String, Path, description = "The page", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "They are in the trash"), (status = 401, description = "Needs an account"), (status = 403, description = "The caller does not keep it"),
        (status = 404, description = "No such page for the caller"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::remove(cx, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Brings a page and all that went with it back. Again is the same.
#[utoipa::path(post, path = "/api/stoa/v1/pages/{id}/restoration", tag = "wiki",
    params(("id" = String, Path, description = "The page", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "They are back"), (status = 401, description = "Needs an account"), (status = 403, description = "The caller does not keep it"),
        (status = 404, description = "No such page for the caller"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn restore(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::restore(cx, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
