//! The feed of a space: a tab of it.

use super::address::Query;
use super::{Scope, cards, page, store};
use crate::pins;
use crate::posts::card::PostCard;
use crate::posts::composer::Composer;
use crate::t;
use askama::Template;
use axum::extract::{Path, Query as Asked, State};
use axum::response::{IntoResponse, Redirect};
use db::Cx;
use kernel::SubjectId;
use subjects::{Policy, Standing};
use web::panels::{Anchor, Place, Shown};
use web::{App, Page, Problem, Result, Visit};

/// So many threads on a page.
pub(crate) const SIZE: usize = 20;
/// So many pinned ones before them.
const PINNED: i64 = 5;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "feed/show.html")]
struct Show {
    t: t::Texts,
    standing: Standing,
    head: String,
    why_not: &'static str,
    path: String,
    composer: Option<Composer>,
    pinned: Vec<PostCard>,
    cards: Vec<PostCard>,
    aside: Vec<Shown>,
    is_member: bool,
    unread: bool,
    is_first: bool,
    next: Option<SubjectId>,
}

impl Page for Show {
    fn title(&self) -> String {
        format!("{}: {}", self.standing.name, self.t.feed())
    }
    fn is_public(&self) -> bool {
        self.standing.reach == kernel::Reach::Public
    }
    fn live(&self) -> String {
        format!("space:{}", self.standing.space)
    }
}

/// `GET /spaces/{slug}/feed`
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(slug): Path<String>,
    Asked(query): Asked<Query>,
) -> Result {
    let before = query.before()?;
    let (parts, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &parts, &around, &slug, before).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, slug: &str, before: Option<SubjectId>) -> Result<Show, Problem> {
    let space = store::space_at(cx, slug).await?.ok_or(Problem::NotFound)?;
    let standing =
        subjects::standing(cx, space).await?.filter(|standing| standing.may_read).ok_or(Problem::NotFound)?;
    let top = if before.is_none() { pins::store::of_space(cx, space, PINNED).await? } else { Vec::new() };
    let found = page(cx, &Scope::Space(space), before, SIZE).await?;
    let ids: Vec<_> = found.ids.iter().copied().filter(|id| !top.contains(id)).collect();
    let anchor = Anchor::Space(standing.clone());
    let head = app.space_head(cx, visit, &standing).await?;
    let aside = app.slices.panels.at(cx, visit, Place::SpaceAside, &anchor).await?;
    let composer = if before.is_none() { Composer::for_space(cx, app, visit, &standing).await? } else { None };
    let pinned = cards(cx, visit, app, &top).await?;
    let cards = cards(cx, visit, app, &ids).await?;
    Ok(Show {
        t: t::Texts::new(visit.lang),
        why_not: if before.is_none() && composer.is_none() { why_not(visit, &standing) } else { "" },
        path: visit.path.clone(),
        is_member: standing.role.is_some(),
        unread: pinned.iter().chain(&cards).any(|card| card.unread),
        is_first: before.is_none(),
        next: found.next,
        standing,
        head,
        composer,
        pinned,
        cards,
        aside,
    })
}

/// Why a visitor with an account can't begin a thread here, in a sentence.
fn why_not(visit: &Visit, standing: &Standing) -> &'static str {
    let t = t::Texts::new(visit.lang);
    match standing.posting() {
        _ if visit.viewer.person().is_none() || standing.archived => "",
        Policy::Everyone => "",
        Policy::Members => t.feed_members_post(),
        Policy::Owners => t.feed_owners_post(),
    }
}

/// `GET /subjects/{id}` leads to where a thing of any kind is read.
pub(super) async fn lead(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Result {
    let id: SubjectId = id.parse()?;
    let found = app.read(&visit, async move |cx: &mut Cx| subjects::find(cx, id).await).await?;
    Ok(Redirect::to(&app.slices.kinds.url(&found.ok_or(Problem::NotFound)?)).into_response())
}
