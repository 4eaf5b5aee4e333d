//! Asking.

use super::actions::{self, Wanted};
use super::model::DAYS;
use crate::desks::{self, Desk};
use crate::{policy, t};
use askama::Template;
use axum::extract::{Query, State};
use db::Cx;
use evidence::working_days::deadline;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use maturity::Function;
use serde::Deserialize;
use web::drafts::Typed as Kept;
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit, civil};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "requests/new.html")]
pub(crate) struct New {
    t: t::Texts,
    /// The desks at which the visitor may ask; with none there is no form.
    desks: Vec<Choice>,
    /// Who will read it, where there is one desk alone.
    audience: &'static str,
    audience_label: String,
    heading: String,
    text: String,
    tried: String,
    wanted: String,
    functions: Vec<Choice>,
    /// Until when an answer is due if it is asked now.
    due: String,
    key: String,
    errors: FieldErrors,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.ask().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// The form's fields, some of which an address may bring along.
#[derive(Clone, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    desk: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    body: String,
    #[serde(default)]
    function: String,
    #[serde(default)]
    wanted: String,
    #[serde(default)]
    tried: String,
    #[serde(default)]
    key: String,
}

pub(super) async fn new(State(app): State<App>, visit: Visit, Query(typed): Query<Typed>) -> web::Result {
    page(&app, visit, typed, FieldErrors::new()).await
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Form(typed): Form<Typed>) -> web::Result {
    let (lang, t) = (visit.lang, t::Texts::new(visit.lang));
    let Ok(desk) = typed.desk.parse::<SubjectId>() else {
        return page(&app, visit, typed, FieldErrors::one("desk", t.error_choose())).await;
    };
    let wanted_by = civil::end_of_day(&typed.wanted, &visit.zone);
    if wanted_by.is_none() && !typed.wanted.trim().is_empty() {
        return page(&app, visit, typed, FieldErrors::one("wanted", t.error_day())).await;
    }
    let wanted = Wanted {
        title: typed.title.clone(),
        text: typed.body.replace("\r\n", "\n"),
        function: typed.function.clone(),
        wanted_by,
        tried: typed.tried.replace("\r\n", "\n"),
        key: Some(typed.key.clone()).filter(|key| !key.is_empty()),
    };
    let house = app.clone();
    let work = async move |cx: &mut Cx| -> Result<SubjectId, Problem> {
        let made = actions::ask(cx, lang, desk, &wanted).await?;
        if made.fresh {
            let sent = Kept { title: wanted.title.clone(), body: wanted.text.clone() };
            house.slices.drafts.sent(cx, "request", &sent).await?;
        }
        Ok(made.id)
    };
    match app.write(&visit.viewer, work).await {
        Ok(id) => Ok(go(&app, &format!("/journey/requests/{id}"), Flash::good(t.said_asked()))),
        Err(problem) => page(&app, visit, typed, FieldErrors::of_form(problem)?).await,
    }
}

async fn page(app: &App, visit: Visit, typed: Typed, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, typed, errors).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, mut typed: Typed, errors: FieldErrors) -> Result<New, Problem> {
    let t = t::Texts::new(visit.lang);
    let desks = askable(cx, visit).await?;
    if errors.is_empty()
        && typed.title.is_empty()
        && let Some(kept) = app.slices.drafts.find(cx, "request").await?
    {
        typed = Typed { title: kept.title, body: kept.body, ..typed };
    }
    let chosen = typed.desk.parse().ok().or_else(|| desks.first().map(|desk| desk.subject.id));
    let named = |desk: &Desk| Choice::of(desk.subject.id, &desk.subject.title, chosen == Some(desk.subject.id));
    let (audience, audience_label) = match desks.as_slice() {
        [only] => {
            let reach = subjects::audience::reach(cx, only.subject.audience).await?;
            (reach.name(), web::reach::sentence(visit.lang, reach, only.standing.as_ref()))
        }
        _ => ("", String::new()),
    };
    let function = |one: &Function| Choice::of(one.name(), one.label(visit.lang), typed.function == one.name());
    let none = Choice::of("", t.choose_function(), typed.function.is_empty());
    Ok(New {
        t,
        desks: desks.iter().map(named).collect(),
        audience,
        audience_label,
        functions: std::iter::once(none).chain(Function::ALL.iter().map(function)).collect(),
        due: civil::day_said(deadline(visit.now, DAYS), visit),
        key: if typed.key.is_empty() { web::keys::secret(cx.entropy()) } else { typed.key },
        heading: typed.title,
        text: typed.body,
        tried: typed.tried,
        wanted: typed.wanted,
        errors,
    })
}

/// The desks at which the viewer may ask.
async fn askable(cx: &mut Cx, visit: &Visit) -> Result<Vec<Desk>, Problem> {
    let mut all = Vec::new();
    for one in desks::store::all(cx, 100).await? {
        let desk = desks::desk(cx, one.id).await?;
        if policy::Ask.judge(&visit.viewer, &desk) == Verdict::Allowed {
            all.push(desk);
        }
    }
    Ok(all)
}
