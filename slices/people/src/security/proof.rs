//! Proving once more who one is, before grave things.

use super::password;
use crate::passwords;
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

const HERE: &str = "/settings/security/proof";

/// Nothing, if this session proved itself a short while ago; otherwise the way to the proof, which leads on to `next`.
///
/// # Errors
/// [`Problem::SignIn`] without a session: a token proves nothing.
pub(crate) async fn demand(app: &App, visit: &Visit, next: &str) -> Result<Option<Response>, Problem> {
    let is_fresh = is_fresh(app, visit).await?;
    let next = percent_encoding::utf8_percent_encode(next, percent_encoding::NON_ALPHANUMERIC);
    Ok((!is_fresh).then(|| Redirect::to(&format!("{HERE}?next={next}")).into_response()))
}

/// The same for a program that asks with a session: it can't be led anywhere, so it is told.
///
/// # Errors
/// [`Problem::Forbidden`] if the proof is too old, [`Problem::SignIn`] without a session.
pub(crate) async fn require(app: &App, visit: &Visit) -> Result<(), Problem> {
    if is_fresh(app, visit).await? {
        return Ok(());
    }
    Err(Problem::Forbidden(Some(format!("prove once more who you are at {HERE}, then ask again"))))
}

async fn is_fresh(app: &App, visit: &Visit) -> Result<bool, Problem> {
    let session = session(visit).ok_or(Problem::SignIn)?;
    let holds = Duration::from_secs(u64::from(app.config.sign_in.step_up_minutes) * 60);
    let proved = app.read(visit, async move |cx: &mut Cx| store::proved_at(cx, session).await).await?;
    Ok(proved.is_some_and(|at| visit.now.since(at) < holds))
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "security/proof.html")]
struct New {
    t: Texts,
    next: LocalPath,
    has_password: bool,
    /// Where else they can prove it: id and name.
    providers: Vec<(String, String)>,
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
    show(app, visit, LocalPath::read(&asked.next), FieldErrors::new()).await
}

async fn show(app: App, visit: Visit, next: LocalPath, errors: FieldErrors) -> Result<Response, Problem> {
    let (person, t) = (visit.person()?, Texts::new(visit.lang));
    let providers = app.config.oidc.iter().map(|one| (one.id.to_string(), one.name.clone())).collect();
    let load = async move |cx: &mut Cx| {
        let has_password = passwords::store::find(cx, person).await?.is_some();
        Ok(New { t, next, has_password, providers, errors })
    };
    app.show(visit, load).await
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
        return show(app, visit, next, FieldErrors::one("password", t.password_current_wrong())).await;
    }
    app.write(&visit.viewer, async move |cx: &mut Cx| store::prove(cx, session).await).await?;
    Ok(Redirect::to(next.as_str()).into_response())
}
