//! Workshops in JSON.

use super::actions::{self, Wanted};
use super::store::{self, When, Workshop};
use crate::blocks;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::{HeaderMap, StatusCode};
use kernel::{SpaceId, SubjectId, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::faces::Faces;
use web::json::{Items, Made, PersonNamed, at, at_odds, renamed, sent};
use web::{App, Json, Problem, Visit, moment, prose};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, create, show))]
pub(crate) struct Api;

/// A workshop.
#[derive(Serialize, ToSchema)]
pub(super) struct WorkshopLine {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Its title.
    title: String,
    /// `draft`, `ready`, `live` or `closed`.
    state: String,
    /// The space in which it lives.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    space: String,
    /// When it is meant to begin.
    #[schema(format = "date-time")]
    starts_at: String,
    /// When it began.
    #[schema(format = "date-time")]
    begun_at: Option<String>,
    /// When it was over.
    #[schema(format = "date-time")]
    closed_at: Option<String>,
    /// Where.
    place: String,
    /// Where on the net.
    link: String,
    /// How many people take part.
    people: i64,
    /// How many of them were there.
    attended: i64,
    /// Its page.
    url: String,
}

/// A workshop with its day.
#[derive(Serialize, ToSchema)]
pub(super) struct WorkshopWhole {
    #[serde(flatten)]
    workshop: WorkshopLine,
    /// Who leads it.
    facilitator: PersonNamed,
    /// What it is for: Markdown.
    purpose: String,
    /// What it is for: safe HTML.
    purpose_html: String,
    /// Its day, in its order.
    agenda: Vec<WorkshopBlock>,
    /// How its working time is shared out: as planned until it is closed, as it was from then on.
    balance: WorkshopBalance,
}

/// A block of a day.
#[derive(Serialize, ToSchema)]
pub(super) struct WorkshopBlock {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// `PREP`, `FRAME`, `EDU`, `BREAKOUT`, `PLENARY`, `SIM`, `DECIDE`, `CLOSE` or `BREAK`.
    category: String,
    /// Its title.
    title: String,
    /// What happens, and how.
    how: String,
    /// What should come of it.
    output: String,
    /// Notes for everybody.
    notes: String,
    /// How long it is meant to take.
    minutes: i64,
    /// When it begins: as it was, or as follows from the blocks before it.
    #[schema(format = "date-time")]
    starts_at: String,
    /// When it ends.
    #[schema(format = "date-time")]
    ends_at: String,
    /// Whether it took place.
    held: bool,
}

/// Shares of the working time, in minutes.
#[derive(Serialize, ToSchema)]
pub(super) struct WorkshopBalance {
    /// Whether these are the times as they were.
    actual: bool,
    /// Education.
    education: i64,
    /// Breakouts and simulation.
    teamwork: i64,
    /// Plenary, decisions, frame and close.
    plenary: i64,
    /// Whether education is 20 to 40 % and team work at least 45 %.
    balanced: bool,
}

/// A workshop to plan.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct WorkshopInput {
    /// The space in which it lives.
    #[schema(value_type = String, pattern = "^([1-9][0-9]{0,17}|[1-8][0-9]{18})$")]
    space: SpaceId,
    /// Its title.
    #[schema(
        min_length = 1,
        max_length = 200,
        pattern = r"^[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u001f\u007f-\u009f]*$"
    )]
    title: String,
    /// What it is for: Markdown; may be empty.
    #[serde(default)]
    #[schema(max_length = 50000, pattern = r"^[^\u0000]*$")]
    purpose: String,
    /// When it begins.
    #[schema(format = "date-time")]
    starts_at: String,
    /// Where.
    #[serde(default)]
    #[schema(max_length = 500, pattern = r"^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$")]
    place: String,
    /// Where on the net.
    #[serde(default)]
    #[schema(max_length = 500, pattern = "^(https?://[!-~]+)?$")]
    link: String,
    /// `one-day` for the blocks of the one-day workshop, empty for none.
    #[serde(default)]
    #[schema(pattern = "^(one-day)?$")]
    template: String,
}

impl WorkshopLine {
    fn of(one: &Workshop) -> Self {
        Self {
            id: one.id.to_string(),
            title: one.title.clone(),
            state: one.stage().name().to_owned(),
            space: one.space.to_string(),
            starts_at: moment(one.starts_at),
            begun_at: at(one.begun_at),
            closed_at: at(one.closed_at),
            place: one.place.clone(),
            link: one.link.clone(),
            people: one.people,
            attended: one.attended,
            url: format!("/journey/workshops/{}", one.id),
        }
    }
}

/// The workshops that the caller may see, the latest first.
#[utoipa::path(get, path = "/api/stoa/v1/workshops", tag = "workshops",
    responses((status = 200, description = "At most two hundred", body = Items<WorkshopLine>), (status = 401, description = "An unknown token"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result<Json<Items<WorkshopLine>>> {
    let all = app.read(&visit, async move |cx: &mut Cx| store::all(cx, 200).await).await.map_err(Problem::from)?;
    Ok(Json(all.iter().map(WorkshopLine::of).collect()))
}

/// One workshop with its day and the times that follow from it.
#[utoipa::path(get, path = "/api/stoa/v1/workshops/{id}", tag = "workshops",
    params(("id" = String, Path, description = "The workshop", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The workshop", body = WorkshopWhole), (status = 401, description = "An unknown token"),
        (status = 404, description = "No such workshop"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<WorkshopWhole>> {
    let (id, now): (SubjectId, _) = (id.parse()?, visit.now);
    Ok(Json(app.read(&visit, async move |cx: &mut Cx| load(cx, id, now).await).await?))
}

async fn load(cx: &mut Cx, id: SubjectId, now: Timestamp) -> Result<WorkshopWhole, Problem> {
    let gathering = actions::gathering(cx, id).await?;
    let workshop = &gathering.workshop;
    let faces = Faces::load(cx, [workshop.facilitator]).await?;
    let text = subjects::text(cx, &gathering.subject).await?;
    let all = blocks::store::all(cx, id).await?;
    let slots = blocks::timetable(workshop.begun_at.unwrap_or(workshop.starts_at), now, &all);
    let actual = workshop.closed_at.is_some();
    let balance = if actual { blocks::Balance::actual(&all) } else { blocks::Balance::planned(&all) };
    let minutes = |time: i64| time / blocks::model::MINUTE;
    let block = |(block, slot): (&blocks::Block, &blocks::model::Slot)| WorkshopBlock {
        id: block.id.to_string(),
        category: block.category().name().to_owned(),
        title: block.title.clone(),
        how: block.how.clone(),
        output: block.output.clone(),
        notes: block.notes.clone(),
        minutes: block.minutes,
        starts_at: moment(slot.starts),
        ends_at: moment(slot.ends),
        held: block.ended_at.is_some(),
    };
    Ok(WorkshopWhole {
        workshop: WorkshopLine::of(workshop),
        facilitator: PersonNamed::of(&faces, workshop.facilitator),
        purpose_html: prose::resolved(cx, &text.html).await?,
        purpose: prose::sourced(cx, text.source, &text.html).await?,
        agenda: all.iter().zip(&slots).map(block).collect(),
        balance: WorkshopBalance {
            actual,
            education: minutes(balance.education),
            teamwork: minutes(balance.teamwork),
            plenary: minutes(balance.plenary),
            balanced: balance.has_enough_education() && balance.has_enough_teamwork(),
        },
    })
}

/// Plans a workshop. With an `Idempotency-Key` a repeat gives the same one back.
#[utoipa::path(post, path = "/api/stoa/v1/workshops", tag = "workshops", request_body = WorkshopInput,
    params(("Idempotency-Key" = Option<String>, Header, description = "A key of the client's, up to 100 characters")),
    responses((status = 201, description = "It is planned", body = Made), (status = 200, description = "The same request had planned it before", body = Made),
        (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Not allowed there"), (status = 404, description = "No such space"),
        (status = 409, description = "It contradicts what is there, or the key was used for another request"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    headers: HeaderMap,
    Json(input): Json<WorkshopInput>,
) -> web::Result<Response> {
    let lang = visit.lang;
    let key = web::client_key(&headers)?;
    let wanted = Wanted {
        space: Some(input.space),
        template: input.template,
        title: input.title,
        purpose: input.purpose,
        when: When { starts_at: sent(&input.starts_at, "starts_at")?, place: input.place, link: input.link },
        facilitator: None,
        key,
    };
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::plan(cx, lang, &wanted).await).await;
    let made = done.map_err(|problem| at_odds(renamed(problem, "body", "purpose"), &["space"]))?;
    let status = if made.fresh { StatusCode::CREATED } else { StatusCode::OK };
    let json = Made { id: made.id.to_string(), url: format!("/journey/workshops/{}", made.id) };
    Ok((status, Json(json)).into_response())
}
