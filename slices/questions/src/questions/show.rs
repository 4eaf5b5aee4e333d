//! A question with its answers.

use super::actions::find;
use super::answering::{CameBack, write_or_copy};
use super::foot::Foot;
use super::model::Stage;
use super::named::People;
use super::store::{self, Question};
use crate::acceptance::{self, Acceptance, As};
use crate::answers::store::MOST_HELPFUL;
use crate::answers::view::{AnswerView, Around, Known};
use crate::answers::{self, Answer};
use crate::duplicates::{self, Notes};
use crate::invitations::Guests;
use crate::ladder::LadderView;
use crate::suggestions::Credit;
use crate::unsent::Unsent;
use crate::votes::{self, VotesView};
use crate::{policy, t, wording};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect};
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{Cursor, SubjectId, Verdict};
use serde::Deserialize;
use subjects::{State as Condition, Subject};
use web::drafts::Typed;
use web::kinds::Mark;
use web::panels::{Anchor, Place, Shown};
use web::prose::Named;
use web::view::{PersonView, TimeView};
use web::{App, Page, Problem, Visit};

const LENGTH: usize = 20;

#[derive(Template)]
#[template(path = "questions/show.html")]
pub(crate) struct Show {
    pub t: t::Texts,
    pub id: String,
    pub heading: String,
    pub space: Option<(String, String)>,
    pub space_id: String,
    pub audience: &'static str,
    pub audience_label: String,
    pub mark: Mark,
    pub closed: bool,
    pub removed: bool,
    pub signed_in: bool,
    pub author: PersonView,
    pub at: TimeView,
    pub edited: Option<TimeView>,
    /// Whose words these are, if not the author's.
    pub credit: Option<Credit>,
    pub html: String,
    pub notes: Notes,
    pub guests: Guests,
    pub ladder: Option<LadderView>,
    pub votes: VotesView,
    pub foot: Foot,
    pub aside: Vec<Shown>,
    pub answer_count: i64,
    pub answers: Vec<AnswerView>,
    pub older: Option<String>,
    pub first: Option<String>,
    /// Answers stand as they were given.
    pub by_time: bool,
    pub composer: Option<String>,
    pub unsent: Option<Unsent>,
    pub may_accept: bool,
    pub history: Vec<Line>,
    pub is_public: bool,
    pub failed: bool,
}

/// A line in the history of acceptances.
pub(crate) struct Line {
    pub href: String,
    pub by: String,
    pub role: &'static str,
    pub at: TimeView,
    pub until: Option<(String, TimeView)>,
}

impl Page for Show {
    fn title(&self) -> String {
        self.heading.clone()
    }
    fn is_public(&self) -> bool {
        self.is_public
    }
    fn live(&self) -> String {
        format!("thread:{}", self.id)
    }
    fn status(&self) -> StatusCode {
        match (self.failed, &self.unsent) {
            (_, Some(_)) => StatusCode::FORBIDDEN,
            (true, None) => StatusCode::UNPROCESSABLE_ENTITY,
            (false, None) => StatusCode::OK,
        }
    }
}

#[derive(Deserialize)]
pub(super) struct From {
    #[serde(default)]
    cursor: String,
    /// `time` shows answers as they were given.
    #[serde(default)]
    order: String,
    /// The question from which the reader was led here.
    #[serde(default)]
    from: String,
    /// Something on this page that a link leads to.
    #[serde(default)]
    at: String,
    /// The reader wants this page although it leads on.
    #[serde(default)]
    stay: String,
}

pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Query(from): Query<From>,
) -> web::Result {
    let From { cursor, order, from: came_from, at, stay } = from;
    let order = if order == "time" { Order::Time } else { Order::Helpful };
    let start = if cursor.is_empty() { Ok(order.start()) } else { cursor.parse() };
    let start = start.map_err(|error: kernel::cursor::CursorError| Problem::Unreadable(error.to_string()))?;
    let id: SubjectId = id.parse()?;
    if at.is_empty() && stay.is_empty() && cursor.is_empty() {
        let original = app.read(&visit, async move |cx: &mut Cx| duplicates::original(cx, id).await).await?;
        if let Some(original) = original {
            return Ok(Redirect::to(&format!("/questions/{original}?from={id}")).into_response());
        }
    }
    page(&app, visit, id, (order, start), came_from.parse().ok(), None).await
}

/// The page once more, with what was typed and what is wrong with it.
///
/// # Errors
/// If it can't be shown.
pub(crate) async fn again(app: &App, visit: Visit, id: SubjectId, typed: Typed, problem: &Problem) -> web::Result {
    let error = wording::problem(t::Texts::new(visit.lang), problem);
    page(app, visit, id, (Order::Helpful, MOST_HELPFUL), None, Some(CameBack { typed, error })).await
}

async fn page(
    app: &App,
    visit: Visit,
    id: SubjectId,
    from: (Order, Cursor),
    came_from: Option<SubjectId>,
    came: Option<CameBack>,
) -> web::Result {
    let (house, reader) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &reader, id, from, came_from, came).await).await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    id: SubjectId,
    (order, from): (Order, Cursor),
    came_from: Option<SubjectId>,
    came: Option<CameBack>,
) -> Result<Show, Problem> {
    let t = t::Texts::new(visit.lang);
    let (asked, question) = find(cx, id).await?;
    let reach = subjects::audience::reach(cx, asked.subject.audience).await?;
    let text = subjects::text(cx, &asked.subject).await?;
    let (answers, older) = listed(cx, id, &question, order, from).await?;
    let people = People::load(cx, &asked, &question, &answers).await?;
    let named =
        Named::load(cx, std::iter::once(text.html.as_str()).chain(answers.iter().map(|answer| answer.html.as_str())))
            .await?;
    let history = acceptance::store::history(cx, id).await?;
    let may_accept = policy::Accept.judge(&visit.viewer, &asked) == Verdict::Allowed;
    let failed = came.is_some();
    let (composer, unsent) = write_or_copy(cx, app, visit, &asked, reach, came).await?;
    let subject = &asked.subject;
    let anchor = Anchor::Subject(subject.clone());
    let aside = app.slices.panels.at(cx, visit, Place::SubjectAside, &anchor).await?;
    let tally = votes::store::tally(cx, id).await?;
    let comments = store::comments(cx, id).await?;
    let own_foot = Foot::load(cx, app, visit, &asked, comments).await?;
    let known = Known::load(cx, id).await?;
    let page = Around { app, visit, asked: &asked, question: &question, people: &people, named: &named, known: &known };
    let views = page.views(cx, &answers).await?;
    Ok(Show {
        t,
        id: id.to_string(),
        heading: heading(t, subject),
        space: asked.standing.as_ref().map(|space| (format!("/spaces/{}", space.slug), space.name.clone())),
        space_id: subject.space.to_string(),
        audience: reach.name(),
        audience_label: wording::audience(t, reach, &asked),
        mark: wording::stage(t, Stage::of(question.answer_count, question.accepted.is_some())),
        closed: subject.state() == Condition::Closed,
        removed: subject.state() == Condition::Removed,
        signed_in: visit.viewer.person().is_some(),
        author: people.face(visit, subject.author),
        at: visit.time(subject.made_at()),
        edited: subject.edited_at.map(|at| visit.time(at)),
        credit: known.credits.of(id, subject.edited_at),
        html: named.resolve(&text.html).into_owned(),
        notes: Notes::load(cx, visit, &asked, came_from).await?,
        guests: Guests::load(cx, visit, &asked).await?,
        ladder: LadderView::load(cx, visit, &asked, question.answer_count).await?,
        votes: VotesView::of(tally, &visit.viewer, &asked),
        foot: own_foot,
        aside,
        answer_count: question.answer_count,
        answers: views,
        older: older.map(|last| format!("/questions/{id}?order={}&cursor={last}", order.name())),
        first: (from != order.start()).then(|| format!("/questions/{id}?order={}", order.name())),
        by_time: order == Order::Time,
        composer,
        unsent,
        may_accept,
        history: history.into_iter().map(|one| line(visit, id, one)).collect(),
        is_public: reach == kernel::Reach::Public,
        failed,
    })
}

/// The title; of a question that was taken away it is no longer shown.
fn heading(t: t::Texts, subject: &Subject) -> String {
    let gone = subject.state() == Condition::Removed || subject.title.is_empty();
    if gone { t.question().to_owned() } else { subject.title.clone() }
}

/// In which order answers stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    /// The accepted one, then by votes.
    Helpful,
    /// As they were given.
    Time,
}

impl Order {
    const fn name(self) -> &'static str {
        match self {
            Self::Helpful => "helpful",
            Self::Time => "time",
        }
    }
    const fn start(self) -> Cursor {
        match self {
            Self::Helpful => MOST_HELPFUL,
            Self::Time => Cursor::OLDEST,
        }
    }
}

/// A page of answers, the accepted one first unless they stand by time, and where it goes on if there are more.
async fn listed(
    cx: &mut Cx,
    id: SubjectId,
    question: &Question,
    order: Order,
    from: Cursor,
) -> db::Result<(Vec<Answer>, Option<Cursor>)> {
    let mut page = match order {
        Order::Helpful => answers::store::page(cx, id, question.accepted, from, LENGTH).await?,
        Order::Time => answers::store::in_order(cx, id, from.id, LENGTH).await?,
    };
    let more = page.len() > LENGTH;
    page.truncate(LENGTH);
    let place = |answer: &Answer| match order {
        Order::Helpful => answer.place(),
        Order::Time => Cursor { key: answer.id.raw(), id: answer.id.raw() },
    };
    let last = page.last().filter(|_| more).map(place);
    if let Some(accepted) = question.accepted.filter(|_| order == Order::Helpful && from == MOST_HELPFUL) {
        page.splice(0..0, answers::store::one(cx, id, accepted).await?);
    }
    Ok((page, last))
}

fn line(visit: &Visit, question: SubjectId, one: Acceptance) -> Line {
    Line {
        href: format!("/questions/{question}#subject-{}", one.answer),
        by: one.by_name,
        role: As::from_code(one.as_code).map(|role| role.said(t::Texts::new(visit.lang))).unwrap_or_default(),
        at: visit.time(one.id.made_at()),
        until: one.until.map(|until| (one.ended_by.unwrap_or_default(), visit.time(until))),
    }
}
