//! The last step of every way in: a session, its cookie, and the way on.

use crate::facts::SignedIn;
use crate::sessions::{Device, Lifetime, LocalPath, actions};
use axum::response::{IntoResponse, Redirect, Response};
use db::Cx;
use http::header;
use jobs::Record;
use kernel::{Door, PersonId, PersonKind, SessionId, Viewer};
use web::{App, Problem, Visit, cookies};

/// Opens a session for somebody who has proved who they are, and leads on.
///
/// # Errors
/// If the database refuses.
pub async fn enter(
    app: &App,
    visit: &Visit,
    device: Device,
    person: (PersonId, PersonKind),
    next: &LocalPath,
) -> Result<Response, Problem> {
    let (id, kind) = person;
    let life = Lifetime::of(&app.config.sign_in, kind);
    let earlier = session(visit);
    let open = async move |cx: &mut Cx| -> db::Result<String> {
        cx.record(&SignedIn { person: id }).await?;
        actions::open(cx, id, earlier, life, &device).await
    };
    let secret = app.write(&Viewer::System, open).await?;
    Ok(with_session(app, &secret, life, next))
}

/// The session of this visit, if it came in by one.
pub(crate) fn session(visit: &Visit) -> Option<SessionId> {
    match visit.viewer.signed().map(|signed| signed.door) {
        Some(Door::Session(id)) => Some(id),
        _ => None,
    }
}

/// The answer that leaves the secret with the browser.
pub(crate) fn with_session(app: &App, secret: &str, life: Lifetime, next: &LocalPath) -> Response {
    let mut response = Redirect::to(next.as_str()).into_response();
    let seconds = i64::try_from(life.absolute.as_secs()).unwrap_or(i64::MAX);
    response.headers_mut().append(header::SET_COOKIE, cookies::set(app, "session", secret, Some(seconds)));
    response
}
