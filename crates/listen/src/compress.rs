//! Gzip for texts.

use axum::response::Response;
use http::{HeaderName, header};
use http_body::Body;
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::Predicate;

/// A handler sets this header (to anything) on an answer that must not be compressed, because it holds a secret beside
/// text that a client chose. The header itself is not sent.
pub const NO_COMPRESSION: HeaderName = HeaderName::from_static("x-no-compression");

/// Smaller answers fit a packet anyway.
const WORTH_BYTES: u64 = 860;

pub(crate) fn layer() -> CompressionLayer<LargeText> {
    CompressionLayer::new().quality(CompressionLevel::Precise(4)).compress_when(LargeText)
}

pub(crate) async fn unmark(mut response: Response) -> Response {
    response.headers_mut().remove(NO_COMPRESSION);
    response
}

#[derive(Clone, Copy)]
pub(crate) struct LargeText;

impl Predicate for LargeText {
    fn should_compress<B: Body>(&self, response: &http::Response<B>) -> bool {
        let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("");
        let large = response.body().size_hint().exact().is_none_or(|bytes| bytes >= WORTH_BYTES);
        large && is_text(kind) && !response.headers().contains_key(NO_COMPRESSION)
    }
}

/// A stream of events would be held back until a block of it is full.
fn is_text(kind: &str) -> bool {
    let kind = kind.split(';').next().unwrap_or("").trim().to_ascii_lowercase();
    let written = ["application/json", "application/javascript", "application/xml", "application/manifest+json"];
    (kind.starts_with("text/") && kind != "text/event-stream")
        || written.contains(&kind.as_str())
        || kind.ends_with("+json")
        || kind.ends_with("+xml")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_compressed_and_streams_and_pictures_are_not() {
        for kind in ["text/html; charset=utf-8", "application/json", "application/problem+json", "image/svg+xml"] {
            assert!(is_text(kind), "{kind}");
        }
        for kind in ["text/event-stream", "image/png", "application/octet-stream", "application/zip", ""] {
            assert!(!is_text(kind), "{kind}");
        }
    }
}
