//! Meetings in JSON.

use super::actions::{self, Wanted};
use super::store::{self, Meeting, When};
use crate::agenda;
use crate::councils::chamber;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::{HeaderMap, StatusCode};
use kernel::SubjectId;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::json::{Items, Made, at, renamed, sent};
use web::{App, Json, Problem, Visit, Whole, moment};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, create, show))]
pub(crate) struct Api;

/// A meeting.
#[derive(Serialize, ToSchema)]
pub(super) struct CouncilMeeting {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// The council.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    council: String,
    /// Its title.
    title: String,
    /// `planned`, `open`, `closed`, `minutes_published` or `called_off`.
    state: String,
    /// When it begins.
    #[schema(format = "date-time")]
    starts_at: String,
    /// How long it is meant to take, in minutes.
    minutes: i64,
    /// Where.
    place: String,
    /// Where on the net.
    link: String,
    /// How often it was moved or called off.
    sequence: i64,
    /// Whether it had its quorum, once it is closed.
    quorum: Option<bool>,
    /// How many voting seats were there, once it is closed.
    present: Option<i64>,
    /// How many voting seats there were.
    voting: Option<i64>,
    /// When its minutes were published.
    #[schema(format = "date-time")]
    minutes_published_at: Option<String>,
    /// When they were approved.
    #[schema(format = "date-time")]
    minutes_approved_at: Option<String>,
    /// Its page.
    url: String,
}

/// A meeting with its agenda.
#[derive(Serialize, ToSchema)]
pub(super) struct CouncilMeetingWhole {
    #[serde(flatten)]
    meeting: CouncilMeeting,
    /// Its agenda, in its order.
    agenda: Vec<CouncilAgendaItem>,
}

/// A point on an agenda.
#[derive(Serialize, ToSchema)]
pub(super) struct CouncilAgendaItem {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// What it is about.
    title: String,
    /// `discuss`, `decide` or `inform`.
    purpose: String,
    /// How long it is meant to take.
    minutes: i64,
    /// Whether it was parked.
    parked: bool,
    /// What came of it.
    outcomes: Vec<CouncilOutcome>,
}

/// What came of a point.
#[derive(Serialize, ToSchema)]
pub(super) struct CouncilOutcome {
    /// `decision`, `action`, `information` or `parked`.
    kind: String,
    /// In a sentence.
    text: String,
    /// The action that it became.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    action: Option<String>,
    /// The decision that has its number.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    decision: Option<String>,
}

/// A meeting to plan.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct CouncilMeetingInput {
    /// Its title.
    #[schema(
        min_length = 1,
        max_length = 200,
        pattern = r"^[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u001f\u007f-\u009f]*$"
    )]
    title: String,
    /// When it begins.
    #[schema(format = "date-time")]
    starts_at: String,
    /// How long it is meant to take.
    #[schema(value_type = i64, minimum = 5, maximum = 600)]
    minutes: Whole,
    /// Where.
    #[serde(default)]
    #[schema(max_length = 500, pattern = r"^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$")]
    place: String,
    /// Where on the net.
    #[serde(default)]
    #[schema(max_length = 500, pattern = "^(https?://[!-~]+)?$")]
    link: String,
    /// What it is about: Markdown; may be empty.
    #[serde(default)]
    #[schema(max_length = 50000, pattern = r"^[^\u0000]*$")]
    text: String,
}

impl CouncilMeeting {
    fn of(meeting: &Meeting) -> Self {
        Self {
            id: meeting.id.to_string(),
            council: meeting.council.to_string(),
            title: meeting.title.clone(),
            state: meeting.stage().name().to_owned(),
            starts_at: moment(meeting.starts_at),
            minutes: meeting.length_minutes,
            place: meeting.place.clone(),
            link: meeting.link.clone(),
            sequence: meeting.sequence,
            quorum: meeting.quorum_met,
            present: meeting.seats_present,
            voting: meeting.seats_voting,
            minutes_published_at: at(meeting.published_at),
            minutes_approved_at: at(meeting.approved_at),
            url: format!("/council/meetings/{}", meeting.id),
        }
    }
}

/// The meetings of a council, the latest first.
#[utoipa::path(get, path = "/api/stoa/v1/councils/{id}/meetings", tag = "council",
    params(("id" = String, Path, description = "The council", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "At most two hundred", body = Items<CouncilMeeting>), (status = 401, description = "An unknown token"), (status = 404, description = "No such council"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<Items<CouncilMeeting>>> {
    let id: SubjectId = id.parse()?;
    let work = async move |cx: &mut Cx| -> Result<Items<CouncilMeeting>, Problem> {
        chamber(cx, id).await?;
        Ok(store::of_council(cx, id, 200).await?.iter().map(CouncilMeeting::of).collect())
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// One meeting with its agenda.
#[utoipa::path(get, path = "/api/stoa/v1/council-meetings/{id}", tag = "council",
    params(("id" = String, Path, description = "The meeting", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The meeting", body = CouncilMeetingWhole), (status = 401, description = "An unknown token"),
        (status = 404, description = "No such meeting"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<CouncilMeetingWhole>> {
    let id: SubjectId = id.parse()?;
    Ok(Json(app.read(&visit, async move |cx: &mut Cx| load(cx, id).await).await?))
}

async fn load(cx: &mut Cx, id: SubjectId) -> Result<CouncilMeetingWhole, Problem> {
    let sitting = actions::sitting(cx, id).await?;
    let outcomes = agenda::store::outcomes(cx, id).await?;
    let outcome = |one: &agenda::store::Outcome| CouncilOutcome {
        kind: one.kind().name().to_owned(),
        text: one.text.clone(),
        action: one.action.map(|id| id.to_string()),
        decision: one.decision.map(|id| id.to_string()),
    };
    let item = |item: &agenda::store::Item| CouncilAgendaItem {
        id: item.id.to_string(),
        title: item.title.clone(),
        purpose: item.purpose().name().to_owned(),
        minutes: item.minutes,
        parked: item.parked_at.is_some(),
        outcomes: outcomes.iter().filter(|one| one.item == item.id).map(outcome).collect(),
    };
    let agenda = agenda::store::items(cx, id).await?.iter().map(item).collect();
    Ok(CouncilMeetingWhole { meeting: CouncilMeeting::of(&sitting.meeting), agenda })
}

/// Plans a meeting. With an `Idempotency-Key` a repeat gives the same one back.
#[utoipa::path(post, path = "/api/stoa/v1/councils/{id}/meetings", tag = "council", request_body = CouncilMeetingInput,
    params(("id" = String, Path, description = "The council", pattern = "^[1-9][0-9]{0,18}$"),
        ("Idempotency-Key" = Option<String>, Header, description = "A key of the client's, up to 100 characters")),
    responses((status = 201, description = "It is planned", body = Made), (status = 200, description = "The same request had planned it before", body = Made),
        (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only who keeps the council may"), (status = 404, description = "No such council"),
        (status = 409, description = "It contradicts what is there, or the key was used for another request"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    headers: HeaderMap,
    Json(input): Json<CouncilMeetingInput>,
) -> web::Result<Response> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let key = web::client_key(&headers)?;
    let starts_at = sent(&input.starts_at, "starts_at")?;
    let when = When { starts_at, length_minutes: input.minutes.0, place: input.place, link: input.link };
    let wanted = Wanted { title: input.title, text: input.text, when, key };
    let work = async move |cx: &mut Cx| actions::plan(cx, lang, id, &wanted).await;
    let made = app.write(&visit.viewer, work).await.map_err(|problem| renamed(problem, "body", "text"))?;
    let status = if made.fresh { StatusCode::CREATED } else { StatusCode::OK };
    let json = Made { id: made.id.to_string(), url: format!("/council/meetings/{}", made.id) };
    Ok((status, Json(json)).into_response())
}
