//! Recording a risk.

use super::actions;
use super::form::Typed;
use super::known;
use super::model::Mitigation;
use super::offers::Offers;
use crate::t::Texts;
use crate::tabs::RISKS;
use askama::Template;
use axum::extract::{Query, State};
use db::Cx;
use http::StatusCode;
use kernel::{PersonId, SpaceId, SubjectId};
use serde::Deserialize;
use std::time::Duration;
use web::drafts::Typed as Kept;
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit, civil, homes};

/// A risk is usually looked at again after a quarter.
const USUAL: Duration = Duration::from_secs(91 * 86_400);

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "risks/new.html")]
pub(crate) struct New {
    t: Texts,
    /// The spaces to choose from; with none there is no form.
    homes: Vec<Choice>,
    /// The known risks: code and title.
    known: Vec<(&'static str, &'static str)>,
    /// What the address of a known risk passes on.
    passed_on: String,
    draft: String,
    typed: Typed,
    offers: Offers,
    /// What the form threatens already.
    from: Option<(String, String)>,
    errors: FieldErrors,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.record_risk().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// What an address brings along: a subject that is threatened, a known risk, a space.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    from: String,
    known: String,
    space: String,
}

pub(super) async fn new(State(app): State<App>, visit: Visit, Query(asked): Query<Asked>) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    let work = async move |cx: &mut Cx| -> Result<New, Problem> {
        let typed = begun(cx, &house, &around, &asked).await?;
        load(cx, &house, &around, typed, &asked.from, FieldErrors::new()).await
    };
    app.show(visit, work).await
}

/// The form as an address begins it: with a known risk, with what is threatened, or with what was typed before and not sent.
async fn begun(cx: &mut Cx, app: &App, visit: &Visit, asked: &Asked) -> Result<Typed, Problem> {
    let plain = || Typed {
        likelihood: "3".to_owned(),
        impact: "3".to_owned(),
        after_likelihood: "2".to_owned(),
        after_impact: "2".to_owned(),
        ..Typed::default()
    };
    let mut typed = match known::filled(visit.lang, &asked.known) {
        Some(known) => known,
        None => plain(),
    };
    if let Ok(from) = asked.from.parse::<SubjectId>() {
        let subject = subjects::find(cx, from).await?.ok_or(Problem::NotFound)?;
        typed.threatens = from.to_string();
        if typed.title.is_empty() {
            typed.title = Texts::new(visit.lang).about_named(web::prose::called(&subject));
        }
    } else if typed.title.is_empty()
        && let Some(kept) = app.slices.drafts.find(cx, &place(visit.person()?)).await?
    {
        (typed.title, typed.body) = (kept.title, kept.body);
    }
    typed.state = Mitigation::Planned.name().to_owned();
    typed.review = civil::day_field(visit.now.plus(USUAL), &visit.zone);
    typed.space.clone_from(&asked.space);
    Ok(typed)
}

/// Where what somebody is writing here is kept.
fn place(person: PersonId) -> String {
    format!("risk-{person}")
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Form(typed): Form<Typed>) -> web::Result {
    let (lang, person) = (visit.lang, visit.person()?);
    let wanted = match typed.recording(&visit) {
        Ok(wanted) => wanted,
        Err(errors) => return again(&app, visit, typed, errors).await,
    };
    let house = app.clone();
    let work = async move |cx: &mut Cx| -> Result<SubjectId, Problem> {
        let made = actions::record(cx, lang, &wanted).await?;
        if made.fresh {
            let sent = Kept { title: wanted.title.clone(), body: wanted.text.clone() };
            house.slices.drafts.sent(cx, &place(person), &sent).await?;
        }
        Ok(made.id)
    };
    match app.write(&visit.viewer, work).await {
        Ok(id) => Ok(go(&app, &format!("{RISKS}/{id}"), Flash::good(Texts::new(lang).said_recorded()))),
        Err(problem) => again(&app, visit, typed, FieldErrors::of_form(problem)?).await,
    }
}

async fn again(app: &App, visit: Visit, typed: Typed, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, typed, "", errors).await).await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    mut typed: Typed,
    from: &str,
    errors: FieldErrors,
) -> Result<New, Problem> {
    let there = homes::inside(cx).await?;
    let chosen = typed.space.parse::<SpaceId>().ok().filter(|space| there.iter().any(|home| home.space == *space));
    let space = chosen.or_else(|| there.first().map(|home| home.space));
    let from = match from.parse::<SubjectId>() {
        Ok(from) => subjects::find(cx, from).await?,
        Err(_) => None,
    };
    if typed.key.is_empty() {
        typed.key = web::keys::secret(cx.entropy());
    }
    Ok(New {
        t: Texts::new(visit.lang),
        homes: homes::choices(visit.lang, &there, space),
        known: known::all(visit.lang),
        passed_on: from.as_ref().map(|subject| format!("&from={}", subject.id)).unwrap_or_default(),
        draft: place(visit.person()?),
        offers: Offers::load(cx, visit, space, None, &typed).await?,
        from: from.map(|subject| (app.slices.kinds.url(&subject), web::prose::called(&subject))),
        typed,
        errors,
    })
}
