//! Sentences that several pages of this slice say.

use crate::rounds::{NotNow, Refused, State};
use crate::t;
use maturity::Group;
use web::Problem;
use web::kinds::Mark;

/// Why something can't be done at this moment, and what would be right.
pub(crate) fn not_now(t: t::Texts, why: NotNow) -> String {
    match why {
        NotNow::State => t.not_now_state(),
        NotNow::Nobody => t.not_now_nobody(),
        NotNow::Past => t.not_now_past(),
        NotNow::Agreed => t.not_now_agreed(),
        NotNow::Unanswered => t.not_now_unanswered(),
        NotNow::JustReminded => t.not_now_reminded(),
    }
    .to_owned()
}

/// A refusal where there is no page to say it on.
pub(crate) fn problem(t: t::Texts, refused: Refused) -> Problem {
    match refused {
        Refused::Problem(problem) => problem,
        Refused::Fields(errors) => Problem::Invalid(errors),
        Refused::NotNow(why) => Problem::Conflict(not_now(t, why)),
    }
}

/// A state in a word, with the tone of its chip.
pub(crate) fn state(t: t::Texts, state: State) -> Mark {
    let (label, tone, icon) = match state {
        State::Draft => (t.state_draft(), "", "edit"),
        State::Open => (t.state_open(), "good", "clock"),
        State::Review => (t.state_review(), "warn", "eye"),
        State::Consensus => (t.state_consensus(), "accent", "people"),
        State::Published => (t.state_published(), "accent", "verified"),
    };
    Mark { label: label.to_owned(), tone, icon }
}

/// Who belongs to a group, and how many they are.
pub(crate) fn group_about(t: t::Texts, group: Group, size: usize) -> String {
    let size = i64::try_from(size).unwrap_or(i64::MAX);
    match group {
        Group::ItLeaders => t.about_it_leaders(size),
        Group::ItStaff => t.about_it_staff(size),
        Group::Executives => t.about_executives(size),
        Group::Marketing => t.about_marketing(size),
        Group::Front => t.about_front(size),
        Group::Employees | Group::Customers => t.about_employees(size),
    }
}

/// How much a round asks, in words.
pub(crate) fn length(t: t::Texts, length: &str) -> &'static str {
    match length {
        "pulse" => t.length_pulse(),
        "focus" => t.length_focus(),
        _ => t.length_full(),
    }
}
