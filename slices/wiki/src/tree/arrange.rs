//! Putting the pages of a space in another order: many at once, or one a step up or down.

use super::actions;
use super::branches::Step;
use super::model::{After, Spot};
use super::store::{self, Node};
use crate::policy;
use crate::t::Texts;
use askama::Template;
use axum::extract::{Query, State};
use db::Cx;
use http::StatusCode;
use kernel::{SpaceId, SubjectId};
use serde::Deserialize;
use std::collections::HashMap;
use web::flash::{Flash, go};
use web::{App, FieldErrors, Form, Page, Problem, Visit};

/// So many pages can be put in order at once; larger trees are put in order branch by branch, from the page of each.
const MOST: usize = 1_000;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "tree/arrange.html")]
pub(crate) struct Arrange {
    t: Texts,
    space: SpaceId,
    space_name: String,
    steps: Vec<Step>,
    /// The pages that were ticked.
    ticked: Vec<SubjectId>,
    to: String,
    cut: bool,
    errors: FieldErrors,
}

impl Arrange {
    fn is_ticked(&self, id: &SubjectId) -> bool {
        self.ticked.contains(id)
    }
}

impl Page for Arrange {
    fn title(&self) -> String {
        self.t.arrange().to_owned()
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// Of which space.
#[derive(Deserialize)]
pub(super) struct Of {
    space: String,
}

/// What is to be moved where.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Moves {
    space: String,
    /// The ticked pages, in the order of the tree.
    pages: Vec<String>,
    /// Below which page; nothing begins a tree.
    to: String,
    /// Behind which page below that: its id, `first`, or nothing for the end.
    after: String,
    /// One page that goes a step, and which way: `up` or `down`, then its id. Nothing else moves then.
    step: String,
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Query(of): Query<Of>) -> web::Result {
    let moves = Moves { space: of.space, ..Moves::default() };
    form_page(&app, visit, moves, FieldErrors::new()).await
}

pub(super) async fn update(State(app): State<App>, visit: Visit, Form(moves): Form<Moves>) -> web::Result {
    let (space, lang, sent): (SpaceId, _, _) = (moves.space.parse()?, visit.lang, moves.clone());
    let work = async move |cx: &mut Cx| -> Result<(), Problem> {
        let (pages, spot) = match sent.step.split_once(' ') {
            Some((way, page)) => step(cx, space, way, page.parse()?).await?,
            None => (sent.pages()?, sent.spot()?),
        };
        if pages.is_empty() && sent.step.is_empty() {
            let mut errors = FieldErrors::new();
            errors.add("pages", Texts::new(lang).error_nothing_ticked());
            errors.check()?;
        }
        actions::hang(cx, lang, &pages, spot).await
    };
    match app.write(&visit.viewer, work).await {
        Ok(()) => Ok(go(&app, &format!("/pages/arrange?space={space}"), Flash::good(Texts::new(lang).said_arranged()))),
        Err(problem) => form_page(&app, visit, moves, FieldErrors::of_form(problem)?).await,
    }
}

impl Moves {
    fn pages(&self) -> Result<Vec<SubjectId>, Problem> {
        self.pages.iter().map(|id| Ok(id.parse()?)).collect()
    }
    fn spot(&self) -> Result<Spot, Problem> {
        let parent = if self.to.is_empty() { None } else { Some(self.to.parse()?) };
        let after = match self.after.as_str() {
            "" => After::Last,
            "first" => After::First,
            page => After::Page(page.parse()?),
        };
        Ok(Spot { parent, after })
    }
}

/// A page changes places with the one before or behind it below the same page, as the viewer sees them.
async fn step(cx: &mut Cx, space: SpaceId, way: &str, page: SubjectId) -> Result<(Vec<SubjectId>, Spot), Problem> {
    let leaf = crate::pages::find(cx, page).await?;
    let parent = leaf.thing.parent;
    let beside = match parent {
        Some(parent) => store::below(cx, parent, MOST).await?,
        None => store::roots(cx, space, MOST).await?,
    };
    let at = beside.iter().position(|node| node.id == page);
    let id = |at: Option<usize>| at.and_then(|at| beside.get(at)).map(|node| node.id);
    let after = match (way, at) {
        ("up", Some(at)) if at >= 2 => id(Some(at - 2)).map_or(After::First, After::Page),
        ("up", _) => After::First,
        (_, Some(at)) => id(Some(at + 1)).map_or(After::Last, After::Page),
        _ => After::Last,
    };
    Ok((vec![page], Spot { parent, after }))
}

async fn form_page(app: &App, visit: Visit, moves: Moves, errors: FieldErrors) -> web::Result {
    app.show(visit.clone(), async move |cx: &mut Cx| load(cx, &visit, moves, errors).await).await
}

async fn load(cx: &mut Cx, visit: &Visit, moves: Moves, errors: FieldErrors) -> Result<Arrange, Problem> {
    let space: SpaceId = moves.space.parse()?;
    let standing = super::granted(cx, space, &policy::Begin).await?;
    let mut all = store::all(cx, space, MOST + 1).await?;
    let cut = all.len() > MOST;
    all.truncate(MOST);
    Ok(Arrange {
        t: Texts::new(visit.lang),
        space,
        space_name: standing.name.clone(),
        steps: in_order(all),
        ticked: moves.pages()?,
        to: moves.to,
        cut,
        errors,
    })
}

/// All pages in the order of reading, with their depths. What hangs below a page that is not among them begins a tree here.
fn in_order(all: Vec<Node>) -> Vec<Step> {
    let known: std::collections::HashSet<SubjectId> = all.iter().map(|node| node.id).collect();
    let mut below: HashMap<Option<SubjectId>, Vec<Node>> = HashMap::new();
    for node in all {
        below.entry(node.parent.filter(|parent| known.contains(parent))).or_default().push(node);
    }
    let mut waiting: Vec<(usize, Node)> = Vec::new();
    let mut push = |waiting: &mut Vec<(usize, Node)>, depth, parent| {
        waiting.extend(below.remove(&parent).unwrap_or_default().into_iter().rev().map(|node| (depth, node)));
    };
    push(&mut waiting, 1, None);
    let mut ordered = Vec::new();
    while let Some((depth, node)) = waiting.pop() {
        push(&mut waiting, depth + 1, Some(node.id));
        ordered.push(Step { depth, node, more: false });
    }
    ordered
}
