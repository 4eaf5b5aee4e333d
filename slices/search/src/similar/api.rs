//! What is alike, for programs.

use super::{LONGEST, MOST, SHOWN, find};
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query as Params, State};
use db::Cx;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, OpenApi, ToSchema};
use web::{App, FieldErrors, Json, Problem, Visit};

/// The addresses of this room.
#[derive(OpenApi)]
#[openapi(paths(index), components(schemas(SimilarPage, SimilarItem)))]
pub struct Doc;

/// The title that somebody is about to write.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Asking {
    /// The title; its last word may be the beginning of a longer one.
    #[param(max_length = 256)]
    title: String,
    /// At most so many.
    #[param(minimum = 1, maximum = 20, default = 6)]
    limit: Option<usize>,
}

/// What others asked and wrote before, the most alike first, then the newest.
#[derive(Serialize, ToSchema)]
pub(super) struct SimilarPage {
    items: Vec<SimilarItem>,
    /// Always null: these are the most alike.
    next: Option<String>,
}

/// A question or a page with such a title.
#[derive(Serialize, ToSchema)]
pub(super) struct SimilarItem {
    /// Its kind: `questions.question`, `wiki.page`.
    kind: String,
    /// Its id.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    id: String,
    /// Its title.
    title: String,
    /// Its page.
    url: String,
    /// Where it was written.
    #[schema(pattern = "^[1-9][0-9]{0,18}$")]
    space: String,
    /// `open` or `closed`.
    state: &'static str,
    /// How far one can rely on it, in words of your language: answered, verified.
    marks: Vec<String>,
}

/// Questions and pages that you may read with titles like this one.
#[utoipa::path(get, path = "/api/stoa/v1/similar", tag = "search", params(Asking), responses(
    (status = 200, description = "What is alike", body = SimilarPage),
    (status = 400, description = "The question can't be read"),
    (status = 401, description = "Needs a valid token"),
    (status = 403, description = "The token does not allow it"),
    (status = 422, description = "The title is too long, or the limit is none"),
    (status = 429, description = "Too often"),
    (status = 503, description = "Too much at once"),
))]
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    asking: Result<Params<Asking>, QueryRejection>,
) -> Result<Json<SimilarPage>, Problem> {
    let Params(Asking { title, limit }) = asking.map_err(|error| Problem::Unreadable(error.body_text()))?;
    let limit = limit.unwrap_or(SHOWN);
    check(&title, limit)?;
    let (house, lang) = (app.clone(), visit.lang);
    let work = async move |cx: &mut Cx| -> Result<Vec<SimilarItem>, Problem> {
        let (similar, kinds) = (&house.slices.similar, &house.slices.kinds);
        let names: Vec<&'static str> = similar.kinds().collect();
        let found = find::find(cx, &title, &names, limit).await?;
        let mut marks = similar.trust(cx, lang, found.iter().map(|one| &one.subject)).await?;
        let item = |one: super::store::Alike| SimilarItem {
            kind: one.subject.kind.clone(),
            id: one.subject.id.to_string(),
            url: kinds.url(&one.subject),
            space: one.subject.space.to_string(),
            state: one.subject.state().name(),
            marks: marks.remove(&one.subject.id).unwrap_or_default().into_iter().map(|mark| mark.label).collect(),
            title: one.subject.title,
        };
        Ok(found.into_iter().map(item).collect())
    };
    Ok(Json(SimilarPage { items: app.read(&visit, work).await?, next: None }))
}

fn check(title: &str, limit: usize) -> Result<(), Problem> {
    let mut errors = FieldErrors::new();
    if title.chars().count() > LONGEST {
        errors.add("title", format!("a title has at most {LONGEST} characters"));
    }
    if !(1..=MOST).contains(&limit) {
        errors.add("limit", format!("from 1 to {MOST}"));
    }
    errors.check()
}
