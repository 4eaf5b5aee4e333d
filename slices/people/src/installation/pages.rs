//! The page that sets an installation up that nobody administers.

use crate::installation::form::SetUp;
use crate::installation::{actions, model, store};
use crate::passwords::{Rules, hashing};
use crate::sessions::{Device, LocalPath, enter};
use crate::t::Texts;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use db::Cx;
use http::{HeaderMap, StatusCode};
use kernel::{PersonKind, Viewer};
use texts::{Lang, Zone};
use web::view::Choice;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "setup/new.html")]
struct New {
    t: Texts,
    form: SetUp,
    errors: FieldErrors,
    min_length: u32,
}

impl New {
    fn langs(&self) -> Vec<Choice> {
        let choice = |lang: Lang| Choice {
            value: lang.to_string(),
            label: lang.name().to_owned(),
            chosen: lang.html() == self.form.lang,
        };
        Lang::ALL.into_iter().map(choice).collect()
    }
    fn zones(&self) -> Vec<Choice> {
        let choice =
            |name: String| Choice { chosen: name == self.form.zone, label: name.replace('_', " "), value: name };
        Zone::names().into_iter().map(choice).collect()
    }
    fn registers(&self, name: &str) -> bool {
        self.form.registration().name() == name
    }
}

impl Page for New {
    fn title(&self) -> String {
        self.t.setup_title().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Plain { wide: true }
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// Once there is an administrator, the page does not exist.
async fn only_without_administrator(app: &App, visit: &Visit) -> Result<(), Problem> {
    let administrators = app.read(visit, async |cx: &mut Cx| store::administrators(cx).await).await?;
    if administrators.is_empty() { Ok(()) } else { Err(Problem::NotFound) }
}

pub(super) async fn new(State(app): State<App>, visit: Visit) -> Result<Response, Problem> {
    only_without_administrator(&app, &visit).await?;
    let form = SetUp {
        lang: visit.lang.to_string(),
        zone: "Europe/Berlin".to_owned(),
        self_registration: "off".to_owned(),
        ..SetUp::default()
    };
    let (t, min_length) = (Texts::new(visit.lang), app.config.sign_in.password_min_length);
    app.render(visit, New { t, form, errors: FieldErrors::new(), min_length }).await
}

pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    headers: HeaderMap,
    Form(form): Form<SetUp>,
) -> Result<Response, Problem> {
    only_without_administrator(&app, &visit).await?;
    let (t, min_length) = (Texts::new(visit.lang), app.config.sign_in.password_min_length);
    let errors = form.errors(t, model::is_setup_code(&app.keys, &form.code), Rules { min_length });
    if !errors.is_empty() {
        return app.render(visit, New { t, form, errors, min_length }).await;
    }
    let hash = hashing::hash(&app, &form.password).await?;
    let (company, typed) = (form.installation().company, form.clone());
    let set_up = async move |cx: &mut Cx| actions::set_up(cx, t, &form, &hash).await;
    let person = match app.write(&Viewer::System, set_up).await {
        Err(Problem::Invalid(errors)) => return app.render(visit, New { t, form: typed, errors, min_length }).await,
        made => made?,
    };
    app.rename_company(&company);
    enter(&app, &visit, Device::of(&visit, &headers), (person, PersonKind::Employee), &LocalPath::default()).await
}
