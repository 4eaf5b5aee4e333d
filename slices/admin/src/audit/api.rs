//! The log in JSON.

use super::store;
use crate::policy::{Act, Office};
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use db::Cx;
use kernel::Cursor;
use kernel::grant::grant;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, OpenApi, ToSchema};
use web::{App, Json, Problem, Visit, moment};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(index))]
pub(crate) struct Api;

/// A page of the log.
#[derive(Serialize, ToSchema)]
pub(super) struct AuditList {
    items: Vec<AuditLine>,
    /// The cursor of the next page, or null.
    next: Option<String>,
}

/// A line of the log.
#[derive(Serialize, ToSchema)]
pub(super) struct AuditLine {
    /// Its place, counted from 1 without a gap.
    place: i64,
    /// When.
    #[schema(format = "date-time")]
    at: String,
    /// Who, if a person did it.
    actor: Option<String>,
    /// What: a kind of fact.
    act: String,
    /// Ids, by the names of the fact's fields.
    #[schema(value_type = Object)]
    about: serde_json::Value,
    /// The hash of the line before it.
    previous: String,
    /// Its own hash.
    hash: String,
}

/// Which part of the log.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Part {
    /// Where to go on: `next` of the page before.
    #[serde(default)]
    #[param(pattern = "^[0-8]?[0-9]{1,18}-[0-8]?[0-9]{1,18}$")]
    cursor: Option<String>,
    /// How many, 20 if it is not said.
    #[serde(default)]
    #[param(minimum = 1, maximum = 100)]
    limit: Option<usize>,
}

impl Part {
    fn read(&self) -> Result<(Cursor, usize), Problem> {
        let limit = self.limit.unwrap_or(20);
        if !(1..=100).contains(&limit) {
            return Err(Problem::Unreadable("limit is a number from 1 to 100".to_owned()));
        }
        let from = self.cursor.as_deref().map_or(Ok(Cursor::NEWEST), str::parse);
        Ok((from.map_err(|error: kernel::cursor::CursorError| Problem::Unreadable(error.to_string()))?, limit))
    }
}

/// The audit log, newest first.
#[utoipa::path(get, path = "/api/stoa/v1/admin/audit", tag = "admin", params(Part),
    responses((status = 200, description = "A page of the log", body = AuditList), (status = 400, description = "An unreadable query"),
        (status = 401, description = "Needs an account"), (status = 403, description = "Needs the right compliance"),
        (status = 404, description = "Needs an administrator's right"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    part: Result<Query<Part>, QueryRejection>,
) -> web::Result<Json<AuditList>> {
    grant(&visit.viewer, Office, &Act::Audit)?;
    let Query(part) = part.map_err(|error| Problem::Unreadable(error.body_text()))?;
    let (from, limit) = part.read()?;
    let mut lines = app.read(&visit, async move |cx: &mut Cx| store::before(cx, from.key, limit).await).await?;
    let more = lines.len() > limit;
    lines.truncate(limit);
    let next = lines.last().filter(|_| more).map(|last| format!("{0}-{0}", last.place));
    let line = |line: super::Line| AuditLine {
        place: line.place,
        at: moment(line.at),
        actor: line.actor.map(|actor| actor.to_string()),
        about: serde_json::from_str(&line.about).unwrap_or_default(),
        act: line.act,
        previous: line.previous,
        hash: line.hash,
    };
    Ok(Json(AuditList { items: lines.into_iter().map(line).collect(), next }))
}
