//! What a link shows where the page that was asked for can't be shown: it opens nothing, or it is not the time.

use super::paper::Paper;
use crate::rounds::{Round, State};
use crate::t;
use askama::Template;
use axum::response::{IntoResponse, Redirect};
use http::StatusCode;
use texts::Moment;
use web::{App, Layout, Page, Problem, Visit};

/// A page of a few sentences.
#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "answering/said.html")]
pub(super) struct Said {
    pub(super) title: String,
    pub(super) sentences: Vec<String>,
    pub(super) status: StatusCode,
}

impl Page for Said {
    fn title(&self) -> String {
        self.title.clone()
    }
    fn layout(&self) -> Layout {
        Layout::Plain { wide: false }
    }
    fn status(&self) -> StatusCode {
        self.status
    }
}

/// Why the page that was asked for is not shown.
#[derive(Debug)]
pub(super) enum Instead {
    /// The round takes no answers at this moment, and whether this link has given some.
    Closed(Box<Round>, bool),
    /// There is a better place for this visit.
    Elsewhere(String),
    /// The rest. What is not there, and what this link may not see, is one friendly page.
    Problem(Problem),
}

impl<E: Into<Problem>> From<E> for Instead {
    fn from(error: E) -> Self {
        Self::Problem(error.into())
    }
}

impl Instead {
    /// The round of this sheet takes no answers at this moment.
    pub(super) fn closed(paper: &Paper) -> Self {
        Self::Closed(Box::new(paper.bearer.round.clone()), paper.bearer.sheet.is_some())
    }
}

/// Shows the page, or what stands in its place.
pub(super) async fn answer<P: Page>(app: &App, visit: Visit, found: Result<P, Instead>) -> web::Result {
    let t = t::Texts::new(visit.lang);
    match found {
        Ok(page) => app.render(visit, page).await,
        Err(Instead::Elsewhere(path)) => Ok(Redirect::to(&path).into_response()),
        Err(Instead::Closed(round, answered)) => {
            let page = closed(t, &visit, &round, answered);
            app.render(visit, page).await
        }
        Err(Instead::Problem(Problem::NotFound)) => {
            let sentences = vec![t.answer_opens_nothing().to_owned(), t.answer_opens_nothing_way().to_owned()];
            let title = t.answer_opens_nothing_title().to_owned();
            app.render(visit, Said { title, sentences, status: StatusCode::NOT_FOUND }).await
        }
        Err(Instead::Problem(problem)) => Err(problem),
    }
}

/// The round is over, or rests between its two turns.
fn closed(t: t::Texts, visit: &Visit, round: &Round, answered: bool) -> Said {
    let until = round.consensus_until.or(round.closed_at).unwrap_or(round.closes_at);
    let until = day(visit, until);
    let yours = if answered { t.answer_closed_kept() } else { t.answer_closed_none() };
    let result = match round.state(visit.now) {
        State::Published => t.answer_closed_published(),
        _ => t.answer_closed_waiting(),
    };
    let sentences = vec![t.answer_closed_on(&round.title, until), yours.to_owned(), result.to_owned()];
    Said { title: t.answer_closed_title().to_owned(), sentences, status: StatusCode::OK }
}

/// A day as it is said inside a sentence.
pub(super) fn day(visit: &Visit, at: kernel::Timestamp) -> String {
    Moment::from(at.millis()).day(visit.lang, &visit.zone, visit.now.millis().into())
}
