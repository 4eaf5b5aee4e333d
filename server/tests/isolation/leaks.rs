//! Faults known from other products, planted to see that the crawl finds them.

use axum::extract::{Path, State};
use db::{Cx, params};
use kernel::{FileId, SubjectId, Viewer};
use web::{App, Pace, Problem, Route, Slice, Visit, Who};

/// A part of each leak's address.
pub const NAMES: [&str; 8] = [
    "search-unfiltered",
    "by-id",
    "old-revision",
    "removed-text",
    "draft-by-id",
    "title-of-hidden",
    "file-name",
    "space-purpose",
];

pub fn slice() -> Slice {
    Slice::new("leaks").routes([
        Route::get("/leak/search-unfiltered", Who::Anyone, Pace::Search, search),
        Route::get("/leak/by-id/{id}", Who::Anyone, Pace::Read, by_id),
        Route::get("/leak/old-revision/{id}", Who::Anyone, Pace::Read, old_revision),
        Route::get("/leak/removed-text/{id}", Who::Anyone, Pace::Read, removed_text),
        Route::get("/leak/draft-by-id", Who::Person, Pace::Read, drafts),
        Route::get("/leak/title-of-hidden/{id}", Who::Person, Pace::Read, title_in_header),
        Route::get("/leak/file-name/{id}", Who::Anyone, Pace::Read, file_name),
        Route::get("/leak/space-purpose", Who::Person, Pace::Read, purposes),
    ])
}

async fn texts(app: &App, viewer: Viewer, sql: &'static str, id: Option<i64>) -> Result<String, Problem> {
    let work = async move |cx: &mut Cx| -> db::Result<Vec<String>> {
        match id {
            Some(id) => cx.rows(sql, params![id]).await,
            None => cx.rows(sql, params![]).await,
        }
    };
    Ok(app.db.read(viewer, work).await?.join("\n"))
}

async fn search(State(app): State<App>, visit: Visit) -> Result<String, Problem> {
    texts(&app, visit.viewer, "SELECT excerpt FROM subject", None).await
}
async fn by_id(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Result<String, Problem> {
    texts(
        &app,
        visit.viewer,
        "SELECT source FROM subject_text WHERE subject_id = $1",
        Some(id.parse::<SubjectId>()?.raw()),
    )
    .await
}
async fn old_revision(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Result<String, Problem> {
    texts(
        &app,
        visit.viewer,
        "SELECT source FROM subject_revision WHERE subject_id = $1",
        Some(id.parse::<SubjectId>()?.raw()),
    )
    .await
}
async fn removed_text(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Result<String, Problem> {
    let sql =
        "SELECT t.source FROM subject_text t JOIN subject s ON s.id = t.subject_id WHERE s.id = $1 AND s.state = 2";
    texts(&app, visit.viewer, sql, Some(id.parse::<SubjectId>()?.raw())).await
}
async fn drafts(State(app): State<App>, visit: Visit) -> Result<String, Problem> {
    texts(&app, visit.viewer, "SELECT source FROM draft", None).await
}
async fn title_in_header(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<([(&'static str, String); 1], ()), Problem> {
    let title =
        texts(&app, visit.viewer, "SELECT title FROM subject WHERE id = $1", Some(id.parse::<SubjectId>()?.raw()))
            .await?;
    Ok(([("x-title", title)], ()))
}
async fn file_name(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Result<String, Problem> {
    texts(&app, visit.viewer, "SELECT name FROM subject_file WHERE id = $1", Some(id.parse::<FileId>()?.raw())).await
}
async fn purposes(State(app): State<App>, visit: Visit) -> Result<String, Problem> {
    texts(&app, visit.viewer, "SELECT purpose FROM space", None).await
}
