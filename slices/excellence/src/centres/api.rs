//! Centres and their matrix in JSON, for those who work here.

use super::{actions, matrix, store};
use crate::roster;
use crate::skills::Skill;
use axum::extract::{Path, State};
use db::Cx;
use kernel::{PersonId, SubjectId};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use web::faces::Faces;
use web::json::{Items, PersonNamed, at};
use web::{App, Json, Problem, Visit};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, matrix))]
pub(crate) struct Api;

/// A centre of excellence.
#[derive(Serialize, ToSchema)]
pub(super) struct ExcellenceCentre {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Its name.
    name: String,
    /// The space in which it is.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    space: String,
    /// How many people are on its roster.
    people: i64,
    /// Its page.
    url: String,
}

/// What somebody on the roster can.
#[derive(Serialize, ToSchema)]
pub(super) struct ExcellenceRow {
    /// Who.
    person: PersonNamed,
    /// What they do in it.
    part: String,
    /// What they showed or said, skill by skill; without those of which nothing is known.
    skills: Vec<ExcellenceSkill>,
}

/// One skill of somebody.
#[derive(Serialize, ToSchema)]
pub(super) struct ExcellenceSkill {
    /// Which one.
    skill: String,
    /// How often they showed it here within a year.
    shown: i64,
    /// When last.
    #[schema(format = "date-time")]
    last_at: Option<String>,
    /// What they say of themselves: empty, `basics`, `helped`, `alone` or `teaches`.
    level: String,
    /// Whether they would like to learn it.
    wish: bool,
}

/// The centres of excellence that the caller may see.
#[utoipa::path(get, path = "/api/stoa/v1/centres-of-excellence", tag = "requests",
    responses((status = 200, description = "At most a hundred", body = Items<ExcellenceCentre>), (status = 401, description = "Needs an account"),
        (status = 404, description = "Only for those who work here"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result<Json<Items<ExcellenceCentre>>> {
    let all = app.read(&visit, async move |cx: &mut Cx| store::all(cx, 100).await).await.map_err(Problem::from)?;
    let centre = |one: store::Listed| ExcellenceCentre {
        id: one.id.to_string(),
        name: one.name,
        space: one.space.to_string(),
        people: one.people,
        url: format!("/journey/excellence/{}", one.id),
    };
    Ok(Json(all.into_iter().map(centre).collect()))
}

/// The matrix of a centre: everybody on its roster, and what they showed or said.
#[utoipa::path(get, path = "/api/stoa/v1/centres-of-excellence/{id}/matrix", tag = "requests",
    params(("id" = String, Path, description = "The centre", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "By name", body = Items<ExcellenceRow>), (status = 401, description = "Needs an account"),
        (status = 404, description = "No such centre for the caller"), (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn matrix(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<Items<ExcellenceRow>>> {
    let id: SubjectId = id.parse()?;
    Ok(Json(app.read(&visit, async move |cx: &mut Cx| load(cx, id).await).await?))
}

async fn load(cx: &mut Cx, id: SubjectId) -> Result<Items<ExcellenceRow>, Problem> {
    actions::centre(cx, id).await?;
    let (roster, _) = roster::store::of_centre(cx, id).await?;
    let people: Vec<PersonId> = roster.iter().map(|place| place.person).collect();
    let known = matrix::known(cx, &people).await?;
    let faces = Faces::load(cx, people).await?;
    let skills = |person: PersonId| {
        let each = Skill::ALL.iter().filter_map(|skill| known.get(&(person, *skill)).map(|cell| (skill, cell)));
        let skill = |(skill, cell): (&Skill, &matrix::Known)| ExcellenceSkill {
            skill: skill.name().to_owned(),
            shown: cell.count,
            last_at: at(cell.last),
            level: cell.level.name().to_owned(),
            wish: cell.wish,
        };
        each.map(skill).collect()
    };
    let row = |place: &roster::store::Place| ExcellenceRow {
        person: PersonNamed::of(&faces, place.person),
        part: place.part.clone(),
        skills: skills(place.person),
    };
    Ok(roster.iter().map(row).collect())
}
