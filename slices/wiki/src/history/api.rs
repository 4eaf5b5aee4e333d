//! Versions in JSON.

use super::store;
use crate::{pages, policy};
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use db::Cx;
use kernel::SubjectId;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, OpenApi, ToSchema};
use web::faces::Faces;
use web::json::{Items, PersonNamed, moment};
use web::{App, Json, Problem, Visit, prose};

/// Versions of one answer.
const LENGTH: usize = 100;

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, show))]
pub(crate) struct Api;

/// A version of a page.
#[derive(Serialize, ToSchema)]
pub(super) struct PageVersion {
    /// Its number, from 1.
    version: i64,
    /// The title it had.
    title: String,
    /// Who wrote it.
    editor: PersonNamed,
    /// When.
    #[schema(format = "date-time")]
    at: String,
    /// What they said of it.
    note: String,
    /// It corrected a detail.
    minor: bool,
}

/// The words of a version.
#[derive(Serialize, ToSchema)]
pub(super) struct PageWords {
    /// The title it had.
    title: String,
    /// Its text: Markdown.
    text: String,
    /// Its text: safe HTML.
    text_html: String,
}

/// Where a list begins.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Asked {
    /// Only versions before this one.
    #[serde(default)]
    before: Option<i64>,
}

/// The versions of a page, the newest first.
#[utoipa::path(get, path = "/api/stoa/v1/pages/{id}/versions", tag = "wiki",
    params(("id" = String, Path, description = "The page", pattern = "^[1-9][0-9]{0,18}$"), Asked),
    responses((status = 200, description = "At most a hundred; the number of the last one asks for more", body = Items<PageVersion>),
        (status = 400, description = "`before` is no number"), (status = 401, description = "An unknown token"), (status = 404, description = "No such page"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> web::Result<Json<Items<PageVersion>>> {
    let Query(asked) = asked.map_err(|error| Problem::Unreadable(error.body_text()))?;
    let id: SubjectId = id.parse()?;
    let work = async move |cx: &mut Cx| -> Result<Items<PageVersion>, Problem> {
        let leaf = pages::granted(cx, id, &policy::ReadHistory).await?;
        let versions = subjects::versions(cx, &leaf.subject, asked.before.unwrap_or(i64::MAX), LENGTH).await?;
        let numbers: Vec<i64> = versions.iter().map(|one| one.number).collect();
        let notes = store::notes(cx, id, &numbers).await?;
        let faces = Faces::load(cx, versions.iter().map(|one| one.editor)).await?;
        let version = |one: &subjects::Version| PageVersion {
            version: one.number,
            title: one.title.clone(),
            editor: PersonNamed::of(&faces, one.editor),
            at: moment(one.written_at),
            note: notes.get(&one.number).map(|note| note.words.clone()).unwrap_or_default(),
            minor: notes.get(&one.number).is_some_and(|note| note.minor),
        };
        Ok(versions.iter().map(version).collect())
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// The words of one version.
#[utoipa::path(get, path = "/api/stoa/v1/pages/{id}/versions/{version}", tag = "wiki",
    params(("id" = String, Path, description = "The page", pattern = "^[1-9][0-9]{0,18}$"),
        ("version" = i64, Path, description = "Its number")),
    responses((status = 200, description = "The words", body = PageWords), (status = 400, description = "`version` is no number"),
        (status = 401, description = "An unknown token"), (status = 404, description = "No such page or version"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path((id, number)): Path<(String, String)>,
) -> web::Result<Json<PageWords>> {
    let id: SubjectId = id.parse()?;
    let number: i64 = number.parse().map_err(|_| Problem::Unreadable("a version is a whole number".to_owned()))?;
    let work = async move |cx: &mut Cx| -> Result<PageWords, Problem> {
        let leaf = pages::granted(cx, id, &policy::ReadHistory).await?;
        let (title, words) = subjects::version(cx, &leaf.subject, number).await?.ok_or(Problem::NotFound)?;
        Ok(PageWords {
            text_html: prose::resolved(cx, &words.html).await?,
            text: prose::sourced(cx, words.source, &words.html).await?,
            title,
        })
    };
    Ok(Json(app.read(&visit, work).await?))
}
