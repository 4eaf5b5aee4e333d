//! The last page: the two unscored questions, what is still unanswered, and the button that ends it.

use super::actions::number;
use super::instead::{Instead, answer};
use super::paper::{Paper, Step};
use crate::raters::Secret;
use crate::sheets::actions::{self, NotKept};
use crate::t;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use db::Cx;
use http::StatusCode;
use kernel::Viewer;
use maturity::Words;
use web::{App, Fields, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "answering/outlook.html")]
pub(super) struct Outlook {
    t: t::Texts,
    path: String,
    device_key: String,
    numbers: Vec<Scale>,
    answered: usize,
    total: usize,
    /// Pages on which something is unanswered.
    open: Vec<Step>,
    steps: Vec<Step>,
    refused: Option<String>,
    wrong: bool,
}

/// A question with a number from 0 to 10.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct Scale {
    id: String,
    /// Of its field.
    name: &'static str,
    text: String,
    /// What 0 and what 10 mean.
    ends: (&'static str, &'static str),
    values: Vec<Value>,
}

#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct Value {
    value: usize,
    chosen: bool,
}

impl Page for Outlook {
    fn title(&self) -> String {
        self.t.answer_outlook().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Plain { wide: true }
    }
    fn status(&self) -> StatusCode {
        match (&self.refused, self.wrong) {
            (Some(_), _) => StatusCode::CONFLICT,
            (None, true) => StatusCode::UNPROCESSABLE_ENTITY,
            (None, false) => StatusCode::OK,
        }
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(secret): Path<String>) -> web::Result {
    let (secret, around) = (Secret::brought(&secret), visit.clone());
    let work = async move |cx: &mut Cx| -> Result<Outlook, Instead> {
        let paper = Paper::open(cx, &secret).await?;
        let sheet = paper.bearer.sheet.as_ref();
        let kept = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
        let numbers = [sheet.and_then(|sheet| sheet.close_to), sheet.and_then(|sheet| sheet.matters)].map(kept);
        Ok(outlook(&around, &paper, &numbers))
    };
    answer(&app, visit, app.db.read(Viewer::Nobody, work).await).await
}

/// What the form leads to.
enum Finished {
    Yes(String),
    Back(Box<Outlook>),
}

pub(super) async fn finish(
    State(app): State<App>,
    visit: Visit,
    Path(secret): Path<String>,
    fields: Fields,
) -> web::Result {
    let (secret, around) = (Secret::brought(&secret), visit.clone());
    let work = async move |cx: &mut Cx| -> Result<Finished, Instead> {
        let paper = Paper::find(cx, &secret).await?;
        if fields.first("to") == "back" && paper.takes {
            return Ok(Finished::Yes(paper.address(paper.pages.len().saturating_sub(1))));
        }
        let typed = ["close_to", "matters"].map(|name| fields.first(name).to_owned());
        let done = match (number(&typed[0]), number(&typed[1])) {
            (Ok(close_to), Ok(matters)) => actions::finish(cx, &secret, close_to, matters).await,
            (Err(wrong), _) | (_, Err(wrong)) => Err(wrong),
        };
        let page = outlook(&around, &paper, &typed);
        match done {
            Ok(()) => Ok(Finished::Yes(paper.start())),
            Err(NotKept::Closed) => {
                let refused = Some(page.t.answer_not_kept_closed().to_owned());
                Ok(Finished::Back(Box::new(Outlook { refused, ..page })))
            }
            Err(NotKept::Wrong(_)) => Ok(Finished::Back(Box::new(Outlook { wrong: true, ..page }))),
            Err(NotKept::Nameless) => Err(Instead::Elsewhere(paper.start())),
            Err(NotKept::NotAsked) => Err(Problem::NotFound.into()),
            Err(NotKept::Problem(problem)) => Err(problem.into()),
        }
    };
    match app.db.write(Viewer::Nobody, work).await {
        Ok(Finished::Yes(next)) => Ok(Redirect::to(&next).into_response()),
        Ok(Finished::Back(page)) => app.render(visit, *page).await,
        Err(instead) => answer::<Outlook>(&app, visit, Err(instead)).await,
    }
}

fn outlook(visit: &Visit, paper: &Paper, numbers: &[String; 2]) -> Outlook {
    let t = t::Texts::new(visit.lang);
    let words = Words::of(paper.instrument(), visit.lang);
    let scale = |id: &str, name, ends, chosen: &str| Scale {
        id: id.to_owned(),
        name,
        text: words.global(id).unwrap_or_default().to_owned(),
        ends,
        values: (0..=10).map(|value| Value { value, chosen: chosen == value.to_string() }).collect(),
    };
    let close = (t.answer_not_close(), t.answer_there());
    let matters = (t.answer_not_at_all(), t.answer_very_much());
    let open = paper.steps(visit.lang, None).into_iter().filter(|step| !step.is_done()).collect();
    Outlook {
        t,
        path: paper.start(),
        device_key: paper.device_key.clone(),
        numbers: vec![scale("G1", "close_to", close, &numbers[0]), scale("G2", "matters", matters, &numbers[1])],
        answered: paper.answered(),
        total: paper.questions(),
        open,
        steps: paper.steps(visit.lang, None),
        refused: None,
        wrong: false,
    }
}
