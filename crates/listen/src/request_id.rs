//! A name for each request, by which a person's report and the log's lines are found again.

use std::fmt;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::{HeaderName, HeaderValue};

use crate::edge::Random;

const HEADER: HeaderName = HeaderName::from_static("x-request-id");

/// The id of a request, as an extension: sixteen hexadecimal digits, drawn here and never taken from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestId(Arc<str>);

impl RequestId {
    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

pub(crate) async fn give(State(random): State<Random>, mut request: Request, next: Next) -> Response {
    let id = RequestId(format!("{:016x}", random()).into());
    request.headers_mut().remove(HEADER);
    request.extensions_mut().insert(id.clone());
    let mut response = next.run(request).await;
    let value = HeaderValue::from_str(id.as_str()).expect("hexadecimal digits may stand in a header");
    response.headers_mut().insert(HEADER, value);
    response
}
