//! The form in which a blog is begun and changed.

use super::model::{GOALS, NO_GOAL};
use super::store::Home;
use crate::t;
use kernel::{Reach, SpaceId};
use serde::Deserialize;
use web::view::Choice;

/// The form's fields.
#[derive(Clone, Default, Deserialize)]
pub(crate) struct Typed {
    #[serde(default)]
    pub(super) space: String,
    #[serde(default)]
    pub(super) whose: String,
    #[serde(default)]
    pub(super) name: String,
    #[serde(default)]
    pub(super) about: String,
    #[serde(default)]
    pub(super) goal: String,
    #[serde(default)]
    pub(super) key: String,
}

impl Typed {
    /// As a blog is usually begun.
    pub(super) fn usual(space: String) -> Self {
        Self { space, goal: "14".to_owned(), ..Self::default() }
    }

    pub(super) fn space(&self) -> Option<SpaceId> {
        self.space.parse().ok()
    }

    pub(super) fn text(&self) -> String {
        self.about.replace("\r\n", "\n")
    }

    /// The goal. What is no number is one that no rule allows.
    pub(super) fn goal(&self) -> i64 {
        self.goal.trim().parse().unwrap_or(-1)
    }
}

/// The goals to choose from, with none for blogs that may do without.
pub(super) fn goals(t: t::Texts, typed: &Typed, or_none: bool) -> Vec<Choice> {
    let goal = |days: &i64| Choice::of(days, t.goal_days(*days), typed.goal == days.to_string());
    GOALS.iter().chain(or_none.then_some(&NO_GOAL)).map(goal).collect()
}

/// The spaces to choose from: an address brings one along, else the first that all employees read is chosen.
pub(super) fn homes(t: t::Texts, homes: &[Home], typed: &Typed) -> Vec<Choice> {
    let usual = homes.iter().find(|home| home.reach == Reach::Internal).or(homes.first());
    let usual = usual.map(|home| home.space.to_string()).unwrap_or_default();
    let chosen = if typed.space.is_empty() { usual } else { typed.space.clone() };
    let home = |home: &Home| {
        let label = t.home_of(&home.name, web::reach::word(t.lang(), home.reach), home.members);
        Choice::of(home.space, label, home.space.to_string() == chosen)
    };
    homes.iter().map(home).collect()
}
