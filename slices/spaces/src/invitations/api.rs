//! Invitations for programs.

use super::{actions, store};
use crate::answers::{BodyRefusals, Refusals};
use crate::found::{self, Named};
use crate::members::api::{PeopleInput, of_people, people};
use crate::policy::Act;
use crate::refused::Refused;
use crate::t::Texts;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::{InvitationId, PersonId, PersonKind, Role, SpaceId};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Visit};

/// The description of these addresses.
#[derive(OpenApi)]
#[openapi(
    paths(index, create, destroy, accept, decline),
    components(schemas(InvitationsPage, InvitationBody, InvitedBody, PeopleInput))
)]
pub(crate) struct Doc;

/// All invitations of a space that wait for an answer.
#[derive(Serialize, ToSchema)]
pub(crate) struct InvitationsPage {
    items: Vec<InvitationBody>,
    /// Always null: at most a hundred wait at once.
    next: Option<String>,
}

/// An invitation.
#[derive(Serialize, ToSchema)]
pub(crate) struct InvitationBody {
    #[schema(value_type = String, pattern = "^[1-9][0-9]{0,18}$")]
    id: InvitationId,
    /// Whom it is for.
    #[schema(value_type = String, pattern = "^[1-9][0-9]{0,18}$")]
    person: PersonId,
    name: String,
    /// `employee`, `guest` or `customer`.
    #[schema(value_type = String)]
    kind: PersonKind,
    /// What they are to be.
    #[schema(value_type = String, pattern = "^(member|expert|moderator|agent|owner)$")]
    role: Role,
    /// Who invited them.
    #[schema(value_type = String, pattern = "^[1-9][0-9]{0,18}$")]
    inviter: PersonId,
    inviter_name: String,
}

impl From<store::Invitation> for InvitationBody {
    fn from(one: store::Invitation) -> Self {
        Self {
            id: one.id,
            person: one.person,
            name: one.name,
            kind: one.kind,
            role: one.role,
            inviter: one.inviter,
            inviter_name: one.inviter_name,
        }
    }
}

/// Who is invited and has not answered, oldest first, for those who keep the space.
#[utoipa::path(get, path = "/api/stoa/v1/spaces/{id}/invitations", tag = "spaces",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")), responses((status = 200, body = InvitationsPage), Refusals))]
pub(crate) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<InvitationsPage>> {
    let (t, id) = (Texts::new(visit.lang), id.parse::<SpaceId>()?);
    let load = async move |cx: &mut Cx| -> Result<_, Refused> {
        let space = found::granted(cx, &Named::Id(id), &Act::Admit).await?;
        Ok(store::of_space(cx, space.space).await?)
    };
    let found = app.read(&visit, load).await.map_err(|refused| refused.conflict(t))?;
    Ok(Json(InvitationsPage { items: found.into_iter().map(InvitationBody::from).collect(), next: None }))
}

/// How many are invited now.
#[derive(Serialize, ToSchema)]
pub(crate) struct InvitedBody {
    /// Those who had no invitation and are no members.
    invited: usize,
}

/// Invites people; all of them or, where one can't be, nobody. Until they answer they find the space, even a hidden one.
#[utoipa::path(post, path = "/api/stoa/v1/spaces/{id}/invitations", tag = "spaces", request_body = PeopleInput,
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, body = InvitedBody), Refusals, BodyRefusals))]
pub(crate) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<PeopleInput>,
) -> web::Result<Json<InvitedBody>> {
    let (t, id) = (Texts::new(visit.lang), id.parse::<SpaceId>()?);
    let adding = people(input)?;
    let work = async move |cx: &mut Cx| -> Result<_, Refused> {
        found::space(cx, &Named::Id(id)).await?;
        actions::invite(cx, &Named::Id(id), &adding).await.map_err(of_people)
    };
    let invited = app.write(&visit.viewer, work).await.map_err(|refused| refused.conflict(t))?;
    Ok(Json(InvitedBody { invited }))
}

/// Takes an invitation back.
#[utoipa::path(delete, path = "/api/stoa/v1/spaces/{id}/invitations/{invitation}", tag = "spaces",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$"), ("invitation" = String, Path, pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204), Refusals))]
pub(crate) async fn destroy(
    State(app): State<App>,
    visit: Visit,
    Path((id, invitation)): Path<(String, String)>,
) -> web::Result<StatusCode> {
    let (t, id, invitation) = (Texts::new(visit.lang), id.parse::<SpaceId>()?, invitation.parse::<InvitationId>()?);
    let work =
        async move |cx: &mut Cx| -> Result<(), Refused> { actions::take_back(cx, &Named::Id(id), invitation).await };
    app.write(&visit.viewer, work).await.map_err(|refused| refused.conflict(t))?;
    Ok(StatusCode::NO_CONTENT)
}

/// Accepts one's own invitation. Again is the same.
#[utoipa::path(put, path = "/api/stoa/v1/spaces/{id}/invitation", tag = "spaces",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")), responses((status = 204), Refusals))]
pub(crate) async fn accept(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let (t, id) = (Texts::new(visit.lang), id.parse::<SpaceId>()?);
    let work = async move |cx: &mut Cx| -> Result<(), Refused> { actions::accept(cx, &Named::Id(id)).await.map(drop) };
    app.write(&visit.viewer, work).await.map_err(|refused| refused.conflict(t))?;
    Ok(StatusCode::NO_CONTENT)
}

/// Declines one's own invitation.
#[utoipa::path(delete, path = "/api/stoa/v1/spaces/{id}/invitation", tag = "spaces",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")), responses((status = 204), Refusals))]
pub(crate) async fn decline(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let (t, id) = (Texts::new(visit.lang), id.parse::<SpaceId>()?);
    let work = async move |cx: &mut Cx| -> Result<(), Refused> { actions::decline(cx, &Named::Id(id)).await };
    app.write(&visit.viewer, work).await.map_err(|refused| refused.conflict(t))?;
    Ok(StatusCode::NO_CONTENT)
}
