//! The streams of events.

mod concern;
mod event;
mod on;
mod sight;
mod store;
mod stream;
mod updates;

pub(crate) use on::On;
#[cfg(test)]
pub(crate) use updates::Bell;

use crate::hub::Hub;
use crate::places::Full;
use crate::stream_id::StreamKey;
use crate::t;
use axum::Extension;
use axum::body::Body;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, header};
use kernel::Timestamp;
use listen::Stopping;
use serde::Deserialize;
use sight::Sight;
use std::sync::Arc;
use stream::{Start, Stream};
use web::{App, Credentials, Pace, Problem, Route, Visit, Who, cookies};

pub(crate) fn routes(hub: &Arc<Hub>) -> Vec<Route> {
    let hub = Arc::clone(hub);
    let show = move |State(app): State<App>, visit, query, headers, stopping| {
        show(app, Arc::clone(&hub), visit, query, headers, stopping)
    };
    vec![Route::get("/live", Who::Person, Pace::Stream, show)]
}

/// What the address says.
#[derive(Deserialize)]
struct Asked {
    /// What the page shows.
    #[serde(default)]
    on: String,
    /// The moment at which the page was read, in milliseconds.
    at: Option<i64>,
    /// The id of the last event, of a page that opens its stream anew.
    last: Option<String>,
}

async fn show(
    app: App,
    hub: Arc<Hub>,
    visit: Visit,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    stopping: Option<Extension<Stopping>>,
) -> web::Result {
    let t = t::Texts::new(visit.lang);
    let on: On = asked.on.parse().map_err(|()| Problem::field("on", t.stream_unreadable()))?;
    let signed = visit.viewer.signed().ok_or(Problem::SignIn)?;
    let secret = cookies::read(&headers, &cookies::name(&app, "session")).ok_or(Problem::SignIn)?;
    let place = hub.places.take(signed, (&app.config.limits).into()).map_err(|full| match full {
        Full::Person => Problem::TooOften(10),
        Full::Node => Problem::Busy,
    })?;
    let key = StreamKey::of(&app.keys, signed.person);
    let start = start(&key, &asked, &headers);
    let sight = Sight { credentials: Credentials::Session(secret.to_owned()), person: signed.person, visit, on, app };
    hub.start(&sight.app).await?;
    let stopping = stopping.map(|Extension(stopping)| stopping).unwrap_or_default();
    let stream = Stream::open(sight, &hub, key, place, start, stopping.0).await?;
    Ok(answer(stream))
}

/// The header is the browser's own word and newer than the address that it goes on to use.
fn start(key: &StreamKey, asked: &Asked, headers: &HeaderMap) -> Start {
    let header = headers.get("last-event-id").and_then(|id| id.to_str().ok());
    let last = header.or(asked.last.as_deref()).filter(|id| !id.is_empty());
    match last {
        Some(id) => key.open(id).map_or(Start::Unknown, Start::After),
        None => asked.at.map_or(Start::Now, |at| Start::Page(Timestamp::from_millis(at))),
    }
}

fn answer(stream: Stream) -> Response {
    // A proxy that gathers would hold every event back.
    let headers =
        [(header::CONTENT_TYPE, "text/event-stream"), (header::HeaderName::from_static("x-accel-buffering"), "no")];
    (headers, Body::from_stream(stream.into_events())).into_response()
}
