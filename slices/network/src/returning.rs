//! Where a form leads when it is done: back to the page that it stood on.

use axum::response::Response;
use http::{HeaderMap, header};
use web::App;
use web::flash::{self, Flash};

/// Back to the page that sent the form, if it is one of ours, else to `otherwise`.
#[must_use]
pub fn back(app: &App, headers: &HeaderMap, otherwise: &str, flash: Flash) -> Response {
    flash::go(app, web::referring(app, headers).unwrap_or(otherwise), flash)
}

/// HTML that Turbo works into the page.
#[must_use]
pub fn stream(html: String) -> Response {
    use axum::response::IntoResponse;
    ([(header::CONTENT_TYPE, "text/vnd.turbo-stream.html; charset=utf-8")], html).into_response()
}
