//! Marks, as pages and behaviours send them.

use super::{actions, store};
use crate::t;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use web::flash::{self, Flash};
use web::{App, Fields, Problem, Result, Visit};

/// `PUT /posts/{id}/read` with `upto`, the id of the last part that was on screen.
pub(super) async fn update(State(app): State<App>, visit: Visit, Path(id): Path<String>, fields: Fields) -> Result {
    let (id, upto) = (id.parse()?, id_of(&fields, "upto")?);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::read(cx, id, upto).await).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// `DELETE /posts/{id}/read`: to come back to it, from `from` on. Home is where it stands out.
pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>, fields: Fields) -> Result {
    let (id, from) = (id.parse()?, id_of(&fields, "from")?);
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::unread(cx, id, from).await).await?;
    let said = t::Texts::new(visit.lang).marks_unread();
    Ok(flash::go(&app, "/", Flash::good(said)))
}

/// `PUT /spaces/{slug}/read`: all of it, up to what the page showed.
pub(super) async fn update_space(
    State(app): State<App>,
    visit: Visit,
    Path(slug): Path<String>,
    fields: Fields,
) -> Result {
    let upto = id_of(&fields, "upto")?;
    let back = format!("/spaces/{slug}/feed");
    let work = async move |cx: &mut Cx| {
        let space = store::space_at(cx, &slug).await?.ok_or(Problem::NotFound)?;
        actions::read_space(cx, space, upto).await
    };
    app.write(&visit.viewer, work).await?;
    Ok(said(&app, &visit, &back))
}

/// `PUT /read`: everything.
pub(super) async fn update_all(State(app): State<App>, visit: Visit, fields: Fields) -> Result {
    let upto = id_of(&fields, "upto")?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::read_all(cx, upto).await).await?;
    Ok(said(&app, &visit, "/"))
}

fn said(app: &App, visit: &Visit, path: &str) -> Response {
    flash::go(app, path, Flash::good(t::Texts::new(visit.lang).marks_all_read()))
}

fn id_of(fields: &Fields, name: &str) -> Result<Option<SubjectId>, Problem> {
    let text = fields.first(name);
    if text.is_empty() {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|error: kernel::ids::IdError| Problem::field(name, error.to_string()))
}
