//! The list of spaces.

use crate::invitations::{self, store::Offer};
use crate::listing;
use crate::policy::Create;
use crate::spaces::{model, store, words};
use crate::t::Texts;
use askama::Template;
use axum::extract::State;
use db::Cx;
use kernel::{PersonKind, Role, Rule, SpaceId, Verdict};
use std::collections::HashMap;
use web::{App, Layout, Page, Visit};

/// Spaces of one page of the list.
const PAGE: i64 = 100;

/// A space in the list.
#[derive(Clone, Debug, Default)]
pub(crate) struct Line {
    pub(crate) href: String,
    pub(crate) name: String,
    pub(crate) purpose: String,
    pub(crate) letter: String,
    pub(crate) audience: &'static str,
    pub(crate) audience_label: &'static str,
    pub(crate) members: i64,
    pub(crate) count: i64,
    pub(crate) state: &'static str,
    pub(crate) tone: &'static str,
    pub(crate) glyph: &'static str,
    pub(crate) may_join: bool,
}

/// A section of the list.
#[derive(Clone, Debug, Default)]
pub(crate) struct Group {
    pub(crate) heading: String,
    pub(crate) lines: Vec<Line>,
}

/// An invitation in the list.
#[derive(Clone, Debug, Default)]
pub(crate) struct OfferView {
    pub(crate) href: String,
    pub(crate) name: String,
    pub(crate) letter: String,
    pub(crate) audience: &'static str,
    pub(crate) words: String,
}

/// The list.
#[derive(Template)]
#[template(path = "spaces/index.html")]
pub(crate) struct Index {
    pub(crate) t: Texts,
    pub(crate) words: String,
    pub(crate) mine: bool,
    pub(crate) archived: bool,
    pub(crate) signed_in: bool,
    pub(crate) may_create: bool,
    pub(crate) all_href: String,
    pub(crate) mine_href: String,
    pub(crate) archived_href: String,
    pub(crate) offers: Vec<OfferView>,
    pub(crate) groups: Vec<Group>,
    pub(crate) next: Option<String>,
    pub(crate) empty_title: &'static str,
    pub(crate) empty_text: &'static str,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.spaces().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

/// `GET /spaces`
pub(crate) async fn index(State(app): State<App>, visit: Visit, query: listing::Query) -> web::Result {
    let load = visit.clone();
    let house = app.clone();
    app.show(visit, async move |cx: &mut Cx| {
        let t = Texts::new(load.lang);
        let show = query.first("show");
        let (mine, archived, words) = (show == "mine", show == "archived", query.first("q").trim().to_owned());
        let after = query.first("after").parse().ok();
        let filter =
            store::Filter { words, mine, archived: archived || !query.first("q").is_empty(), after, limit: PAGE + 1 };
        let mut found = store::list(cx, &filter).await?;
        let next = listing::next(&mut found, PAGE, |space| space.id.to_string());
        let next = next.map(|after| listing::href("/spaces", &filter.words, show, &after));
        let offers = match load.viewer.person() {
            Some(person) if !archived && filter.after.is_none() => invitations::store::offers(cx, person).await?,
            _ => Vec::new(),
        };
        let unread = house.unread(cx).await?;
        let lines = found.into_iter().filter(|space| !archived || space.archived);
        let (empty_title, empty_text) = nothing(t, &filter.words, mine, archived);
        Ok(Index {
            t,
            all_href: listing::href("/spaces", &filter.words, "", ""),
            mine_href: listing::href("/spaces", &filter.words, "mine", ""),
            archived_href: listing::href("/spaces", &filter.words, "archived", ""),
            words: filter.words,
            mine,
            archived,
            signed_in: load.viewer.person().is_some(),
            may_create: Create.judge(&load.viewer, &()) == Verdict::Allowed,
            offers: offers.into_iter().map(|offer| offer_view(t, offer)).collect(),
            groups: grouped(t, &load, lines, &unread),
            next,
            empty_title,
            empty_text,
        })
    })
    .await
}

fn nothing(t: Texts, words: &str, mine: bool, archived: bool) -> (&'static str, &'static str) {
    match (words.is_empty(), mine, archived) {
        (false, _, _) => (t.no_match(), t.no_match_detail()),
        (_, true, _) => (t.none_mine(), t.none_mine_detail()),
        (_, _, true) => (t.none_archived(), t.none_archived_detail()),
        _ => (t.none_at_all(), t.none_at_all_detail()),
    }
}

fn offer_view(t: Texts, offer: Offer) -> OfferView {
    let role = if offer.role > Role::Member { words::role(t, offer.role) } else { "" };
    let words = if role.is_empty() {
        t.invited_by(&offer.inviter_name, &offer.name)
    } else {
        t.invited_by_as(&offer.inviter_name, &offer.name, role)
    };
    let href = format!("/spaces/{}", offer.slug);
    OfferView { href, name: offer.name, letter: offer.letter, audience: offer.reach.name(), words }
}

/// Sections in their order, archived ones below all.
fn grouped(
    t: Texts,
    visit: &Visit,
    spaces: impl Iterator<Item = store::Listed>,
    unread: &HashMap<SpaceId, i64>,
) -> Vec<Group> {
    let mut groups: Vec<((usize, String), Group)> = Vec::new();
    for space in spaces {
        let place = model::CATEGORIES.iter().position(|one| *one == space.category).unwrap_or(50);
        let heading = if space.archived { t.archived().to_owned() } else { words::category(t, &space.category) };
        let key = if space.archived { (99, String::new()) } else { (place, heading.clone()) };
        let at = groups.iter().position(|(there, _)| *there == key).unwrap_or_else(|| {
            groups.push((key, Group { heading, lines: Vec::new() }));
            groups.len() - 1
        });
        let count = unread.get(&space.id).copied().unwrap_or_default();
        groups[at].1.lines.push(line(t, visit, space, count));
    }
    groups.sort_by(|(one, _), (other, _)| one.cmp(other));
    groups.into_iter().map(|(_, group)| group).collect()
}

fn line(t: Texts, visit: &Visit, space: store::Listed, count: i64) -> Line {
    let join = subjects::Join::from_code(space.join_code);
    let outsider = visit.viewer.signed().is_none_or(|signed| signed.kind == PersonKind::Guest);
    let (state, tone, glyph) = match (space.role, space.asked) {
        (Some(role), _) => (words::role(t, role), "good", "check"),
        (None, true) => (t.asked(), "", "clock"),
        (None, false) if join == subjects::Join::Open => ("", "", ""),
        _ => (words::join(t, join), "", "lock"),
    };
    Line {
        href: format!("/spaces/{}", space.slug),
        may_join: state.is_empty() && !outsider && !space.archived,
        name: space.name,
        purpose: space.purpose,
        letter: space.letter,
        audience: space.read.name(),
        audience_label: words::audience_word(t, space.read),
        members: space.member_count,
        count,
        state,
        tone,
        glyph,
    }
}
