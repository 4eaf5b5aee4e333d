//! Councils in JSON.

use super::actions::chamber;
use super::store;
use crate::seats;
use axum::extract::{Path, State};
use db::Cx;
use kernel::SubjectId;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use web::faces::Faces;
use web::json::{Items, PersonNamed};
use web::prose;
use web::{App, Json, Problem, Visit};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, show))]
pub(crate) struct Api;

/// A council in a list.
#[derive(Serialize, ToSchema)]
pub(super) struct CouncilLine {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Its name.
    name: String,
    /// `it` or `enterprise`.
    scope: String,
    /// `private`, `internal`, `community` or `public`.
    audience: String,
    /// How many seats are taken now.
    seats: i64,
    /// How many proposals are open.
    open_proposals: i64,
    /// How many decisions it has taken.
    decisions: i64,
    /// Its page.
    url: String,
}

/// A council, whole.
#[derive(Serialize, ToSchema)]
pub(super) struct CouncilJson {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Its name.
    name: String,
    /// `it` or `enterprise`.
    scope: String,
    /// The space in which it lives.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    space: String,
    /// Its charter: Markdown.
    charter: String,
    /// Its charter: safe HTML.
    charter_html: String,
    /// Weeks between two meetings, 0 as need be.
    cadence_weeks: i64,
    /// The share of voting seats that must be there, in per cent.
    quorum_percent: i64,
    /// From how many functions its seats are.
    functions: i64,
    /// Who founded it.
    founder: PersonNamed,
    /// Grows with every change of its charter.
    version: i64,
    /// Its page.
    url: String,
}

/// The councils that the caller may see.
#[utoipa::path(get, path = "/api/stoa/v1/councils", tag = "council",
    responses((status = 200, description = "At most a hundred, by name", body = Items<CouncilLine>),
        (status = 401, description = "An unknown token"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result<Json<Items<CouncilLine>>> {
    let all = app.read(&visit, async move |cx: &mut Cx| store::all(cx, 100).await).await.map_err(Problem::from)?;
    let line = |one: store::Listed| CouncilLine {
        id: one.id.to_string(),
        name: one.name,
        scope: one.scope,
        audience: one.reach.name().to_owned(),
        seats: one.seats,
        open_proposals: one.proposals,
        decisions: one.decisions,
        url: format!("/council/{}", one.id),
    };
    Ok(Json(all.into_iter().map(line).collect()))
}

/// One council.
#[utoipa::path(get, path = "/api/stoa/v1/councils/{id}", tag = "council",
    params(("id" = String, Path, description = "The council", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The council", body = CouncilJson), (status = 401, description = "An unknown token"),
        (status = 404, description = "No such council"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<CouncilJson>> {
    let id: SubjectId = id.parse()?;
    Ok(Json(app.read(&visit, async move |cx: &mut Cx| load(cx, id).await).await?))
}

async fn load(cx: &mut Cx, id: SubjectId) -> Result<CouncilJson, Problem> {
    let chamber = chamber(cx, id).await?;
    let text = subjects::text(cx, &chamber.subject).await?;
    let faces = Faces::load(cx, [chamber.council.founded_by]).await?;
    Ok(CouncilJson {
        id: id.to_string(),
        name: chamber.subject.title.clone(),
        scope: chamber.council.scope.clone(),
        space: chamber.subject.space.to_string(),
        charter_html: prose::resolved(cx, &text.html).await?,
        charter: prose::sourced(cx, text.source, &text.html).await?,
        cadence_weeks: chamber.council.cadence_weeks,
        quorum_percent: chamber.council.quorum_percent,
        functions: seats::functions(cx, id).await?,
        founder: PersonNamed::of(&faces, chamber.council.founded_by),
        version: chamber.subject.version,
        url: format!("/council/{id}"),
    })
}
