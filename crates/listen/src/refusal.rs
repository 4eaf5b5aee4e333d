//! What is refused before or instead of a handler's answer, and who words it.

use std::sync::Arc;
use std::time::Duration;

use axum::response::Response;
use http::request::Parts;
use http::{HeaderValue, Method, StatusCode, Uri, header};

use crate::request_id::RequestId;

/// Makes the answer that a refused request gets: a page, a fragment or `application/problem+json`. Status,
/// `Retry-After` and `Connection` are set on it afterwards.
pub type Refuse = Arc<dyn Fn(&Asked, &Refusal) -> Response + Send + Sync>;

/// Why a request was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The body is larger than the route takes.
    BodyTooLarge,
    /// The body came too slowly.
    BodyTooSlow,
    /// The handler took too long.
    TooLong,
    /// There was no place for the request.
    Busy,
    /// The handler panicked; the log has the request's id.
    Bug,
}

impl Reason {
    /// The status that belongs to the reason.
    #[must_use]
    pub fn status(self) -> StatusCode {
        match self {
            Self::BodyTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::BodyTooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::TooLong | Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Bug => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The word by which the reason is counted.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::BodyTooLarge => "body_too_large",
            Self::BodyTooSlow => "body_too_slow",
            Self::TooLong => "too_long",
            Self::Busy => "busy",
            Self::Bug => "bug",
        }
    }
}

/// One refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Why.
    pub reason: Reason,
    /// When to come back, where coming back helps; whole seconds.
    pub retry_after: Option<Duration>,
    /// The most bytes the body may have, where that is the reason.
    pub body_bytes: Option<u64>,
}

impl Refusal {
    pub(crate) fn of(reason: Reason) -> Self {
        Self { reason, retry_after: None, body_bytes: None }
    }
}

/// What a refused request asked for, so that it can be answered in kind.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Its method.
    pub method: Method,
    /// Its path and query.
    pub uri: Uri,
    /// Its `Accept` header.
    pub accept: Option<HeaderValue>,
    /// Its `Accept-Language` header.
    pub accept_language: Option<HeaderValue>,
    /// Its id.
    pub request_id: Option<RequestId>,
}

impl Asked {
    pub(crate) fn of(parts: &Parts) -> Self {
        Self {
            method: parts.method.clone(),
            uri: parts.uri.clone(),
            accept: parts.headers.get(header::ACCEPT).cloned(),
            accept_language: parts.headers.get(header::ACCEPT_LANGUAGE).cloned(),
            request_id: parts.extensions.get::<RequestId>().cloned(),
        }
    }
}

pub(crate) fn answer(refuse: &Refuse, asked: &Asked, refusal: &Refusal) -> Response {
    metrics::counter!(crate::metrics::REFUSED, "reason" => refusal.reason.label()).increment(1);
    let mut response = refuse(asked, refusal);
    *response.status_mut() = refusal.reason.status();
    if let Some(after) = refusal.retry_after {
        response.headers_mut().insert(header::RETRY_AFTER, after.as_secs().max(1).into());
    }
    if matches!(refusal.reason, Reason::BodyTooLarge | Reason::BodyTooSlow) {
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    response
}
