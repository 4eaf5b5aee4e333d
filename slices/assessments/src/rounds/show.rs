//! The rounds, and the page on which one is led: who has answered, what can be done now.

use super::{Round, State, actions, store};
use crate::raters::actions as asking;
use crate::raters::{self, Secret};
use crate::results;
use crate::{policy, t, wording};
use askama::Template;
use axum::extract::{Path, State as Shared};
use db::Cx;
use kernel::RoundId;
use maturity::{Group, Words};
use std::collections::BTreeMap;
use std::time::Duration;
use web::kinds::Mark;
use web::view::TimeView;
use web::{App, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "rounds/index.html")]
pub(crate) struct Index {
    pub t: t::Texts,
    pub tabs: Vec<web::view::Choice>,
    pub lines: Vec<Line>,
}

/// A round in the list.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Line {
    pub href: String,
    pub title: String,
    pub about: String,
    pub state: Mark,
    pub closes: Option<TimeView>,
    pub published: Option<TimeView>,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.rounds().to_owned()
    }
}

pub(super) async fn index(Shared(app): Shared<App>, visit: Visit) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let t = t::Texts::new(around.lang);
        let rounds = store::all(cx).await?;
        let line = |round: Round| Line {
            href: format!("/journey/rounds/{}", round.id),
            about: about(t, &round),
            state: wording::state(t, round.state(around.now)),
            closes: (round.published_at.is_none()).then(|| TimeView::new(round.closes_at, &around)),
            published: round.published_at.map(|at| TimeView::new(at, &around)),
            title: round.title,
        };
        let tabs = results::tabs(cx, &house, &around, "/journey/rounds").await?;
        Ok(Index { t, tabs, lines: rounds.into_iter().map(line).collect() })
    })
    .await
}

/// What a round asks and of whom, in a line.
pub(crate) fn about(t: t::Texts, round: &Round) -> String {
    let place = if round.unit.is_empty() { t.whole_organisation().to_owned() } else { round.unit.clone() };
    let how = if round.named { t.by_name_short() } else { t.anonymous_short() };
    format!("{} · {place} · {how}", wording::length(t, &round.length))
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "rounds/show.html")]
pub(crate) struct Show {
    pub t: t::Texts,
    pub id: RoundId,
    pub title: String,
    pub about: String,
    pub state: Mark,
    pub closes: TimeView,
    /// What happens next, in a sentence.
    pub next: String,
    pub rates: Vec<Rate>,
    pub asked: i64,
    pub answered: i64,
    /// The link for customers.
    pub door: Option<String>,
    /// Groups that answer by name because they are small.
    pub small: Option<String>,
    pub splits: Vec<Split>,
    /// Krippendorff's alpha, for the lead only.
    pub alpha: Option<String>,
    pub acts: Vec<Act>,
    /// The day until when a second look would last; empty where there can't be one.
    pub look_again: String,
    pub is_draft: bool,
    pub is_published: bool,
}

/// The response of a group.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Rate {
    pub name: String,
    pub asked: i64,
    pub begun: i64,
    pub finished: i64,
    /// Of a hundred, for the bar.
    pub share: i64,
    pub by_name: bool,
}

/// A sub-dimension on which the raters don't agree.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Split {
    pub id: String,
    pub name: String,
    pub agreement: String,
}

/// A verb that can be done now.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Act {
    pub label: &'static str,
    pub action: String,
    pub variant: &'static str,
    pub icon: &'static str,
    /// What it means, beside the button.
    pub detail: String,
    /// What is asked before it is done; empty for nothing.
    pub ask: &'static str,
}

impl Page for Show {
    fn title(&self) -> String {
        self.title.clone()
    }
}

pub(super) async fn show(Shared(app): Shared<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, house, around): (RoundId, _, _) = (id.parse()?, app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let round = actions::find(cx, id, &policy::Lead).await?;
        load(cx, &house, &around, round).await
    })
    .await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, round: Round) -> Result<Show, Problem> {
    let (t, state) = (t::Texts::new(visit.lang), round.state(visit.now));
    let rates = rates(cx, visit, &round, state).await?;
    let small: Vec<&str> =
        rates.iter().filter(|rate| rate.by_name && !round.named).map(|rate| rate.name.as_str()).collect();
    let small = (!small.is_empty()).then(|| t.small_groups(texts::list(&small, visit.lang)));
    let judged = matches!(state, State::Review | State::Consensus);
    let (splits, alpha) = if judged { results::disagreement(cx, visit, &round).await? } else { (Vec::new(), None) };
    let (asked, answered) = rates.iter().fold((0, 0), |(asked, begun), rate| (asked + rate.asked, begun + rate.begun));
    let may_look_again = state == State::Review && round.consensus_until.is_none() && !splits.is_empty();
    let week = visit.now.plus(Duration::from_secs(7 * 86_400));
    let closes_at = round.consensus_until.unwrap_or(round.closes_at);
    Ok(Show {
        t,
        id: round.id,
        about: about(t, &round),
        state: wording::state(t, state),
        closes: TimeView::new(closes_at, visit),
        next: next(t, state),
        acts: acts(t, &round, visit),
        look_again: if may_look_again { visit.zone.day_of(week.millis()) } else { String::new() },
        door: (round.customers && state == State::Open)
            .then(|| app.address(&Secret::of_door(&app.keys, round.id).path())),
        is_draft: state == State::Draft,
        is_published: state == State::Published,
        title: round.title,
        rates,
        asked,
        answered,
        small,
        splits,
        alpha,
    })
}

fn next(t: t::Texts, state: State) -> String {
    match state {
        State::Draft => t.next_draft(),
        State::Open => t.next_open(),
        State::Review => t.next_review(),
        State::Consensus => t.next_consensus(),
        State::Published => t.next_published(),
    }
    .to_owned()
}

/// The response by group; of a draft, whom it would ask.
async fn rates(cx: &mut Cx, visit: &Visit, round: &Round, state: State) -> db::Result<Vec<Rate>> {
    let names = Words::of(round.instrument(), visit.lang);
    if state == State::Draft {
        let sizes = asking::sizes(&actions::would_ask(cx, round).await?);
        let rate = |(group, size): (Group, usize)| Rate {
            name: names.group(group).to_owned(),
            asked: i64::try_from(size).unwrap_or(i64::MAX),
            begun: 0,
            finished: 0,
            share: 0,
            by_name: raters::by_name(round.named, group, size),
        };
        return Ok(sizes.into_iter().map(rate).collect());
    }
    let named: BTreeMap<String, bool> = raters::store::groups(cx, round.id).await?.into_iter().collect();
    let counts = raters::store::counts(cx, round.id).await?;
    let of = |group: Group| {
        let by_name = *named.get(group.code())?;
        let count = counts.iter().find(|count| count.group == group.code());
        let (asked, begun, finished) = count.map_or((0, 0, 0), |count| (count.asked, count.begun, count.finished));
        let share = if asked > 0 { 100 * begun / asked } else { 0 };
        Some(Rate { name: names.group(group).to_owned(), asked, begun, finished, share, by_name })
    };
    Ok(Group::ALL.into_iter().filter_map(of).collect())
}

/// What can be done now, the most likely first.
fn acts(t: t::Texts, round: &Round, visit: &Visit) -> Vec<Act> {
    let act = |label, verb: &str, variant, icon, detail: &str, ask| Act {
        label,
        action: format!("/journey/rounds/{}/{verb}", round.id),
        variant,
        icon,
        detail: detail.to_owned(),
        ask,
    };
    match round.state(visit.now) {
        State::Draft => vec![act(t.act_open(), "opening", "primary", "send", t.act_open_detail(), t.act_open_sure())],
        State::Open | State::Consensus => vec![
            act(t.act_remind(), "reminders", "", "mail", t.act_remind_detail(), ""),
            act(t.act_close(), "closing", "", "lock", t.act_close_detail(), t.act_close_sure()),
        ],
        State::Review => {
            vec![act(
                t.act_publish(),
                "publication",
                "primary",
                "verified",
                t.act_publish_detail(),
                t.act_publish_sure(),
            )]
        }
        State::Published => Vec::new(),
    }
}
