//! Who is writing at the moment. It is a courtesy: what gets lost is not repeated, and nothing of it is kept.

mod actions;
mod store;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::IntoResponse;
use http::StatusCode;
use serde::Deserialize;
use std::time::Duration;
use web::{App, Pace, Problem, Route, Visit, Who};

use crate::streams::On;
use crate::t;

pub(crate) use store::{Told, forget, recent};

/// How long one keystroke counts.
const SHOWN: Duration = Duration::from_secs(6);
/// A second word of the same person within this time changes nothing.
const EVERY: Duration = Duration::from_millis(2500);

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::put("/live/typing", Who::Person, Pace::Write, update)]
}

/// Where somebody writes: a reply in a thread, or something new in a space.
#[derive(Deserialize)]
struct Place {
    /// The thread, by its root.
    subject: Option<String>,
    space: Option<String>,
}

impl Place {
    fn on(&self) -> Option<On> {
        match (&self.subject, &self.space) {
            (Some(root), None) => root.parse().ok().map(On::Thread),
            (None, Some(space)) => space.parse().ok().map(On::Space),
            _ => None,
        }
    }
}

async fn update(State(app): State<App>, visit: Visit, Query(place): Query<Place>) -> web::Result {
    let wrong = || Problem::field("subject", t::Texts::new(visit.lang).typing_unreadable());
    let on = place.on().ok_or_else(wrong)?;
    let worth = app.read(&visit, async move |cx| actions::is_news(cx, on).await).await?;
    if worth {
        app.write(&visit.viewer, async move |cx| actions::tell(cx, on).await).await?;
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// The sentence about those who write, as a stream for Turbo.
#[derive(Template)]
#[template(path = "typing/show.html")]
pub(crate) struct Show {
    pub(crate) id: i64,
    pub(crate) sentence: String,
}

/// What the viewer's page says of others who write there now.
pub(crate) async fn stream(cx: &mut db::Cx, visit: &Visit, on: On) -> db::Result<Option<String>> {
    let Some(id) = on.id() else { return Ok(None) };
    let names = store::names(cx, on).await?;
    let t = t::Texts::new(visit.lang);
    let sentence = match names.as_slice() {
        [] => return Ok(None),
        [name] => t.typing_one(name),
        many => t.typing_many(texts::list(many, visit.lang)),
    };
    Show { id, sentence }.render().map(Some).map_err(|error| db::Error::Other(error.to_string()))
}
