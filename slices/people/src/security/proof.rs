//! Proving once more who one is, before grave things.

use super::password;
use crate::sessions::{LocalPath, session, store};
use crate::t::Texts;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use db::Cx;
use http::StatusCode;
use serde::Deserialize;
use std::time::Duration;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

/// Nothing, if this session proved itself a short while ago; otherwise the way to the proof, which leads on to `next`.
///
/// # Errors
/// [`Problem::SignIn`] without a session: a token proves nothing.
pub(crate) async fn demand(app: &App, visit: &Visit, next: &str) -> Result<Option<Response>, Problem> {
    let session = session(visit).ok_or(Problem::SignIn)?;
    let holds = Duration::from_secs(u64::from(app.config.sign_in.step_up_minutes) * 60);
    let proved = app.read(visit, async move |cx: &mut Cx| store::proved_at(cx, session).await).await?;
    let is_fresh = proved.is_some_and(|at| visit.now.since(at) < holds);
    let next = percent_encoding::utf8_percent_encode(next, percent_encoding::NON_ALPHANUMERIC);
    Ok((!is_fresh).then(|| Redirect::to(&format!("/settings/security/proof?next={next}")).into_response()))
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "security/proof.html")]
struct New {
    t: Texts,
    next: LocalPath,
    errors: FieldErrors,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.proof().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Plain { wide: false }
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    next: String,
}

pub(super) async fn new(State(app): State<App>, visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let (t, next) = (Texts::new(visit.lang), LocalPath::read(&asked.next));
    app.render(visit, New { t, next, errors: FieldErrors::new() }).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Typed {
    password: String,
    #[serde(default)]
    next: String,
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Form(form): Form<Typed>) -> Result<Response, Problem> {
    let (person, t, next) = (visit.person()?, Texts::new(visit.lang), LocalPath::read(&form.next));
    let session = session(&visit).ok_or(Problem::SignIn)?;
    if !password::is_own(&app, person, &form.password).await? {
        return app
            .render(visit, New { t, next, errors: FieldErrors::one("password", t.password_current_wrong()) })
            .await;
    }
    app.write(&visit.viewer, async move |cx: &mut Cx| store::prove(cx, session).await).await?;
    Ok(Redirect::to(next.as_str()).into_response())
}
