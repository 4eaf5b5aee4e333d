//! Ways and refusals in JSON.

use super::actions::{self, Refusal, WantedWay};
use super::store::Way;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::{HeaderMap, StatusCode};
use kernel::{PersonId, SubjectId};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::faces::Faces;
use web::json::{PersonNamed, at_odds, renamed};
use web::{App, Json, Problem, Visit, moment};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(create, refuse))]
pub(crate) struct Api;

/// A way that was shown.
#[derive(Serialize, ToSchema)]
#[schema(as = RequestOption)]
pub(crate) struct WayJson {
    /// Its number, from 1.
    place: i64,
    /// In which round of the request, from 1.
    round: i64,
    /// In a line.
    title: String,
    /// How: Markdown.
    how: String,
    /// `s`, `m` or `l`: days, weeks or months.
    effort: String,
    /// What to mind.
    risk: String,
    /// Who helps.
    helper: Option<PersonNamed>,
    /// Who showed it.
    given_by: PersonNamed,
    /// When.
    #[schema(format = "date-time")]
    given_at: String,
}

impl WayJson {
    /// One with the people who were loaded, its text as the caller may read it.
    pub(crate) fn of(faces: &Faces, way: &Way, how: String) -> Self {
        Self {
            place: way.place,
            round: way.round,
            title: way.title.clone(),
            how,
            effort: way.effort().name().to_owned(),
            risk: way.risk.clone(),
            helper: way.helper.map(|helper| PersonNamed::of(faces, helper)),
            given_by: PersonNamed::of(faces, way.given_by),
            given_at: moment(way.given_at),
        }
    }
}

/// A way to show.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RequestOptionInput {
    /// In a line.
    #[schema(
        min_length = 1,
        max_length = 200,
        pattern = r"^[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u001f\u007f-\u009f]*$"
    )]
    title: String,
    /// How: Markdown.
    #[schema(min_length = 1, max_length = 50000, pattern = r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
    how: String,
    /// Days, weeks or months.
    #[schema(pattern = "^(s|m|l)$")]
    effort: String,
    /// What to mind.
    #[serde(default)]
    #[schema(max_length = 500, pattern = r"^[^\u0000-\u001f\u007f-\u009f]*$")]
    risk: String,
    /// Who helps: an employee who belongs to the desk's space, or the caller.
    #[serde(default)]
    #[schema(value_type = Option<String>, pattern = "^([1-9][0-9]{0,17}|[1-8][0-9]{18})$")]
    helper: Option<PersonId>,
}

impl RequestOptionInput {
    fn wanted(self, key: Option<String>) -> WantedWay {
        let Self { title, how, effort, risk, helper } = self;
        WantedWay { title, how, effort, risk, helper, key }
    }
}

/// A refusal.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RequestRefusalInput {
    /// Why.
    #[schema(min_length = 1, max_length = 50000, pattern = r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
    reason: String,
    /// Another way.
    #[serde(default)]
    option: Option<RequestOptionInput>,
    /// Says that a refusal without another way is meant: it is counted in public.
    #[serde(default)]
    without_another_way: bool,
}

/// The number of what was shown.
#[derive(Serialize, ToSchema)]
pub(super) struct RequestOptionMade {
    /// Its number.
    place: i64,
    /// Its place on the page.
    url: String,
}

/// Shows a way. With an `Idempotency-Key` a repeat gives the same one back.
#[utoipa::path(post, path = "/api/stoa/v1/requests/{id}/options", tag = "requests", request_body = RequestOptionInput,
    params(("id" = String, Path, description = "The request", pattern = "^[1-9][0-9]{0,18}$"),
        ("Idempotency-Key" = Option<String>, Header, description = "A key of the client's, up to 100 characters")),
    responses((status = 201, description = "It is shown", body = RequestOptionMade),
        (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only who keeps the desk may, and not who asked, while nothing is over"), (status = 404, description = "No such request"),
        (status = 409, description = "Who helps is nobody who could, or the key was used for another way"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    headers: HeaderMap,
    Json(input): Json<RequestOptionInput>,
) -> web::Result<Response> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let wanted = input.wanted(web::client_key(&headers)?);
    let work = async move |cx: &mut Cx| actions::show(cx, lang, id, &wanted).await;
    let place = app.write(&visit.viewer, work).await.map_err(told)?;
    let made = RequestOptionMade { place, url: format!("/journey/requests/{id}#way-{place}") };
    Ok((StatusCode::CREATED, Json(made)).into_response())
}

/// Refuses what was asked for, with another way or, if that is said, without.
#[utoipa::path(post, path = "/api/stoa/v1/requests/{id}/refusal", tag = "requests", request_body = RequestRefusalInput,
    params(("id" = String, Path, description = "The request", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is refused"), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only who keeps the desk may, and not who asked"), (status = 404, description = "No such request"),
        (status = 409, description = "It was answered before, who helps is nobody who could, or it is not said that no other way is meant"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn refuse(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<RequestRefusalInput>,
) -> web::Result<StatusCode> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let way = input.option.map(|option| option.wanted(None)).unwrap_or_default();
    let refusal = Refusal { reason: input.reason, way, confirmed: input.without_another_way };
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::refuse(cx, lang, id, &refusal).await)
        .await
        .map_err(told)?;
    Ok(StatusCode::NO_CONTENT)
}

fn told(problem: Problem) -> Problem {
    at_odds(renamed(problem, "body", "how"), &["helper", "confirmed"])
}
