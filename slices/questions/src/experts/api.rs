//! Experts in JSON.

use super::{actions, store};
use crate::questions::space;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::{PersonId, SpaceId};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use web::faces::Faces;
use web::json::{Items, PersonNamed, at};
use web::{App, Json, Problem, Visit};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, update, destroy))]
pub(crate) struct Api;

/// Somebody who knows of a topic.
#[derive(Serialize, ToSchema)]
pub(super) struct ExpertJson {
    /// The topic, folded, without `#`.
    topic: String,
    /// Who.
    person: PersonNamed,
    /// Since when; null if they only offer to, and no owner has agreed.
    #[schema(format = "date-time")]
    since: Option<String>,
}

/// Who knows of which topic in a space, and who offers to.
#[utoipa::path(get, path = "/api/stoa/v1/experts/{space}", tag = "questions",
    params(("space" = String, Path, description = "The space", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The experts", body = Items<ExpertJson>), (status = 401, description = "Needs an account"),
        (status = 404, description = "No such space"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<Items<ExpertJson>>> {
    let id: SpaceId = id.parse()?;
    let work = async move |cx: &mut Cx| -> Result<Items<ExpertJson>, Problem> {
        space(cx, id).await?;
        let all = store::of_space(cx, id).await?;
        let faces = Faces::load(cx, all.iter().map(|one| one.person)).await?;
        let line = |one: store::Expert| ExpertJson {
            person: PersonNamed::of(&faces, one.person),
            since: at(one.named_at),
            topic: one.topic,
        };
        Ok(all.into_iter().map(line).collect())
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// Names an expert, if you are an owner of the space; offers to be one, if it is yourself and you are not.
#[utoipa::path(put, path = "/api/stoa/v1/experts/{space}/{topic}/{person}", tag = "questions",
    params(("space" = String, Path, description = "The space", pattern = "^[1-9][0-9]{0,18}$"),
        ("topic" = String, Path, description = "The topic", min_length = 1, max_length = 51),
        ("person" = String, Path, description = "Who", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "They are an expert, or offered to be"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only owners name others, only members offer"), (status = 404, description = "No such space"),
        (status = 422, description = "No such topic, or they do not belong to the space"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path((id, topic, person)): Path<(String, String, String)>,
) -> web::Result<StatusCode> {
    let (id, person): (SpaceId, PersonId) = (id.parse()?, person.parse()?);
    let lang = visit.lang;
    let work = async move |cx: &mut Cx| {
        let owns = space(cx, id).await?.is_at_least(kernel::Role::Owner);
        if cx.viewer().person() == Some(person) && !owns {
            actions::offer(cx, lang, id, &topic).await
        } else {
            actions::name(cx, lang, id, &topic, person).await
        }
    };
    app.write(&visit.viewer, work).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes it back: an owner of the space, or the expert.
#[utoipa::path(delete, path = "/api/stoa/v1/experts/{space}/{topic}/{person}", tag = "questions",
    params(("space" = String, Path, description = "The space", pattern = "^[1-9][0-9]{0,18}$"),
        ("topic" = String, Path, description = "The topic", min_length = 1, max_length = 51),
        ("person" = String, Path, description = "Who", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "They are no expert for it"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only owners and the expert may"), (status = 404, description = "No such space"),
        (status = 422, description = "No such topic"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn destroy(
    State(app): State<App>,
    visit: Visit,
    Path((id, topic, person)): Path<(String, String, String)>,
) -> web::Result<StatusCode> {
    let (id, person): (SpaceId, PersonId) = (id.parse()?, person.parse()?);
    let lang = visit.lang;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::release(cx, lang, id, &topic, person).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
