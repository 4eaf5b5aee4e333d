//! One line in the log and one measure for each request. Neither holds a path, a query or a name: the route's template
//! says what kind of thing was asked for, and not which.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Body;
use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use bytes::Bytes;
use http::{Method, StatusCode};
use http_body::{Body as HttpBody, Frame, SizeHint};
use tokio::time::Instant;

use crate::metrics::{DURATION, REQUESTS};
use crate::request_id::RequestId;

pub(crate) async fn note(request: Request, next: Next) -> Response {
    let mut line = Line::of(&request);
    let response = next.run(request).await;
    line.answered(response.status());
    response.map(|body| Body::new(Counted { body, line }))
}

/// Written when dropped: after the last byte of the answer, or when the client has gone before it.
struct Line {
    method: &'static str,
    route: String,
    request_id: Option<RequestId>,
    began: Instant,
    answer: Option<(StatusCode, Duration)>,
    bytes: u64,
}

impl Line {
    fn of(request: &Request) -> Self {
        Self {
            method: known(request.method()),
            route: request.extensions().get::<MatchedPath>().map_or("unmatched", MatchedPath::as_str).to_owned(),
            request_id: request.extensions().get::<RequestId>().cloned(),
            began: Instant::now(),
            answer: None,
            bytes: 0,
        }
    }

    fn answered(&mut self, status: StatusCode) {
        self.answer = Some((status, self.began.elapsed()));
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        let (status, took) = self.answer.map_or((GONE, self.began.elapsed()), |(status, took)| (status.as_u16(), took));
        let request_id = self.request_id.as_ref().map_or("", RequestId::as_str);
        tracing::info!(
            target: "access",
            method = self.method,
            route = self.route,
            status,
            ms = took.as_secs_f64() * 1000.0,
            bytes = self.bytes,
            request_id,
        );
        let route = std::mem::take(&mut self.route);
        let class = class(status);
        metrics::counter!(REQUESTS, "method" => self.method, "route" => route.clone(), "status" => class).increment(1);
        metrics::histogram!(DURATION, "method" => self.method, "route" => route, "status" => class).record(took);
    }
}

/// What stands for the status when the client left before the answer; the number nginx writes.
const GONE: u16 = 499;

fn class(status: u16) -> &'static str {
    match status {
        GONE => "gone",
        100..200 => "1xx",
        200..300 => "2xx",
        300..400 => "3xx",
        400..500 => "4xx",
        _ => "5xx",
    }
}

/// Clients may invent methods; the measures must not grow by them.
fn known(method: &Method) -> &'static str {
    const KNOWN: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
    KNOWN.into_iter().find(|known| *known == method.as_str()).unwrap_or("other")
}

struct Counted {
    body: Body,
    line: Line,
}

impl HttpBody for Counted {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let polled = Pin::new(&mut self.body).poll_frame(cx);
        if let Poll::Ready(Some(Ok(frame))) = &polled {
            self.line.bytes += frame.data_ref().map_or(0, |data| data.len() as u64);
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
