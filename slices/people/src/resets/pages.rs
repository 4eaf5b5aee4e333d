//! Pages for a new password.

use crate::links::{self, Link, Purpose};
use crate::passwords::{Rules, hashing};
use crate::resets::actions;
use crate::t::Texts;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use db::Cx;
use http::StatusCode;
use kernel::{PersonKind, Viewer};
use mail::Address;
use serde::Deserialize;
use std::time::Duration;
use web::flash::{self, Flash};
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "resets/new.html")]
struct New {
    t: Texts,
    email: String,
    errors: FieldErrors,
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "resets/edit.html")]
struct Edit {
    t: Texts,
    secret: String,
    email: String,
    errors: FieldErrors,
    min_length: u32,
}

macro_rules! plain_page {
    ($page:ident, $title:ident) => {
        impl Page for $page {
            fn title(&self) -> String {
                self.t.$title().to_owned()
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
plain_page!(New, reset_title);
plain_page!(Edit, reset_choose);

pub(super) async fn new(State(app): State<App>, visit: Visit) -> Result<Response, Problem> {
    let t = Texts::new(visit.lang);
    app.render(visit, New { t, email: String::new(), errors: FieldErrors::new() }).await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Asked {
    email: String,
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Form(form): Form<Asked>) -> Result<Response, Problem> {
    let t = Texts::new(visit.lang);
    let Ok(address) = Address::parse(form.email.trim()) else {
        return app
            .render(visit, New { t, email: form.email, errors: FieldErrors::one("email", t.email_wrong()) })
            .await;
    };
    let wanted = links::actions::Wanted {
        email: address.key(),
        name: String::new(),
        kind: PersonKind::Guest,
        lang: visit.lang.to_string(),
        invitation: None,
        holds: Duration::from_secs(u64::from(app.config.sign_in.reset_minutes) * 60),
        most: app.config.limits.account_mail_per_hour,
    };
    let keys = app.keys.clone();
    app.write(&Viewer::System, async move |cx: &mut Cx| links::actions::ask_reset(cx, &keys, wanted).await).await?;
    links::pages::sent(&app, visit, address.as_str()).await
}

async fn find(app: &App, visit: &Visit, secret: &str) -> Result<Option<Link>, Problem> {
    let secret = secret.to_owned();
    Ok(app
        .read(visit, async move |cx: &mut Cx| links::store::find_by_secret(cx, Purpose::Reset, &secret).await)
        .await?)
}

pub(super) async fn edit(
    State(app): State<App>,
    visit: Visit,
    Path(secret): Path<String>,
) -> Result<Response, Problem> {
    let (t, min_length) = (Texts::new(visit.lang), app.config.sign_in.password_min_length);
    match find(&app, &visit, &secret).await? {
        Some(link) => {
            app.render(visit, Edit { t, secret, email: link.email, errors: FieldErrors::new(), min_length }).await
        }
        None => links::pages::expired(&app, visit, "/reset").await,
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Chosen {
    password: String,
    #[serde(default, rename = "email")]
    _email: String,
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(secret): Path<String>,
    Form(form): Form<Chosen>,
) -> Result<Response, Problem> {
    let (t, min_length) = (Texts::new(visit.lang), app.config.sign_in.password_min_length);
    let Some(link) = find(&app, &visit, &secret).await? else {
        return links::pages::expired(&app, visit, "/reset").await;
    };
    if let Err(weak) = (Rules { min_length }).check(&form.password, &[&link.name, &link.email, &app.company()]) {
        let errors = FieldErrors::one("password", weak.sentence(t));
        return app.render(visit, Edit { t, secret, email: link.email, errors, min_length }).await;
    }
    let hash = hashing::hash(&app, &form.password).await?;
    let set = async move |cx: &mut Cx| actions::set(cx, &secret, &hash).await;
    match app.write(&Viewer::System, set).await? {
        Some(_) => Ok(flash::go(&app, "/sign-in", Flash::good(t.reset_done()))),
        None => links::pages::expired(&app, visit, "/reset").await,
    }
}
