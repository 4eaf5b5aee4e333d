//! What the organisation is called and chose, for the administrators who keep its people.

use super::form::domains;
use super::{Installation, SelfRegistration, actions, store};
use crate::t::Texts;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use db::Cx;
use http::StatusCode;
use serde::Deserialize;
use texts::{Lang, Zone};
use web::flash::{self, Flash};
use web::view::Choice;
use web::{App, FieldErrors, Form, Page, Problem, Visit};

/// The form as it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct Typed {
    #[serde(default)]
    company: String,
    #[serde(default)]
    lang: String,
    #[serde(default)]
    zone: String,
    #[serde(default)]
    self_registration: String,
    #[serde(default)]
    domains: String,
}

impl From<Installation> for Typed {
    fn from(there: Installation) -> Self {
        Self {
            company: there.company,
            lang: there.lang,
            zone: there.zone,
            self_registration: there.self_registration.name().to_owned(),
            domains: there.domains.join(" "),
        }
    }
}

impl Typed {
    /// What it says, if all of it can be taken.
    fn read(&self, t: Texts) -> Result<Installation, FieldErrors> {
        let mut errors = FieldErrors::new();
        let company = markup::safe_name(&self.company).trim().to_owned();
        if !(1..=80).contains(&company.chars().count()) {
            errors.add("company", t.setup_company_missing());
        }
        if self.lang.parse::<Lang>().is_err() {
            errors.add("lang", t.choice_missing());
        }
        if self.zone.parse::<Zone>().is_err() {
            errors.add("zone", t.choice_missing());
        }
        let self_registration = SelfRegistration::from_name(&self.self_registration);
        let domains = domains(&self.domains);
        let needed = self_registration == SelfRegistration::Domains;
        if domains.as_ref().is_none_or(|list| needed && list.is_empty()) {
            errors.add("domains", t.domains_wrong());
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        let (lang, zone) = (self.lang.clone(), self.zone.clone());
        Ok(Installation { company, lang, zone, self_registration, domains: domains.unwrap_or_default() })
    }
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "setup/edit.html")]
struct Edit {
    t: Texts,
    typed: Typed,
    errors: FieldErrors,
    /// What the settings of the program say about who may make an account, if they let more in than is chosen here.
    by_settings: Option<String>,
}

impl Edit {
    fn langs(&self) -> Vec<Choice> {
        let choice = |lang: Lang| Choice {
            value: lang.to_string(),
            label: lang.name().to_owned(),
            chosen: lang.html() == self.typed.lang,
        };
        Lang::ALL.into_iter().map(choice).collect()
    }
    fn zones(&self) -> Vec<Choice> {
        let choice =
            |name: String| Choice { chosen: name == self.typed.zone, label: name.replace('_', " "), value: name };
        Zone::names().into_iter().map(choice).collect()
    }
    fn registers(&self, name: &str) -> bool {
        SelfRegistration::from_name(&self.typed.self_registration).name() == name
    }
}

impl Page for Edit {
    fn title(&self) -> String {
        self.t.organisation().to_owned()
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// `GET /admin/organisation`
pub(super) async fn edit(State(app): State<App>, visit: Visit) -> Result<Response, Problem> {
    let load = async |cx: &mut Cx| Ok::<_, db::Error>(store::find(cx).await?.unwrap_or_default());
    let mut there = app.read(&visit, load).await?;
    if there.company.is_empty() {
        there.company = app.company();
    }
    page(&app, visit, there.into(), FieldErrors::new()).await
}

/// `PUT /admin/organisation`
pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    let t = Texts::new(visit.lang);
    let wanted = match typed.read(t) {
        Ok(wanted) => wanted,
        Err(errors) => return page(&app, visit, typed, errors).await,
    };
    let company = wanted.company.clone();
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::change(cx, &wanted).await).await?;
    app.rename_company(&company);
    Ok(flash::go(&app, "/admin/organisation", Flash::good(t.organisation_saved())))
}

async fn page(app: &App, visit: Visit, typed: Typed, errors: FieldErrors) -> Result<Response, Problem> {
    let t = Texts::new(visit.lang);
    let by_settings = match app.config.sign_in.self_registration {
        config::SelfRegistration::Off => None,
        config::SelfRegistration::Domains => Some(t.registration_domains().to_owned()),
        config::SelfRegistration::Open => Some(t.registration_open().to_owned()),
    };
    app.render(visit, Edit { t, typed, errors, by_settings }).await
}
