//! The form in which a meeting is planned and changed.

use super::actions::{self, Wanted};
use super::store::{self, When};
use crate::councils::{Chamber, Head, Part, chamber};
use crate::{policy, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use kernel::grant::grant;
use serde::Deserialize;
use web::civil;
use web::flash::{Flash, go};
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "meetings/form.html")]
pub(crate) struct MeetingForm {
    t: t::Texts,
    head: Head,
    /// The meeting that is changed; none yet if one is planned.
    id: Option<SubjectId>,
    heading: String,
    starts: String,
    minutes: String,
    place: String,
    link: String,
    text: String,
    key: String,
    /// The zone in which the hour is typed.
    zone: String,
    errors: FieldErrors,
}

impl Page for MeetingForm {
    fn title(&self) -> String {
        if self.id.is_some() { self.t.change_meeting().to_owned() } else { self.t.plan_meeting().to_owned() }
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// The form's fields.
#[derive(Clone, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    title: String,
    #[serde(default)]
    starts: String,
    #[serde(default)]
    minutes: String,
    #[serde(default)]
    place: String,
    #[serde(default)]
    link: String,
    #[serde(default)]
    body: String,
    #[serde(default)]
    key: String,
}

impl Typed {
    fn read(&self, visit: &Visit) -> Result<Wanted, FieldErrors> {
        let t = t::Texts::new(visit.lang);
        let starts_at = civil::moment(&self.starts, &visit.zone);
        let starts_at = starts_at.ok_or_else(|| FieldErrors::one("starts", t.error_hour()))?;
        let when = When {
            starts_at,
            length_minutes: self.minutes.trim().parse().unwrap_or(0),
            place: self.place.trim().to_owned(),
            link: self.link.trim().to_owned(),
        };
        let key = Some(self.key.clone()).filter(|key| !key.is_empty());
        Ok(Wanted { title: self.title.clone(), text: self.body.replace("\r\n", "\n"), when, key })
    }
}

pub(super) async fn new(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    plan_page(&app, visit, id.parse()?, None, FieldErrors::new()).await
}

pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let wanted = match typed.read(&visit) {
        Ok(wanted) => wanted,
        Err(errors) => return plan_page(&app, visit, id, Some(typed), errors).await,
    };
    let work = async move |cx: &mut Cx| actions::plan(cx, lang, id, &wanted).await;
    match app.write(&visit.viewer, work).await {
        Ok(made) => {
            let said = t::Texts::new(lang).said_planned();
            Ok(go(&app, &format!("/council/meetings/{}", made.id), Flash::good(said)))
        }
        Err(problem) => plan_page(&app, visit, id, Some(typed), web::FieldErrors::of_form(problem)?).await,
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
    let work = async move |cx: &mut Cx| actions::change(cx, lang, id, &wanted).await;
    match app.write(&visit.viewer, work).await {
        Ok(()) => Ok(go(&app, &format!("/council/meetings/{id}"), Flash::good(t::Texts::new(lang).said_changed()))),
        Err(problem) => change_page(&app, visit, id, Some(typed), web::FieldErrors::of_form(problem)?).await,
    }
}

async fn plan_page(app: &App, visit: Visit, id: SubjectId, came: Option<Typed>, errors: FieldErrors) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| -> Result<MeetingForm, Problem> {
        let chamber = chamber(cx, id).await?;
        let chamber = grant(cx.viewer(), chamber, &policy::Keep)?;
        let typed = match came {
            Some(typed) => typed,
            None => following(cx, &around, &chamber).await?,
        };
        form(cx, &around, &chamber, None, typed, errors).await
    })
    .await
}

/// The next one of the series: as long after the last one as the council meets, at the same hour and place.
async fn following(cx: &mut Cx, visit: &Visit, chamber: &Chamber) -> db::Result<Typed> {
    let last = store::of_council(cx, chamber.subject.id, 1).await?.into_iter().next();
    let weeks = chamber.council.cadence_weeks;
    let starts = last.as_ref().filter(|_| weeks > 0).map(|last| {
        let mut at = civil::weeks_later(last.starts_at, weeks, &visit.zone);
        while at < visit.now {
            at = civil::weeks_later(at, weeks, &visit.zone);
        }
        civil::hour_field(at, &visit.zone)
    });
    let usual = chamber.council.place.clone();
    Ok(Typed {
        title: last
            .as_ref()
            .map_or_else(|| t::Texts::new(visit.lang).meeting_of(&chamber.subject.title), |last| last.title.clone()),
        starts: starts.unwrap_or_default(),
        minutes: chamber.council.meeting_minutes.to_string(),
        place: last.as_ref().map(|last| last.place.clone()).filter(|place| !place.is_empty()).unwrap_or(usual),
        link: last.map(|last| last.link).unwrap_or_default(),
        ..Typed::default()
    })
}

async fn change_page(app: &App, visit: Visit, id: SubjectId, came: Option<Typed>, errors: FieldErrors) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| -> Result<MeetingForm, Problem> {
        let sitting = actions::sitting(cx, id).await?;
        let chamber = grant(cx.viewer(), sitting.chamber, &policy::Keep)?;
        let text = subjects::text(cx, &sitting.subject).await?.source;
        let meeting = sitting.meeting;
        let typed = came.unwrap_or_else(|| Typed {
            title: meeting.title,
            starts: civil::hour_field(meeting.starts_at, &around.zone),
            minutes: meeting.length_minutes.to_string(),
            place: meeting.place,
            link: meeting.link,
            body: text,
            key: String::new(),
        });
        form(cx, &around, &chamber, Some(id), typed, errors).await
    })
    .await
}

async fn form(
    cx: &mut Cx,
    visit: &Visit,
    chamber: &Chamber,
    id: Option<SubjectId>,
    typed: Typed,
    errors: FieldErrors,
) -> Result<MeetingForm, Problem> {
    Ok(MeetingForm {
        t: t::Texts::new(visit.lang),
        head: Head::below(cx, visit, chamber, Part::Meetings).await?,
        id,
        heading: typed.title,
        starts: typed.starts,
        minutes: typed.minutes,
        place: typed.place,
        link: typed.link,
        text: typed.body,
        key: if typed.key.is_empty() { web::keys::secret(cx.entropy()) } else { typed.key },
        zone: visit.zone.name().to_owned(),
        errors,
    })
}
