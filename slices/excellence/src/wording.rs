//! How this slice says things that several of its pages say.

use crate::requests::State;
use crate::t::Texts;
use crate::ways::Effort;

/// Where a request stands: a word, the tone and icon of its chip.
pub(crate) fn state(t: Texts, state: State) -> (&'static str, &'static str, &'static str) {
    match state {
        State::Open => (t.state_open(), "", "clock"),
        State::Answered => (t.state_answered(), "accent", "idea"),
        State::RefusedWithWay => (t.state_refused_with_way(), "accent", "idea"),
        State::RefusedWithoutWay => (t.state_refused_without_way(), "bad", "close"),
        State::Chosen => (t.state_chosen(), "accent", "right"),
        State::Helped => (t.state_helped(), "good", "check"),
        State::Withdrawn => (t.state_withdrawn(), "", "undo"),
    }
}

/// What a way takes.
pub(crate) fn effort(t: Texts, effort: Effort) -> &'static str {
    match effort {
        Effort::Small => t.effort_small(),
        Effort::Medium => t.effort_medium(),
        Effort::Large => t.effort_large(),
    }
}
