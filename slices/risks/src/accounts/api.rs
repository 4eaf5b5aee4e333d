//! Accounts and tools in JSON.

use super::actions::{self, Wanted};
use super::index::MOST;
use super::model::{Holds, Sort, Stage};
use super::store::{self, Account, Columns};
use crate::tabs::ACCOUNTS;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::{HeaderMap, StatusCode};
use kernel::{PersonId, SpaceId, SubjectId, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::faces::Faces;
use web::json::{Items, Made, PersonNamed, at, at_odds, renamed};
use web::{App, Json, Problem, Visit, prose};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, create, show, review))]
pub(crate) struct Api;

/// An official account, or a tool that nobody made official.
#[derive(Serialize, ToSchema)]
pub(super) struct RegisteredAccount {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// The space in which it is registered.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    space: String,
    /// What it is called.
    title: String,
    /// `official` or `shadow`.
    sort: String,
    /// Where the account is, or which tool it is.
    platform: String,
    /// Its name there, or its address.
    handle: String,
    /// Who owns it.
    owner: Option<PersonNamed>,
    /// Who stands in for them.
    backup: Option<PersonNamed>,
    /// `nothing`, `knowledge`, `customer_data` or `both`.
    holds: String,
    /// `in_use`, `being_moved` or `retired`.
    stage: String,
    /// What stands or will stand in its place.
    replaced_by: String,
    /// When somebody last looked at who can get in.
    #[schema(format = "date-time")]
    access_reviewed_at: Option<String>,
    /// Whether owner and backup owner are there and somebody looked within 180 days.
    under_control: bool,
    /// Its page.
    url: String,
}

/// An account, whole.
#[derive(Serialize, ToSchema)]
pub(super) struct RegisteredAccountWhole {
    #[serde(flatten)]
    account: RegisteredAccount,
    /// What it is for: Markdown.
    purpose: String,
}

/// An account or a tool to register. What would open it never belongs here.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RegisteredAccountInput {
    /// The space in which it shall be registered.
    #[schema(value_type = String, pattern = "^([1-9][0-9]{0,17}|[1-8][0-9]{18})$")]
    space: SpaceId,
    /// What it is called.
    #[schema(
        min_length = 1,
        max_length = 200,
        pattern = r"^[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u001f\u007f-\u009f]*$"
    )]
    title: String,
    /// What sort it is.
    #[schema(pattern = "^(official|shadow)$")]
    sort: String,
    /// Where the account is, or which tool it is.
    #[schema(
        min_length = 1,
        max_length = 200,
        pattern = r"^[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u001f\u007f-\u009f]*$"
    )]
    platform: String,
    /// Its name there, or its address; an official account has one.
    #[serde(default)]
    #[schema(max_length = 500, pattern = r"^[^\u0000-\u001f\u007f-\u009f]*$")]
    handle: String,
    /// What it is for: Markdown.
    #[serde(default)]
    #[schema(max_length = 50000, pattern = r"^[^\u0000]*$")]
    purpose: String,
    /// Who owns it: an employee who belongs to the space.
    #[serde(default)]
    #[schema(value_type = Option<String>, pattern = "^([1-9][0-9]{0,17}|[1-8][0-9]{18})$")]
    owner: Option<PersonId>,
    /// Who stands in for them: another one.
    #[serde(default)]
    #[schema(value_type = Option<String>, pattern = "^([1-9][0-9]{0,17}|[1-8][0-9]{18})$")]
    backup: Option<PersonId>,
    /// What of ours stands in it.
    #[schema(pattern = "^(nothing|knowledge|customer_data|both)$")]
    holds: String,
    /// Whether it is in use.
    #[schema(pattern = "^(in_use|being_moved|retired)$")]
    stage: String,
    /// What stands or will stand in its place.
    #[serde(default)]
    #[schema(max_length = 500, pattern = r"^[^\u0000-\u001f\u007f-\u009f]*$")]
    replaced_by: String,
}

/// A look at who can get in.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AccessReviewInput {
    /// What was found.
    #[schema(
        min_length = 1,
        max_length = 500,
        pattern = r"^[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u001f\u007f-\u009f]*$"
    )]
    note: String,
}

impl RegisteredAccount {
    fn of(faces: &Faces, one: &Account, now: Timestamp) -> Self {
        Self {
            id: one.id.to_string(),
            space: one.space.to_string(),
            title: one.title.clone(),
            sort: one.sort().name().to_owned(),
            platform: one.platform.clone(),
            handle: one.handle.clone(),
            owner: one.owner.map(|owner| PersonNamed::of(faces, owner)),
            backup: one.backup.map(|backup| PersonNamed::of(faces, backup)),
            holds: one.holds().name().to_owned(),
            stage: one.stage().name().to_owned(),
            replaced_by: one.replaced_by.clone(),
            access_reviewed_at: at(one.reviewed_at()),
            under_control: one.is_alive() && one.lacks(now).is_empty(),
            url: format!("{ACCOUNTS}/{}", one.id),
        }
    }
}

/// The accounts and tools that the caller may see, the retired ones among them.
#[utoipa::path(get, path = "/api/stoa/v1/registered-accounts", tag = "risks",
    responses((status = 200, description = "At most a thousand", body = Items<RegisteredAccount>), (status = 401, description = "Needs an account"),
        (status = 404, description = "Only for those who work here"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result<Json<Items<RegisteredAccount>>> {
    let now = visit.now;
    let work = async move |cx: &mut Cx| -> Result<Items<RegisteredAccount>, Problem> {
        let all = store::all(cx, MOST).await?;
        let faces = Faces::load(cx, store::people(&all)).await?;
        Ok(all.iter().map(|one| RegisteredAccount::of(&faces, one, now)).collect())
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// One account or tool.
#[utoipa::path(get, path = "/api/stoa/v1/registered-accounts/{id}", tag = "risks",
    params(("id" = String, Path, description = "The account", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The account", body = RegisteredAccountWhole), (status = 401, description = "Needs an account"),
        (status = 404, description = "No such account"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<RegisteredAccountWhole>> {
    let (id, now): (SubjectId, _) = (id.parse()?, visit.now);
    let work = async move |cx: &mut Cx| -> Result<RegisteredAccountWhole, Problem> {
        let listed = actions::find(cx, id).await?;
        let text = subjects::text(cx, &listed.subject).await?;
        let faces = Faces::load(cx, [listed.thing.owner, listed.thing.backup].into_iter().flatten()).await?;
        let purpose = prose::sourced(cx, text.source, &text.html).await?;
        Ok(RegisteredAccountWhole { account: RegisteredAccount::of(&faces, &listed.thing, now), purpose })
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// Registers an account or a tool. With an `Idempotency-Key` a repeat gives the same one back.
#[utoipa::path(post, path = "/api/stoa/v1/registered-accounts", tag = "risks", request_body = RegisteredAccountInput,
    params(("Idempotency-Key" = Option<String>, Header, description = "A key of the client's, up to 100 characters")),
    responses((status = 201, description = "It is registered", body = Made), (status = 200, description = "The same request had registered it before", body = Made),
        (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Not allowed in this space"), (status = 404, description = "No such space, or only for those who work here"),
        (status = 409, description = "Owner or backup owner is no member or the same person, an official account has no handle, or the key was used for another request"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    headers: HeaderMap,
    Json(input): Json<RegisteredAccountInput>,
) -> web::Result<Response> {
    let (lang, has_handle) = (visit.lang, !input.handle.trim().is_empty());
    let wanted = Wanted { key: web::client_key(&headers)?, ..wanted(input)? };
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::record(cx, lang, &wanted).await).await;
    let fields: &[&str] =
        if has_handle { &["space", "owner", "backup"] } else { &["space", "owner", "backup", "handle"] };
    let made = done.map_err(|problem| renamed(at_odds(problem, fields), "body", "purpose"))?;
    let status = if made.fresh { StatusCode::CREATED } else { StatusCode::OK };
    Ok((status, Json(Made { id: made.id.to_string(), url: format!("{ACCOUNTS}/{}", made.id) })).into_response())
}

fn wanted(input: RegisteredAccountInput) -> Result<Wanted, Problem> {
    let wrong = |field: &'static str| move || Problem::field(field, "this is none of the words that stand here");
    let columns = Columns {
        sort: Sort::from_name(&input.sort).ok_or_else(wrong("sort"))?,
        platform: input.platform.trim().to_owned(),
        handle: input.handle.trim().to_owned(),
        owner: input.owner,
        backup: input.backup,
        holds: Holds::from_name(&input.holds).ok_or_else(wrong("holds"))?,
        stage: Stage::from_name(&input.stage).ok_or_else(wrong("stage"))?,
        replaced_by: input.replaced_by.trim().to_owned(),
    };
    Ok(Wanted { space: Some(input.space), title: input.title, purpose: input.purpose, columns, key: None })
}

/// Writes down that somebody looked at who can get in. An earlier look stays.
#[utoipa::path(post, path = "/api/stoa/v1/registered-accounts/{id}/reviews", tag = "risks", request_body = AccessReviewInput,
    params(("id" = String, Path, description = "The account", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is written down"), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only who answers for the account may"), (status = 404, description = "No such account"),
        (status = 409, description = "It contradicts what is there"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn review(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<AccessReviewInput>,
) -> web::Result<StatusCode> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::review(cx, lang, id, &input.note).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
