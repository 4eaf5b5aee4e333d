//! Trust in JSON.

use super::{actions, store};
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::json::{Items, moment};
use web::{App, Json, Problem, Visit, Whole};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(verify, withdraw, rechecks, done))]
pub(crate) struct Api;

/// For how long somebody vouches.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PageVerification {
    /// For so many days from now.
    #[schema(value_type = i64, minimum = 1, maximum = 1098)]
    days: Whole,
}

/// Something that cites a page which has changed.
#[derive(Serialize, ToSchema)]
pub(super) struct PageRecheck {
    /// What cites it.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    from: String,
    /// The page.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    page: String,
    /// What that is called.
    page_title: String,
    /// `changed`, or `expired` where nobody vouches for it any more.
    reason: &'static str,
    /// Since when.
    #[schema(format = "date-time")]
    since: String,
}

/// Vouches for what a page says now. Again renews it.
#[utoipa::path(put, path = "/api/stoa/v1/pages/{id}/verification", tag = "wiki", request_body = PageVerification, operation_id = "verify_page",
    params(("id" = String, Path, description = "The page", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It holds"), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "The caller does not keep it"), (status = 404, description = "No such page for the caller"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "It is no such number of days"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn verify(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<PageVerification>,
) -> web::Result<StatusCode> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let days = input.days.0.to_string();
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::verify(cx, lang, id, &days).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Vouches no more. Again is the same.
#[utoipa::path(delete, path = "/api/stoa/v1/pages/{id}/verification", tag = "wiki", operation_id = "verify_page_no_more",
    params(("id" = String, Path, description = "The page", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "Nobody does"), (status = 401, description = "Needs an account"), (status = 403, description = "The caller does not keep it"),
        (status = 404, description = "No such page for the caller"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn withdraw(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::withdraw(cx, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What the caller answers for and that cites a page which has changed.
#[utoipa::path(get, path = "/api/stoa/v1/page-rechecks", tag = "wiki",
    responses((status = 200, description = "At most a hundred, the oldest first", body = Items<PageRecheck>), (status = 401, description = "Needs an account"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn rechecks(State(app): State<App>, visit: Visit) -> web::Result<Json<Items<PageRecheck>>> {
    let work = async move |cx: &mut Cx| -> Result<Items<PageRecheck>, Problem> {
        let me = cx.viewer().person().ok_or(Problem::SignIn)?;
        let told = |one: store::Citation| PageRecheck {
            from: one.from.to_string(),
            page: one.page.to_string(),
            page_title: one.title,
            reason: if one.expired { "expired" } else { "changed" },
            since: moment(one.since),
        };
        Ok(store::mine(cx, me, 100).await?.into_iter().map(told).collect())
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// What cites a page is right all the same, or was mended. Again is the same.
#[utoipa::path(delete, path = "/api/stoa/v1/page-rechecks/{from}/{page}", tag = "wiki", operation_id = "recheck_done",
    params(("from" = String, Path, description = "What cites it", pattern = "^[1-9][0-9]{0,18}$"), ("page" = String, Path, description = "The page", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is off the list"), (status = 401, description = "Needs an account"),
        (status = 404, description = "Nothing that the caller answers for"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn done(
    State(app): State<App>,
    visit: Visit,
    Path((from, page)): Path<(String, String)>,
) -> web::Result<StatusCode> {
    let (from, page): (SubjectId, SubjectId) = (from.parse()?, page.parse()?);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::rechecked(cx, from, page).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
