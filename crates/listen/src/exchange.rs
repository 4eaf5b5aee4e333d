//! Holds one exchange to its limits: how large and how slow the body may be, how long the handler may work; and answers
//! for a handler that panics.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use futures::FutureExt;
use http::header;
use http::request::Parts;
use http_body::Body as _;
use http_body_util::BodyExt;
use tokio::time::{Instant, sleep, timeout};

use crate::limits::RequestLimits;
use crate::paced_body::{PacedBody, Upload};
use crate::refusal::{Asked, Reason, Refusal, Refuse, answer};
use crate::request_id::RequestId;

pub(crate) type ChooseLimits = Arc<dyn Fn(&Parts) -> RequestLimits + Send + Sync>;

#[derive(Clone)]
pub(crate) struct Exchange {
    pub(crate) limits: ChooseLimits,
    pub(crate) refuse: Refuse,
}

pub(crate) async fn hold(State(exchange): State<Exchange>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let limits = (exchange.limits)(&parts);
    let asked = Asked::of(&parts);
    let refuse = |reason| {
        let body_bytes = (reason == Reason::BodyTooLarge).then_some(limits.body_bytes);
        answer(&exchange.refuse, &asked, &Refusal { body_bytes, ..Refusal::of(reason) })
    };
    if body.size_hint().lower() > limits.body_bytes {
        discard(&parts, body).await;
        return refuse(Reason::BodyTooLarge);
    }
    let upload = Arc::new(Upload::default());
    let body = paced(body, limits, &upload);
    // Nothing of the handler is used after its panic, so nothing half-done can be seen.
    let run = AssertUnwindSafe(next.run(Request::from_parts(parts, body))).catch_unwind();
    let response = tokio::select! {
        ended = run => match ended {
            Ok(response) => response,
            Err(_panic) => return after_panic(&asked, refuse),
        },
        () = worked_for(limits.handler, &upload) => return refuse(Reason::TooLong),
    };
    match upload.fault() {
        // The handler knows only that its body broke off; the client should learn why.
        Some(reason) if !response.status().is_success() => refuse(reason),
        _ => response,
    }
}

/// The panic's own words, which may hold what a person wrote, stay out of the log.
fn after_panic(asked: &Asked, refuse: impl Fn(Reason) -> Response) -> Response {
    let request_id = asked.request_id.as_ref().map_or("", RequestId::as_str);
    tracing::error!(request_id, "a handler panicked");
    refuse(Reason::Bug)
}

fn paced(body: Body, limits: RequestLimits, upload: &Arc<Upload>) -> Body {
    if body.is_end_stream() {
        return body;
    }
    Body::new(PacedBody::new(body, limits, Arc::clone(upload)))
}

/// Ends when the handler has worked for `limit`, the waiting for the client apart.
async fn worked_for(limit: Option<Duration>, upload: &Upload) {
    let Some(limit) = limit else { return std::future::pending().await };
    let began = Instant::now();
    loop {
        let worked = began.elapsed().saturating_sub(upload.waited());
        if worked >= limit {
            return;
        }
        sleep(limit - worked).await;
    }
}

/// Reads for a while what a client sends that does not look for an answer before it has sent all: closing at once would
/// reset the connection, and a browser would show that instead of the answer.
async fn discard(parts: &Parts, mut body: Body) {
    if parts.headers.contains_key(header::EXPECT) {
        return;
    }
    let all = async { while let Some(Ok(_)) = body.frame().await {} };
    // Either way the answer comes next.
    let _ = timeout(DISCARD_FOR, all).await;
}

const DISCARD_FOR: Duration = Duration::from_secs(5);
