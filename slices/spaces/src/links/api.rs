//! Curated links for programs.

use super::actions;
use super::model::LONGEST;
use super::store::{self, NewLink};
use crate::answers::{BodyRefusals, Refusals};
use crate::found::{self, Named};
use crate::refused::Refused;
use crate::spaces::model::line;
use crate::t::Texts;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::{LinkId, SpaceId};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Problem, Visit};

/// The description of these addresses.
#[derive(OpenApi)]
#[openapi(paths(index, create, destroy), components(schemas(LinksPage, LinkBody, LinkInput)))]
pub(crate) struct Doc;

/// All links of a space, as its landing page shows them.
#[derive(Serialize, ToSchema)]
pub(crate) struct LinksPage {
    items: Vec<LinkBody>,
    /// Always null: there are at most 24.
    next: Option<String>,
}

/// A link.
#[derive(Serialize, ToSchema)]
pub(crate) struct LinkBody {
    #[schema(value_type = String, pattern = "^[1-9][0-9]{0,18}$")]
    id: LinkId,
    title: String,
    /// A path of this house, or an address of the web.
    url: String,
    /// What is said of it, or nothing.
    note: String,
}

impl From<store::Link> for LinkBody {
    fn from(link: store::Link) -> Self {
        Self { id: link.id, title: link.title, url: link.url, note: link.note }
    }
}

/// The links of a space, for those who read in it.
#[utoipa::path(get, path = "/api/stoa/v1/spaces/{id}/links", tag = "spaces",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")), responses((status = 200, body = LinksPage), Refusals))]
pub(crate) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<Json<LinksPage>> {
    let (t, id) = (Texts::new(visit.lang), id.parse::<SpaceId>()?);
    let load = async move |cx: &mut Cx| -> Result<_, Refused> {
        let space = found::space(cx, &Named::Id(id)).await?;
        if !space.may_read {
            return Err(Refused::Absent);
        }
        Ok(store::of_space(cx, space.space).await?)
    };
    let found = app.read(&visit, load).await.map_err(|refused| refused.conflict(t))?;
    Ok(Json(LinksPage { items: found.into_iter().map(LinkBody::from).collect(), next: None }))
}

/// A link to be added.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LinkInput {
    /// With something in it that can be seen.
    #[schema(
        max_length = 120,
        pattern = r"[!-~\u00a1-\u00ac\u00ae-\u034e\u0350-\u061b\u061d-\u115e\u1161-\u167f\u1681-\u17b3\u17b6-\u180a\u1810-\u1fff\u2070-\u27ff\u2801-\u2fff\u3001-\u3163\u3165-\ud7ff]"
    )]
    title: String,
    /// A path of this house, or an address of the web.
    #[schema(
        max_length = 500,
        pattern = r"^(/([^/\\][^\\]*)?|https?://(([a-z][a-z0-9]*\.)*[a-z][a-z0-9]*|(0|[1-9][0-9]?|1[0-9]{2})(\.(0|[1-9][0-9]?|1[0-9]{2})){3})(:[0-9]{1,4}|:[1-5][0-9]{4})?(/[^\\]*)?)$"
    )]
    url: String,
    #[serde(default)]
    #[schema(max_length = 120)]
    note: String,
}

/// Adds a link after those that are there, for owners. At most 24 stand in a space.
#[utoipa::path(post, path = "/api/stoa/v1/spaces/{id}/links", tag = "spaces", request_body = LinkInput,
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 201, body = LinkBody), Refusals, BodyRefusals))]
pub(crate) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Json(input): Json<LinkInput>,
) -> web::Result<(StatusCode, Json<LinkBody>)> {
    let (t, id) = (Texts::new(visit.lang), id.parse::<SpaceId>()?);
    // The description counts what is sent, before what can't be seen is taken out of it.
    let too_long = |text: &str| text.chars().count() > LONGEST;
    if too_long(&input.title) {
        return Err(Problem::field("title", t.wrong_link_title(LONGEST)));
    }
    if too_long(&input.note) {
        return Err(Problem::field("note", t.wrong_link_note(LONGEST)));
    }
    let (title, url, note) = (line(&input.title), line(&input.url), line(&input.note));
    let work = async move |cx: &mut Cx| -> Result<LinkBody, Refused> {
        let new = NewLink { title: &title, url: &url, note: &note };
        let id = actions::add(cx, t, &Named::Id(id), &new).await?;
        Ok(LinkBody { id, title, url, note })
    };
    let made = app.write(&visit.viewer, work).await.map_err(|refused| refused.conflict(t))?;
    Ok((StatusCode::CREATED, Json(made)))
}

/// Takes a link away, for owners.
#[utoipa::path(delete, path = "/api/stoa/v1/spaces/{id}/links/{link}", tag = "spaces",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$"), ("link" = String, Path, pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204), Refusals))]
pub(crate) async fn destroy(
    State(app): State<App>,
    visit: Visit,
    Path((id, link)): Path<(String, String)>,
) -> web::Result<StatusCode> {
    let (t, id, link) = (Texts::new(visit.lang), id.parse::<SpaceId>()?, link.parse::<LinkId>()?);
    let work = async move |cx: &mut Cx| -> Result<(), Refused> { actions::remove(cx, &Named::Id(id), link).await };
    app.write(&visit.viewer, work).await.map_err(|refused| refused.conflict(t))?;
    Ok(StatusCode::NO_CONTENT)
}
