//! The plan of a day: its blocks with their times, and its balance.

use super::model::{Balance, Category, MINUTE};
use super::store::{self, Block, NewBlock};
use super::{Meter, actions, timetable};
use crate::workshops::{self, Head, Section, Stage};
use crate::{policy, t, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{BlockId, SubjectId, Verdict};
use serde::Deserialize;
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "blocks/plan.html")]
pub(crate) struct Plan {
    t: t::Texts,
    head: Head,
    id: SubjectId,
    blocks: Vec<BlockView>,
    /// When the day ends.
    ends: String,
    meter: Meter,
    /// Whether blocks may still be added and changed, or, once it is over, the times corrected.
    open: bool,
    may_correct: bool,
    categories: Vec<Choice>,
    typed: Typed,
    errors: FieldErrors,
}

/// A block on the page.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct BlockView {
    pub id: BlockId,
    pub category: &'static str,
    pub label: &'static str,
    pub starts: String,
    pub ends: String,
    pub minutes: i64,
    /// How long it takes with what was pushed.
    pub lasts: i64,
    /// How many minutes it really took, once it is over.
    pub took: Option<i64>,
    pub title: String,
    pub how: String,
    pub output: String,
    pub notes: String,
    pub private_notes: String,
    pub is_on: bool,
    pub is_over: bool,
    /// Whether it may go up or down: nothing that has begun comes after it.
    pub may_move: bool,
    /// What its form of change holds.
    pub categories: Vec<Choice>,
}

impl Page for Plan {
    fn title(&self) -> String {
        format!("{}: {}", self.head.name, self.t.plan())
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn live(&self) -> String {
        format!("thread:{}", self.id)
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// What is typed in one of the forms.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Typed {
    #[serde(default)]
    category: String,
    #[serde(default)]
    minutes: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    how: String,
    #[serde(default)]
    output: String,
    #[serde(default)]
    notes: String,
    #[serde(default)]
    private_notes: String,
    /// The workshop on whose page the form stands.
    #[serde(default)]
    workshop: String,
    /// The block whose form it is, if it is one's.
    #[serde(default)]
    at: String,
}

impl Typed {
    fn block(&self) -> NewBlock {
        let text = |text: &str| text.replace("\r\n", "\n").trim().to_owned();
        NewBlock {
            category: self.category.clone(),
            minutes: self.minutes.trim().parse().unwrap_or(-1),
            title: self.title.clone(),
            how: text(&self.how),
            output: text(&self.output),
            notes: text(&self.notes),
            private_notes: text(&self.private_notes),
        }
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    again(&app, visit, id.parse()?, Typed::default(), FieldErrors::new()).await
}

async fn again(app: &App, visit: Visit, id: SubjectId, typed: Typed, errors: FieldErrors) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, id, typed, errors).await).await
}

async fn load(cx: &mut Cx, visit: &Visit, id: SubjectId, typed: Typed, errors: FieldErrors) -> Result<Plan, Problem> {
    let (t, gathering) = (t::Texts::new(visit.lang), workshops::gathering(cx, id).await?);
    let leads = policy::Lead.judge(&visit.viewer, &gathering) == Verdict::Allowed;
    let stage = gathering.stage();
    let blocks = store::all(cx, id).await?;
    let closed = stage == Stage::Closed;
    let balance = if closed { Balance::actual(&blocks) } else { Balance::planned(&blocks) };
    let begins = gathering.workshop.begun_at.unwrap_or(gathering.workshop.starts_at);
    let slots = timetable(begins, visit.now, &blocks);
    let begun = blocks.iter().rposition(|block| block.began_at.is_some()).map_or(0, |last| last + 1);
    let views = blocks.iter().zip(&slots).enumerate().map(|(index, (block, slot))| {
        let (starts, ends) = (wording::clock(slot.starts, visit), wording::clock(slot.ends, visit));
        let view = BlockView { may_move: index >= begun, ..view(t, block, starts, ends) };
        if leads { view } else { BlockView { private_notes: String::new(), ..view } }
    });
    Ok(Plan {
        t,
        head: Head::of(cx, visit, &gathering, Section::Plan).await?,
        id,
        blocks: views.collect(),
        ends: slots.last().map(|slot| wording::clock(slot.ends, visit)).unwrap_or_default(),
        meter: Meter::of(t, balance, closed),
        open: leads && stage.is_open(),
        may_correct: leads && closed,
        categories: categories(t, &typed.category),
        typed,
        errors,
    })
}

fn view(t: t::Texts, block: &Block, starts: String, ends: String) -> BlockView {
    BlockView {
        id: block.id,
        category: block.category().name(),
        label: wording::category(t, block.category()),
        starts,
        ends,
        minutes: block.minutes,
        lasts: block.minutes + block.pushed,
        may_move: false,
        took: block.took().map(|took| (took + MINUTE / 2) / MINUTE),
        title: block.title.clone(),
        how: block.how.clone(),
        output: block.output.clone(),
        notes: block.notes.clone(),
        private_notes: block.private_notes.clone(),
        is_on: block.is_on(),
        is_over: block.ended_at.is_some(),
        categories: categories(t, &block.category_name),
    }
}

fn categories(t: t::Texts, chosen: &str) -> Vec<Choice> {
    let chosen = if chosen.is_empty() { Category::Edu.name() } else { chosen };
    let choice = |one: &Category| Choice::of(one.name(), wording::category(t, *one), one.name() == chosen);
    Category::ALL.iter().map(choice).collect()
}

pub(super) async fn add(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (workshop, lang, new): (SubjectId, _, _) = (id.parse()?, visit.lang, typed.block());
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::add(cx, lang, workshop, &new).await).await;
    let to = done.map(|block| format!("/journey/workshops/{workshop}/plan#block-{block}"));
    back(&app, visit, to, Typed { workshop: id, ..typed }, t::Texts::new(lang).said_added()).await
}

pub(super) async fn change(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (block, lang, new): (BlockId, _, _) = (id.parse()?, visit.lang, typed.block());
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::change(cx, lang, block, &new).await).await;
    let to = done.map(|workshop| format!("/journey/workshops/{workshop}/plan#block-{block}"));
    back(&app, visit, to, Typed { at: id, ..typed }, t::Texts::new(lang).said_saved()).await
}

pub(super) async fn remove(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (block, lang): (BlockId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::remove(cx, lang, block).await).await;
    let to = done.map(|workshop| format!("/journey/workshops/{workshop}/plan"));
    back(&app, visit, to, typed, t::Texts::new(lang).said_removed()).await
}

/// Which way a block goes.
#[derive(Deserialize)]
pub(super) struct Step {
    #[serde(default)]
    step: i64,
    #[serde(default)]
    workshop: String,
}

pub(super) async fn step(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Step>,
) -> web::Result {
    let (block, lang): (BlockId, _) = (id.parse()?, visit.lang);
    let done =
        app.write(&visit.viewer, async move |cx: &mut Cx| actions::step(cx, lang, block, typed.step).await).await;
    let to = done.map(|workshop| format!("/journey/workshops/{workshop}/plan#block-{block}"));
    let typed = Typed { workshop: typed.workshop, ..Typed::default() };
    back(&app, visit, to, typed, t::Texts::new(lang).said_saved()).await
}

pub(super) async fn correct(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (block, lang): (BlockId, _) = (id.parse()?, visit.lang);
    let minutes = typed.minutes.trim().parse().unwrap_or(-1);
    let done =
        app.write(&visit.viewer, async move |cx: &mut Cx| actions::correct(cx, lang, block, minutes).await).await;
    let to = done.map(|workshop| format!("/journey/workshops/{workshop}/plan#block-{block}"));
    back(&app, visit, to, Typed { at: id, ..typed }, t::Texts::new(lang).said_saved()).await
}

/// On to the place on the plan; or the plan once more, with what was typed and what is wrong with it.
async fn back(app: &App, visit: Visit, to: Result<String, Problem>, typed: Typed, said: &str) -> web::Result {
    match (to, typed.workshop.parse::<SubjectId>()) {
        (Ok(path), _) => Ok(go(app, &path, Flash::good(said))),
        (Err(Problem::Conflict(why)), Ok(workshop)) => {
            Ok(go(app, &format!("/journey/workshops/{workshop}/plan"), Flash::bad(why)))
        }
        (Err(Problem::Invalid(errors)), Ok(workshop)) => again(app, visit, workshop, typed, errors).await,
        (Err(problem), _) => Err(problem),
    }
}
