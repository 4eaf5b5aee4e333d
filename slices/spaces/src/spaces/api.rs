//! Spaces for programs.

use super::actions::{self, Wanted};
use super::combinations::Combinations;
use super::model::{Doors, Settings, Wrong, line};
use super::store;
use crate::answers::{BodyRefusals, Refusals};
use crate::found::{self, Named};
use crate::listing::Query;
use crate::members::store as members;
use crate::policy::Act;
use crate::refused::Refused;
use crate::t::Texts;
use axum::Extension;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::{HeaderMap, StatusCode, header};
use kernel::{PersonId, Reach, Role, SpaceId};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use subjects::{Join, Policy};
use utoipa::{OpenApi, ToSchema};
use web::{App, IfMatch, Json, Problem, Version, Visit};

/// The description of these addresses.
#[derive(OpenApi)]
#[openapi(paths(index, create, show, update), components(schemas(SpacesPage, SpaceBody, SpaceInput, SpaceChange)),
    modifiers(&Combinations))]
pub(crate) struct Doc;

/// A page of spaces.
#[derive(Serialize, ToSchema)]
pub(crate) struct SpacesPage {
    items: Vec<SpaceBody>,
    /// Where the next page starts, or null.
    next: Option<String>,
}

/// A space, as far as the asker may know it.
#[derive(Serialize, ToSchema)]
pub(crate) struct SpaceBody {
    #[schema(value_type = String, pattern = "^[1-9][0-9]{0,18}$")]
    id: SpaceId,
    /// Its place in addresses.
    slug: String,
    name: String,
    purpose: String,
    category: String,
    /// Who finds it.
    #[schema(value_type = String, pattern = "^(private|internal|community|public)$")]
    find: Reach,
    /// Who reads in it.
    #[schema(value_type = String, pattern = "^(private|internal|community|public)$")]
    read: Reach,
    #[schema(value_type = String, pattern = "^(open|request|invitation|secret)$")]
    join: Join,
    #[schema(value_type = String, pattern = "^(everyone|members|owners)$")]
    posting: Policy,
    #[schema(value_type = String, pattern = "^(everyone|members|owners)$")]
    replies: Policy,
    archived: bool,
    member_count: i64,
    /// What the asker is in it, or null.
    #[schema(value_type = Option<String>)]
    role: Option<Role>,
    /// What the asker has not read in it, if they belong to it.
    unread: i64,
    /// Its page.
    url: String,
}

impl SpaceBody {
    fn new(app: &App, listed: store::Listed, unread: &HashMap<SpaceId, i64>) -> Self {
        Self {
            unread: unread.get(&listed.id).copied().unwrap_or_default(),
            url: app.address(&format!("/spaces/{}", listed.slug)),
            id: listed.id,
            slug: listed.slug,
            name: listed.name,
            purpose: listed.purpose,
            category: listed.category,
            find: listed.find,
            read: listed.read,
            join: Join::from_code(listed.join_code),
            posting: Policy::from_code(listed.posting_code),
            replies: Policy::from_code(listed.replies_code),
            archived: listed.archived,
            member_count: listed.member_count,
            role: listed.role,
        }
    }
}

/// Which version of the settings this is.
fn version(space: &store::Listed) -> Version {
    let codes = format!("{} {} {} {}", space.join_code, space.posting_code, space.replies_code, space.archived);
    let [find, read] = [space.find.name(), space.read.name()];
    Version::by_parts(&[&space.slug, &space.name, &space.purpose, &space.category, find, read, &codes])
}

/// Spaces that the asker finds, by name.
#[utoipa::path(get, path = "/api/stoa/v1/spaces", tag = "spaces",
    params(("q" = Option<String>, Query, description = "Words in the name or purpose"),
        ("show" = Option<String>, Query, description = "`mine` for those that the asker belongs to, `all` for archived ones too"),
        ("cursor" = Option<String>, Query, pattern = "^([1-8][0-9]{0,18})?$", description = "Where to go on: `next` of the last page"),
        ("limit" = Option<i64>, Query, minimum = 1, maximum = 100, description = "How many at once, 20 if not given")),
    responses((status = 200, body = SpacesPage), Refusals))]
pub(crate) async fn index(State(app): State<App>, visit: Visit, query: Query) -> web::Result<Json<SpacesPage>> {
    let limit = query.limit()?;
    let (words, show) = (query.first("q").to_owned(), query.first("show"));
    let (mine, archived) = (show == "mine", show == "all");
    let filter = store::Filter { words, mine, archived, after: query.cursor()?, limit: limit + 1 };
    let house = app.clone();
    let load = async move |cx: &mut Cx| -> Result<_, Problem> {
        Ok((store::list(cx, &filter).await?, house.unread(cx).await?))
    };
    let (mut found, unread) = app.read(&visit, load).await?;
    let next = crate::listing::next(&mut found, limit, |space| space.id.to_string());
    Ok(Json(SpacesPage { items: found.into_iter().map(|space| SpaceBody::new(&app, space, &unread)).collect(), next }))
}

/// One space that the asker finds.
#[utoipa::path(get, path = "/api/stoa/v1/spaces/{id}", tag = "spaces",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")), responses((status = 200, body = SpaceBody), Refusals))]
pub(crate) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> web::Result<(Extension<Version>, Json<SpaceBody>)> {
    let id = id.parse()?;
    let (version, body) = body(&app, &visit, id).await?;
    Ok((Extension(version), Json(body)))
}

async fn body(app: &App, visit: &Visit, id: SpaceId) -> web::Result<(Version, SpaceBody)> {
    let house = app.clone();
    let load = async move |cx: &mut Cx| -> Result<_, Problem> {
        let listed = store::listed(cx, id).await?.ok_or(Problem::NotFound)?;
        Ok((listed, house.unread(cx).await?))
    };
    let (listed, unread) = app.read(visit, load).await?;
    Ok((version(&listed), SpaceBody::new(app, listed, &unread)))
}

/// A space to be made.
#[derive(Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SpaceInput {
    /// With something in it that can be seen.
    #[schema(
        max_length = 80,
        pattern = r"[!-~\u00a1-\u00ac\u00ae-\u034e\u0350-\u061b\u061d-\u115e\u1161-\u167f\u1681-\u17b3\u17b6-\u180a\u1810-\u1fff\u2070-\u27ff\u2801-\u2fff\u3001-\u3163\u3165-\ud7ff]"
    )]
    name: String,
    /// Its place in addresses; without it, what its name suggests. A hidden space gets a random end.
    #[serde(default)]
    #[schema(pattern = "^([a-z0-9][a-z0-9-]{0,58}[a-z0-9])?$")]
    slug: Option<String>,
    #[serde(default)]
    #[schema(max_length = 1000)]
    purpose: String,
    #[schema(pattern = "^(company|team|practice|project|help|customers)$")]
    category: String,
    #[schema(value_type = String, pattern = "^(private|internal|community|public)$")]
    find: Reach,
    #[schema(value_type = String, pattern = "^(private|internal|community|public)$")]
    read: Reach,
    #[schema(value_type = String, pattern = "^(open|request|invitation|secret)$")]
    join: Join,
    #[schema(value_type = String, pattern = "^(everyone|members|owners)$")]
    posting: Policy,
    #[schema(value_type = String, pattern = "^(everyone|members|owners)$")]
    replies: Policy,
    /// Who answers for it beside the asker: an employee.
    #[serde(default)]
    #[schema(value_type = Option<String>, pattern = "^[1-9][0-9]{0,18}$")]
    second_owner: Option<PersonId>,
}

/// Makes a space; see the reference of spaces for which combinations make sense.
#[utoipa::path(post, path = "/api/stoa/v1/spaces", tag = "spaces", request_body = SpaceInput,
    params(("Idempotency-Key" = Option<String>, Header, description = "A key of the client's, up to 100 characters")),
    responses((status = 201, body = SpaceBody), (status = 200, description = "It was made before by the same request", body = SpaceBody),
        Refusals, BodyRefusals))]
pub(crate) async fn create(
    State(app): State<App>,
    visit: Visit,
    headers: HeaderMap,
    Json(input): Json<SpaceInput>,
) -> web::Result<Response> {
    let t = Texts::new(visit.lang);
    let key = web::client_key(&headers)?;
    let work = async move |cx: &mut Cx| -> Result<(SpaceId, bool), Refused> { make(cx, input, key).await };
    let (id, fresh) = app.write(&visit.viewer, work).await.map_err(|refused| refused.conflict(t))?;
    let (_, body) = body(&app, &visit, id).await?;
    let status = if fresh { StatusCode::CREATED } else { StatusCode::OK };
    Ok((status, [(header::LOCATION, format!("/api/stoa/v1/spaces/{id}"))], Json(body)).into_response())
}

async fn make(cx: &mut Cx, input: SpaceInput, client_key: Option<String>) -> Result<(SpaceId, bool), Refused> {
    let second_owner = match input.second_owner {
        Some(person) => Some(members::account(cx, person).await?.ok_or_else(owner_unknown)?),
        None => None,
    };
    let settings = Settings {
        name: line(&input.name),
        purpose: line(&input.purpose),
        category: input.category,
        posting: input.posting,
        replies: input.replies,
    };
    let doors = Doors { find: input.find, read: input.read, join: input.join };
    let wanted = Wanted { settings, doors, slug: input.slug.unwrap_or_default(), second_owner, client_key };
    actions::create(cx, &wanted).await
}

fn owner_unknown() -> Refused {
    Refused::Wrong(vec![Wrong::OwnerUnknown])
}

/// What to change; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SpaceChange {
    /// With something in it that can be seen.
    #[schema(
        max_length = 80,
        pattern = r"[!-~\u00a1-\u00ac\u00ae-\u034e\u0350-\u061b\u061d-\u115e\u1161-\u167f\u1681-\u17b3\u17b6-\u180a\u1810-\u1fff\u2070-\u27ff\u2801-\u2fff\u3001-\u3163\u3165-\ud7ff]"
    )]
    name: Option<String>,
    #[schema(max_length = 1000)]
    purpose: Option<String>,
    #[schema(pattern = "^(company|team|practice|project|help|customers)$")]
    category: Option<String>,
    #[schema(value_type = Option<String>, pattern = "^(everyone|members|owners)$")]
    posting: Option<Policy>,
    #[schema(value_type = Option<String>, pattern = "^(everyone|members|owners)$")]
    replies: Option<Policy>,
}

/// Changes name, purpose, category or policies.
#[utoipa::path(patch, path = "/api/stoa/v1/spaces/{id}", tag = "spaces", request_body = SpaceChange,
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$"),
        ("If-Match" = Option<String>, Header, description = "Only if its settings are these: `ETag` of a GET")),
    responses((status = 200, body = SpaceBody), Refusals, BodyRefusals))]
pub(crate) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    meant: IfMatch,
    Json(change): Json<SpaceChange>,
) -> web::Result<Json<SpaceBody>> {
    let (t, id) = (Texts::new(visit.lang), id.parse::<SpaceId>()?);
    let is_partly_there = change.posting.is_none() || change.replies.is_none();
    let work = async move |cx: &mut Cx| -> Result<SpaceId, Refused> {
        let named = Named::Id(id);
        found::locked(cx, &named, &Act::Configure).await?;
        let before = store::listed(cx, id).await?.ok_or(Refused::Absent)?;
        let there = store::settings(cx, id).await?;
        let id = actions::update(cx, &named, &change.over(there)).await?;
        meant.check(&version(&before)).map_err(|_| Refused::Changed)?;
        Ok(id)
    };
    let id = app.write(&visit.viewer, work).await.map_err(|refused| match refused {
        Refused::Wrong(wrongs) if is_partly_there && wrongs == [Wrong::PostersMustReply] => {
            Problem::Conflict(Wrong::PostersMustReply.say(t))
        }
        other => other.conflict(t),
    })?;
    let (_, body) = body(&app, &visit, id).await?;
    Ok(Json(body))
}

impl SpaceChange {
    fn over(self, there: Settings) -> Settings {
        Settings {
            name: self.name.map_or(there.name, |name| line(&name)),
            purpose: self.purpose.map_or(there.purpose, |purpose| line(&purpose)),
            category: self.category.unwrap_or(there.category),
            posting: self.posting.unwrap_or(there.posting),
            replies: self.replies.unwrap_or(there.replies),
        }
    }
}
