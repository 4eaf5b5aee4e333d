//! Versions as JSON.

use crate::seats;
use axum::extract::{Path, State};
use db::Cx;
use kernel::SubjectId;
use serde::Serialize;
use subjects::State as Condition;
use utoipa::{OpenApi, ToSchema};
use web::prose::Named;
use web::{App, Json, Problem, Visit};

#[derive(OpenApi)]
#[openapi(paths(index))]
pub(crate) struct Doc;

/// An earlier text.
#[derive(Serialize, ToSchema)]
pub(super) struct RevisionJson {
    /// Counts from 1.
    version: i64,
    /// The title it had.
    title: String,
    /// The Markdown it had. What it names and the caller may not find is a plain word in it.
    text: String,
    /// When it was written.
    #[schema(format = "date-time")]
    written_at: String,
}

/// The last hundred earlier texts, newest first.
#[derive(Serialize, ToSchema)]
pub(super) struct RevisionsJson {
    items: Vec<RevisionJson>,
}

/// The earlier texts of a subject, for those who work here and for its author; for others none.
#[utoipa::path(get, path = "/api/stoa/v1/subjects/{id}/revisions", tag = "posts",
    params(("id" = String, Path, pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, body = RevisionsJson), (status = 401, description = "The token is not valid"),
        (status = 404, description = "No such subject, or not yours to see"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Json<RevisionsJson>, Problem> {
    let id: SubjectId = id.parse()?;
    let revisions = app.read(&visit, async move |cx: &mut Cx| -> Result<_, Problem> {
        let seat = seats::find(cx, id).await?;
        if seat.subject.state() == Condition::Removed {
            return Err(Problem::NotFound);
        }
        let told = seat.tells_history(cx.viewer());
        let revisions = if told { subjects::revisions(cx, &seat.subject).await? } else { Vec::new() };
        let mentioned = Named::load(cx, revisions.iter().map(|revision| revision.html.as_str())).await?;
        let each = |revision: subjects::Revision| RevisionJson {
            version: revision.version,
            title: revision.title,
            text: mentioned.source(revision.source, &revision.html, cx.viewer(), seat.subject.author),
            written_at: web::moment(revision.written_at),
        };
        Ok(revisions.into_iter().map(each).collect())
    });
    Ok(Json(RevisionsJson { items: revisions.await? }))
}
