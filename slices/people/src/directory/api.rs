//! The directory for programs.

use super::model::{After, Filters};
use super::pages::face;
use super::store;
use crate::policy::profiles::Browse;
use axum::extract::{Query, State};
use db::Cx;
use http::Uri;
use kernel::grant::grant;
use kernel::{PersonId, Viewer};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, OpenApi, ToSchema};
use web::{App, Json, Problem, Result, Visit};

/// The description of these addresses.
#[derive(OpenApi)]
#[openapi(paths(index), components(schemas(People, PersonLine)))]
pub struct Doc;

#[derive(Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub(super) struct Asked {
    /// Beginnings of words of the name, or of skills.
    q: String,
    /// A unit, written as it is.
    unit: String,
    /// A function's code, such as `it`.
    function: String,
    /// A skill.
    skill: String,
    /// A place.
    location: String,
    /// A language's code (ISO 639-1).
    language: String,
    /// `employee`, `guest` or `customer`.
    #[param(pattern = "^(employee|guest|customer)?$")]
    kind: String,
    /// Where to go on: `next` of the last page.
    #[param(pattern = "^[1-8][0-9]{0,18}-[A-Za-z0-9%]*$")]
    cursor: Option<String>,
    /// How many at once.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<usize>,
}

/// A page of people.
#[derive(Serialize, ToSchema)]
pub(super) struct People {
    items: Vec<PersonLine>,
    /// Where the next page starts, or null.
    next: Option<String>,
}

/// A person in a list, as far as the asker may see.
#[derive(Serialize, ToSchema)]
pub(super) struct PersonLine {
    #[schema(value_type = String, pattern = "^[1-9][0-9]{0,18}$")]
    id: PersonId,
    name: String,
    /// `employee`, `guest` or `customer`.
    kind: &'static str,
    /// What they do, or a customer's company.
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    handle: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<String>,
    /// The address of the photo, or null.
    photo: Option<String>,
}

/// People by name. Employees find everybody, guests those with whom they share a space; for customers there is no directory.
#[utoipa::path(get, path = "/api/stoa/v1/people", tag = "people", params(Asked), responses(
    (status = 200, description = "A page of people", body = People),
    (status = 400, description = "A parameter can't be read"),
    (status = 401, description = "No account"),
    (status = 404, description = "There is no directory for this account"),
    (status = 429, description = "Too often"),
))]
pub(super) async fn index(State(app): State<App>, visit: Visit, uri: Uri) -> Result<Json<People>> {
    grant(&visit.viewer, (), &Browse)?;
    let Query(asked) = Query::<Asked>::try_from_uri(&uri).map_err(|error| Problem::Unreadable(error.body_text()))?;
    let (filters, after, limit) = read(asked)?;
    let filters = if visit.viewer.is_employee() { filters } else { filters.for_outsiders() };
    let viewer = visit.viewer.clone();
    let load = async move |cx: &mut Cx| store::list(cx, &filters, after.as_ref(), limit + 1).await;
    let mut found = app.read(&visit, load).await?;
    let more = found.len() > limit;
    found.truncate(limit);
    let next = found.last().filter(|_| more).map(|last| After::person(&last.name_folded, last.id).to_string());
    Ok(Json(People { items: found.iter().map(|one| line(&viewer, one)).collect(), next }))
}

fn read(asked: Asked) -> Result<(Filters, Option<After>, usize), Problem> {
    let limit = asked.limit.unwrap_or(20);
    if !(1..=100).contains(&limit) {
        return Err(Problem::Unreadable("limit is a number from 1 to 100".to_owned()));
    }
    let Asked { q, unit, function, skill, location, language, kind, cursor, .. } = asked;
    let filters = Filters { q, unit, function, skill, location, language, kind };
    if !filters.kind.is_empty() && filters.kind().is_none() {
        return Err(Problem::Unreadable("kind is employee, guest or customer".to_owned()));
    }
    let after = cursor.map(|cursor| cursor.parse::<After>()).transpose();
    Ok((filters, after.map_err(|error| Problem::Unreadable(error.to_string()))?, limit))
}

fn line(viewer: &Viewer, one: &store::Listed) -> PersonLine {
    let view = face(one).view(viewer);
    let inside = |value: &String| (viewer.is_employee() && !value.is_empty()).then(|| value.clone());
    PersonLine {
        id: one.id,
        kind: one.kind.name(),
        title: (!view.title.is_empty()).then_some(view.title),
        handle: inside(&one.handle),
        unit: inside(&one.unit),
        location: inside(&one.location),
        photo: view.photo_url,
        name: view.name,
    }
}
