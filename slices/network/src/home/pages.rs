//! Home.

use super::model::{Daytime, Tab, away_since};
use super::store::{self, Open};
use crate::feed::address::Query;
use crate::feed::pages::SIZE;
use crate::feed::{self, Scope};
use crate::marks;
use crate::posts::card::{PostCard, audience_label};
use crate::posts::composer::Composer;
use crate::t;
use askama::Template;
use axum::extract::{Query as Asked, State};
use axum::response::{IntoResponse, Redirect};
use db::Cx;
use kernel::{PersonId, SpaceId, SubjectId, Timestamp, ids};
use subjects::Standing;
use texts::Moment;
use web::panels::{Anchor, Place, Shown};
use web::{App, Page, Problem, Result, Visit};

/// So many spaces are offered to a newcomer.
const OFFERED: i64 = 6;

/// A tab above the feed.
#[cfg_attr(test, derive(playhouse::Sample))]
struct TabView {
    label: &'static str,
    href: String,
    current: bool,
}

/// A space to join.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Offer {
    space: Open,
    audience: &'static str,
    audience_label: &'static str,
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "home/show.html")]
struct Home {
    t: t::Texts,
    greeting: String,
    news: String,
    composer: Option<Composer>,
    tabs: Vec<TabView>,
    tab: Tab,
    cards: Vec<PostCard>,
    any_unread: bool,
    offers: Vec<Offer>,
    aside: Vec<Shown>,
    is_first: bool,
    next: Option<SubjectId>,
    more: String,
}

impl Page for Home {
    fn title(&self) -> String {
        self.t.home().to_owned()
    }
    fn live(&self) -> String {
        if self.tab == Tab::Following { "home".to_owned() } else { String::new() }
    }
}

/// `GET /`
pub(super) async fn show(State(app): State<App>, visit: Visit, Asked(query): Asked<Query>) -> Result {
    let before = query.before()?;
    let Some(person) = visit.viewer.person() else { return welcome(&app, visit, before).await };
    let tab = Tab::named(query.feed.as_deref());
    let (parts, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &parts, &around, person, tab, before).await).await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    person: PersonId,
    tab: Tab,
    before: Option<SubjectId>,
) -> Result<Home, Problem> {
    let t = t::Texts::new(visit.lang);
    let scope = match tab {
        Tab::Following => Scope::Following,
        Tab::Mentions => Scope::Naming(person),
        Tab::All => Scope::All,
    };
    let found = feed::page(cx, &scope, before, SIZE).await?;
    let is_first = before.is_none();
    let cards = feed::cards(cx, visit, app, &found.ids).await?;
    let offers =
        if cards.is_empty() && is_first && tab == Tab::Following { offers(cx, visit).await? } else { Vec::new() };
    let since = away_since(marks::last_read_at(cx, person).await?, visit.now);
    Ok(Home {
        t,
        greeting: greeting(t, visit),
        news: news(t, visit, since, &found.ids),
        composer: if is_first { composer(cx, app, visit, person).await? } else { None },
        tabs: tabs(t, tab),
        tab,
        any_unread: cards.iter().any(|card| card.unread),
        cards,
        offers,
        aside: app.slices.panels.at(cx, visit, Place::HomeAside, &Anchor::Home).await?,
        is_first,
        next: found.next,
        more: if tab.query().is_empty() { String::new() } else { format!("&{}", tab.query()) },
    })
}

fn greeting(t: t::Texts, visit: &Visit) -> String {
    let name = visit.known.as_deref().map_or("", |known| known.view.name.as_str());
    let name = name.split_whitespace().next().unwrap_or_default();
    match Daytime::at(visit.now, &visit.zone) {
        Daytime::Morning => t.home_morning(name),
        Daytime::Afternoon => t.home_afternoon(name),
        Daytime::Evening => t.home_evening(name),
    }
}

/// The date, and what was posted since the person was last here, as far as this page shows it.
fn news(t: t::Texts, visit: &Visit, since: Option<Timestamp>, ids: &[SubjectId]) -> String {
    let now = Moment::from(visit.now.millis());
    // Told from a week ahead, today is a weekday with its date.
    let day = now.day(visit.lang, &visit.zone, Moment::from(now.millis + 7 * 86_400_000));
    let Some(since) = since else { return day };
    let fresh = ids.iter().filter(|id| id.raw() > ids::first_at(since)).count();
    let when = Moment::from(since.millis()).short(visit.lang, &visit.zone, now);
    let told = if fresh >= SIZE { t.home_many_new(when) } else { t.home_new(fresh, when) };
    format!("{day}. {told}")
}

fn tabs(t: t::Texts, current: Tab) -> Vec<TabView> {
    let view = |tab: Tab| TabView {
        label: match tab {
            Tab::Following => t.home_following(),
            Tab::Mentions => t.home_mentions(),
            Tab::All => t.home_all(),
        },
        href: if tab.query().is_empty() { "/".to_owned() } else { format!("/?{}", tab.query()) },
        current: tab == current,
    };
    Tab::ALL.into_iter().map(view).collect()
}

/// For the space in which the person last wrote, or their first.
async fn composer(cx: &mut Cx, app: &App, visit: &Visit, person: PersonId) -> Result<Option<Composer>, Problem> {
    if let Some(last) = store::last_space(cx, person).await?
        && let Some(composer) = composer_of(cx, app, visit, last).await?
    {
        return Ok(Some(composer));
    }
    match store::first_space(cx, person).await? {
        Some(first) => composer_of(cx, app, visit, first).await,
        None => Ok(None),
    }
}

async fn composer_of(cx: &mut Cx, app: &App, visit: &Visit, space: SpaceId) -> Result<Option<Composer>, Problem> {
    let standing: Option<Standing> = subjects::standing(cx, space).await?;
    match standing {
        Some(standing) => Ok(Composer::for_space(cx, app, visit, &standing).await?),
        None => Ok(None),
    }
}

async fn offers(cx: &mut Cx, visit: &Visit) -> Result<Vec<Offer>, Problem> {
    let offer = |space: Open| Offer {
        audience: space.reach.name(),
        audience_label: audience_label(visit.lang, space.reach),
        space,
    };
    Ok(store::open_spaces(cx, OFFERED).await?.into_iter().map(offer).collect())
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "home/welcome.html")]
struct Welcome {
    t: t::Texts,
    company: String,
    cards: Vec<PostCard>,
    next: Option<SubjectId>,
}

impl Page for Welcome {
    fn title(&self) -> String {
        self.company.clone()
    }
    fn is_public(&self) -> bool {
        true
    }
}

/// What everyone may read; without any of that, the door.
async fn welcome(app: &App, visit: Visit, before: Option<SubjectId>) -> Result {
    let (parts, around) = (app.clone(), visit.clone());
    let load = async move |cx: &mut Cx| -> Result<Option<Welcome>, Problem> {
        let found = feed::page(cx, &Scope::Public, before, SIZE).await?;
        if found.ids.is_empty() && before.is_none() {
            return Ok(None);
        }
        let cards = feed::cards(cx, &around, &parts, &found.ids).await?;
        Ok(Some(Welcome { t: t::Texts::new(around.lang), company: parts.company(), cards, next: found.next }))
    };
    match app.read(&visit, load).await? {
        Some(page) => app.render(visit, page).await,
        None => Ok(Redirect::to("/sign-in").into_response()),
    }
}
