//! The balance of a day as pages show it: a bar of three parts, and whether it is right.

use super::model::{Balance, MINUTE};
use crate::t;

/// A bar, its parts in words, and a verdict on each rule.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Meter {
    pub parts: Vec<Part>,
    /// All working time, in a word.
    pub whole: String,
    pub is_empty: bool,
    pub education_ok: bool,
    pub teamwork_ok: bool,
    pub balanced: bool,
    /// Whether it is how the day was, or how it is planned.
    pub actual: bool,
}

/// A part of the bar, in the units of a hundred.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Part {
    pub name: &'static str,
    pub label: String,
    pub from: i64,
    pub width: i64,
}

impl Meter {
    /// Of a balance, in a language.
    pub(crate) fn of(t: t::Texts, balance: Balance, actual: bool) -> Self {
        let mut from = 0;
        let mut part = |name: &'static str, label: &str, time: i64, last: bool| {
            let width = if last { 100 - from } else { balance.percent(time) };
            let label = t.balance_part(label, time / MINUTE, balance.percent(time));
            let part = Part { name, label, from, width };
            from += width;
            part
        };
        Self {
            parts: vec![
                part("education", t.share_education(), balance.education, false),
                part("teamwork", t.share_teamwork(), balance.teamwork, false),
                part("plenary", t.share_plenary(), balance.plenary, true),
            ],
            whole: t.working_minutes(balance.whole() / MINUTE),
            is_empty: balance.whole() == 0,
            education_ok: balance.has_enough_education(),
            teamwork_ok: balance.has_enough_teamwork(),
            balanced: balance.has_enough_education() && balance.has_enough_teamwork(),
            actual,
        }
    }
}
