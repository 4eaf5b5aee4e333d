//! The page of a sub-dimension: its questions, one below the other.

use super::actions::{self, Filled};
use super::instead::{Instead, answer};
use super::paper::{Paper, Step, name};
use super::question::{Question, Second};
use super::{order, spread, store};
use crate::raters::Secret;
use crate::sheets::actions::NotKept;
use crate::sheets::{Given, Wrong};
use crate::t;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use db::Cx;
use http::StatusCode;
use kernel::Viewer;
use maturity::Words;
use std::collections::BTreeMap;
use web::{App, Fields, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "answering/page.html")]
pub(super) struct Sheet {
    t: t::Texts,
    /// The address that every other one here begins with.
    path: String,
    /// Under which name what isn't saved yet is kept on the device.
    device_key: String,
    /// What the questions are about: the block, the sub-dimension, what it asks.
    block: String,
    name: String,
    asks: String,
    /// Which page of how many.
    page: usize,
    pages: usize,
    answered: usize,
    /// How many questions of other pages are answered.
    elsewhere: usize,
    total: usize,
    steps: Vec<Step>,
    here: String,
    questions: Vec<Question>,
    second: bool,
    by_name: bool,
    /// Why what was typed is not kept.
    refused: Option<String>,
    single_keys: bool,
}

impl Sheet {
    /// All that is wrong, for the summary on top.
    fn wrong(&self) -> Vec<&(String, String)> {
        self.questions.iter().flat_map(|question| question.errors.all()).collect()
    }
    fn comment_hint(&self) -> &'static str {
        if self.by_name { self.t.answer_comment_hint_named() } else { self.t.answer_comment_hint() }
    }
}

impl Page for Sheet {
    fn title(&self) -> String {
        self.name.clone()
    }
    fn layout(&self) -> Layout {
        Layout::Plain { wide: true }
    }
    fn status(&self) -> StatusCode {
        match (&self.refused, self.wrong().is_empty()) {
            (Some(_), _) => StatusCode::CONFLICT,
            (None, false) => StatusCode::UNPROCESSABLE_ENTITY,
            (None, true) => StatusCode::OK,
        }
    }
}

pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path((secret, sub)): Path<(String, String)>,
) -> web::Result {
    let (secret, around) = (Secret::brought(&secret), visit.clone());
    let work = async move |cx: &mut Cx| -> Result<Sheet, Instead> {
        let paper = Paper::open(cx, &secret).await?;
        let place = paper.place(&sub).ok_or(Problem::NotFound)?;
        Shown { secret, place, typed: None, wrong: BTreeMap::new(), refused: None }.load(cx, &around, &paper).await
    };
    answer(&app, visit, app.db.read(Viewer::Nobody, work).await).await
}

/// What a form leads to.
enum Kept {
    /// All of it is kept; the address to go on to.
    Whole(String),
    /// The same page again, with what was typed and why it is not kept.
    Back(Box<Sheet>),
}

pub(super) async fn keep(
    State(app): State<App>,
    visit: Visit,
    Path((secret, sub)): Path<(String, String)>,
    fields: Fields,
) -> web::Result {
    let (secret, around) = (Secret::brought(&secret), visit.clone());
    let work = async move |cx: &mut Cx| -> Result<Kept, Instead> {
        let paper = Paper::find(cx, &secret).await?;
        let place = paper.place(&sub).ok_or(Problem::NotFound)?;
        let ids = paper.pages[place].1.iter().map(|item| paper.instrument().items[*item].id.clone());
        let filled: Filled = ids.map(|id| (id.clone(), given(&fields, &id))).collect();
        let kept: Filled = filled.keys().map(|id| (id.clone(), paper.given(id))).collect();
        let t = t::Texts::new(around.lang);
        let (wrong, refused) = match actions::keep_page(cx, &secret, &kept, &filled).await {
            Ok(wrong) if wrong.is_empty() => return Ok(Kept::Whole(onward(&paper, place, &fields))),
            Ok(wrong) => (wrong, None),
            Err(NotKept::Closed) => (BTreeMap::new(), Some(t.answer_not_kept_closed().to_owned())),
            Err(NotKept::Nameless) => return Err(Instead::Elsewhere(secret.path())),
            Err(NotKept::Problem(problem)) => return Err(problem.into()),
            Err(NotKept::NotAsked | NotKept::Wrong(_)) => return Err(Problem::NotFound.into()),
        };
        let shown = Shown { secret, place, typed: Some(filled), wrong, refused };
        Ok(Kept::Back(Box::new(shown.load(cx, &around, &paper).await?)))
    };
    match app.db.write(Viewer::Nobody, work).await {
        Ok(Kept::Whole(next)) => Ok(Redirect::to(&next).into_response()),
        Ok(Kept::Back(page)) => app.render(visit, *page).await,
        Err(instead) => answer::<Sheet>(&app, visit, Err(instead)).await,
    }
}

/// Where the button that was pressed leads.
fn onward(paper: &Paper, place: usize, fields: &Fields) -> String {
    match (fields.first("to"), place.checked_sub(1)) {
        ("back", Some(before)) => paper.address(before),
        ("back", None) => paper.start(),
        _ => paper.address(place + 1),
    }
}

/// What the form has for a question.
fn given(fields: &Fields, id: &str) -> Given {
    let text = |part: &str| fields.first(&format!("{id}-{part}")).to_owned();
    Given {
        answer: fields.first(id).to_owned(),
        guess: !text("guess").is_empty(),
        comment: text("comment"),
        evidence: text("evidence"),
    }
}

/// A page to be shown, with what came back where a form was refused.
struct Shown {
    secret: Secret,
    place: usize,
    typed: Option<Filled>,
    wrong: BTreeMap<String, Vec<Wrong>>,
    refused: Option<String>,
}

impl Shown {
    async fn load(self, cx: &mut Cx, visit: &Visit, paper: &Paper) -> Result<Sheet, Instead> {
        let (instrument, place) = (paper.instrument(), self.place);
        let words = Words::of(instrument, visit.lang);
        let sub = paper.pages[place].0;
        let of_sub = &instrument.sub_dimensions[sub];
        let answered = paper.answered();
        Ok(Sheet {
            t: t::Texts::new(visit.lang),
            path: paper.start(),
            device_key: paper.device_key.clone(),
            block: words.block(of_sub.block).name.clone(),
            name: name(instrument, words, sub),
            asks: words.sub_dimension(&of_sub.id).map(|words| words.asks.clone()).unwrap_or_default(),
            page: place + 1,
            pages: paper.pages.len(),
            answered,
            elsewhere: answered - paper.answered_on(place),
            total: paper.questions(),
            steps: paper.steps(visit.lang, Some(place)),
            here: paper.address(place),
            questions: self.questions(cx, visit, paper, words).await?,
            second: paper.second,
            by_name: paper.bearer.by_name,
            refused: self.refused,
            single_keys: visit.known.as_ref().is_none_or(|known| known.single_keys),
        })
    }

    async fn questions(&self, cx: &mut Cx, visit: &Visit, paper: &Paper, words: &Words) -> db::Result<Vec<Question>> {
        let (t, instrument) = (t::Texts::new(visit.lang), paper.instrument());
        let mut questions = Vec::new();
        for item in order::shuffled(&self.secret, instrument, &paper.pages[self.place].1) {
            let item = &instrument.items[item];
            let typed = self.typed.as_ref().and_then(|typed| typed.get(&item.id)).cloned();
            let given = typed.unwrap_or_else(|| paper.given(&item.id));
            let wrong = self.wrong.get(&item.id).map_or(&[][..], Vec::as_slice);
            let mut question = Question::new(t, words, item, &given, wrong);
            if paper.second {
                let round = paper.bearer.round.id;
                let shown = spread::spread(&store::given(cx, round, &item.id).await?);
                let remarks = store::comments(cx, round, &item.id).await?;
                question.second = Some(Second::new(words, shown, remarks));
            }
            questions.push(question);
        }
        Ok(questions)
    }
}
