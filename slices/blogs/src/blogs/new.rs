//! Beginning a blog.

use super::actions::{self, Wanted};
use super::form::{self, Typed};
use super::model::{Leading, Whose};
use super::store;
use crate::{t, wording};
use askama::Template;
use axum::extract::{Query, State};
use db::Cx;
use http::StatusCode;
use serde::Deserialize;
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "blogs/new.html")]
pub(crate) struct New {
    t: t::Texts,
    /// What the directory does not say of the visitor, and who sets it, if an address asked for what they may not.
    not_as: Option<&'static str>,
    /// The spaces to choose from; with none there is no form either.
    homes: Vec<Choice>,
    /// Each with what it means.
    kinds: Vec<(Choice, &'static str)>,
    goals: Vec<Choice>,
    name: String,
    about: String,
    key: String,
    errors: FieldErrors,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.begin_blog().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    whose: String,
    #[serde(default)]
    space: String,
}

pub(super) async fn new(State(app): State<App>, visit: Visit, Query(asked): Query<Asked>) -> web::Result {
    let typed = Typed { whose: asked.whose, ..Typed::usual(asked.space) };
    form_page(&app, visit, typed, FieldErrors::new()).await
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Form(typed): Form<Typed>) -> web::Result {
    let lang = visit.lang;
    let wanted = Wanted {
        space: typed.space(),
        whose: typed.whose.clone(),
        name: typed.name.clone(),
        text: typed.text(),
        goal_days: typed.goal(),
        key: Some(typed.key.clone()).filter(|key| !key.is_empty()),
    };
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::begin(cx, lang, &wanted).await).await {
        Ok(made) => Ok(go(&app, &format!("/blogs/{}/desk", made.id), Flash::good(t::Texts::new(lang).said_begun()))),
        Err(problem) => form_page(&app, visit, typed, FieldErrors::of_form(problem)?).await,
    }
}

async fn form_page(app: &App, visit: Visit, typed: Typed, errors: FieldErrors) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, typed, errors).await).await
}

async fn load(cx: &mut Cx, visit: &Visit, typed: Typed, errors: FieldErrors) -> Result<New, Problem> {
    let t = t::Texts::new(visit.lang);
    let leading = store::leading(cx, visit.person()?).await?;
    let usual = match (leading.leads, leading.in_it) {
        (true, true) => Whose::ItLeader,
        (true, false) => Whose::Leader,
        (false, _) => Whose::Personal,
    };
    let asked = Whose::from_name(&typed.whose).unwrap_or(usual);
    // Whoever asks for what they may not is told why, and not given something else in silence.
    let not_as = (!asked.fits(leading)).then(|| actions::missing(visit.lang, asked));
    Ok(New {
        t,
        not_as,
        homes: form::homes(t, &store::homes(cx).await?, &typed),
        kinds: kinds(t, leading, if asked.fits(leading) { asked } else { usual }),
        goals: form::goals(t, &typed, true),
        key: if typed.key.is_empty() { web::keys::secret(cx.entropy()) } else { typed.key },
        name: typed.name,
        about: typed.about,
        errors,
    })
}

/// As what the visitor may write. Of those, what was asked for is chosen, or the first.
fn kinds(t: t::Texts, leading: Leading, asked: Whose) -> Vec<(Choice, &'static str)> {
    let fitting: Vec<Whose> = Whose::ALL.iter().copied().filter(|whose| whose.fits(leading)).collect();
    let chosen = fitting.iter().copied().find(|whose| *whose == asked).or(fitting.first().copied());
    let kind = |whose: &Whose| {
        let choice = Choice::of(whose.name(), wording::whose(t, *whose), Some(*whose) == chosen);
        (choice, wording::whose_detail(t, *whose))
    };
    fitting.iter().map(kind).collect()
}
