//! The list of questions.

use super::actions;
use super::model::Filter;
use super::store::{self, Listed};
use crate::{policy, t, wording};
use askama::Template;
use axum::extract::{Query, State};
use db::Cx;
use kernel::grant::Rule;
use kernel::{Cursor, SpaceId, Verdict};
use serde::Deserialize;
use subjects::Standing;
use web::kinds::Mark;
use web::view::{Choice, TimeView};
use web::{App, Page, Problem, Visit};

const LENGTH: usize = 20;

#[derive(Template)]
#[template(path = "questions/index.html")]
pub(crate) struct Index {
    pub t: t::Texts,
    pub tabs: Vec<Tab>,
    pub filter: &'static str,
    pub signed_in: bool,
    pub spaces: Vec<Choice>,
    pub space: Option<SpacePart>,
    pub ask_url: Option<String>,
    pub lines: Vec<Line>,
    pub empty: (&'static str, &'static str),
    pub newest: Option<String>,
    pub older: Option<String>,
}

/// One of the tabs.
pub(crate) struct Tab {
    pub label: String,
    pub href: String,
    pub current: bool,
}

/// The space that the list is of, whose tab this is then.
pub(crate) struct SpacePart {
    pub id: String,
    /// Whether the viewer may set how its questions climb.
    pub may_set: bool,
    pub name: String,
    /// Its head, safe.
    pub head: String,
}

/// A question in the list.
pub(crate) struct Line {
    pub href: String,
    pub title: String,
    pub excerpt: String,
    pub author: String,
    pub author_href: String,
    pub space: String,
    pub space_href: String,
    pub audience: &'static str,
    pub audience_label: &'static str,
    pub at: TimeView,
    pub mark: Mark,
    pub closed: bool,
}

impl Page for Index {
    fn title(&self) -> String {
        let questions = self.t.questions();
        self.space.as_ref().map_or_else(|| questions.to_owned(), |space| format!("{}: {questions}", space.name))
    }
}

#[derive(Deserialize)]
pub(super) struct Asks {
    #[serde(default)]
    state: String,
    #[serde(default)]
    space: String,
    #[serde(default)]
    cursor: String,
}

impl Asks {
    fn read(self) -> Result<(Filter, Option<SpaceId>, Cursor), Problem> {
        let filter = Filter::from_name(&self.state).ok_or(Problem::NotFound)?;
        let space = if self.space.is_empty() { None } else { Some(self.space.parse()?) };
        let from = if self.cursor.is_empty() { Ok(Cursor::NEWEST) } else { self.cursor.parse() };
        Ok((filter, space, from.map_err(|error: kernel::cursor::CursorError| Problem::Unreadable(error.to_string()))?))
    }
}

pub(super) async fn index(State(app): State<App>, mut visit: Visit, Query(asks): Query<Asks>) -> web::Result {
    let (filter, space, from) = asks.read()?;
    let (house, reader) = (app.clone(), visit.clone());
    if let Some(id) = space {
        // A tab of a space, though the address doesn't begin with it: what stands around the page marks the space.
        let space = app.read(&visit, async move |cx: &mut Cx| actions::space(cx, id).await).await?;
        visit.path = format!("/spaces/{}", space.slug);
    }
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &reader, filter, space, from).await).await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    filter: Filter,
    space: Option<SpaceId>,
    from: Cursor,
) -> Result<Index, Problem> {
    let standing = match space {
        Some(id) => Some(actions::space(cx, id).await?),
        None => None,
    };
    let spaces = match visit.viewer.person().filter(|_| standing.is_none()) {
        Some(me) => store::own_spaces(cx, me).await?,
        None => Vec::new(),
    };
    let part = match &standing {
        Some(space) => Some(SpacePart {
            id: space.space.to_string(),
            may_set: policy::NameExpert.judge(&visit.viewer, space) == Verdict::Allowed,
            name: space.name.clone(),
            head: app.space_head(cx, visit, space).await?,
        }),
        None => None,
    };
    let mut listed = store::page(cx, filter, space, from, LENGTH).await?;
    let more = listed.len() > LENGTH;
    listed.truncate(LENGTH);
    let t = t::Texts::new(visit.lang);
    let older =
        listed.last().filter(|_| more).map(|last| format!("{}&cursor={1}-{1}", address(filter, space), last.id));
    Ok(Index {
        t,
        tabs: tabs(cx, t, filter, space).await?,
        filter: filter.name(),
        signed_in: visit.viewer.person().is_some(),
        spaces: choices(t, spaces),
        ask_url: ask_url(visit, standing.as_ref()),
        space: part,
        lines: listed.into_iter().map(|one| line(t, visit, one)).collect(),
        empty: empty(t, filter),
        newest: (from != Cursor::NEWEST).then(|| address(filter, space)),
        older,
    })
}

/// So many are counted; there may be more.
const COUNTED: i64 = 99;

async fn tabs(cx: &mut Cx, t: t::Texts, chosen: Filter, space: Option<SpaceId>) -> db::Result<Vec<Tab>> {
    let mut tabs = Vec::new();
    for filter in Filter::ALL {
        if filter.is_for_people() && cx.viewer().person().is_none() {
            continue;
        }
        let count = if filter.is_counted() { store::count(cx, filter, space, COUNTED + 1).await? } else { 0 };
        let label = match count {
            ..=0 => label(t, filter).to_owned(),
            1..=COUNTED => t.tab_counted(label(t, filter), count),
            _ => t.tab_counted_more(label(t, filter), COUNTED),
        };
        tabs.push(Tab { label, href: address(filter, space), current: filter == chosen });
    }
    Ok(tabs)
}

fn address(filter: Filter, space: Option<SpaceId>) -> String {
    let space = space.map(|space| format!("&space={space}")).unwrap_or_default();
    format!("/questions?state={}{space}", filter.name())
}

fn label(t: t::Texts, filter: Filter) -> &'static str {
    match filter {
        Filter::Unanswered => t.tab_unanswered(),
        Filter::Answered => t.tab_answered(),
        Filter::Mine => t.tab_mine(),
        Filter::Stale => t.tab_stale(),
        Filter::Expiring => t.tab_expiring(),
        Filter::All => t.tab_all(),
    }
}

fn empty(t: t::Texts, filter: Filter) -> (&'static str, &'static str) {
    match filter {
        Filter::Unanswered => (t.empty_unanswered(), t.empty_unanswered_detail()),
        Filter::Answered => (t.empty_answered(), t.empty_answered_detail()),
        Filter::Mine => (t.empty_mine(), t.empty_mine_detail()),
        Filter::Stale => (t.empty_stale(), t.empty_stale_detail()),
        Filter::Expiring => (t.empty_expiring(), t.empty_expiring_detail()),
        Filter::All => (t.empty_all(), t.empty_all_detail()),
    }
}

/// The viewer's own spaces, where the list is of all.
fn choices(t: t::Texts, own: Vec<(SpaceId, String)>) -> Vec<Choice> {
    if own.is_empty() {
        return Vec::new();
    }
    let all = Choice { value: String::new(), label: t.all_spaces().to_owned(), chosen: true };
    let each = own.into_iter().map(|(id, label)| Choice { value: id.to_string(), label, chosen: false });
    std::iter::once(all).chain(each).collect()
}

fn ask_url(visit: &Visit, space: Option<&Standing>) -> Option<String> {
    visit.viewer.person()?;
    let Some(space) = space else { return Some("/questions/new".to_owned()) };
    space.may_write(&visit.viewer, space.posting()).then(|| format!("/questions/new?space={}", space.space))
}

fn line(t: t::Texts, visit: &Visit, one: Listed) -> Line {
    Line {
        href: format!("/questions/{}", one.id),
        mark: wording::stage(t, one.stage()),
        closed: one.state_code == subjects::State::Closed.code(),
        author: markup::safe_name(&one.author_name).into_owned(),
        author_href: format!("/people/{}", one.author),
        space_href: format!("/questions?space={}", one.space),
        space: one.space_name.unwrap_or_default(),
        audience: one.reach.name(),
        audience_label: web::reach::word(t.lang(), one.reach),
        at: visit.time(one.id.made_at()),
        title: one.title,
        excerpt: one.excerpt,
    }
}
