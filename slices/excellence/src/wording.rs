//! How this slice says things that several of its pages say.

use crate::requests::State;
use crate::skills::{Level, Skill};
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

/// A skill, and what shows it.
pub(crate) fn skill(t: Texts, skill: Skill) -> (&'static str, &'static str) {
    match skill {
        Skill::Facilitating => (t.skill_facilitating(), t.shown_facilitating()),
        Skill::Experimenting => (t.skill_experimenting(), t.shown_experimenting()),
        Skill::Hosting => (t.skill_hosting(), t.shown_hosting()),
        Skill::Answering => (t.skill_answering(), t.shown_answering()),
        Skill::Guiding => (t.skill_guiding(), t.shown_guiding()),
        Skill::Moderating => (t.skill_moderating(), t.shown_moderating()),
        Skill::Writing => (t.skill_writing(), t.shown_writing()),
        Skill::Deciding => (t.skill_deciding(), t.shown_deciding()),
        Skill::Weighing => (t.skill_weighing(), t.shown_weighing()),
        Skill::Listening => (t.skill_listening(), t.shown_listening()),
    }
}

/// How far somebody says they are; nothing if they don't say.
pub(crate) fn level(t: Texts, level: Level) -> &'static str {
    match level {
        Level::Unsaid => "",
        Level::Basics => t.level_basics(),
        Level::Helped => t.level_helped(),
        Level::Alone => t.level_alone(),
        Level::Teaches => t.level_teaches(),
    }
}
