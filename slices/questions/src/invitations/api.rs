//! Invitations in JSON.

use super::{actions, store};
use crate::questions::find;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::{PersonId, SubjectId};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use web::faces::Faces;
use web::json::{Items, PersonNamed, at_odds};
use web::{App, Json, Problem, Visit};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, update, destroy))]
pub(crate) struct Api;

/// Somebody who was asked by name to answer.
#[derive(Serialize, ToSchema)]
pub(super) struct InvitationJson {
    /// Who.
    person: PersonNamed,
    /// Who asked them.
    by: PersonNamed,
    /// Whether they have answered.
    answered: bool,
}

/// Who was asked by name to answer.
#[utoipa::path(get, path = "/api/stoa/v1/questions/{id}/invitations", tag = "questions",
    params(("id" = String, Path, description = "The question", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The invitations", body = Items<InvitationJson>), (status = 401, description = "Needs an account"),
        (status = 404, description = "No such question"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<Items<InvitationJson>>> {
    let id: SubjectId = id.parse()?;
    let work = async move |cx: &mut Cx| -> Result<Items<InvitationJson>, Problem> {
        find(cx, id).await?;
        let all = store::of(cx, id).await?;
        let faces = Faces::load(cx, all.iter().flat_map(|one| [one.person, one.by])).await?;
        let line = |one: store::Invitation| InvitationJson {
            person: PersonNamed::of(&faces, one.person),
            by: PersonNamed::of(&faces, one.by),
            answered: one.answered,
        };
        Ok(all.into_iter().map(line).collect())
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// Asks somebody by name to answer. They are told once.
#[utoipa::path(put, path = "/api/stoa/v1/questions/{id}/invitations/{person}", tag = "questions",
    params(("id" = String, Path, description = "The question", pattern = "^[1-9][0-9]{0,18}$"),
        ("person" = String, Path, description = "Who", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "They are asked"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only those who may answer, and who asked, while it is open"), (status = 404, description = "No such question"),
        (status = 409, description = "They can't see it, asked it, or ten are asked already"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path((id, person)): Path<(String, String)>,
) -> web::Result<StatusCode> {
    let (id, person): (SubjectId, PersonId) = (id.parse()?, person.parse()?);
    let lang = visit.lang;
    let work = async move |cx: &mut Cx| actions::invite(cx, lang, id, person).await;
    app.write(&visit.viewer, work).await.map_err(|problem| at_odds(problem, &["person"]))?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes it back: who invited, who was invited, who asked, moderators and owners.
#[utoipa::path(delete, path = "/api/stoa/v1/questions/{id}/invitations/{person}", tag = "questions",
    params(("id" = String, Path, description = "The question", pattern = "^[1-9][0-9]{0,18}$"),
        ("person" = String, Path, description = "Who", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "They are not asked"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only those whom it concerns"), (status = 404, description = "No such question"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn destroy(
    State(app): State<App>,
    visit: Visit,
    Path((id, person)): Path<(String, String)>,
) -> web::Result<StatusCode> {
    let (id, person): (SubjectId, PersonId) = (id.parse()?, person.parse()?);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::withdraw(cx, id, person).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
