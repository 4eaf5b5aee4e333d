//! Where a form leads when it is done: back to the page that it stood on.

use axum::response::Response;
use http::{HeaderMap, header};
use web::App;
use web::flash::{self, Flash};

/// Back to the page that sent the form, if it is one of ours, else to `otherwise`.
#[must_use]
pub fn back(app: &App, headers: &HeaderMap, otherwise: &str, flash: Flash) -> Response {
    let referer = headers.get(header::REFERER).and_then(|value| value.to_str().ok());
    let own = referer.and_then(|address| address.strip_prefix(&app.config.server.base_url.origin()));
    let path = own.filter(|path| path.starts_with('/') && !path.starts_with("//") && !path.starts_with("/\\"));
    flash::go(app, path.unwrap_or(otherwise), flash)
}

/// HTML that Turbo works into the page.
#[must_use]
pub fn stream(html: String) -> Response {
    use axum::response::IntoResponse;
    ([(header::CONTENT_TYPE, "text/vnd.turbo-stream.html; charset=utf-8")], html).into_response()
}
