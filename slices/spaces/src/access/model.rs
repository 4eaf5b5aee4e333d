//! The words of an explanation.

use crate::t::Texts;
use kernel::{PersonKind, Reach};
use subjects::audience::Reason;

/// What somebody does or doesn't.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    Finds,
    Reads,
    Sees,
}

/// One audience that must open, with the reasons why it does; none means that it is closed to them.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) why: Why,
    pub(crate) base: Reach,
    /// Each with the name of the space that it speaks of, where the asker may know it.
    pub(crate) reasons: Vec<(Reason, Option<String>)>,
}

impl Part {
    /// Whether this audience lets them see.
    pub(crate) fn opens(&self) -> bool {
        !self.reasons.is_empty()
    }

    /// The rule path, a sentence a step.
    pub(crate) fn say(&self, t: Texts, name: &str, kind: PersonKind) -> Vec<String> {
        if self.opens() {
            self.reasons
                .iter()
                .map(|(reason, space)| reason_in_words(t, name, kind, reason, space.as_deref()))
                .collect()
        } else {
            vec![t.why_closed(self.base.name(), name, kind.name())]
        }
    }

    /// The verdict in a sentence.
    pub(crate) fn verdict(&self, t: Texts, name: &str) -> String {
        match (self.why, self.opens()) {
            (Why::Finds, true) => t.why_finds(name),
            (Why::Finds, false) => t.why_finds_not(name),
            (Why::Reads, true) => t.why_reads(name),
            (Why::Reads, false) => t.why_reads_not(name),
            (Why::Sees, true) => t.why_sees(name),
            (Why::Sees, false) => t.why_sees_not(name),
        }
    }
}

fn reason_in_words(t: Texts, name: &str, kind: PersonKind, reason: &Reason, space: Option<&str>) -> String {
    match (reason, space) {
        (Reason::Base(base), _) => t.why_base(base.name(), name, kind.name()),
        (Reason::Named, _) => t.why_named(name),
        (Reason::Member(_, role), Some(space)) => t.why_member(name, space, role.name()),
        (Reason::Member(_, role), None) => t.why_member_elsewhere(name, role.name()),
        (Reason::Organisation(_), _) => t.why_organisation(name),
    }
}
