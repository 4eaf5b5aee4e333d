//! The page of this house that a request came from.

use crate::App;
use http::{HeaderMap, header};

/// The path and query of the page that sent this request, by its `Referer`, if it is one of ours.
#[must_use]
pub fn referring<'h>(app: &App, headers: &'h HeaderMap) -> Option<&'h str> {
    let referer = headers.get(header::REFERER).and_then(|value| value.to_str().ok());
    let own = referer.and_then(|address| address.strip_prefix(&app.config.server.base_url.origin()));
    own.filter(|path| path.starts_with('/') && !path.starts_with("//") && !path.starts_with("/\\"))
}
