//! The form in which a workshop is planned and changed.

use super::actions::{self, Wanted};
use super::model::Stage;
use super::store::{self, When};
use crate::{blocks, policy, t};
use askama::Template;
use axum::extract::{Path, Query, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use kernel::grant::grant;
use serde::Deserialize;
use web::drafts::Typed as Kept;
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit, civil, faces};

/// Where the draft of a new workshop is kept.
const DRAFT: &str = "workshop";

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "workshops/form.html")]
pub(crate) struct WorkshopForm {
    t: t::Texts,
    /// The workshop that is changed: its id and title; none yet if one is planned.
    one: Option<(SubjectId, String)>,
    /// The spaces to choose from; with none there is no form.
    homes: Vec<Choice>,
    templates: Vec<(Choice, &'static str)>,
    facilitators: Vec<Choice>,
    /// It has begun, so its hour stands.
    begun: bool,
    typed: Typed,
    /// The zone in which the hour is typed.
    zone: String,
    errors: FieldErrors,
}

impl Page for WorkshopForm {
    fn title(&self) -> String {
        if self.one.is_some() { self.t.change_workshop().to_owned() } else { self.t.plan_workshop().to_owned() }
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
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Typed {
    #[serde(default)]
    space: String,
    #[serde(default)]
    template: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    body: String,
    #[serde(default)]
    starts: String,
    #[serde(default)]
    place: String,
    #[serde(default)]
    link: String,
    #[serde(default)]
    facilitator: String,
    #[serde(default)]
    key: String,
}

impl Typed {
    fn read(&self, visit: &Visit) -> Result<Wanted, FieldErrors> {
        let hour = || FieldErrors::one("starts", t::Texts::new(visit.lang).error_hour());
        let starts_at = civil::moment(&self.starts, &visit.zone).ok_or_else(hour)?;
        Ok(Wanted {
            space: self.space.parse().ok(),
            template: self.template.clone(),
            title: self.title.clone(),
            purpose: self.body.replace("\r\n", "\n"),
            when: When { starts_at, place: self.place.trim().to_owned(), link: self.link.trim().to_owned() },
            facilitator: self.facilitator.parse().ok(),
            key: Some(self.key.clone()).filter(|key| !key.is_empty()),
        })
    }
}

pub(super) async fn new(State(app): State<App>, visit: Visit, Query(typed): Query<Typed>) -> web::Result {
    plan_page(&app, visit, typed, FieldErrors::new()).await
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Form(typed): Form<Typed>) -> web::Result {
    let lang = visit.lang;
    let wanted = match typed.read(&visit) {
        Ok(wanted) => wanted,
        Err(errors) => return plan_page(&app, visit, typed, errors).await,
    };
    let house = app.clone();
    let work = async move |cx: &mut Cx| -> Result<SubjectId, Problem> {
        let made = actions::plan(cx, lang, &wanted).await?;
        if made.fresh {
            let sent = Kept { title: wanted.title.clone(), body: wanted.purpose.clone() };
            house.slices.drafts.sent(cx, DRAFT, &sent).await?;
        }
        Ok(made.id)
    };
    match app.write(&visit.viewer, work).await {
        Ok(id) => {
            let said = Flash::good(t::Texts::new(lang).said_planned());
            Ok(go(&app, &format!("/journey/workshops/{id}/plan"), said))
        }
        Err(problem) => plan_page(&app, visit, typed, FieldErrors::of_form(problem)?).await,
    }
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
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let wanted = match typed.read(&visit) {
        Ok(wanted) => wanted,
        Err(errors) => return change_page(&app, visit, id, Some(typed), errors).await,
    };
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::change(cx, lang, id, &wanted).await).await {
        Ok(()) => Ok(go(&app, &format!("/journey/workshops/{id}"), Flash::good(t::Texts::new(lang).said_saved()))),
        Err(problem) => change_page(&app, visit, id, Some(typed), FieldErrors::of_form(problem)?).await,
    }
}

async fn plan_page(app: &App, visit: Visit, mut typed: Typed, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| -> Result<WorkshopForm, Problem> {
        let t = t::Texts::new(around.lang);
        if errors.is_empty()
            && typed.title.is_empty()
            && let Some(kept) = house.slices.drafts.find(cx, DRAFT).await?
        {
            typed = Typed { title: kept.title, body: kept.body, ..typed };
        }
        let homes = store::homes(cx, around.person()?).await?;
        let home = |(index, home): (usize, &store::Home)| {
            let id = home.space.to_string();
            let chosen = typed.space == id || (typed.space.is_empty() && index == 0);
            Choice::of(id, t.home_of(&home.name, web::reach::word(t.lang(), home.reach), home.members), chosen)
        };
        let homes = homes.iter().enumerate().map(home).collect();
        if typed.key.is_empty() {
            typed.key = web::keys::secret(cx.entropy());
        }
        Ok(WorkshopForm {
            t,
            one: None,
            homes,
            templates: templates(t, &typed.template),
            facilitators: Vec::new(),
            begun: false,
            typed,
            zone: around.zone.name().to_owned(),
            errors,
        })
    })
    .await
}

/// The days to begin with.
fn templates(t: t::Texts, chosen: &str) -> Vec<(Choice, &'static str)> {
    let one_day = blocks::model::ONE_DAY;
    vec![
        (Choice::of(one_day, t.template_one_day(), chosen == one_day), t.template_one_day_detail()),
        (Choice::of("", t.template_empty(), chosen != one_day), t.template_empty_detail()),
    ]
}

async fn change_page(app: &App, visit: Visit, id: SubjectId, came: Option<Typed>, errors: FieldErrors) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| -> Result<WorkshopForm, Problem> {
        let gathering = actions::gathering(cx, id).await?;
        let gathering = grant(cx.viewer(), gathering, &policy::Lead)?;
        if gathering.stage() == Stage::Closed {
            return Err(Problem::Conflict(t::Texts::new(around.lang).error_stage().to_owned()));
        }
        let members = faces::members(cx, gathering.workshop.space).await?;
        let text = subjects::text(cx, &gathering.subject).await?.source;
        let workshop = &gathering.workshop;
        let typed = came.unwrap_or_else(|| Typed {
            title: workshop.title.clone(),
            body: text,
            starts: civil::hour_field(workshop.starts_at, &around.zone),
            place: workshop.place.clone(),
            link: workshop.link.clone(),
            facilitator: workshop.facilitator.to_string(),
            ..Typed::default()
        });
        let t = t::Texts::new(around.lang);
        Ok(WorkshopForm {
            t,
            one: Some((id, workshop.title.clone())),
            homes: Vec::new(),
            templates: Vec::new(),
            facilitators: faces::choices(&members, t.choose_facilitator(), &typed.facilitator),
            begun: workshop.begun_at.is_some(),
            typed,
            zone: around.zone.name().to_owned(),
            errors,
        })
    })
    .await
}
