//! Stories in JSON.

use super::store;
use axum::extract::State;
use db::Cx;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use web::faces::Faces;
use web::json::{Items, PersonNamed};
use web::{App, Json, Problem, Visit, moment};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index))]
pub(crate) struct Api;

/// A success story.
#[derive(Serialize, ToSchema)]
pub(super) struct StoryJson {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Its title.
    title: String,
    /// How it begins.
    excerpt: String,
    /// Who wrote it.
    author: PersonNamed,
    /// Whether it is about something measured.
    measured: bool,
    /// When it was told.
    #[schema(format = "date-time")]
    created_at: String,
    /// Its page.
    url: String,
}

/// The success stories that one may see, newest first.
#[utoipa::path(get, path = "/api/stoa/v1/stories", tag = "initiatives",
    responses((status = 200, description = "At most two hundred", body = Items<StoryJson>), (status = 401, description = "Needs an account"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result<Json<Items<StoryJson>>> {
    let work = async move |cx: &mut Cx| -> Result<Items<StoryJson>, Problem> {
        let all = store::all(cx, 200).await?;
        let faces = Faces::load(cx, all.iter().map(|one| one.author)).await?;
        let json = |one: store::Listed| StoryJson {
            id: one.id.to_string(),
            author: PersonNamed::of(&faces, one.author),
            measured: one.about.is_some(),
            created_at: moment(one.id.made_at()),
            url: format!("/journey/stories/{}", one.id),
            title: one.title,
            excerpt: one.excerpt,
        };
        Ok(all.into_iter().map(json).collect())
    };
    Ok(Json(app.read(&visit, work).await?))
}
