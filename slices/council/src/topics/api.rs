//! Topics in JSON.

use super::actions::{self, Wanted};
use super::store;
use crate::councils::chamber;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::{HeaderMap, StatusCode};
use kernel::SubjectId;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::faces::Faces;
use web::json::{Items, Made, PersonNamed};
use web::{App, Json, Problem, Visit, moment};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index, create))]
pub(crate) struct Api;

/// A topic.
#[derive(Serialize, ToSchema)]
pub(super) struct CouncilTopic {
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Its title.
    title: String,
    /// Who proposed it.
    author: PersonNamed,
    /// `waiting`, `placed`, `dealt_with` or `declined`.
    state: String,
    /// When it was proposed.
    #[schema(format = "date-time")]
    created_at: String,
    /// Its page.
    url: String,
}

/// A topic to propose.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct CouncilTopicInput {
    /// What it is about.
    #[schema(
        min_length = 1,
        max_length = 200,
        pattern = r"^[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u001f\u007f-\u009f]*$"
    )]
    title: String,
    /// Why the council should talk about it: Markdown; may be empty.
    #[serde(default)]
    #[schema(max_length = 50000, pattern = r"^[^\u0000]*$")]
    text: String,
    /// The subject that it comes from.
    #[serde(default)]
    #[schema(value_type = Option<String>, pattern = "^([1-9][0-9]{0,17}|[1-8][0-9]{18})$")]
    about: Option<SubjectId>,
}

/// The topics of a council, newest first.
#[utoipa::path(get, path = "/api/stoa/v1/councils/{id}/topics", tag = "council",
    params(("id" = String, Path, description = "The council", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "At most two hundred", body = Items<CouncilTopic>), (status = 401, description = "An unknown token"), (status = 404, description = "No such council"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<Items<CouncilTopic>>> {
    let id: SubjectId = id.parse()?;
    let work = async move |cx: &mut Cx| -> Result<Items<CouncilTopic>, Problem> {
        chamber(cx, id).await?;
        let topics = store::of_council(cx, id, 200).await?;
        let faces = Faces::load(cx, topics.iter().map(|topic| topic.author)).await?;
        let topic = |topic: &store::Topic| CouncilTopic {
            id: topic.id.to_string(),
            title: topic.title.clone(),
            author: PersonNamed::of(&faces, topic.author),
            state: topic.standing().name().to_owned(),
            created_at: moment(topic.id.made_at()),
            url: format!("/council/topics/{}", topic.id),
        };
        Ok(topics.iter().map(topic).collect())
    };
    Ok(Json(app.read(&visit, work).await?))
}

/// Proposes a topic. With an `Idempotency-Key` a repeat gives the same one back.
#[utoipa::path(post, path = "/api/stoa/v1/councils/{id}/topics", tag = "council", request_body = CouncilTopicInput,
    params(("id" = String, Path, description = "The council", pattern = "^[1-9][0-9]{0,18}$"),
        ("Idempotency-Key" = Option<String>, Header, description = "A key of the client's, up to 100 characters")),
    responses((status = 201, description = "It is proposed", body = Made), (status = 200, description = "The same request had proposed it before", body = Made),
        (status = 400, description = "The body is no JSON"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Not allowed here"), (status = 404, description = "No such council"),
        (status = 409, description = "It contradicts what is there, or the key was used for another request"), (status = 413, description = "Too large"),
        (status = 415, description = "The body must be application/json"), (status = 422, description = "A field is wrong"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    headers: HeaderMap,
    Json(input): Json<CouncilTopicInput>,
) -> web::Result<Response> {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let key = web::client_key(&headers)?;
    let wanted = Wanted { title: input.title, text: input.text, about: input.about, key };
    let work = async move |cx: &mut Cx| actions::propose(cx, lang, id, &wanted).await;
    let made = app.write(&visit.viewer, work).await.map_err(|problem| web::json::renamed(problem, "body", "text"))?;
    let status = if made.fresh { StatusCode::CREATED } else { StatusCode::OK };
    let json = Made { id: made.id.to_string(), url: format!("/council/topics/{}", made.id) };
    Ok((status, Json(json)).into_response())
}
