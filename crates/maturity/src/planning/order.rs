//! Which actions are offered, and in which order.

use super::{Hindrance, Progress, Rank, Situation, hindrances, rank};
use crate::catalogue::{self, Action, Horizon};
use crate::{Instrument, Kind};
use std::collections::BTreeMap;

/// Why an action stands where it stands: the order of what is offered inside a horizon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// It is one of the gates through which every plan goes; the smaller number first.
    Gate(u8),
    /// The result is borderline, and the neighbouring kinds share it.
    Shared,
    /// It is the main advice for the kind.
    Headline,
    /// The article recommends it; by rank.
    Article,
    /// It supports what the article recommends; by rank.
    Supporting,
}

/// An action that is offered.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The action.
    pub action: &'static Action,
    /// When it is due: what unlocks another action is as early as that one.
    pub horizon: Horizon,
    /// Why it stands here.
    pub reason: Reason,
    /// What it is worth for its effort.
    pub rank: Rank,
    /// By what it is ordered: the rank of the best of its package.
    pub order: f64,
    /// What keeps it from beginning.
    pub blocked: Vec<Hindrance>,
    /// It is recommended to another kind, and lent to this one.
    pub borrowed: bool,
}

/// All actions that are offered to an organisation and not done, in their order.
#[must_use]
pub fn candidates(instrument: &Instrument, situation: &Situation, progress: &Progress) -> Vec<Candidate> {
    let offered = offered(situation, progress);
    let horizons = horizons(&offered);
    let has = |id: &str| offered.iter().any(|action| action.id == id);
    let ranks: BTreeMap<&str, Rank> =
        offered.iter().map(|action| (action.id.as_str(), rank(instrument, situation, action))).collect();
    let best = |action: &Action| {
        let together = offered.iter().filter(|other| other.counts_as() == action.counts_as());
        together.map(|other| ranks[other.id.as_str()].value).fold(0.0, f64::max)
    };
    let mut all: Vec<Candidate> = offered
        .iter()
        .map(|action| Candidate {
            action,
            horizon: horizons[action.id.as_str()],
            reason: reason(situation, action),
            rank: ranks[action.id.as_str()].clone(),
            order: best(action),
            blocked: hindrances(instrument, situation, progress, action, has),
            borrowed: situation.kind.is_none_or(|kind| !action.suits(kind)) && !action.kinds.is_empty(),
        })
        .collect();
    // Equal ranks keep the order of the catalogue, in which the actions of a package stand together.
    all.sort_by(|one, other| {
        let by_place = (one.horizon, one.reason).cmp(&(other.horizon, other.reason));
        by_place.then(other.order.total_cmp(&one.order))
    });
    all
}

/// What the kind is recommended, what it may borrow and what was added, without what is done; with whatever any of it waits for.
fn offered(situation: &Situation, progress: &Progress) -> Vec<&'static Action> {
    let suits = |action: &Action| match situation.kind {
        Some(kind) => action.suits(kind) || situation.borrows(action),
        None => action.kinds.is_empty(),
    };
    let mut wanted: Vec<&str> = catalogue::all()
        .iter()
        .filter(|action| suits(action) || progress.added.contains(&action.id))
        .map(|action| action.id.as_str())
        .collect();
    let mut at = 0;
    while let Some(action) = wanted.get(at).and_then(|id| catalogue::find(id)) {
        let missing = action.before.after.iter().map(String::as_str).filter(|id| !wanted.contains(id));
        wanted.extend(missing.collect::<Vec<_>>());
        at += 1;
    }
    let open = |action: &&Action| wanted.contains(&action.id.as_str()) && !progress.is_done(&action.id);
    catalogue::all().iter().filter(open).collect()
}

/// When each is due: an action that another one waits for is due no later than that one.
fn horizons<'a>(offered: &[&'a Action]) -> BTreeMap<&'a str, Horizon> {
    let mut due: BTreeMap<&str, Horizon> = offered.iter().map(|action| (action.id.as_str(), action.horizon)).collect();
    loop {
        let before = due.clone();
        for action in offered {
            let own = due[action.id.as_str()];
            for earlier in action.before.after.iter().chain(&action.before.after_one) {
                if let Some(horizon) = due.get_mut(earlier.as_str()) {
                    *horizon = own.min(*horizon);
                }
            }
        }
        if due == before {
            return due;
        }
    }
}

fn reason(situation: &Situation, action: &Action) -> Reason {
    if let Some(gate) = action.gate {
        return Reason::Gate(gate);
    }
    let headline = |kind: Kind| action.is_headline(kind, situation.bridged);
    let neighbours = &situation.borderline;
    match situation.kind {
        _ if action.is_supporting() => Reason::Supporting,
        Some(_) if !neighbours.is_empty() && neighbours.iter().all(|kind| action.suits(*kind)) => Reason::Shared,
        Some(kind) if headline(kind) => Reason::Headline,
        _ => Reason::Article,
    }
}
