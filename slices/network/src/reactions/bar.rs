//! The reactions below a text. The picker behind the last button loads when it is opened, which keeps lists light.

use super::{Counts, SIX};
use crate::t;
use askama::Template;
use kernel::SubjectId;
use texts::Lang;

/// A reaction as it is shown.
#[derive(Clone, Debug)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub struct Shown {
    /// Its name.
    pub name: &'static str,
    /// What is seen.
    pub emoji: &'static str,
    /// What is said.
    pub label: &'static str,
    /// How often.
    pub count: i64,
    /// By whoever looks, too.
    pub mine: bool,
}

/// All six, chosen or not.
#[must_use]
pub fn six(lang: Lang, counts: &Counts) -> Vec<Shown> {
    let t = t::Texts::new(lang);
    let show = |one: super::Reaction| Shown {
        name: one.name,
        emoji: one.emoji,
        label: one.label(t),
        count: counts.all[one.place],
        mine: counts.is_mine(one),
    };
    SIX.into_iter().map(show).collect()
}

/// The counts alone: what a live update replaces.
#[derive(Clone, Debug, Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "reactions/_counts.html")]
pub struct CountsView {
    subject: SubjectId,
    shown: Vec<Shown>,
    may_react: bool,
}

impl CountsView {
    /// Those that somebody chose.
    #[must_use]
    pub fn new(lang: Lang, subject: SubjectId, counts: &Counts, may_react: bool) -> Self {
        let shown = six(lang, counts).into_iter().filter(|one| one.count > 0).collect();
        Self { subject, shown, may_react }
    }
}

/// The counts and the way to add one.
#[derive(Clone, Debug, Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "reactions/_bar.html")]
pub struct Bar {
    t: t::Texts,
    subject: SubjectId,
    counts: CountsView,
    may_react: bool,
}

impl Bar {
    /// Below this subject; somebody who may not react sees the counts alone.
    #[must_use]
    pub fn new(lang: Lang, subject: SubjectId, counts: &Counts, may_react: bool) -> Self {
        Self { t: t::Texts::new(lang), subject, counts: CountsView::new(lang, subject, counts, may_react), may_react }
    }
}
