//! What owners set for their space, and the buttons of whoever asked.

use super::settings::Typed;
use super::{actions, store};
use crate::questions::space;
use crate::{policy, t};
use askama::Template;
use axum::extract::{Path, Query, State};
use db::Cx;
use http::StatusCode;
use kernel::{SpaceId, SubjectId};
use serde::Deserialize;
use texts::Zone;
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Form, Page, Problem, Visit};

#[derive(Template)]
#[template(path = "ladder/edit.html")]
pub(crate) struct Edit {
    pub t: t::Texts,
    pub space: String,
    pub name: String,
    /// The head of the space, safe.
    pub head: String,
    pub is_on: bool,
    pub typed: Typed,
    pub days: Vec<Choice>,
    pub zones: Vec<Choice>,
    pub errors: FieldErrors,
}

impl Page for Edit {
    fn title(&self) -> String {
        format!("{}: {}", self.name, self.t.ladder_title())
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

#[derive(Deserialize)]
pub(super) struct Where {
    space: String,
}

/// The form.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sent {
    space: SpaceId,
    #[serde(default)]
    experts_after: String,
    #[serde(default)]
    owners_after: String,
    #[serde(default)]
    request_after: String,
    #[serde(default)]
    opens: String,
    #[serde(default)]
    closes: String,
    #[serde(default)]
    days: Vec<String>,
    #[serde(default)]
    zone: String,
    #[serde(default)]
    daily_cap: String,
}

impl From<Sent> for Typed {
    fn from(sent: Sent) -> Self {
        let Sent { experts_after, owners_after, request_after, opens, closes, days, zone, daily_cap, space: _ } = sent;
        Self { experts_after, owners_after, request_after, opens, closes, days, zone, daily_cap }
    }
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Query(at): Query<Where>) -> web::Result {
    page(&app, visit, at.space.parse()?, None, FieldErrors::new()).await
}

pub(super) async fn update(State(app): State<App>, visit: Visit, Form(sent): Form<Sent>) -> web::Result {
    let (lang, at) = (visit.lang, sent.space);
    let typed = Typed::from(sent);
    let work = {
        let typed = typed.clone();
        async move |cx: &mut Cx| actions::set(cx, lang, at, &typed).await
    };
    match app.write(&visit.viewer, work).await {
        Ok(()) => Ok(go(&app, &address(at), Flash::good(t::Texts::new(lang).said_ladder_set()))),
        Err(Problem::Invalid(errors)) => page(&app, visit, at, Some(typed), errors).await,
        Err(problem) => Err(problem),
    }
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit, Form(sent): Form<Sent>) -> web::Result {
    let at = sent.space;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::unset(cx, at).await).await?;
    Ok(go(&app, &address(at), Flash::good(t::Texts::new(visit.lang).said_ladder_unset())))
}

pub(super) async fn faster(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::faster(cx, lang, id).await).await;
    web::flash::back(&app, &format!("/questions/{id}"), done, t::Texts::new(lang).said_faster())
}

pub(super) async fn stop(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::stop(cx, id).await).await?;
    let said = t::Texts::new(visit.lang).said_ladder_stopped();
    Ok(go(&app, &format!("/questions/{id}"), Flash::good(said)))
}

fn address(at: SpaceId) -> String {
    format!("/questions/ladder?space={at}")
}

async fn page(app: &App, mut visit: Visit, at: SpaceId, typed: Option<Typed>, errors: FieldErrors) -> web::Result {
    let (house, slug) = (app.clone(), app.read(&visit, async move |cx: &mut Cx| space(cx, at).await).await?.slug);
    // Among the tabs of the space it belongs to the questions, whatever stands around the page marks the space.
    let reader = Visit { path: "/questions".to_owned(), ..visit.clone() };
    visit.path = format!("/spaces/{slug}");
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &reader, at, typed, errors).await).await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    at: SpaceId,
    typed: Option<Typed>,
    errors: FieldErrors,
) -> Result<Edit, Problem> {
    let found = space(cx, at).await?;
    let space = kernel::grant::grant(cx.viewer(), found, &policy::NameExpert)?;
    let t = t::Texts::new(visit.lang);
    let known = store::settings(cx, at).await?;
    let is_on = known.is_some();
    let typed = typed.or_else(|| known.as_ref().map(Typed::of)).unwrap_or_else(|| Typed::proposed(&visit.zone));
    let day = |day: i64| Choice::of(day, t.weekday(day), typed.days.contains(&day.to_string()));
    Ok(Edit {
        t,
        space: at.to_string(),
        name: space.name.clone(),
        head: app.space_head(cx, visit, &space).await?,
        is_on,
        days: (1..=7).map(day).collect(),
        zones: Zone::names().into_iter().map(|name| Choice::of(&name, name.clone(), name == typed.zone)).collect(),
        typed,
        errors,
    })
}
