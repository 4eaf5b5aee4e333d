//! Files in JSON, for programs and for the composer.

use super::actions;
use axum::extract::multipart::{Multipart, MultipartRejection};
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::FileId;
use serde::{Deserialize, Serialize};
use subjects::files::File;
use utoipa::{OpenApi, ToSchema};
use web::{App, Json, Problem, Visit};

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(create, show, destroy))]
pub(crate) struct Api;

/// A form with one file.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "it describes a form that is read piece by piece")]
pub(super) struct FileForm {
    /// The file, with its name.
    #[schema(value_type = String, format = Binary, min_length = 1)]
    file: Vec<u8>,
}

/// A file.
#[derive(Serialize, ToSchema)]
pub(super) struct FileJson {
    /// A text holds it as `file:ID`.
    #[schema(value_type = String, pattern = "^[1-9][0-9]{0,18}$")]
    id: FileId,
    /// Its name, without a path.
    name: String,
    /// Where its bytes are.
    url: String,
    /// Whether it is a picture that is shown in place.
    image: bool,
    /// Its type, as its bytes say.
    media_type: String,
    /// Its size in bytes.
    bytes: i64,
    /// Where a small picture of it is.
    preview_url: Option<String>,
    /// Width of the picture as it is kept, in points, at most 1600.
    width: Option<i64>,
    /// Height of the picture as it is kept, in points, at most 1600.
    height: Option<i64>,
}

impl From<File> for FileJson {
    fn from(file: File) -> Self {
        Self {
            url: format!("/files/{}", file.id),
            image: file.preview_key.is_some(),
            preview_url: file.preview_key.is_some().then(|| format!("/files/{}/preview", file.id)),
            id: file.id,
            name: file.name,
            media_type: file.mime,
            bytes: file.bytes,
            width: file.width,
            height: file.height,
        }
    }
}

/// Sends a file. Its sender alone sees it until a text holds it; after a day without one or its draft it is gone.
#[utoipa::path(post, path = "/api/stoa/v1/files", tag = "files",
    request_body(content = FileForm, content_type = "multipart/form-data"),
    responses((status = 201, description = "The file", body = FileJson), (status = 400, description = "The form can't be read"),
        (status = 401, description = "Needs an account"), (status = 403, description = "The token may not write"),
        (status = 408, description = "The file came too slowly"),
        (status = 413, description = "Larger than one file, or all of a day together, may be"),
        (status = 415, description = "The body must be multipart/form-data"),
        (status = 422, description = "No file, an empty one, or a picture that can't be read"),
        (status = 429, description = "Too often"), (status = 503, description = "Too busy"),
        (status = 507, description = "No room left")))]
pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    form: Result<Multipart, MultipartRejection>,
) -> web::Result<(StatusCode, Json<FileJson>)> {
    let form = form.map_err(|_| Problem::UnsupportedType("multipart/form-data"))?;
    let file = actions::send(&app, &visit, form).await?;
    Ok((StatusCode::CREATED, Json(file.into())))
}

/// What is known of a file that one may see.
#[utoipa::path(get, path = "/api/stoa/v1/files/{id}", tag = "files",
    params(("id" = String, Path, description = "The file", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "The file", body = FileJson), (status = 401, description = "The token is wrong"),
        (status = 404, description = "No such file"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<Json<FileJson>> {
    let id: FileId = id.parse()?;
    let file = app.read(&visit, async move |cx: &mut Cx| subjects::files::find(cx, id).await).await?;
    Ok(Json(file.ok_or(Problem::NotFound)?.into()))
}

/// Takes back a file that no text holds.
#[utoipa::path(delete, path = "/api/stoa/v1/files/{id}", tag = "files",
    params(("id" = String, Path, description = "The file", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 204, description = "It is gone"), (status = 401, description = "Needs an account"),
        (status = 403, description = "Only its sender may"), (status = 404, description = "No such file"),
        (status = 409, description = "A text holds it"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    actions::take_back(&app, &visit, id.parse()?).await?;
    Ok(StatusCode::NO_CONTENT)
}
