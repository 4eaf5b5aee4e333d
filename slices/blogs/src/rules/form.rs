//! The fields of a rule.

use super::model::{Rule, Taking};
use crate::t::Texts;
use serde::Deserialize;
use web::FieldErrors;
use web::view::Choice;

/// The form's fields.
#[derive(Clone, Default, Deserialize)]
pub(crate) struct Typed {
    #[serde(default)]
    pub(super) rule: String,
    #[serde(default)]
    pub(super) days: String,
}

/// The fields as a page shows them.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Fields {
    pub rules: Vec<Choice>,
    pub days: String,
    pub errors: FieldErrors,
}

impl Fields {
    /// As it is kept.
    pub(crate) fn of(t: Texts, taking: Taking) -> Self {
        let days = if taking.days > 0 { taking.days.to_string() } else { String::new() };
        Self::show(t, taking.rule.name(), days, FieldErrors::new())
    }

    /// As it was typed, with what is wrong.
    pub(super) fn typed(t: Texts, typed: Typed, errors: FieldErrors) -> Self {
        Self::show(t, &typed.rule, typed.days, errors)
    }

    fn show(t: Texts, rule: &str, days: String, errors: FieldErrors) -> Self {
        let label = |rule: Rule| match rule {
            Rule::Open => t.rule_open(),
            Rule::Closed => t.rule_closed(),
            Rule::Days => t.rule_days(),
        };
        let rules = Rule::ALL.iter().map(|one| Choice::of(one.name(), label(*one), one.name() == rule)).collect();
        Self { rules, days, errors }
    }
}
