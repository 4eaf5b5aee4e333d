//! The form in which an example card is put up and changed. A suggestion of the house fills it in.

use super::actions::{self, Keep, Wanted};
use super::model::suggestions;
use super::store::Words;
use crate::t;
use crate::workshops::store as workshops;
use askama::Template;
use axum::extract::{Path, Query, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use kernel::grant::grant;
use maturity::capabilities;
use serde::Deserialize;
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "examples/form.html")]
pub(crate) struct ExampleForm {
    t: t::Texts,
    /// The card that is changed; none yet if one is put up.
    id: Option<SubjectId>,
    /// The spaces to choose from.
    homes: Vec<Choice>,
    capabilities: Vec<Choice>,
    typed: Typed,
    errors: FieldErrors,
}

impl Page for ExampleForm {
    fn title(&self) -> String {
        if self.id.is_some() { self.t.change_example().to_owned() } else { self.t.put_up_example().to_owned() }
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// The form's fields, and the suggestion that an address brings along.
#[derive(Clone, Default, Deserialize)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Typed {
    #[serde(default)]
    suggestion: String,
    #[serde(default)]
    space: String,
    #[serde(default)]
    company: String,
    #[serde(default)]
    pattern: String,
    #[serde(default)]
    capability: String,
    #[serde(default)]
    strategy: String,
    #[serde(default)]
    body: String,
    #[serde(default)]
    source: String,
    #[serde(default)]
    key: String,
}

impl Typed {
    fn read(&self) -> Wanted {
        let text = |text: &str| text.trim().to_owned();
        Wanted {
            space: self.space.parse().ok(),
            company: self.company.clone(),
            result: self.body.replace("\r\n", "\n"),
            words: Words {
                pattern: text(&self.pattern),
                capability: self.capability.clone(),
                strategy: text(&self.strategy),
                source: text(&self.source),
            },
            key: Some(self.key.clone()).filter(|key| !key.is_empty()),
        }
    }
}

pub(super) async fn new(State(app): State<App>, visit: Visit, Query(typed): Query<Typed>) -> web::Result {
    let suggested = suggestions(visit.lang).into_iter().find(|one| one.name == typed.suggestion);
    let typed = match suggested {
        Some(one) => Typed {
            company: one.company,
            pattern: one.pattern,
            capability: one.capability,
            body: one.result,
            source: one.source,
            ..typed
        },
        None => typed,
    };
    put_up_page(&app, visit, typed, FieldErrors::new()).await
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Form(typed): Form<Typed>) -> web::Result {
    let (lang, wanted) = (visit.lang, typed.read());
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::put_up(cx, lang, &wanted).await).await {
        Ok(made) => {
            let said = Flash::good(t::Texts::new(lang).said_added());
            Ok(go(&app, &format!("/journey/workshops/examples/{}", made.id), said))
        }
        Err(problem) => put_up_page(&app, visit, typed, FieldErrors::of_form(problem)?).await,
    }
}

async fn put_up_page(app: &App, visit: Visit, mut typed: Typed, errors: FieldErrors) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| -> Result<ExampleForm, Problem> {
        let t = t::Texts::new(around.lang);
        let homes = workshops::homes(cx, around.person()?).await?;
        let home = |(index, home): (usize, &workshops::Home)| {
            let id = home.space.to_string();
            let chosen = typed.space == id || (typed.space.is_empty() && index == 0);
            Choice::of(id, t.home_of(&home.name, web::reach::word(t.lang(), home.reach), home.members), chosen)
        };
        let homes = homes.iter().enumerate().map(home).collect();
        if typed.key.is_empty() {
            typed.key = web::keys::secret(cx.entropy());
        }
        Ok(ExampleForm { t, id: None, homes, capabilities: offered(&around, &typed.capability), typed, errors })
    })
    .await
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    change_page(&app, visit, id.parse()?, None, FieldErrors::new()).await
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang, wanted): (SubjectId, _, _) = (id.parse()?, visit.lang, typed.read());
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::change(cx, lang, id, &wanted).await).await {
        Ok(()) => {
            let said = Flash::good(t::Texts::new(lang).said_saved());
            Ok(go(&app, &format!("/journey/workshops/examples/{id}"), said))
        }
        Err(problem) => change_page(&app, visit, id, Some(typed), FieldErrors::of_form(problem)?).await,
    }
}

async fn change_page(app: &App, visit: Visit, id: SubjectId, came: Option<Typed>, errors: FieldErrors) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| -> Result<ExampleForm, Problem> {
        let (subject, example, standing) = actions::find(cx, id).await?;
        let subject = grant(cx.viewer(), subject, &Keep(&standing))?;
        let body = subjects::text(cx, &subject).await?.source;
        let typed = came.unwrap_or_else(|| Typed {
            company: example.company,
            pattern: example.pattern,
            capability: example.capability,
            strategy: example.strategy,
            body,
            source: example.source,
            ..Typed::default()
        });
        let capabilities = offered(&around, &typed.capability);
        Ok(ExampleForm { t: t::Texts::new(around.lang), id: Some(id), homes: Vec::new(), capabilities, typed, errors })
    })
    .await
}

fn offered(visit: &Visit, chosen: &str) -> Vec<Choice> {
    let none = Choice::of("", t::Texts::new(visit.lang).not_said(), chosen.is_empty());
    let each = capabilities::all().map(|one| Choice::of(one.code, one.label(visit.lang), one.code == chosen));
    std::iter::once(none).chain(each).collect()
}
