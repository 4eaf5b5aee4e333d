//! Ending notice mail with one click (RFC 8058). The link is signed, ends mail for one person, and signs nobody in.

mod pages;

#[cfg(test)]
pub(crate) use pages::Show;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use kernel::PersonId;
use web::{App, Pace, Route, Who};

const PURPOSE: &str = "unsubscribe from notices";

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/unsubscribe/{token}", Who::Anyone, Pace::Read, pages::show),
        Route::post("/unsubscribe/{token}", Who::Anyone, Pace::Write, pages::create),
    ]
}

/// The end of the link in a person's mails.
pub fn token(app: &App, person: PersonId) -> String {
    let mark = app.keys.mark(PURPOSE, person.to_string().as_bytes());
    format!("{person}.{}", URL_SAFE_NO_PAD.encode(&mark[..16]))
}

/// Whose it is, if we made it.
fn person_of(app: &App, text: &str) -> Option<PersonId> {
    let person: PersonId = text.split_once('.')?.0.parse().ok()?;
    let expected = app.keys.mark("compare tokens", token(app, person).as_bytes());
    app.keys.is_mark("compare tokens", text.as_bytes(), &expected).then_some(person)
}
