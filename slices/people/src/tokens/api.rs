//! Tokens for programs, which make them with a session only.

use crate::security;
use crate::tokens::actions;
use crate::tokens::model::{MOST_DAYS, Wish, Wrong, only_by_session};
use crate::tokens::store::{self, TokenRow};
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::StatusCode;
use kernel::{Scope, TokenId};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, OpenApi, ToSchema};
use web::{App, Json, Problem, Visit, Whole};

#[derive(OpenApi)]
#[openapi(
    paths(super::me::me, index, create, destroy),
    components(schemas(super::me::Me, TokenJson, NewToken, MadeToken, TokenPage, ScopeName))
)]
struct Doc;

pub(crate) fn description() -> utoipa::openapi::OpenApi {
    Doc::openapi()
}

/// What a token may be used for.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum ScopeName {
    Read,
    Write,
    Spaces,
    Admin,
}

impl From<ScopeName> for Scope {
    fn from(name: ScopeName) -> Self {
        match name {
            ScopeName::Read => Self::Read,
            ScopeName::Write => Self::Write,
            ScopeName::Spaces => Self::Spaces,
            ScopeName::Admin => Self::Admin,
        }
    }
}

/// A token without its secret.
#[derive(Serialize, ToSchema)]
pub(super) struct TokenJson {
    #[schema(value_type = String, pattern = "^[1-9][0-9]{0,18}$")]
    id: TokenId,
    name: String,
    #[schema(value_type = Vec<ScopeName>)]
    scopes: Vec<&'static str>,
    /// When it ends.
    #[schema(format = "date-time")]
    expires_at: String,
}

impl From<&TokenRow> for TokenJson {
    fn from(row: &TokenRow) -> Self {
        let scopes = row.scopes().iter().map(Scope::name).collect();
        Self { id: row.id, name: row.name.clone(), scopes, expires_at: web::moment(row.expires_at) }
    }
}

/// A page of tokens.
#[derive(Serialize, ToSchema)]
pub(super) struct TokenPage {
    items: Vec<TokenJson>,
    /// The cursor of the next page, or null.
    next: Option<String>,
}

/// A token to be made.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewToken {
    #[schema(min_length = 1, max_length = 64)]
    name: String,
    #[schema(min_items = 1, max_items = 4)]
    scopes: Vec<ScopeName>,
    #[schema(value_type = u32, minimum = 1, maximum = 366)]
    days: Whole,
}

/// A token with its secret, which is told this once.
#[derive(Serialize, ToSchema)]
pub(super) struct MadeToken {
    #[serde(flatten)]
    token: TokenJson,
    secret: String,
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct PageOf {
    /// How many, 1 to 100.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
    /// Where the page before ended.
    #[param(pattern = "^[1-8][0-9]{0,18}$")]
    cursor: Option<String>,
}

/// One's own tokens, newest first.
#[utoipa::path(get, path = "/api/stoa/v1/tokens", tag = "people", params(PageOf),
    responses((status = 200, description = "The page", body = TokenPage), (status = 400, description = "Unreadable"), (status = 401, description = "No account"), (status = 403, description = "Not with a token"), (status = 404, description = "No such token"), (status = 422, description = "A value can not be taken"), (status = 429, description = "Too often")))]
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    query: Result<Query<PageOf>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, Problem> {
    let Query(page) = query.map_err(|error| Problem::Unreadable(error.to_string()))?;
    let limit = page.limit.unwrap_or(20);
    if !(1..=100).contains(&limit) {
        return Err(Problem::field("limit", "a page has 1 to 100 lines"));
    }
    let before = page.cursor.map(|cursor| cursor.parse::<TokenId>()).transpose();
    let before = before.map_err(|_| Problem::field("cursor", "take the cursor from `next` of the page before"))?;
    let person = visit.person()?;
    let rows = app.read(&visit, async move |cx: &mut Cx| store::list(cx, person, before, limit).await).await?;
    let next = if rows.len() as i64 == limit { rows.last().map(|row| row.id.to_string()) } else { None };
    Ok(Json(TokenPage { items: rows.iter().map(TokenJson::from).collect(), next }).into_response())
}

/// Makes a token. Its secret is told in this answer and never again. Takes a session whose person proved a short while ago who
/// they are: a token makes no tokens.
#[utoipa::path(post, path = "/api/stoa/v1/tokens", tag = "people", request_body = NewToken,
    responses((status = 201, description = "The token with its secret", body = MadeToken), (status = 400, description = "Unreadable"), (status = 401, description = "No account"), (status = 403, description = "Not with a token, nor without a fresh proof of the password"), (status = 404, description = "No such token"), (status = 409, description = "There are too many already"), (status = 413, description = "Too large"), (status = 415, description = "The body is no JSON"), (status = 422, description = "A value can not be taken"), (status = 429, description = "Too often")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Json(new): Json<NewToken>,
) -> Result<Response, Problem> {
    let person = visit.person()?;
    only_by_session(&visit.viewer)?;
    let wish =
        Wish::new(&new.name, new.scopes.into_iter().map(Scope::from), u32::try_from(new.days.0).unwrap_or_default())
            .map_err(problem)?;
    security::require(&app, &visit).await?;
    let (row, secret) =
        app.write(&visit.viewer, async move |cx: &mut Cx| actions::make(cx, person, &wish).await).await?;
    Ok((StatusCode::CREATED, Json(MadeToken { token: TokenJson::from(&row), secret })).into_response())
}

fn problem(wrong: Wrong) -> Problem {
    match wrong {
        Wrong::Name => Problem::field("name", "a name has 1 to 64 characters"),
        Wrong::Scopes => Problem::field("scopes", "name at least one of read, write, spaces, admin"),
        Wrong::Days => Problem::field("days", format!("a token lives 1 to {MOST_DAYS} days")),
    }
}

/// Ends a token.
#[utoipa::path(delete, path = "/api/stoa/v1/tokens/{id}", tag = "people",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It holds no more"), (status = 401, description = "No account"), (status = 403, description = "Not with a token"), (status = 404, description = "No such token"), (status = 429, description = "Too often")))]
pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let (person, id) = (visit.person()?, id.parse::<TokenId>()?);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::end(cx, person, id).await).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
