//! The forms and buttons of a risk's page.

use super::answering;
use super::form::assessment;
use super::model::{Mitigation, Verdict};
use super::show::{address, again};
use super::store::Risk;
use crate::indicators::{self, Entered};
use crate::t::Texts;
use axum::extract::{Path, State};
use db::Cx;
use kernel::SubjectId;
use serde::Deserialize;
use std::time::Duration;
use web::flash::{Flash, go};
use web::{App, FieldErrors, Form, Problem, Visit, civil};

/// The next review is usually a quarter ahead.
const USUAL: Duration = Duration::from_secs(91 * 86_400);

/// The fields of all forms of the page, each with a name of its own.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Typed {
    pub likelihood: String,
    pub impact: String,
    pub after_likelihood: String,
    pub after_impact: String,
    pub why: String,
    pub state: String,
    pub state_note: String,
    pub verdict: String,
    pub looked: String,
    pub review: String,
    pub value: String,
    pub day: String,
    pub value_note: String,
    pub closing: String,
    pub reopening: String,
}

impl Typed {
    /// What was not typed is as it is, or as it usually is.
    pub(super) fn or_as_it_is(mut self, risk: &Risk, visit: &Visit) -> Self {
        let or = |field: &mut String, usual: String| {
            if field.is_empty() {
                *field = usual;
            }
        };
        or(&mut self.likelihood, risk.likelihood.to_string());
        or(&mut self.impact, risk.impact.to_string());
        or(&mut self.after_likelihood, risk.after_likelihood.to_string());
        or(&mut self.after_impact, risk.after_impact.to_string());
        or(&mut self.state, risk.mitigation_name.clone());
        or(&mut self.review, civil::day_field(visit.now.plus(USUAL), &visit.zone));
        or(&mut self.day, civil::day_field(visit.now, &visit.zone));
        self
    }
    /// The four numbers of the assessment.
    pub(super) fn levels(&self) -> [&str; 4] {
        [&self.likelihood, &self.impact, &self.after_likelihood, &self.after_impact]
    }
}

/// What came of a form: on to the page, or the page again with all that was typed.
async fn told(
    app: &App,
    visit: Visit,
    id: SubjectId,
    typed: Typed,
    done: Result<(), Problem>,
    (part, said): (&str, &str),
) -> web::Result {
    match done {
        Ok(()) => Ok(go(app, &address(id, part), Flash::good(said))),
        Err(problem) => again(app, visit, id, typed, FieldErrors::of_form(problem)?).await,
    }
}

macro_rules! buttons {
    ($($name:ident: $said:ident;)+) => {$(
        pub(super) async fn $name(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
            let id: SubjectId = id.parse()?;
            let said = Texts::new(visit.lang).$said();
            let done = app.write(&visit.viewer, async move |cx: &mut Cx| answering::$name(cx, id).await).await;
            told(&app, visit, id, Typed::default(), done, ("", said)).await
        }
    )+};
}

buttons! {
    accept: said_accepted;
    give_back: said_given_back;
}

macro_rules! forms {
    ($($name:ident: $part:literal $said:ident => |$cx:ident, $visit:ident, $id:ident, $typed:ident| $act:expr;)+) => {$(
        pub(super) async fn $name(
            State(app): State<App>,
            visit: Visit,
            Path(id): Path<String>,
            Form(typed): Form<Typed>,
        ) -> web::Result {
            let $id: SubjectId = id.parse()?;
            let said = Texts::new(visit.lang).$said();
            let ($visit, $typed) = (visit.clone(), typed.clone());
            let done = app.write(&visit.viewer, async move |$cx: &mut Cx| $act.await).await;
            told(&app, visit, $id, typed, done, ($part, said)).await
        }
    )+};
}

forms! {
    assess: "#assessment" said_assessed => |cx, visit, id, typed|
        answering::assess(cx, visit.lang, id, assessment(&typed.levels()), &typed.why);
    mitigate: "#mitigation" said_mitigated => |cx, visit, id, typed|
        answering::mitigate(cx, visit.lang, id, Mitigation::from_name(&typed.state), &typed.state_note);
    review: "#reviews" said_reviewed => |cx, visit, id, typed|
        answering::review(
            cx, visit.lang, id, Verdict::from_name(&typed.verdict), &typed.looked,
            civil::end_of_day(&typed.review, &visit.zone),
        );
    enter: "#indicator" said_entered => |cx, visit, id, typed| indicators::enter(cx, visit.lang, id, &entered(&visit, &typed));
    close: "" said_closed => |cx, visit, id, typed| answering::close(cx, visit.lang, id, &typed.closing);
    reopen: "" said_reopened => |cx, visit, id, typed| answering::reopen(cx, visit.lang, id, &typed.reopening);
}

fn entered(visit: &Visit, typed: &Typed) -> Entered {
    Entered {
        value: indicators::typed(&typed.value, false),
        held_at: civil::end_of_day(&typed.day, &visit.zone),
        note: typed.value_note.replace("\r\n", "\n"),
    }
}
