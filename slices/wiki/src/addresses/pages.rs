//! From an address elsewhere to the page.

use super::{plain, store};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use db::Cx;
use kernel::SubjectId;
use web::{App, Problem, Visit};

pub(super) async fn lead(
    State(app): State<App>,
    visit: Visit,
    Path((space, path)): Path<(String, String)>,
) -> web::Result {
    let work = async move |cx: &mut Cx| -> Result<SubjectId, Problem> {
        store::page(cx, &space, &plain(&path)).await?.ok_or(Problem::NotFound)
    };
    let page = app.read(&visit, work).await?;
    Ok(Redirect::to(&format!("/pages/{page}")).into_response())
}
