//! Who a program acts for, and how far.

use axum::response::{IntoResponse, Response};
use kernel::{Door, PersonId, Right, Scope};
use serde::Serialize;
use utoipa::ToSchema;
use web::{Json, Problem, Visit};

/// The person behind a session or a token.
#[derive(Serialize, ToSchema)]
pub(super) struct Me {
    #[schema(value_type = String, pattern = "^[1-9][0-9]{0,18}$")]
    id: PersonId,
    name: String,
    /// employee, guest or customer
    kind: &'static str,
    /// Administrator's rights: identity, content, compliance, help_desk, analytics.
    rights: Vec<&'static str>,
    /// What the token may be used for; null for a session, which may do all that the person may.
    scopes: Option<Vec<&'static str>>,
}

/// Who asks.
#[utoipa::path(get, path = "/api/stoa/v1/me", tag = "people",
    responses((status = 200, description = "The person", body = Me), (status = 401, description = "No account"), (status = 429, description = "Too often")))]
pub(super) async fn me(visit: Visit) -> Result<Response, Problem> {
    let (signed, known) = visit.viewer.signed().zip(visit.known.as_ref()).ok_or(Problem::SignIn)?;
    let scopes = match signed.door {
        Door::Token(_, scopes) => Some(scopes.iter().map(Scope::name).collect()),
        Door::Session(_) | Door::Program => None,
    };
    let rights = signed.rights.iter().map(Right::name).collect();
    let me = Me { id: signed.person, name: known.view.name.clone(), kind: signed.kind.name(), rights, scopes };
    Ok(Json(me).into_response())
}
