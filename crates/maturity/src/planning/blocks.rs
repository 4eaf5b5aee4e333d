//! What keeps an action from beginning.

use super::{Progress, Situation};
use crate::catalogue::Action;
use crate::{Block, Instrument};

/// Something that must be there first.
#[derive(Clone, Debug, PartialEq)]
pub enum Hindrance {
    /// Another action is not done.
    After(String),
    /// None of these is done.
    AfterOne(Vec<String>),
    /// Another action is done, but not long enough: so many days more.
    Longer {
        /// Which one.
        action: String,
        /// How many days.
        days: i64,
    },
    /// A score is too low.
    Below {
        /// Of which block or sub-dimension.
        what: String,
        /// What it must reach.
        least: f64,
        /// Where it is; nothing where too few answered.
        score: Option<f64>,
    },
    /// Nothing else of the plan has begun.
    NoActivity,
}

/// What blocks an action, as things stand. `has` says which actions the organisation is offered.
#[must_use]
pub fn hindrances(
    instrument: &Instrument,
    situation: &Situation,
    progress: &Progress,
    action: &Action,
    has: impl Fn(&str) -> bool,
) -> Vec<Hindrance> {
    let before = &action.before;
    let mut found: Vec<Hindrance> = Vec::new();
    for earlier in &before.after {
        match progress.done.get(earlier) {
            None => found.push(Hindrance::After(earlier.clone())),
            Some(days) if *days < before.after_days => {
                found.push(Hindrance::Longer { action: earlier.clone(), days: before.after_days - days });
            }
            Some(_) => {}
        }
    }
    if !before.after_one.is_empty() && !before.after_one.iter().any(|id| progress.is_done(id)) {
        let offered: Vec<String> = before.after_one.iter().filter(|id| has(id)).cloned().collect();
        found.push(Hindrance::AfterOne(if offered.is_empty() { before.after_one.clone() } else { offered }));
    }
    for (what, least) in &before.at_least {
        let score = Block::from_code(what)
            .map_or_else(|| situation.sub(instrument, what), |block| situation.block(instrument, block));
        if score.is_none_or(|score| score < *least) {
            found.push(Hindrance::Below { what: what.clone(), least: *least, score });
        }
    }
    // The gates are the plan's own beginning: nobody else has done anything through them yet.
    let others = progress
        .begun
        .iter()
        .any(|id| *id != action.id && crate::catalogue::find(id).is_none_or(|other| other.gate.is_none()));
    if before.activity && !others {
        found.push(Hindrance::NoActivity);
    }
    found
}
