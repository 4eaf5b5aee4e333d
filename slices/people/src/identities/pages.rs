//! Leaving for a provider and coming back.

use super::actions::{self, Came};
use super::provider::{self, Failed};
use super::trip::{Marks, Trip};
use super::{store, token::Claims};
use crate::links::pages::Said;
use crate::security;
use crate::sessions::{Device, LocalPath, enter};
use crate::t::Texts;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use config::Oidc;
use db::Cx;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use kernel::{IdentityId, PersonId, Viewer};
use serde::Deserialize;
use web::flash::{self, Flash};
use web::{App, Form, Problem, Visit, cookies, keys};

const COOKIE: &str = "identity-trip";
const SETTINGS: &str = "/settings/security";

fn provider<'a>(app: &'a App, id: &str) -> Result<&'a Oidc, Problem> {
    app.config.oidc.iter().find(|provider| provider.id.as_str() == id).ok_or(Problem::NotFound)
}

fn way_back(app: &App, provider: &Oidc) -> String {
    app.address(&format!("/sign-in/{}/callback", provider.id))
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    next: String,
}

pub(super) async fn depart(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(asked): Form<Asked>,
) -> Result<Response, Problem> {
    let next = LocalPath::read(&asked.next).to_string();
    leave(app, visit, &id, None, next).await
}

pub(super) async fn link(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    if let Some(way) = security::demand(&app, &visit, SETTINGS).await? {
        return Ok(way);
    }
    let person = visit.person()?;
    leave(app, visit, &id, Some(person), SETTINGS.to_owned()).await
}

async fn leave(app: App, visit: Visit, id: &str, person: Option<PersonId>, next: String) -> Result<Response, Problem> {
    let provider = provider(&app, id)?.clone();
    let description = match provider::describe(&provider).await {
        Ok(description) => description,
        Err(failed) => return sorry(&app, visit, &provider, &failed).await,
    };
    let (state, browser) = (keys::secret(&**app.db.entropy()), keys::secret(&**app.db.entropy()));
    let marks = Marks::of(&app.keys, &state, &browser);
    let trip = Trip { provider: provider.id.to_string(), person, next };
    let cookie = cookies::set(&app, COOKIE, &browser, Some(600));
    app.write(&Viewer::System, async move |cx: &mut Cx| store::depart(cx, &trip, &state, &browser).await).await?;
    let to = description.departure(&provider, &marks, &way_back(&app, &provider));
    let t = Texts::new(visit.lang);
    let (title, text) = (t.identity_leaving(&provider.name), t.identity_leaving_detail().to_owned());
    let page = Said { title, text, action: (to.clone(), t.go_on().to_owned()), status: StatusCode::OK };
    // Not a redirect: a form's target must not lead to another site by the policy (CSP 3, form-action).
    let refresh = HeaderValue::from_str(&format!("0; url={to}")).map_err(|error| Problem::Bug(error.to_string()))?;
    let mut response = app.render(visit, page).await?;
    response.headers_mut().append(header::SET_COOKIE, cookie);
    response.headers_mut().insert(header::REFRESH, refresh);
    Ok(response)
}

#[derive(Deserialize)]
pub(super) struct Answer {
    #[serde(default)]
    code: String,
    #[serde(default)]
    state: String,
    iss: Option<String>,
    error: Option<String>,
}

pub(super) async fn arrive(
    State(app): State<App>,
    visit: Visit,
    headers: HeaderMap,
    Path(id): Path<String>,
    Query(answer): Query<Answer>,
) -> Result<Response, Problem> {
    let provider = provider(&app, &id)?.clone();
    let t = Texts::new(visit.lang);
    let browser = cookies::read(&headers, &cookies::name(&app, COOKIE)).unwrap_or_default().to_owned();
    let marks = Marks::of(&app.keys, &answer.state, &browser);
    let (of, state) = (id.clone(), answer.state.clone());
    let arrive = async move |cx: &mut Cx| store::arrive(cx, &of, &state, &browser).await;
    let trip = app.write(&Viewer::System, arrive).await?.filter(|_| answer.error.is_none());
    // Whoever began to link must still be the one who comes back.
    let Some(trip) = trip.filter(|trip| trip.person.is_none() || trip.person == visit.viewer.person()) else {
        return say(&app, visit, t.identity_lost(&provider.name), StatusCode::BAD_REQUEST).await;
    };
    match ask(&app, &provider, &marks, &answer).await {
        Ok(claims) => welcome(&app, visit, &headers, &provider, claims, &trip).await,
        Err(failed) => sorry(&app, visit, &provider, &failed).await,
    }
}

async fn ask(app: &App, provider: &Oidc, marks: &Marks, answer: &Answer) -> Result<Claims, Failed> {
    let description = provider::describe(provider).await?;
    description.check_issuer(answer.iss.as_deref())?;
    description.redeem(provider, marks, &answer.code, &way_back(app, provider), app.now()).await
}

async fn welcome(
    app: &App,
    visit: Visit,
    headers: &HeaderMap,
    provider: &Oidc,
    claims: Claims,
    trip: &Trip,
) -> Result<Response, Problem> {
    let (t, owned, linking) = (Texts::new(visit.lang), provider.clone(), trip.person);
    let work = async move |cx: &mut Cx| match linking {
        Some(person) => actions::link(cx, &owned, &claims, person).await,
        None => actions::sign_in(cx, &owned, &claims).await,
    };
    let mut response = match app.write(&Viewer::System, work).await? {
        Came::In(person, kind) => {
            enter(app, &visit, Device::of(&visit, headers), (person, kind), &LocalPath::read(&trip.next)).await?
        }
        Came::Linked => flash::go(app, SETTINGS, Flash::good(t.identity_linked(&provider.name))),
        Came::Taken => flash::go(app, SETTINGS, Flash::bad(t.identity_taken(&provider.name))),
        Came::Unknown | Came::Left => {
            say(app, visit, t.identity_unknown(&provider.name), StatusCode::FORBIDDEN).await?
        }
    };
    response.headers_mut().append(header::SET_COOKIE, cookies::set(app, COOKIE, "", Some(0)));
    Ok(response)
}

/// The cause is for the log: it may hold what an attacker wants to know.
async fn sorry(app: &App, visit: Visit, provider: &Oidc, failed: &Failed) -> Result<Response, Problem> {
    tracing::warn!(provider = %provider.id, %failed, "a sign-in provider could not be believed");
    let t = Texts::new(visit.lang);
    say(app, visit, t.identity_failed(&provider.name), StatusCode::BAD_GATEWAY).await
}

async fn say(app: &App, visit: Visit, text: String, status: StatusCode) -> Result<Response, Problem> {
    let t = Texts::new(visit.lang);
    let page = Said {
        title: t.identity_title().to_owned(),
        text,
        action: ("/sign-in".to_owned(), t.back_to_sign_in().to_owned()),
        status,
    };
    app.render(visit, page).await
}

pub(super) async fn unlink(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    if let Some(way) = security::demand(&app, &visit, SETTINGS).await? {
        return Ok(way);
    }
    let (person, id, t) = (visit.person()?, id.parse::<IdentityId>()?, Texts::new(visit.lang));
    let is_gone = app.write(&visit.viewer, async move |cx: &mut Cx| actions::unlink(cx, person, id).await).await?;
    let said = if is_gone { Flash::good(t.identity_unlinked()) } else { Flash::bad(t.identity_last()) };
    Ok(flash::go(&app, SETTINGS, said))
}
