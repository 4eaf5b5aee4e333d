//! Levels for programs.

use super::pages::writer;
use super::{Place, chosen, store};
use crate::notices::Level;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::{PersonId, SpaceId, SubjectId};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Problem, Visit};

/// The addresses of this room.
#[derive(OpenApi)]
#[openapi(
    paths(index, show_space, show_thread, update_space, update_thread),
    components(schemas(LevelsPage, SpaceLevelJson, LevelJson, LevelName))
)]
pub struct Doc;

/// How much one wants to hear: of everything, as usual, or of nothing.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum LevelName {
    /// Everything that is written there.
    All,
    /// What concerns one.
    Usual,
    /// Nothing.
    Muted,
}

impl From<LevelName> for Level {
    fn from(name: LevelName) -> Self {
        match name {
            LevelName::All => Self::All,
            LevelName::Usual => Self::Usual,
            LevelName::Muted => Self::Muted,
        }
    }
}

impl From<Level> for LevelName {
    fn from(level: Level) -> Self {
        match level {
            Level::All => Self::All,
            Level::Usual => Self::Usual,
            Level::Muted => Self::Muted,
        }
    }
}

/// A level.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct LevelJson {
    level: LevelName,
}

/// The spaces with a level of their own, by name.
#[derive(Serialize, ToSchema)]
pub(super) struct LevelsPage {
    items: Vec<SpaceLevelJson>,
    /// Always null: the first 200 are told.
    next: Option<String>,
}

/// A space with a level of its own.
#[derive(Serialize, ToSchema)]
pub(super) struct SpaceLevelJson {
    /// The space.
    #[schema(value_type = String, pattern = "^[1-9][0-9]{0,18}$")]
    space: SpaceId,
    /// Its name.
    name: String,
    level: LevelName,
}

/// The spaces for which you chose how much you hear of them. All others are as usual.
#[utoipa::path(get, path = "/api/stoa/v1/notices/levels", tag = "notices", responses(
    (status = 200, description = "The spaces", body = LevelsPage),
    (status = 401, description = "Needs a valid token"),
    (status = 403, description = "The token does not allow it"),
    (status = 429, description = "Too often"),
    (status = 503, description = "Too much at once"),
))]
pub(super) async fn index(State(app): State<App>, visit: Visit) -> Result<Json<LevelsPage>, Problem> {
    visit.person()?;
    let found = app.read(&visit, async move |cx: &mut Cx| chosen(cx).await).await?;
    let item = |one: store::Chosen| SpaceLevelJson {
        space: one.space,
        name: one.name,
        level: Level::from_code(one.code).into(),
    };
    Ok(Json(LevelsPage { items: found.into_iter().map(item).collect(), next: None }))
}

/// How much you hear of a space.
#[utoipa::path(get, path = "/api/stoa/v1/notices/levels/spaces/{id}", tag = "notices",
    params(("id" = String, Path, description = "The space", pattern = "^[1-9][0-9]{0,18}$")), responses(
    (status = 200, description = "The level", body = LevelJson),
    (status = 401, description = "Needs a valid token"),
    (status = 403, description = "The token does not allow it"),
    (status = 404, description = "No such space, or not yours to find"),
    (status = 429, description = "Too often"),
    (status = 503, description = "Too much at once"),
))]
pub(super) async fn show_space(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Json<LevelJson>, Problem> {
    let (person, id) = (visit.person()?, id.parse::<SpaceId>()?);
    show(&app, &visit, About::Space(id), person).await
}

/// How much you hear of a thread.
#[utoipa::path(get, path = "/api/stoa/v1/notices/levels/threads/{id}", tag = "notices",
    params(("id" = String, Path, description = "What begins the thread", pattern = "^[1-9][0-9]{0,18}$")), responses(
    (status = 200, description = "The level", body = LevelJson),
    (status = 401, description = "Needs a valid token"),
    (status = 403, description = "The token does not allow it"),
    (status = 404, description = "No such thread, or not yours to see"),
    (status = 429, description = "Too often"),
    (status = 503, description = "Too much at once"),
))]
pub(super) async fn show_thread(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Json<LevelJson>, Problem> {
    let (person, id) = (visit.person()?, id.parse::<SubjectId>()?);
    show(&app, &visit, About::Thread(id), person).await
}

/// Chooses how much you hear of a space; `usual` takes the choice back.
#[utoipa::path(put, path = "/api/stoa/v1/notices/levels/spaces/{id}", tag = "notices", request_body = LevelJson,
    params(("id" = String, Path, description = "The space", pattern = "^[1-9][0-9]{0,18}$")), responses(
    (status = 204, description = "It is so"),
    (status = 400, description = "The body is no JSON"),
    (status = 401, description = "Needs a valid token"),
    (status = 403, description = "The token does not allow it"),
    (status = 404, description = "No such space, or not yours to find"),
    (status = 413, description = "Too large"),
    (status = 415, description = "The body must be application/json"),
    (status = 422, description = "A field is wrong"),
    (status = 429, description = "Too often"),
    (status = 503, description = "Too much at once"),
))]
pub(super) async fn update_space(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<LevelJson>,
) -> Result<StatusCode, Problem> {
    let (person, id) = (writer(&visit)?, id.parse::<SpaceId>()?);
    update(&app, &visit, About::Space(id), person, input.level.into()).await
}

/// Chooses how much you hear of a thread; `usual` takes the choice back.
#[utoipa::path(put, path = "/api/stoa/v1/notices/levels/threads/{id}", tag = "notices", request_body = LevelJson,
    params(("id" = String, Path, description = "What begins the thread", pattern = "^[1-9][0-9]{0,18}$")), responses(
    (status = 204, description = "It is so"),
    (status = 400, description = "The body is no JSON"),
    (status = 401, description = "Needs a valid token"),
    (status = 403, description = "The token does not allow it"),
    (status = 404, description = "No such thread, or not yours to see"),
    (status = 413, description = "Too large"),
    (status = 415, description = "The body must be application/json"),
    (status = 422, description = "A field is wrong"),
    (status = 429, description = "Too often"),
    (status = 503, description = "Too much at once"),
))]
pub(super) async fn update_thread(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<LevelJson>,
) -> Result<StatusCode, Problem> {
    let (person, id) = (writer(&visit)?, id.parse::<SubjectId>()?);
    update(&app, &visit, About::Thread(id), person, input.level.into()).await
}

#[derive(Clone, Copy)]
enum About {
    Space(SpaceId),
    Thread(SubjectId),
}

impl About {
    /// Where its level is kept, if the viewer may see it.
    async fn place(self, cx: &mut Cx) -> Result<(Place, i64), Problem> {
        match self {
            Self::Space(id) => subjects::standing(cx, id).await?.map(|_| (Place::Space, id.raw())),
            Self::Thread(id) => {
                subjects::find(cx, id).await?.filter(subjects::Subject::is_root).map(|_| (Place::Thread, id.raw()))
            }
        }
        .ok_or(Problem::NotFound)
    }
}

async fn show(app: &App, visit: &Visit, about: About, person: PersonId) -> Result<Json<LevelJson>, Problem> {
    let work = async move |cx: &mut Cx| -> Result<Level, Problem> {
        let (place, id) = about.place(cx).await?;
        Ok(store::level(cx, place, id, person).await?)
    };
    Ok(Json(LevelJson { level: app.read(visit, work).await?.into() }))
}

async fn update(app: &App, visit: &Visit, about: About, person: PersonId, level: Level) -> Result<StatusCode, Problem> {
    let work = async move |cx: &mut Cx| -> Result<(), Problem> {
        let (place, id) = about.place(cx).await?;
        Ok(store::save(cx, place, id, person, level).await?)
    };
    app.write(&visit.viewer, work).await?;
    Ok(StatusCode::NO_CONTENT)
}
