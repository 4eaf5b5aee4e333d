//! The rules by which one sees that an action is done, as data: conditions over named probes, and what people state.
//!
//! Evidence that the platform can see is never ticked by hand. What it can't see one person states and a second one confirms.

mod parse;
mod words;

pub use parse::parse;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;
pub use words::{capability, coming_probe, recorded};

/// The word in a rule that stands for the space which the owner of the action linked to it.
pub const LINKED: &str = "linked";

/// When an action counts as done: all conditions hold, for so many days.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rule {
    /// For so many days all of it must have held.
    pub hold_days: i64,
    /// The conditions.
    pub all: Vec<Condition>,
}

impl Rule {
    /// Whether it asks about a space that has to be linked first.
    #[must_use]
    pub fn wants_space(&self) -> bool {
        self.all.iter().any(Condition::wants_space)
    }
}

/// One condition.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// The answer of a probe, compared.
    Asks(Asks),
    /// Something that one person states and a second one confirms, by its key.
    Recorded(String),
}

impl Condition {
    fn wants_space(&self) -> bool {
        matches!(self, Self::Asks(asks) if asks.with.get("space").is_some_and(|space| space == LINKED))
    }
}

/// A question to a probe, and what its answer must be.
#[derive(Clone, Debug, PartialEq)]
pub struct Asks {
    /// The probe.
    pub probe: String,
    /// What it is given besides.
    pub with: BTreeMap<String, String>,
    /// Only what happened in so many days counts.
    pub within_days: Option<i64>,
    /// How its answer is compared.
    pub op: Op,
    /// With what.
    pub value: f64,
    /// How the number is read.
    pub unit: Unit,
}

impl Asks {
    /// Whether this answer is enough.
    #[must_use]
    pub fn holds(&self, answer: f64) -> bool {
        // Shares are divisions: the last bit must not decide.
        const LEAST: f64 = 1e-9;
        match self.op {
            Op::AtLeast => answer >= self.value - LEAST,
            Op::AtMost => answer <= self.value + LEAST,
        }
    }
}

/// A comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Op {
    /// This much or more.
    #[serde(rename = ">=")]
    AtLeast,
    /// This much or less.
    #[serde(rename = "<=")]
    AtMost,
}

impl Op {
    /// The sign in files and JSON.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::AtLeast => ">=",
            Self::AtMost => "<=",
        }
    }
}

/// How a number is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    /// So many.
    #[default]
    Count,
    /// A share from 0 to 1.
    Share,
    /// Hours.
    Hours,
}

impl Unit {
    /// The word in files and JSON.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::Share => "share",
            Self::Hours => "hours",
        }
    }
}

/// All rules, with the probes that no slice answers yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Rules {
    rules: BTreeMap<String, Rule>,
    coming: BTreeMap<String, String>,
}

impl Rules {
    /// Those of the current catalogue.
    #[must_use]
    pub fn current() -> &'static Self {
        &RULES
    }
    /// The rule of an action.
    #[must_use]
    pub fn of(&self, action: &str) -> Option<&Rule> {
        self.rules.get(action)
    }
    /// The capability that a probe waits for, if no slice answers it yet.
    #[must_use]
    pub fn waits_for(&self, probe: &str) -> Option<&str> {
        self.coming.get(probe).map(String::as_str)
    }
    /// Every rule with its action.
    pub fn all(&self) -> impl Iterator<Item = (&str, &Rule)> {
        self.rules.iter().map(|(action, rule)| (action.as_str(), rule))
    }
    /// The probes that no slice answers yet, each with its capability.
    pub fn coming(&self) -> impl Iterator<Item = (&str, &str)> {
        self.coming.iter().map(|(probe, capability)| (probe.as_str(), capability.as_str()))
    }
}

static RULES: LazyLock<Rules> =
    LazyLock::new(|| parse(include_str!("../../data/smi-1.0/evidence.toml")).unwrap_or_else(|error| panic!("{error}")));

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;
    use texts::Lang;

    #[test]
    fn every_action_has_a_rule_and_every_condition_has_words() {
        for action in catalogue::all() {
            let rule = Rules::current().of(&action.id).unwrap_or_else(|| panic!("{} has no rule", action.id));
            for condition in &rule.all {
                for lang in Lang::ALL {
                    match condition {
                        Condition::Recorded(key) => assert!(recorded(key, lang).is_some(), "{key}"),
                        Condition::Asks(asks) => {
                            let waits = Rules::current().waits_for(&asks.probe);
                            let known = waits.is_none() == coming_probe(&asks.probe, lang).is_none();
                            assert!(known, "{} has words, or is answered by a slice", asks.probe);
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn every_capability_that_is_waited_for_has_words() {
        let of_actions = catalogue::all().iter().filter_map(|action| action.needs.as_deref());
        for name in of_actions.chain(Rules::current().coming().map(|(_, capability)| capability)) {
            assert!(Lang::ALL.iter().all(|lang| capability(name, *lang).is_some()), "{name}");
        }
    }

    #[test]
    fn what_the_platform_sees_for_the_worked_companys_first_wave_is_not_only_what_people_state() {
        for id in ["X-01", "C-01", "BL-01", "F-08", "W-01", "W-02", "W-03"] {
            let rule = Rules::current().of(id).expect("it has a rule");
            assert!(rule.all.iter().any(|condition| matches!(condition, Condition::Asks(_))), "{id}");
        }
    }

    #[test]
    fn a_share_holds_at_its_threshold_whatever_the_last_bit_says() {
        let asks = |op, value| Asks {
            probe: "p".into(),
            with: BTreeMap::new(),
            within_days: None,
            op,
            value,
            unit: Unit::Share,
        };
        assert!(asks(Op::AtLeast, 0.3).holds(0.1 + 0.2 - 1e-15) && !asks(Op::AtLeast, 0.3).holds(0.29));
        assert!(asks(Op::AtMost, 0.3).holds(0.1 + 0.2) && !asks(Op::AtMost, 0.3).holds(0.31));
    }

    #[test]
    fn what_is_wrong_is_said() {
        let wrong = |file: &str| parse(file).expect_err("it is wrong").to_string();
        assert!(wrong("rules = {}\n").contains("coming"));
        assert!(wrong("[rules.Z-01]\nall = [{ recorded = \"x\" }]\n[coming]").contains("Z-01 is no action"));
        assert!(wrong("[rules.F-01]\nall = []\n[coming]").contains("no condition"));
        assert!(wrong("[rules.F-01]\nall = [{ probe = \"x.y\" }]\n[coming]").contains("neither"));
    }
}
