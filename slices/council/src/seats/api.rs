//! Seats in JSON.

use super::actions;
use super::model::{SeatKind, Term};
use super::store::NewSeat;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::StatusCode;
use kernel::{PersonId, SeatId, SubjectId};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::faces::Faces;
use web::json::{Items, Made, PersonNamed, at, at_odds, sent};
use web::{App, Json, Problem, Visit, moment};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, create, destroy))]
pub(crate) struct Api;

/// A seat.
#[derive(Serialize, ToSchema)]
pub(super) struct CouncilSeat {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// `chair`, `secretary`, `it_leader`, `social_advocate`, `marketing`, `hr`, `sales`, `service`, `legal`, `operations` or `member`.
    kind: String,
    /// Who holds it.
    person: PersonNamed,
    /// Whether it votes.
    voting: bool,
    /// `coming`, `running`, `expired` or `ended`.
    term: String,
    /// From when on.
    #[schema(format = "date-time")]
    from: String,
    /// Until when it is meant to be held.
    #[schema(format = "date-time")]
    to: Option<String>,
    /// When it was ended.
    #[schema(format = "date-time")]
    ended_at: Option<String>,
}

/// A seat to give.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct CouncilSeatInput {
    /// To whom: a member of the council's space.
    #[schema(value_type = String, pattern = "^([1-9][0-9]{0,17}|[1-8][0-9]{18})$")]
    person: PersonId,
    /// What it is for.
    #[schema(
        pattern = "^(chair|secretary|it_leader|social_advocate|marketing|hr|sales|service|legal|operations|member)$"
    )]
    kind: String,
    /// Whether it votes.
    voting: bool,
    /// Until when; open if it is not said.
    #[serde(default)]
    #[schema(format = "date-time")]
    to: Option<String>,
}

/// All seats that there ever were in a council.
#[utoipa::path(get, path = "/api/stoa/v1/councils/{id}/seats", tag = "council",
    params(("id" = String, Path, description = "The council", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "Its seats, the earliest first", body = Items<CouncilSeat>), (status = 401, description = "An unknown token"), (status = 404, description = "No such council"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<Items<CouncilSeat>>> {
    let (id, now): (SubjectId, _) = (id.parse()?, visit.now);
    let work = async move |cx: &mut Cx| -> Result<Items<CouncilSeat>, Problem> {
        let (_, seats) = actions::list(cx, id).await?;
        let faces = Faces::load(cx, seats.iter().map(|seat| seat.person)).await?;
        let seat = |seat: &super::store::Seat| CouncilSeat {
            id: seat.id.to_string(),
            kind: seat.kind().name().to_owned(),
            person: PersonNamed::of(&faces, seat.person),
            voting: seat.voting,
            term: name(seat.term(now)).to_owned(),
            from: moment(seat.from),
            to: at(seat.to),
            ended_at: at(seat.ended_at),
        };
        Ok(seats.iter().map(seat).collect())
    };
    Ok(Json(app.read(&visit, work).await?))
}

const fn name(term: Term) -> &'static str {
    match term {
        Term::Coming => "coming",
        Term::Running => "running",
        Term::Expired => "expired",
        Term::Ended => "ended",
    }
}

/// Gives a seat from now on.
#[utoipa::path(post, path = "/api/stoa/v1/councils/{id}/seats", tag = "council", request_body = CouncilSeatInput,
    params(("id" = String, Path, description = "The council", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 201, description = "It is given", body = Made), (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only who keeps the council may"), (status = 404, description = "No such council"),
        (status = 409, description = "The person is no member of the council's space or has that seat, or the term ends before it begins"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<CouncilSeatInput>,
) -> web::Result<Response> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let kind = SeatKind::from_name(&input.kind).ok_or_else(|| Problem::field("kind", "this is no kind of seat"))?;
    let to = input.to.as_deref().map(|to| sent(to, "to")).transpose()?;
    let new = NewSeat { kind, person: input.person, voting: input.voting, from: visit.now, to };
    let work = async move |cx: &mut Cx| actions::add(cx, lang, id, &new).await;
    let seat = app.write(&visit.viewer, work).await.map_err(|problem| at_odds(problem, &["person", "to"]))?;
    let made = Made { id: seat.to_string(), url: format!("/council/{id}/seats") };
    Ok((StatusCode::CREATED, Json(made)).into_response())
}

/// Ends a seat; its row stays.
#[utoipa::path(delete, path = "/api/stoa/v1/council-seats/{id}", tag = "council",
    params(("id" = String, Path, description = "The seat", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is ended"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only who sits in it or keeps the council may"), (status = 404, description = "No such seat"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let seat: SeatId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::end(cx, seat).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
