//! The sign-in page.

use crate::installation::{SelfRegistration, store};
use crate::second_step;
use crate::sessions::actions::{self, Checked};
use crate::sessions::enter::session;
use crate::sessions::{Device, LocalPath, enter};
use crate::t::Texts;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use db::Cx;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde::Deserialize;
use web::flash::{self, Flash};
use web::view::PersonView;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit, cookies};

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    next: String,
}

/// Somebody whom the demo offers.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct Offered {
    person: PersonView,
    role: String,
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "sessions/new.html")]
struct New {
    t: Texts,
    company: String,
    next: LocalPath,
    email: String,
    errors: FieldErrors,
    status: StatusCode,
    may_sign_up: bool,
    providers: Vec<(String, String)>,
    demo: Vec<Offered>,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.sign_in().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Plain { wide: false }
    }
    fn status(&self) -> StatusCode {
        self.status
    }
}

pub(super) async fn new(State(app): State<App>, visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let next = LocalPath::read(&asked.next);
    if visit.viewer.person().is_some() {
        return Ok(Redirect::to(next.as_str()).into_response());
    }
    // After an import there are people, and nobody of them can come in.
    if !app.read(&visit, async |cx: &mut Cx| store::can_anybody_sign_in(cx).await).await? {
        return Ok(Redirect::to("/setup").into_response());
    }
    show(app, visit, next, String::new(), FieldErrors::new(), StatusCode::OK).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SignIn {
    email: String,
    password: String,
    #[serde(default)]
    next: String,
}

pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    headers: HeaderMap,
    Form(form): Form<SignIn>,
) -> Result<Response, Problem> {
    let (t, next) = (Texts::new(visit.lang), LocalPath::read(&form.next));
    match actions::check_password(&app, &form.email, &form.password).await? {
        Checked::Right(person) => {
            let id = person.id;
            if app.read(&visit, async move |cx: &mut Cx| second_step::store::is_on(cx, id).await).await? {
                return Ok(second_step::wait_for(&app, id, &next));
            }
            enter(&app, &visit, Device::of(&visit, &headers), (person.id, person.kind), &next).await
        }
        Checked::Wrong => {
            show(
                app,
                visit,
                next,
                form.email,
                FieldErrors::one("password", t.sign_in_wrong()),
                StatusCode::UNPROCESSABLE_ENTITY,
            )
            .await
        }
        Checked::Wait(wait) => {
            let seconds = wait.as_secs().max(1);
            let errors = FieldErrors::one(
                "password",
                t.sign_in_wait(texts::duration(i64::try_from(wait.as_millis()).unwrap_or(i64::MAX), visit.lang)),
            );
            let mut response = show(app, visit, next, form.email, errors, StatusCode::TOO_MANY_REQUESTS).await?;
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
            Ok(response)
        }
    }
}

async fn show(
    app: App,
    visit: Visit,
    next: LocalPath,
    email: String,
    errors: FieldErrors,
    status: StatusCode,
) -> Result<Response, Problem> {
    let (config, company) = (app.config.clone(), app.company());
    let t = Texts::new(visit.lang);
    let load = async move |cx: &mut Cx| {
        let registration = store::find(cx).await?.unwrap_or_default().registration(&config).0;
        let people = if config.demo.enabled { store::demo_sign_ins(cx).await? } else { Vec::new() };
        // Photos are for those who have signed in, so the page shows initials.
        let offered = |one: store::DemoSignIn| Offered {
            person: PersonView::new(one.person, &one.name, "", None, one.kind),
            role: one.role,
        };
        Ok(New {
            t,
            company,
            next,
            email,
            errors,
            status,
            may_sign_up: registration != SelfRegistration::Off,
            providers: config.oidc.iter().map(|provider| (provider.id.to_string(), provider.name.clone())).collect(),
            demo: people.into_iter().map(offered).collect(),
        })
    };
    app.show(visit, load).await
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit) -> Result<Response, Problem> {
    if let (Some(person), Some(session)) = (visit.viewer.person(), session(&visit)) {
        app.write(&visit.viewer, async move |cx: &mut Cx| actions::end(cx, person, session).await).await?;
    }
    let t = Texts::new(visit.lang);
    let mut response = flash::go(&app, "/sign-in", Flash::good(t.signed_out()));
    response.headers_mut().append(header::SET_COOKIE, cookies::set(&app, "session", "", Some(0)));
    Ok(response)
}
