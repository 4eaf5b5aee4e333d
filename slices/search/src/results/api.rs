//! Search for programs.

use super::find::{Found, find};
use super::model::{Asked, COUNTED, Place, Tab};
use super::snippet::Part;
use crate::query::Query;
use axum::extract::{Query as Params, State};
use db::Cx;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, OpenApi, ToSchema};
use web::kinds::Kinds;
use web::{App, FieldErrors, Json, Problem, Visit};

/// The addresses of this room.
#[derive(OpenApi)]
#[openapi(paths(index), components(schemas(Page, Item, CountsOf)))]
pub struct Doc;

/// The question.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Asking {
    /// Words, all of which must be found; "quoted words" stand side by side. The last one may be the beginning of a word.
    #[param(max_length = 256)]
    q: String,
    /// What to look for: `posts` (whatever is written; `all` is the same here), `people` or `spaces`.
    #[param(inline)]
    r#type: Option<Tab>,
    /// Results on a page.
    #[param(minimum = 1, maximum = 100, default = 20)]
    limit: Option<u8>,
    /// Where the page starts, from `next` of the one before.
    #[param(pattern = "^[0-8]?[0-9]{1,18}-[0-8]?[0-9]{1,18}$")]
    cursor: Option<String>,
}

/// A page of results, newest first, hits in titles before others.
#[derive(Debug, Serialize, ToSchema)]
pub struct Page {
    /// The results.
    items: Vec<Item>,
    /// Where the next page starts.
    next: Option<String>,
    /// How many there are of each type, as far as they are counted.
    counts: CountsOf,
}

/// How many there are, counted up to 100; 101 means more.
#[derive(Debug, Serialize, ToSchema)]
pub struct CountsOf {
    /// Whatever is written.
    posts: usize,
    /// People.
    people: usize,
    /// Spaces.
    spaces: usize,
}

/// A result.
#[derive(Debug, Default, Serialize, ToSchema)]
pub struct Item {
    /// The kind of subject (`network.update`), `person` or `space`.
    kind: String,
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Its title or name.
    title: String,
    /// A piece of its text around what matches, plain.
    snippet: String,
    /// Its address.
    url: String,
    /// Where it was written.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    space: Option<String>,
    /// Who wrote it.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    author: Option<String>,
    /// When.
    #[schema(format = "date-time")]
    at: Option<String>,
    /// `open` or `closed`.
    state: Option<&'static str>,
}

/// GET /api/stoa/v1/search
#[utoipa::path(get, path = "/api/stoa/v1/search", tag = "search", params(Asking), responses(
    (status = 200, description = "What was found and may be seen", body = Page),
    (status = 400, description = "The question can't be read"),
    (status = 401, description = "The token is not valid"),
    (status = 403, description = "The token does not allow it"),
    (status = 422, description = "The question is too long, or the cursor is none"),
    (status = 429, description = "Too often"),
    (status = 503, description = "Too much at once"),
))]
pub async fn index(
    State(app): State<App>,
    visit: Visit,
    asking: Result<Params<Asking>, axum::extract::rejection::QueryRejection>,
) -> Result<Json<Page>, Problem> {
    let Params(asking) = asking.map_err(|error| Problem::Unreadable(error.body_text()))?;
    let asked = asked(&asking)?;
    let found = app.read(&visit, async move |cx: &mut Cx| find(cx, &asked).await).await?;
    Ok(Json(page(&app.slices.kinds, &found)))
}

fn asked(asking: &Asking) -> Result<Asked, Problem> {
    let mut errors = FieldErrors::new();
    let query = Query::parse(&asking.q).map_err(|error| errors.add("q", error.to_string())).unwrap_or_default();
    let limit = asking.limit.unwrap_or(20);
    if !(1..=100).contains(&limit) {
        errors.add("limit", "a page has from 1 to 100 results");
    }
    let from = asking
        .cursor
        .as_deref()
        .map(|text| text.parse().map_err(|error: kernel::cursor::CursorError| errors.add("cursor", error.to_string())));
    errors.check()?;
    let from = from.and_then(Result::ok).map_or(Place::Start, Place::After);
    let tab = asking.r#type.filter(|tab| *tab != Tab::All).unwrap_or(Tab::Posts);
    Ok(Asked { query, tab, from, limit: usize::from(limit) })
}

fn page(kinds: &Kinds, found: &Found) -> Page {
    let posts = found.posts.iter().map(|hit| Item {
        kind: hit.card.subject.kind.clone(),
        id: hit.card.id().to_string(),
        title: plain(&hit.title),
        snippet: plain(&hit.snippet),
        url: kinds.url(&hit.card.subject),
        space: Some(hit.card.space_id().to_string()),
        author: Some(hit.card.subject.author.to_string()),
        at: Some(web::moment(hit.card.at())),
        state: Some(hit.card.subject.state().name()),
    });
    let people = found.people.iter().map(|one| Item {
        kind: "person".to_owned(),
        id: one.id.to_string(),
        title: one.name.clone(),
        snippet: one.title.clone(),
        url: format!("/people/{}", one.id),
        ..Item::default()
    });
    let spaces = found.spaces.iter().map(|one| Item {
        kind: "space".to_owned(),
        id: one.id.to_string(),
        title: one.name.clone(),
        snippet: one.purpose.clone(),
        url: format!("/spaces/{}", one.slug),
        ..Item::default()
    });
    let counts = CountsOf { posts: found.counts.posts, people: found.counts.people, spaces: found.counts.spaces };
    debug_assert!(counts.posts <= COUNTED + 1);
    Page {
        items: posts.chain(people).chain(spaces).collect(),
        next: found.next.map(|cursor| cursor.to_string()),
        counts,
    }
}

fn plain(parts: &[Part]) -> String {
    parts.iter().map(|part| part.text.as_str()).collect()
}
