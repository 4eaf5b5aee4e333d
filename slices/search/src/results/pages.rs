//! The page of results.

use super::find::{Found, Hit, find};
use super::model::{Asked, Place, Tab, capped};
use super::snippet::Part;
use crate::query::Query;
use crate::t;
use askama::Template;
use axum::extract::{Query as Params, State};
use db::Cx;
use http::StatusCode;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use web::kinds::{Kinds, Mark};
use web::view::{PersonView, TimeView};
use web::{App, Page, Problem, Result, Visit};

/// Results on a page.
const PAGE: usize = 20;

/// The question in the address.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asking {
    /// What.
    #[serde(default)]
    q: String,
    /// Which type.
    #[serde(default)]
    r#type: String,
    /// From where on.
    cursor: Option<String>,
}

/// A tab with its count.
pub(crate) struct TabView {
    pub(crate) href: String,
    pub(crate) label: &'static str,
    pub(crate) count: String,
    pub(crate) current: bool,
}

/// A post that was found.
pub(crate) struct Line {
    pub(crate) href: String,
    pub(crate) icon: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) title: Vec<Part>,
    pub(crate) snippet: Vec<Part>,
    pub(crate) author: PersonView,
    pub(crate) space: String,
    pub(crate) space_href: String,
    pub(crate) at: TimeView,
    pub(crate) is_reply: bool,
    pub(crate) closed: bool,
    pub(crate) mark: Option<Mark>,
}

/// A space that was found.
pub(crate) struct SpaceLine {
    pub(crate) href: String,
    pub(crate) name: String,
    pub(crate) purpose: String,
    pub(crate) letter: String,
    pub(crate) audience: &'static str,
    pub(crate) archived: bool,
}

#[derive(Template)]
#[template(path = "results/index.html")]
pub(crate) struct IndexPage {
    pub(crate) t: t::Texts,
    pub(crate) query: String,
    pub(crate) tab: &'static str,
    pub(crate) asked: bool,
    pub(crate) error: Option<&'static str>,
    pub(crate) tabs: Vec<TabView>,
    pub(crate) people: Vec<PersonView>,
    pub(crate) spaces: Vec<SpaceLine>,
    pub(crate) posts: Vec<Line>,
    pub(crate) nothing: bool,
    pub(crate) ask_href: Option<String>,
    pub(crate) first: Option<String>,
    pub(crate) next: Option<String>,
}

impl Page for IndexPage {
    fn title(&self) -> String {
        if self.query.is_empty() { self.t.search().to_owned() } else { self.t.results_for(&self.query) }
    }
    fn query(&self) -> String {
        self.query.clone()
    }
    fn status(&self) -> StatusCode {
        if self.error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }
    }
}

/// GET /search
pub async fn index(State(app): State<App>, visit: Visit, Params(asking): Params<Asking>) -> Result {
    let t = t::Texts::new(visit.lang);
    let tab = Tab::from_name(&asking.r#type);
    let query = match Query::parse(&asking.q) {
        Ok(query) => query,
        Err(_) => return app.render(visit, refused(t, tab, &asking.q)).await,
    };
    let from = asking.cursor.as_deref().map(str::parse).transpose().map_err(|_| Problem::NotFound)?;
    let from = from.map_or(Place::Start, Place::After);
    let asked = Asked { query, tab, from, limit: PAGE };
    let (kinds, seen) = (app.slices.kinds.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let found = find(cx, &asked).await?;
        let of = found.posts.iter().map(|hit| (hit.card.subject.kind.as_str(), hit.card.id()));
        let mut marks = kinds.marks(cx, seen.lang, of).await?;
        let posts = found.posts.iter().map(|hit| line(&kinds, &seen, hit, marks.remove(&hit.card.id()))).collect();
        Ok(page(
            t,
            &asked,
            &found,
            posts,
            seen.viewer.person().is_some() && kinds.named("questions.question").is_some(),
        ))
    })
    .await
}

fn refused(t: t::Texts, tab: Tab, typed: &str) -> IndexPage {
    let asked = Asked { query: Query::default(), tab, from: Place::Start, limit: PAGE };
    IndexPage {
        error: Some(t.too_long()),
        query: typed.to_owned(),
        ..page(t, &asked, &Found::default(), Vec::new(), false)
    }
}

fn page(t: t::Texts, asked: &Asked, found: &Found, posts: Vec<Line>, may_ask: bool) -> IndexPage {
    let query = &asked.query.text;
    let asks = !asked.query.is_empty();
    let spaces = found.spaces.iter().map(|space| SpaceLine {
        href: format!("/spaces/{}", space.slug),
        name: space.name.clone(),
        purpose: space.purpose.clone(),
        letter: space.letter.clone(),
        audience: space.reach.name(),
        archived: space.archived,
    });
    IndexPage {
        query: query.clone(),
        tab: asked.tab.name(),
        asked: asks,
        error: None,
        tabs: if asks {
            Tab::SHOWN.into_iter().map(|tab| tab_view(t, asked, found, tab)).collect()
        } else {
            Vec::new()
        },
        people: found
            .people
            .iter()
            .map(|one| PersonView::new(one.id, &one.name, &one.title, one.photo, one.kind))
            .collect(),
        spaces: spaces.collect(),
        nothing: asks && found.counts.of(asked.tab) == 0,
        ask_href: may_ask.then(|| format!("/questions/new?title={}", encoded(query))),
        first: (asked.from != Place::Start).then(|| address(asked, asked.tab, None)),
        next: found.next.map(|cursor| address(asked, asked.tab, Some(cursor))),
        posts,
        t,
    }
}

fn tab_view(t: t::Texts, asked: &Asked, found: &Found, tab: Tab) -> TabView {
    let label = match tab {
        Tab::All => t.tab_all(),
        Tab::Posts => t.tab_posts(),
        Tab::People => t.tab_people(),
        Tab::Spaces => t.tab_spaces(),
    };
    let count = if tab == Tab::All { String::new() } else { capped(found.counts.of(tab)) };
    TabView { href: address(asked, tab, None), label, count, current: tab == asked.tab }
}

fn address(asked: &Asked, tab: Tab, cursor: Option<kernel::Cursor>) -> String {
    let query = encoded(&asked.query.text);
    let more = cursor.map(|cursor| format!("&cursor={cursor}")).unwrap_or_default();
    format!("/search?q={query}&type={}{more}", tab.name())
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

fn line(kinds: &Kinds, visit: &Visit, hit: &Hit, mark: Option<Mark>) -> Line {
    let card = &hit.card;
    let kind = kinds.named(&card.subject.kind);
    let photo = card.photo;
    Line {
        href: kinds.url(&card.subject),
        icon: kind.map_or("post", |kind| kind.icon),
        kind: kind.map_or("", |kind| (kind.label)(visit.lang)),
        title: hit.title.clone(),
        snippet: hit.snippet.clone(),
        author: PersonView::new(card.subject.author, &card.author, "", photo, card.author_kind),
        space: card.space.clone(),
        space_href: format!("/spaces/{}", card.slug),
        at: visit.time(card.at()),
        is_reply: !card.subject.is_root(),
        closed: card.subject.state() == subjects::State::Closed,
        mark: mark.filter(|mark| !mark.label.is_empty()),
    }
}
