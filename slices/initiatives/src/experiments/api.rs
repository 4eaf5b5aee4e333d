//! Experiments in JSON.

use super::model::stage;
use super::starting;
use super::store::{self, Listed};
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use web::faces::Faces;
use web::json::{Items, PersonNamed, at};
use web::{App, Json, Problem, Visit};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, start))]
pub(crate) struct Api;

/// An experiment.
#[derive(Serialize, ToSchema)]
pub(super) struct ExperimentJson {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Its name.
    name: String,
    /// Who answers for it.
    owner: PersonNamed,
    /// For which function.
    function: String,
    /// `inside`, `outside` or `both`.
    side: String,
    /// `idea`, `running`, `overdue`, `stop`, `fix` or `scale`.
    state: String,
    /// When its time is over.
    #[schema(format = "date-time")]
    ends_at: Option<String>,
    /// Whether it began under a mandate.
    mandate: bool,
    /// Its page.
    url: String,
}

/// The experiments that one may see: running first, then ideas, then decided ones.
#[utoipa::path(get, path = "/api/stoa/v1/experiments", tag = "initiatives",
    responses((status = 200, description = "At most three hundred", body = Items<ExperimentJson>), (status = 401, description = "Needs an account"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result<Json<Items<ExperimentJson>>> {
    let now = visit.now;
    let work = async move |cx: &mut Cx| -> Result<Items<ExperimentJson>, Problem> {
        let all = store::all(cx, 300).await?;
        let faces = Faces::load(cx, all.iter().map(|one| one.owner)).await?;
        let json = |one: Listed| ExperimentJson {
            id: one.id.to_string(),
            owner: PersonNamed::of(&faces, one.owner),
            function: one.function,
            side: one.side,
            state: stage(one.ends_at, one.verdict.as_deref(), now).name().to_owned(),
            ends_at: at(one.ends_at),
            mandate: one.mandate.is_some(),
            url: format!("/journey/experiments/{}", one.id),
            name: one.name,
        };
        Ok(all.into_iter().map(json).collect())
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// Begins an experiment, if a mandate or a decision lets it. Again changes nothing.
#[utoipa::path(put, path = "/api/stoa/v1/experiments/{id}/start", tag = "initiatives",
    params(("id" = String, Path, description = "The experiment", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It has begun"), (status = 401, description = "Needs an account"), (status = 403, description = "Not allowed here"),
        (status = 404, description = "No such experiment"), (status = 409, description = "Something is not written down yet, or neither a mandate nor a decision lets it begin"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn start(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    app.write(&visit.viewer, async move |cx: &mut Cx| starting::start(cx, lang, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
