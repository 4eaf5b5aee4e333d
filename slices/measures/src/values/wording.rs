//! Why a measure has no value, in a sentence.

use super::model::State;
use crate::{method, t};
use maturity::measures::Measure;
use texts::Lang;

/// Why there is no value: "not enough data: 12 of 30 questions". Empty where there is one.
#[must_use]
pub fn why(lang: Lang, measure: &Measure, state: State) -> String {
    let t = t::Texts::new(lang);
    match state {
        State::Off => t.why_off().to_owned(),
        State::NotAgreed => t.why_not_agreed().to_owned(),
        State::Waits => t.why_waits(method::waits_for(lang, &measure.id)),
        State::NotYet => t.why_not_yet().to_owned(),
        State::TooLittle(base) => t.why_too_little(method::too_few(lang, measure, base)),
        State::TooFew => t.why_too_few().to_owned(),
        State::Nothing => t.why_nothing().to_owned(),
        State::Told(..) => String::new(),
    }
}
