//! Topics for programs.

use super::{Topic, beginning_with};
use crate::json::PageQuery;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use db::Cx;
use kernel::{Cursor, SubjectId};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, OpenApi, ToSchema};
use web::{App, Json, Pace, Problem, Route, Visit, Who};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get("/api/stoa/v1/topics", Who::Anyone, Pace::Read, index)]
}

/// The description of these addresses.
#[derive(OpenApi)]
#[openapi(paths(index), components(schemas(TopicJson, TopicsJson)))]
pub struct Doc;

/// A topic.
#[derive(Serialize, ToSchema)]
pub struct TopicJson {
    /// Lower case, without its `#`.
    name: String,
    /// Threads with it, as far as the caller may see them.
    threads: i64,
    /// The newest of them.
    #[schema(value_type = String, pattern = "^[1-9][0-9]{0,18}$")]
    newest: SubjectId,
}

/// Topics, those with most threads first. There is no further page: ask with the first letters.
#[derive(Serialize, ToSchema)]
pub struct TopicsJson {
    items: Vec<TopicJson>,
    /// Always null.
    next: Option<String>,
}

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Asked {
    /// The first letters.
    #[serde(default)]
    #[param(max_length = 64)]
    q: String,
    /// How many, 1 to 100; 20 if it isn't said.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u32>,
}

/// Lists topics in texts that the caller may see.
#[utoipa::path(get, path = "/api/stoa/v1/topics", tag = "topics", params(Asked),
    responses((status = 200, body = TopicsJson), (status = 400, description = "The query can't be read"),
        (status = 401, description = "A wrong token"), (status = 429, description = "Too often")))]
async fn index(
    State(app): State<App>,
    visit: Visit,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Json<TopicsJson>, Problem> {
    let Query(Asked { q, limit }) = asked.map_err(|error| Problem::Unreadable(error.body_text()))?;
    let (_, limit) = PageQuery::new(limit, None).bounds(Cursor::NEWEST)?;
    let limit = i64::try_from(limit).unwrap_or(20);
    if q.contains('\0') || q.chars().count() > 64 {
        return Err(Problem::Unreadable("q has the first letters of a topic, 64 at most".to_owned()));
    }
    let found = app.read(&visit, async move |cx: &mut Cx| beginning_with(cx, &q, limit).await).await?;
    let items = found.into_iter().map(|Topic { name, threads, newest }| TopicJson { name, threads, newest }).collect();
    Ok(Json(TopicsJson { items, next: None }))
}
