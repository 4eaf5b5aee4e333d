//! The answer in JSON.

use super::actions;
use super::model::Target;
use super::store;
use crate::policy::{Act, Office};
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use db::Cx;
use kernel::grant::grant;
use kernel::{PersonId, SubjectId};
use serde::{Deserialize, Serialize};
use subjects::audience::Reason;
use utoipa::{IntoParams, OpenApi, ToSchema};
use web::{App, Json, Problem, Visit};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(show))]
pub(crate) struct Api;

/// Who and what.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Asked {
    /// The person's id.
    #[param(value_type = String, pattern = "^[1-9][0-9]{0,18}$")]
    person: PersonId,
    /// The subject's id.
    #[param(value_type = String, pattern = "^[1-9][0-9]{0,18}$")]
    subject: SubjectId,
}

/// Whether the person may see the subject, and what opens it.
#[derive(Serialize, ToSchema)]
pub(super) struct AccessJson {
    /// Whether they may.
    visible: bool,
    /// For each part of the audience all reasons; a part without any closes it.
    parts: Vec<Vec<ReasonJson>>,
}

/// One reason.
#[derive(Serialize, ToSchema)]
pub(super) struct ReasonJson {
    /// `base`, `named`, `member` or `organisation`.
    reason: String,
    /// How far the base reaches.
    reach: Option<String>,
    /// Which space.
    space: Option<String>,
    /// The role there.
    role: Option<String>,
}

/// Why a person may see a subject, or may not. It tells nothing of its content, and leaves a line in the audit log.
#[utoipa::path(get, path = "/api/stoa/v1/admin/access", tag = "admin", params(Asked),
    responses((status = 200, description = "What opens it", body = AccessJson), (status = 400, description = "An unreadable query"),
        (status = 401, description = "Needs an account"), (status = 403, description = "Needs the right identity or compliance"),
        (status = 404, description = "No such person or subject, or no administrator's right"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    asked: Result<Query<Asked>, QueryRejection>,
) -> web::Result<Json<AccessJson>> {
    grant(&visit.viewer, Office, &Act::Explain)?;
    let Query(asked) = asked.map_err(|error| Problem::Unreadable(error.body_text()))?;
    let work = async move |cx: &mut Cx| -> Result<AccessJson, Problem> {
        let whom = store::people(cx, &asked.person.to_string()).await?.into_iter().find(|one| one.id == asked.person);
        let whom = whom.ok_or(Problem::NotFound)?;
        let verdict = actions::explain(cx, whom, &Target::Subject(asked.subject)).await?.ok_or(Problem::NotFound)?;
        let parts = verdict.parts.iter().map(|reasons| reasons.iter().map(reason).collect()).collect();
        Ok(AccessJson { visible: verdict.is_open(), parts })
    };
    Ok(Json(app.write(&visit.viewer, work).await?))
}

fn reason(reason: &Reason) -> ReasonJson {
    let plain = |word: &str| ReasonJson { reason: word.to_owned(), reach: None, space: None, role: None };
    match reason {
        Reason::Base(reach) => ReasonJson { reach: Some(reach.name().to_owned()), ..plain("base") },
        Reason::Named => plain("named"),
        Reason::Member(space, role) => {
            ReasonJson { space: Some(space.to_string()), role: Some(role.name().to_owned()), ..plain("member") }
        }
        Reason::Organisation(_) => plain("organisation"),
    }
}
