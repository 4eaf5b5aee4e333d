//! Pages for making an account.

use crate::attempts;
use crate::installation::{SelfRegistration, store};
use crate::links::{self, Link, Purpose};
use crate::passwords::{Rules, hashing};
use crate::sessions::{Device, LocalPath, enter};
use crate::sign_up::actions::{self, Made};
use crate::sign_up::model;
use crate::t::Texts;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use db::Cx;
use http::{HeaderMap, StatusCode};
use kernel::Viewer;
use mail::Address;
use serde::Deserialize;
use std::time::Duration;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "sign_up/new.html")]
struct New {
    t: Texts,
    company: String,
    form: Asked,
    domains: String,
    errors: FieldErrors,
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "sign_up/edit.html")]
struct Edit {
    t: Texts,
    company: String,
    secret: String,
    email: String,
    name: String,
    errors: FieldErrors,
    min_length: u32,
}

macro_rules! plain_page {
    ($page:ident) => {
        impl Page for $page {
            fn title(&self) -> String {
                self.t.sign_up_title(&self.company)
            }
            fn layout(&self) -> Layout {
                Layout::Plain { wide: false }
            }
            fn status(&self) -> StatusCode {
                if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
            }
        }
    };
}
plain_page!(New);
plain_page!(Edit);

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct Asked {
    name: String,
    email: String,
}

/// Who may, or the page does not exist.
async fn registration(app: &App, visit: &Visit) -> Result<(SelfRegistration, Vec<String>), Problem> {
    let installation = app.read(visit, async |cx: &mut Cx| store::find(cx).await).await?.unwrap_or_default();
    match installation.registration(&app.config) {
        (SelfRegistration::Off, _) => Err(Problem::NotFound),
        open => Ok(open),
    }
}

fn shown((registration, domains): &(SelfRegistration, Vec<String>)) -> String {
    if *registration == SelfRegistration::Domains { domains.join(", ") } else { String::new() }
}

pub(super) async fn new(State(app): State<App>, visit: Visit) -> Result<Response, Problem> {
    let domains = shown(&registration(&app, &visit).await?);
    let (t, company) = (Texts::new(visit.lang), app.company());
    app.render(visit, New { t, company, form: Asked::default(), domains, errors: FieldErrors::new() }).await
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Form(form): Form<Asked>) -> Result<Response, Problem> {
    let rules = registration(&app, &visit).await?;
    let t = Texts::new(visit.lang);
    let mut errors = FieldErrors::new();
    if !(1..=64).contains(&form.name.trim().chars().count()) {
        errors.add("name", t.name_missing());
    }
    let address = Address::parse(form.email.trim()).ok();
    let kind = address.as_ref().and_then(|address| model::kind_for(rules.0, &rules.1, address));
    let (Some(address), Some(kind), true) = (&address, kind, errors.is_empty()) else {
        match &address {
            None => errors.add("email", t.email_wrong()),
            Some(_) if kind.is_none() => errors.add("email", t.sign_up_domain_wrong(shown(&rules))),
            Some(_) => {}
        }
        let page = New { t, company: app.company(), form, domains: shown(&rules), errors };
        return app.render(visit, page).await;
    };
    let wanted = links::actions::Wanted {
        email: address.key(),
        name: form.name.trim().to_owned(),
        kind,
        lang: visit.lang.to_string(),
        invitation: None,
        holds: Duration::from_secs(u64::from(app.config.sign_in.confirmation_hours) * 3600),
        most: app.config.limits.account_mail_per_hour,
    };
    ask(&app, &visit, wanted).await?;
    links::pages::sent(&app, visit, address.as_str()).await
}

/// Asks for the link, at most so often an hour from one network.
pub(crate) async fn ask(app: &App, visit: &Visit, wanted: links::actions::Wanted) -> Result<(), Problem> {
    let (keys, network, most) = (app.keys.clone(), visit.network.clone(), app.config.limits.sign_up_per_hour);
    let ask = async move |cx: &mut Cx| -> Result<(), Problem> {
        if !attempts::take_hourly(cx, "sign-up", &network, most).await? {
            return Err(Problem::TooOften(3600));
        }
        Ok(links::actions::ask_join(cx, &keys, wanted).await?)
    };
    app.write(&Viewer::System, ask).await
}

async fn find(app: &App, visit: &Visit, secret: &str) -> Result<Option<Link>, Problem> {
    let secret = secret.to_owned();
    Ok(app.read(visit, async move |cx: &mut Cx| links::store::find_by_secret(cx, Purpose::Join, &secret).await).await?)
}

pub(super) async fn edit(
    State(app): State<App>,
    visit: Visit,
    Path(secret): Path<String>,
) -> Result<Response, Problem> {
    let (t, min_length) = (Texts::new(visit.lang), app.config.sign_in.password_min_length);
    match find(&app, &visit, &secret).await? {
        Some(Link { email, name, .. }) => {
            let page = Edit { t, company: app.company(), secret, email, name, errors: FieldErrors::new(), min_length };
            app.render(visit, page).await
        }
        None => links::pages::expired(&app, visit, "/sign-in").await,
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Chosen {
    name: String,
    password: String,
    #[serde(default, rename = "email")]
    _email: String,
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    headers: HeaderMap,
    Path(secret): Path<String>,
    Form(form): Form<Chosen>,
) -> Result<Response, Problem> {
    let (t, min_length) = (Texts::new(visit.lang), app.config.sign_in.password_min_length);
    let Some(link) = find(&app, &visit, &secret).await? else {
        return links::pages::expired(&app, visit, "/sign-in").await;
    };
    let mut errors = FieldErrors::new();
    if !(1..=64).contains(&form.name.trim().chars().count()) {
        errors.add("name", t.name_missing());
    }
    if let Err(weak) = (Rules { min_length }).check(&form.password, &[&form.name, &link.email, &app.company()]) {
        errors.add("password", weak.sentence(t));
    }
    if !errors.is_empty() {
        let page = Edit { t, company: app.company(), secret, email: link.email, name: form.name, errors, min_length };
        return app.render(visit, page).await;
    }
    let hash = hashing::hash(&app, &form.password).await?;
    let join = async move |cx: &mut Cx| actions::join(cx, &secret, form.name.trim(), &hash).await;
    match app.write(&Viewer::System, join).await? {
        Made::Joined(person, kind) => {
            enter(&app, &visit, Device::of(&visit, &headers), (person, kind), &LocalPath::default()).await
        }
        Made::Expired => links::pages::expired(&app, visit, "/sign-in").await,
    }
}
