//! Who reads a page, in JSON.

use super::actions;
use super::model::{Access, Reader};
use super::store;
use crate::{pages, policy};
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Problem, Visit};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(show, update))]
pub(crate) struct Api;

/// Who reads a page.
#[derive(Serialize, ToSchema)]
pub(super) struct PageAccess {
    /// `inherited`: whoever reads the page above it. `narrowed`: of these, those who are named. `widened`: those who are named besides.
    access: String,
    /// The people who are named.
    people: Vec<String>,
    /// The spaces whose members are named.
    spaces: Vec<String>,
}

/// How a page differs from the page above it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PageAccessInput {
    /// How.
    #[schema(pattern = "^(inherited|narrowed|widened)$")]
    access: String,
    /// Whom it names, in the place of those whom it named: people who work here.
    #[serde(default)]
    #[schema(max_items = 50)]
    people: Vec<String>,
    /// Spaces whose members it names.
    #[serde(default)]
    #[schema(max_items = 50)]
    spaces: Vec<String>,
}

/// Who reads a page, for those who keep it.
#[utoipa::path(get, path = "/api/stoa/v1/pages/{id}/access", tag = "wiki",
    params(("id" = String, Path, description = "The page", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "Who", body = PageAccess), (status = 401, description = "Needs an account"), (status = 403, description = "The caller does not keep it"),
        (status = 404, description = "No such page for the caller"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<PageAccess>> {
    let id: SubjectId = id.parse()?;
    let work = async move |cx: &mut Cx| -> Result<PageAccess, Problem> {
        let leaf = pages::granted(cx, id, &policy::Keep).await?;
        let readers = store::readers(cx, id).await?;
        let word = |reader: &Reader| reader.columns();
        Ok(PageAccess {
            access: Access::from_code(leaf.thing.access_code).name().to_owned(),
            people: readers.iter().map(word).filter(|one| one.0 > 0).map(|one| one.0.to_string()).collect(),
            spaces: readers.iter().map(word).filter(|one| one.1 > 0).map(|one| one.1.to_string()).collect(),
        })
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// Says who reads a page. Whoever does so, and whoever answers for the page, stay among those who are named.
#[utoipa::path(put, path = "/api/stoa/v1/pages/{id}/access", tag = "wiki", request_body = PageAccessInput,
    params(("id" = String, Path, description = "The page", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It holds"), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "The caller does not keep it"), (status = 404, description = "No such page for the caller"),
        (status = 409, description = "One that fewer people read would hang below one that more do, or somebody is not there"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<PageAccessInput>,
) -> web::Result<StatusCode> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let access = Access::from_name(&input.access).ok_or_else(|| Problem::Unreadable("access".to_owned()))?;
    // What is no id names nobody who is there.
    let nobody = || Problem::Conflict(crate::t::Texts::new(lang).error_who().to_owned());
    let mut readers = Vec::new();
    for id in &input.people {
        readers.push(Reader::Person(id.parse().map_err(|_| nobody())?));
    }
    for id in &input.spaces {
        readers.push(Reader::Members(id.parse().map_err(|_| nobody())?));
    }
    let work = async move |cx: &mut Cx| actions::replace(cx, lang, id, access, &readers).await;
    app.write(&visit.viewer, work).await?;
    Ok(StatusCode::NO_CONTENT)
}
