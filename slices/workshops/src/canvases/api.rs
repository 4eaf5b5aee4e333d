//! Canvases in JSON.

use super::actions::{self, Filled, Posted};
use super::model::{Field, Sheet};
use super::store;
use crate::workshops;
use axum::extract::{Path, State};
use db::Cx;
use kernel::{PersonId, SubjectId};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::faces::Faces;
use web::json::{Items, PersonNamed, at_odds};
use web::{App, Json, Problem, Visit, Whole};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, show, update))]
pub(crate) struct Api;

/// A canvas in a list.
#[derive(Serialize, ToSchema)]
pub(super) struct WorkshopCanvasLine {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Its title.
    title: String,
    /// `sketch`, `voted`, `decided`, `experiment`, `scaled` or `stopped`.
    state: String,
    /// The code of the capability that it serves, or nothing.
    capability: String,
    /// Who answers for it.
    owner: Option<PersonNamed>,
    /// Its page.
    url: String,
}

/// A canvas, whole.
#[derive(Serialize, ToSchema)]
pub(super) struct WorkshopCanvas {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// The workshop.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    workshop: String,
    /// `sketch`, `voted`, `decided`, `experiment`, `scaled` or `stopped`.
    state: String,
    /// Who answers for it.
    owner: Option<PersonNamed>,
    /// Grows with each change; a change says which one it saw.
    version: i64,
    /// What stands on it.
    fields: WorkshopCanvasFields,
    /// Its page.
    url: String,
}

/// What stands on a canvas.
#[derive(Serialize, ToSchema)]
pub(super) struct WorkshopCanvasFields {
    /// What it is called.
    title: String,
    /// The code of the capability that it serves, or nothing.
    capability: String,
    /// Who it is for.
    people: String,
    /// What they want to get done, and what hurts.
    pain: String,
    /// What it should achieve, and by which measure one sees that.
    objective: String,
    /// What it is worth.
    value: String,
    /// Which social pattern it uses.
    pattern: String,
    /// `inside`, `outside`, `both` or nothing.
    side: String,
    /// `inside`, `customers` or nothing.
    goal: String,
    /// What changes in the process.
    process: String,
    /// Its guardrails.
    guardrails: String,
    /// Its risks.
    risks: String,
    /// The smallest experiment.
    experiment: String,
    /// Who is with the owner.
    partners: String,
    /// What it costs, and what was decided.
    cost: String,
}

/// What a canvas is filled with; it replaces what stands there.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct WorkshopCanvasInput {
    /// The version that the caller saw. If it is an older one, nothing is changed.
    #[schema(value_type = i64, minimum = 1, maximum = 9_007_199_254_740_991_i64)]
    version: Whole,
    /// What it is called.
    #[schema(
        min_length = 1,
        max_length = 200,
        pattern = r"^[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u001f\u007f-\u009f]*$"
    )]
    title: String,
    /// The code of the capability that it serves, such as `C7.1`, or nothing.
    #[serde(default)]
    #[schema(pattern = r"^(C[1-8](\.[1-4])?)?$")]
    capability: String,
    /// Who it is for.
    #[serde(default)]
    #[schema(max_length = 3000, pattern = r"^[^\u0000]*$")]
    people: String,
    /// What they want to get done, and what hurts.
    #[serde(default)]
    #[schema(max_length = 3000, pattern = r"^[^\u0000]*$")]
    pain: String,
    /// What it should achieve, and by which measure one sees that.
    #[serde(default)]
    #[schema(max_length = 3000, pattern = r"^[^\u0000]*$")]
    objective: String,
    /// What it is worth.
    #[serde(default)]
    #[schema(max_length = 3000, pattern = r"^[^\u0000]*$")]
    value: String,
    /// Which social pattern it uses.
    #[serde(default)]
    #[schema(max_length = 3000, pattern = r"^[^\u0000]*$")]
    pattern: String,
    /// `inside`, `outside`, `both` or nothing.
    #[serde(default)]
    #[schema(pattern = "^(inside|outside|both)?$")]
    side: String,
    /// `inside`, `customers` or nothing.
    #[serde(default)]
    #[schema(pattern = "^(inside|customers)?$")]
    goal: String,
    /// What changes in the process.
    #[serde(default)]
    #[schema(max_length = 3000, pattern = r"^[^\u0000]*$")]
    process: String,
    /// Its guardrails.
    #[serde(default)]
    #[schema(max_length = 3000, pattern = r"^[^\u0000]*$")]
    guardrails: String,
    /// Its risks.
    #[serde(default)]
    #[schema(max_length = 3000, pattern = r"^[^\u0000]*$")]
    risks: String,
    /// The smallest experiment.
    #[serde(default)]
    #[schema(max_length = 3000, pattern = r"^[^\u0000]*$")]
    experiment: String,
    /// Who answers for it: a member of the space.
    #[serde(default)]
    #[schema(value_type = Option<String>, pattern = "^([1-9][0-9]{0,17}|[1-8][0-9]{18})$")]
    owner: Option<PersonId>,
    /// Who is with them.
    #[serde(default)]
    #[schema(max_length = 3000, pattern = r"^[^\u0000]*$")]
    partners: String,
    /// What it costs, and what was decided.
    #[serde(default)]
    #[schema(max_length = 3000, pattern = r"^[^\u0000]*$")]
    cost: String,
}

impl WorkshopCanvasInput {
    fn sheet(self) -> Sheet {
        Sheet::default()
            .with(Field::Title, self.title)
            .with(Field::Capability, self.capability)
            .with(Field::People, self.people)
            .with(Field::Pain, self.pain)
            .with(Field::Objective, self.objective)
            .with(Field::Value, self.value)
            .with(Field::Pattern, self.pattern)
            .with(Field::Side, self.side)
            .with(Field::Goal, self.goal)
            .with(Field::Process, self.process)
            .with(Field::Guardrails, self.guardrails)
            .with(Field::Risks, self.risks)
            .with(Field::Experiment, self.experiment)
            .with(Field::Owner, self.owner.map(|owner| owner.to_string()).unwrap_or_default())
            .with(Field::Partners, self.partners)
            .with(Field::Cost, self.cost)
    }
}

/// The canvases of a workshop.
#[utoipa::path(get, path = "/api/stoa/v1/workshops/{id}/canvases", tag = "workshops",
    params(("id" = String, Path, description = "The workshop", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "At most two hundred", body = Items<WorkshopCanvasLine>), (status = 401, description = "An unknown token"),
        (status = 404, description = "No such workshop"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<Items<WorkshopCanvasLine>>> {
    let id: SubjectId = id.parse()?;
    let work = async move |cx: &mut Cx| -> Result<Items<WorkshopCanvasLine>, Problem> {
        workshops::gathering(cx, id).await?;
        let all = store::of_workshop(cx, id).await?;
        let faces = Faces::load(cx, all.iter().filter_map(|one| one.owner)).await?;
        let line = |one: &store::Canvas| WorkshopCanvasLine {
            id: one.id.to_string(),
            title: one.title.clone(),
            state: one.state().name().to_owned(),
            capability: one.capability.clone(),
            owner: one.owner.map(|owner| PersonNamed::of(&faces, owner)),
            url: format!("/journey/workshops/canvases/{}", one.id),
        };
        Ok(all.iter().map(line).collect())
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// One canvas.
#[utoipa::path(get, path = "/api/stoa/v1/workshop-canvases/{id}", tag = "workshops",
    params(("id" = String, Path, description = "The canvas", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The canvas", body = WorkshopCanvas), (status = 401, description = "An unknown token"),
        (status = 404, description = "No such canvas"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<WorkshopCanvas>> {
    let id: SubjectId = id.parse()?;
    Ok(Json(app.read(&visit, async move |cx: &mut Cx| load(cx, id).await).await?))
}

async fn load(cx: &mut Cx, id: SubjectId) -> Result<WorkshopCanvas, Problem> {
    let Posted { canvas, .. } = actions::find(cx, id).await?;
    let sheet = store::sheet(cx, &canvas).await?;
    let faces = Faces::load(cx, canvas.owner).await?;
    let text = |field: Field| sheet.get(field).to_owned();
    Ok(WorkshopCanvas {
        id: id.to_string(),
        workshop: canvas.workshop.to_string(),
        state: canvas.state().name().to_owned(),
        owner: canvas.owner.map(|owner| PersonNamed::of(&faces, owner)),
        version: canvas.version,
        fields: WorkshopCanvasFields {
            title: text(Field::Title),
            capability: text(Field::Capability),
            people: text(Field::People),
            pain: text(Field::Pain),
            objective: text(Field::Objective),
            value: text(Field::Value),
            pattern: text(Field::Pattern),
            side: text(Field::Side),
            goal: text(Field::Goal),
            process: text(Field::Process),
            guardrails: text(Field::Guardrails),
            risks: text(Field::Risks),
            experiment: text(Field::Experiment),
            partners: text(Field::Partners),
            cost: text(Field::Cost),
        },
        url: format!("/journey/workshops/canvases/{id}"),
    })
}

/// Fills a canvas. What somebody else wrote since the version that the caller saw is not overwritten: that is a conflict.
#[utoipa::path(put, path = "/api/stoa/v1/workshop-canvases/{id}", tag = "workshops", request_body = WorkshopCanvasInput,
    params(("id" = String, Path, description = "The canvas", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The canvas as it is now", body = WorkshopCanvas),
        (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only its team, its owner and those who lead may"), (status = 404, description = "No such canvas"),
        (status = 409, description = "Somebody changed it since, or what was sent contradicts what is there"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<WorkshopCanvasInput>,
) -> web::Result<Json<WorkshopCanvas>> {
    let (id, lang, version): (SubjectId, _, _) = (id.parse()?, visit.lang, input.version.0);
    let sheet = input.sheet();
    let work = async move |cx: &mut Cx| -> Result<WorkshopCanvas, Problem> {
        match actions::fill(cx, lang, id, version, None, &sheet).await? {
            Filled::Saved => load(cx, id).await,
            Filled::AtOdds(..) => Err(Problem::Conflict(crate::t::Texts::new(lang).error_version().to_owned())),
        }
    };
    let done = app.write(&visit.viewer, work).await;
    Ok(Json(done.map_err(|problem| at_odds(problem, &["owner", "capability"]))?))
}
