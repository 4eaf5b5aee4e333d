//! Probes: the named questions that evidence rules may ask.

use db::Cx;
use futures::future::BoxFuture;
use kernel::Timestamp;
use std::collections::BTreeMap;
use texts::Lang;

/// With what a rule asks a probe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arguments {
    /// The moment for which the answer should hold.
    pub now: Timestamp,
    /// Only what happened from this moment on, where the rule says "in the last N days".
    pub since: Option<Timestamp>,
    /// What the rule gives besides, by name: `scope = "it"`, `tag = "ask-it"`.
    pub given: BTreeMap<String, String>,
}

impl Arguments {
    /// What the rule gives by this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.given.get(name).map(String::as_str)
    }
}

/// What a probe answers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Reading {
    /// The number that the rule compares; nothing where there is none yet.
    pub value: Option<f64>,
    /// How many of how many, where the value is a share.
    pub of: Option<(i64, i64)>,
}

impl Reading {
    /// A count.
    #[must_use]
    pub fn count(count: i64) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^52")]
        Self { value: Some(count as f64), of: None }
    }
    /// A share; of nothing it has no value.
    #[must_use]
    pub fn share(part: i64, whole: i64) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^52")]
        let value = (whole > 0).then(|| part as f64 / whole as f64);
        Self { value, of: Some((part, whole)) }
    }
}

/// A named question about the state of the house.
#[derive(Clone, Copy)]
pub struct Probe {
    /// `slice.what_it_counts`, as rules and the reference name it.
    pub name: &'static str,
    /// The names of the arguments that it understands; a rule that gives another one does not load.
    pub understands: &'static [&'static str],
    /// What it counts, as people read it beside its value: "meetings closed with minutes".
    pub about: fn(Lang) -> String,
    /// The kinds of facts after which its answer may be another; rules that ask it are evaluated again then, and every night.
    pub follows: &'static [&'static str],
    /// Answers it.
    pub read: for<'c> fn(&'c mut Cx, &'c Arguments) -> BoxFuture<'c, db::Result<Reading>>,
}
