//! Hanging one page somewhere else, and keeping it for memory only.

use super::actions;
use super::model::{After, Spot};
use super::store;
use crate::t::Texts;
use crate::{pages, policy};
use askama::Template;
use axum::extract::{Path, Query, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use serde::Deserialize;
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Form, Page, Problem, Visit};

/// So many pages are offered; others are named by address or number.
const MOST: usize = 500;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "tree/move.html")]
pub(crate) struct Move {
    t: Texts,
    id: SubjectId,
    heading: String,
    /// How many pages go along.
    along: usize,
    parents: Vec<Choice>,
    /// Address or number of a page that is not offered.
    other: String,
    beside: Vec<Choice>,
    errors: FieldErrors,
}

impl Page for Move {
    fn title(&self) -> String {
        format!("{}: {}", self.heading, self.t.move_page())
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// Where it is to hang.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct To {
    /// Below which page: its id, or `top`.
    parent: String,
    /// The same for a page that is not offered: address or number.
    other: String,
    /// Behind which page below that: its id, `first`, or nothing for the end.
    after: String,
}

pub(super) async fn edit(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Query(to): Query<To>,
) -> web::Result {
    form_page(&app, visit, id.parse()?, to, FieldErrors::new()).await
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(to): Form<To>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let t = Texts::new(lang);
    let Ok(spot) = to.spot() else {
        let mut errors = FieldErrors::new();
        errors.add("other", t.error_no_page());
        return form_page(&app, visit, id, to, errors).await;
    };
    let work = async move |cx: &mut Cx| actions::hang(cx, lang, &[id], spot).await;
    match app.write(&visit.viewer, work).await {
        Ok(()) => Ok(go(&app, &format!("/pages/{id}"), Flash::good(t.said_moved()))),
        Err(problem) => form_page(&app, visit, id, to, FieldErrors::of_form(problem)?).await,
    }
}

impl To {
    /// # Errors
    /// If the page that is not offered is named by what is no address or number.
    fn spot(&self) -> Result<Spot, ()> {
        let path = self.other.trim().split(['?', '#']).next().unwrap_or_default();
        let parent = match (path, self.parent.as_str()) {
            ("", "" | "top") => None,
            ("", id) => Some(id.parse().map_err(drop)?),
            (path, _) => Some(path.rsplit('/').find_map(|part| part.parse().ok()).ok_or(())?),
        };
        let after = match self.after.as_str() {
            "" => After::Last,
            "first" => After::First,
            page => After::Page(page.parse().map_err(drop)?),
        };
        Ok(Spot { parent, after })
    }
}

async fn form_page(app: &App, visit: Visit, id: SubjectId, to: To, errors: FieldErrors) -> web::Result {
    app.show(visit.clone(), async move |cx: &mut Cx| load(cx, &visit, id, to, errors).await).await
}

async fn load(cx: &mut Cx, visit: &Visit, id: SubjectId, to: To, errors: FieldErrors) -> Result<Move, Problem> {
    let leaf = pages::granted(cx, id, &policy::Write).await?;
    let t = Texts::new(visit.lang);
    let branch = store::branch(cx, id).await?;
    let all = store::all(cx, leaf.subject.space, MOST).await?;
    let chosen = match to.parent.as_str() {
        "" => leaf.thing.parent,
        "top" => None,
        id => Some(id.parse()?),
    };
    let top = Choice::of("top", t.at_the_top(), chosen.is_none());
    let fitting = all.iter().filter(|node| !branch.contains(&node.id));
    let parent = |node: &store::Node| Choice::of(node.id.to_string(), node.title.clone(), Some(node.id) == chosen);
    let mut parents: Vec<Choice> = fitting.map(parent).collect();
    parents.sort_by_key(|choice| choice.label.to_lowercase());
    parents.insert(0, top);
    let beside = all.iter().filter(|node| node.parent == leaf.thing.parent && node.id != id);
    Ok(Move {
        t,
        id,
        heading: leaf.subject.title.clone(),
        along: visible_below(&all, &branch),
        parents,
        other: to.other,
        beside: beside
            .map(|node| Choice::of(node.id.to_string(), t.behind(&node.title), node.id.to_string() == to.after))
            .collect(),
        errors,
    })
}

/// How many of a branch the viewer knows of, without the page itself.
fn visible_below(all: &[store::Node], branch: &[SubjectId]) -> usize {
    all.iter().filter(|node| branch.contains(&node.id)).count().saturating_sub(1)
}

pub(super) async fn archive(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    put_away(app, visit, id.parse()?, true).await
}

pub(super) async fn unarchive(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    put_away(app, visit, id.parse()?, false).await
}

async fn put_away(app: App, visit: Visit, id: SubjectId, archived: bool) -> web::Result {
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::archive(cx, id, archived).await).await?;
    let t = Texts::new(visit.lang);
    let said = if archived { t.said_archived() } else { t.said_unarchived() };
    Ok(go(&app, &format!("/pages/{id}"), Flash::good(said)))
}
