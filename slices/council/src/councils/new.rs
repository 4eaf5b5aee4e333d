//! Founding a council.

use super::actions::{self, Wanted};
use super::form::{self, Offers, Typed};
use super::model::Scope;
use super::store;
use crate::{t, wording};
use askama::Template;
use axum::extract::{Query, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use serde::Deserialize;
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "councils/new.html")]
pub(crate) struct New {
    t: t::Texts,
    /// The spaces to choose from; with none there is no form.
    homes: Vec<Choice>,
    /// Each with what it means.
    scopes: Vec<(Choice, &'static str)>,
    offers: Offers,
    /// The council that it is formed from.
    from: Option<(String, String)>,
    name: String,
    charter: String,
    minutes: String,
    place: String,
    chairs: bool,
    key: String,
    errors: FieldErrors,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.found().to_owned()
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
    scope: String,
    #[serde(default)]
    from: String,
}

pub(super) async fn new(State(app): State<App>, visit: Visit, Query(asked): Query<Asked>) -> web::Result {
    let scope = Scope::stored(&asked.scope);
    let typed = Typed { from: asked.from, ..Typed::usual(&visit, scope) };
    form_page(&app, visit, typed, true, FieldErrors::new()).await
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Form(typed): Form<Typed>) -> web::Result {
    let lang = visit.lang;
    let wanted = Wanted {
        space: typed.space(),
        name: typed.name.clone(),
        charter: typed.charter.replace("\r\n", "\n"),
        rules: typed.rules(),
        chairs: typed.chairs == "true",
        from: typed.from(),
        key: Some(typed.key.clone()).filter(|key| !key.is_empty()),
    };
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::found(cx, lang, &wanted).await).await {
        Ok(id) => Ok(go(&app, &format!("/council/{id}/seats"), Flash::good(t::Texts::new(lang).said_founded()))),
        Err(problem) => form_page(&app, visit, typed, false, web::FieldErrors::of_form(problem)?).await,
    }
}

async fn form_page(app: &App, visit: Visit, typed: Typed, fresh: bool, errors: FieldErrors) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, typed, fresh, errors).await).await
}

async fn load(cx: &mut Cx, visit: &Visit, mut typed: Typed, fresh: bool, errors: FieldErrors) -> Result<New, Problem> {
    let t = t::Texts::new(visit.lang);
    let homes = store::homes(cx, visit.person()?).await?;
    let from = match typed.from() {
        Some(id) => Some(parent(cx, id, &mut typed, fresh).await?),
        None => None,
    };
    let scope = |scope: &Scope| {
        let detail = if *scope == Scope::It { t.scope_it_detail() } else { t.scope_enterprise_detail() };
        (web::view::Choice::of(scope.name(), wording::scope(t, *scope), typed.scope == scope.name()), detail)
    };
    Ok(New {
        t,
        homes: form::homes(t, &homes, &typed),
        scopes: Scope::ALL.iter().map(scope).collect(),
        offers: Offers::of(t, &typed),
        from,
        chairs: typed.chairs == "true",
        key: if typed.key.is_empty() { web::keys::secret(cx.entropy()) } else { typed.key },
        name: typed.name,
        charter: typed.charter,
        minutes: typed.minutes,
        place: typed.place,
        errors,
    })
}

/// The council that the new one is formed from: its charter and rules are where the form begins.
async fn parent(cx: &mut Cx, id: SubjectId, typed: &mut Typed, fresh: bool) -> Result<(String, String), Problem> {
    let chamber = actions::chamber(cx, id).await?;
    if fresh {
        let charter = subjects::text(cx, &chamber.subject).await?.source;
        let there = Typed::of("", &charter, &chamber.council);
        *typed = Typed { scope: typed.scope.clone(), name: typed.name.clone(), chairs: "true".to_owned(), ..there };
        typed.from = id.to_string();
    }
    Ok((id.to_string(), chamber.subject.title))
}
