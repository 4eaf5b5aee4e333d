//! The bytes of files, to those who may see what holds them.

mod part;

use crate::t::Texts;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use files::{Key, StoreError, disposition};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use kernel::FileId;
use listen::NO_COMPRESSION;
use part::Wanted;
use std::ops::Range;
use subjects::files::File;
use utoipa::OpenApi;
use web::{App, Pace, Problem, Route, Visit, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/files/{id}", Who::Anyone, Pace::Read, show),
        Route::get("/files/{id}/preview", Who::Anyone, Pace::Read, preview),
        Route::get("/api/stoa/v1/files/{id}/content", Who::Anyone, Pace::Read, show),
        Route::get("/api/stoa/v1/files/{id}/preview", Who::Anyone, Pace::Read, preview),
    ]
}

/// These addresses in OpenAPI.
#[derive(OpenApi)]
#[openapi(paths(show, preview))]
pub(crate) struct Api;

/// The bytes of a file; one range of them, if asked for.
#[utoipa::path(get, path = "/api/stoa/v1/files/{id}/content", tag = "files",
    params(("id" = String, Path, description = "The file", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "All of it", content_type = "*/*"),
        (status = 206, description = "A part of it", content_type = "*/*"),
        (status = 401, description = "The token is wrong"), (status = 404, description = "No such file"),
        (status = 416, description = "The range lies outside of the file"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
async fn show(app: State<App>, visit: Visit, id: Path<String>, method: Method, headers: HeaderMap) -> web::Result {
    let file = find(&app, &visit, &id).await?;
    let shown = Shown { inline: is_shown(&file.mime), key: file.store_key, mime: file.mime, name: file.name };
    answer(&app, &method, &headers, shown).await
}

/// A small picture of a file.
#[utoipa::path(get, path = "/api/stoa/v1/files/{id}/preview", tag = "files",
    params(("id" = String, Path, description = "The file", pattern = "^[1-9][0-9]{0,18}$")),
    responses((status = 200, description = "All of it", content_type = "image/*"),
        (status = 206, description = "A part of it", content_type = "image/*"),
        (status = 401, description = "The token is wrong"),
        (status = 404, description = "No such file, or not yours to see"),
        (status = 409, description = "There is no picture of this file"),
        (status = 416, description = "The range lies outside of the picture"), (status = 429, description = "Too often"),
        (status = 503, description = "Too busy")))]
async fn preview(app: State<App>, visit: Visit, id: Path<String>, method: Method, headers: HeaderMap) -> web::Result {
    let file = find(&app, &visit, &id).await?;
    let none = || Problem::Conflict(Texts::new(visit.lang).file_no_picture().to_owned());
    let (key, mime) = file.preview_key.zip(file.preview_mime).ok_or_else(none)?;
    let shown = Shown { inline: is_shown(&mime), key, mime, name: file.name };
    answer(&app, &method, &headers, shown).await
}

async fn find(app: &App, visit: &Visit, id: &str) -> Result<File, Problem> {
    let id: FileId = id.parse()?;
    let file = app.read(visit, async move |cx: &mut Cx| subjects::files::find(cx, id).await).await?;
    file.ok_or(Problem::NotFound)
}

/// The types that a browser may show in place. Pictures of these types were made here and hold nothing else; never HTML,
/// SVG or XML, which run code in the reader's session.
fn is_shown(mime: &str) -> bool {
    matches!(mime, "image/png" | "image/jpeg" | "image/gif" | "image/webp" | "video/mp4")
}

/// Bytes on their way out.
struct Shown {
    key: String,
    mime: String,
    name: String,
    inline: bool,
}

async fn answer(app: &App, method: &Method, headers: &HeaderMap, shown: Shown) -> web::Result {
    let key: Key = shown.key.parse().map_err(|_| Problem::Bug("a file's row names no key".to_owned()))?;
    let whole = app.files.get(key, None).await.map_err(missing)?;
    let size = whole.size;
    let wanted = if method == Method::GET { part::wanted(headers, size) } else { Wanted::Whole };
    let mut response = match wanted {
        Wanted::Whole => body(Body::from_stream(whole.bytes), 0..size, size),
        Wanted::Part(range) => {
            let part = app.files.get(key, Some(range)).await.map_err(missing)?;
            body(Body::from_stream(part.bytes), part.range, size)
        }
        Wanted::Outside => outside(size),
    };
    let set = [
        (header::CONTENT_TYPE, shown.mime.as_str()),
        (header::CONTENT_DISPOSITION, &disposition(&shown.name, shown.inline)),
        (header::CONTENT_SECURITY_POLICY, "sandbox"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CACHE_CONTROL, "private, no-store"),
        (header::ACCEPT_RANGES, "bytes"),
        (NO_COMPRESSION, "stored as it is"),
    ];
    for (name, value) in set {
        let value = HeaderValue::from_str(value).map_err(|error| Problem::Bug(error.to_string()))?;
        response.headers_mut().insert(name, value);
    }
    Ok(response)
}

/// RFC 9110, sections 14 and 15.3.7.
fn body(bytes: Body, range: Range<u64>, size: u64) -> Response {
    let mut response = bytes.into_response();
    let length = range.end - range.start;
    response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    if length < size {
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
        let place = format!("bytes {}-{}/{size}", range.start, range.end - 1);
        response.headers_mut().insert(header::CONTENT_RANGE, HeaderValue::from_str(&place).expect("digits and dashes"));
    }
    response
}

fn outside(size: u64) -> Response {
    let place = HeaderValue::from_str(&format!("bytes */{size}")).expect("digits and a star");
    (StatusCode::RANGE_NOT_SATISFIABLE, [(header::CONTENT_RANGE, place)]).into_response()
}

/// A row whose bytes are gone is a damaged installation, not a missing file.
fn missing(error: StoreError) -> Problem {
    Problem::Bug(error.to_string())
}
