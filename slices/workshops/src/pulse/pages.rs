//! The page on which the pulse is answered, and what it tells.

use super::actions::{self, is_time};
use super::model::{Counts, Delta, LEAST, Moment, QUESTIONS};
use super::store;
use crate::workshops::{self, Head, Section};
use crate::{t, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use serde::Deserialize;
use web::flash::{Flash, go};
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "pulse/show.html")]
pub(crate) struct Pulse {
    t: t::Texts,
    head: Head,
    id: SubjectId,
    /// What can be answered now, by this visitor: the moment's name and heading.
    asked: Vec<(&'static str, &'static str)>,
    questions: Vec<&'static str>,
    answers: Vec<(i64, &'static str)>,
    takes_part: bool,
    given_before: bool,
    given_after: bool,
    told: Vec<Told>,
    people: String,
    typed: Typed,
    errors: FieldErrors,
}

/// What a question tells, once there are enough answers.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Told {
    pub question: &'static str,
    pub before: String,
    pub after: String,
    pub by: String,
}

impl Page for Pulse {
    fn title(&self) -> String {
        format!("{}: {}", self.head.name, self.t.pulse())
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// What is answered.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Typed {
    #[serde(default)]
    moment: String,
    #[serde(default)]
    q1: String,
    #[serde(default)]
    q2: String,
    #[serde(default)]
    q3: String,
    #[serde(default)]
    q4: String,
}

impl Typed {
    /// Whether this answer was given to this question, counted from 1, at this moment.
    fn is(&self, moment: &str, question: &usize, answer: &i64) -> bool {
        let given = [&self.q1, &self.q2, &self.q3, &self.q4];
        self.moment == moment && given.get(question - 1).is_some_and(|given| **given == answer.to_string())
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    again(&app, visit, id.parse()?, Typed::default(), FieldErrors::new()).await
}

pub(super) async fn answer(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let moment = Moment::from_name(&typed.moment).ok_or(Problem::NotFound)?;
    let answers = [&typed.q1, &typed.q2, &typed.q3, &typed.q4].map(|answer| answer.parse().ok());
    let work = async move |cx: &mut Cx| actions::answer(cx, lang, id, moment, &answers).await;
    let path = format!("/journey/workshops/{id}/pulse");
    match app.write(&visit.viewer, work).await {
        Ok(()) => Ok(go(&app, &path, Flash::good(t::Texts::new(lang).said_answered()))),
        Err(Problem::Conflict(why)) => Ok(go(&app, &path, Flash::bad(why))),
        Err(Problem::Invalid(errors)) => again(&app, visit, id, typed, errors).await,
        Err(problem) => Err(problem),
    }
}

async fn again(app: &App, visit: Visit, id: SubjectId, typed: Typed, errors: FieldErrors) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, id, typed, errors).await).await
}

async fn load(cx: &mut Cx, visit: &Visit, id: SubjectId, typed: Typed, errors: FieldErrors) -> Result<Pulse, Problem> {
    let (t, gathering) = (t::Texts::new(visit.lang), workshops::gathering(cx, id).await?);
    let given = store::given(cx, id, visit.person()?).await?;
    let takes_part = gathering.own.is_some() && gathering.is_here();
    let is_asked = |moment: &Moment| takes_part && is_time(*moment, gathering.stage()) && !given.contains(moment);
    let heading = |moment: &Moment| match moment {
        Moment::Before => (moment.name(), t.pulse_before()),
        Moment::After => (moment.name(), t.pulse_after()),
    };
    let before = store::counts(cx, id, Moment::Before).await?;
    let after = store::counts(cx, id, Moment::After).await?;
    Ok(Pulse {
        t,
        head: Head::of(cx, visit, &gathering, Section::Live).await?,
        id,
        asked: Moment::ALL.iter().filter(|moment| is_asked(moment)).map(heading).collect(),
        questions: wording::questions(t).to_vec(),
        answers: (0..).zip(wording::answers(t)).collect(),
        takes_part,
        given_before: given.contains(&Moment::Before),
        given_after: given.contains(&Moment::After),
        told: told(t, &before, &after),
        people: t.pulse_people(before.people(), after.people(), LEAST),
        typed,
        errors,
    })
}

/// What the pulse tells, question by question; nothing as long as either moment has too few answers.
pub(crate) fn told(t: t::Texts, before: &Counts, after: &Counts) -> Vec<Told> {
    let said = |value: f64| texts::decimal(value, 1, t.lang());
    let tell = |(question, words): (usize, &'static str)| {
        let delta = Delta::of(before, after, question)?;
        let sign = if delta.by() > 0.0 { "+" } else { "" };
        let by = format!("{sign}{}", said(delta.by()));
        Some(Told { question: words, before: said(delta.before), after: said(delta.after), by })
    };
    (0..QUESTIONS).zip(wording::questions(t)).filter_map(tell).collect()
}
