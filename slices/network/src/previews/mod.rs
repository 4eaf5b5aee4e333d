//! What helps while a text is written: how it will look, rendered as it would be stored and shown as its author would see
//! it, and the emoji that it may name.

mod emoji;

use crate::posts::model::LONGEST_TEXT;
use crate::t;
use axum::extract::State;
use axum::response::{Html, IntoResponse};
use db::Cx;
use web::prose::Named;
use web::{App, Fields, Pace, Problem, Result, Route, Visit, Who};

/// The addresses.
pub fn routes() -> Vec<Route> {
    vec![
        Route::post("/preview", Who::Person, Pace::Read, create),
        Route::get("/complete/emoji", Who::Person, Pace::Search, emoji::complete),
    ]
}

/// `POST /preview` with `body`. It stores nothing.
async fn create(State(app): State<App>, visit: Visit, fields: Fields) -> Result {
    let body = fields.first("body").to_owned();
    let long = body.chars().count();
    if long > LONGEST_TEXT {
        return Err(Problem::field("body", t::Texts::new(visit.lang).error_body_long(long, LONGEST_TEXT)));
    }
    let work = async move |cx: &mut Cx| -> Result<String, Problem> {
        let written = subjects::write(cx, &body).await?;
        let mentioned = Named::load(cx, std::iter::once(written.html.as_str())).await?;
        Ok(mentioned.resolve(&written.html).into_owned())
    };
    Ok(Html(app.read(&visit, work).await?).into_response())
}
