//! How this slice says things that several of its pages say.

use crate::steps::{Stage, Step};
use crate::t::{self, Texts};
use kernel::Timestamp;
use maturity::{Block, Instrument, Kind, Words};
use texts::Lang;
use web::FieldErrors;
use web::kinds::Mark;
use web::view::Choice;

/// A stage in a word, with the tone and icon of its chip.
pub(crate) fn stage(t: Texts, stage: Stage) -> Mark {
    let (label, tone, icon) = match stage {
        Stage::Proposed => (t.stage_proposed(), "", "edit"),
        Stage::Adopted => (t.stage_adopted(), "", "flag"),
        Stage::Started => (t.stage_started(), "", "clock"),
        Stage::Met => (t.stage_met(), "good", "check"),
        Stage::Confirmed => (t.stage_confirmed(), "accent", "verified"),
        Stage::Regressed => (t.stage_regressed(), "bad", "undo"),
        Stage::Waived => (t.stage_waived(), "", "minus"),
        Stage::Stopped => (t.stage_stopped(), "", "close"),
    };
    Mark { label: label.to_owned(), tone, icon }
}

/// The chip of an action: late before anything else that is to do, waiting for its owner before under way.
pub(crate) fn mark(t: Texts, step: &Step, now: Timestamp) -> Mark {
    match step.stage() {
        Stage::Adopted | Stage::Started if step.is_late(now) => {
            Mark { label: t.late().to_owned(), tone: "warn", icon: "warning" }
        }
        Stage::Adopted if step.accepted_at.is_none() => {
            Mark { label: t.waits_for_owner().to_owned(), tone: "warn", icon: "person" }
        }
        other => stage(t, other),
    }
}

/// A kind in words.
pub(crate) fn kind(t: Texts, kind: Kind) -> &'static str {
    Words::of(Instrument::current(), t.lang()).kind(kind)
}

/// A block in words.
pub(crate) fn block(t: Texts, block: Block) -> &'static str {
    &Words::of(Instrument::current(), t.lang()).block(block).name
}

/// A number with so many places behind its mark, as the language writes it.
pub(crate) fn number(lang: Lang, value: f64, places: usize) -> String {
    let text = format!("{value:.places$}");
    if lang == Lang::De { text.replace('.', ",") } else { text }
}

/// A share in per cent; with one place where it is no whole number, so that 19.9 does not look like 20.
pub(crate) fn percent(lang: Lang, share: f64) -> String {
    let percent = (share * 1000.0).floor() / 10.0;
    let places = usize::from((percent - percent.round()).abs() > 0.049);
    format!("{} %", number(lang, percent, places))
}

/// What a rule gives to a probe, in words: "IT", "social advocate". What has no words stands as it is.
pub(crate) fn given(lang: Lang, name: &str, value: &str) -> Option<String> {
    if name == "space" {
        return None;
    }
    let key = format!("given-{}-{}", name.replace('_', "-"), value.replace('_', "-").to_lowercase());
    t::lookup(lang, &key, &[]).or_else(|| {
        let key = format!("given-{}", name.replace('_', "-"));
        t::lookup(lang, &key, &[("value", value.into())])
    })
}

/// One of a list to choose from.
pub(crate) fn offer(value: impl ToString, label: impl Into<String>, chosen: bool) -> Choice {
    Choice { value: value.to_string(), label: label.into(), chosen }
}

/// What is wrong, in one sentence, for a toast; anything that is no refusal is passed on.
pub(crate) fn sentence(problem: web::Problem) -> Result<String, web::Problem> {
    match problem {
        web::Problem::Conflict(sentence) | web::Problem::Forbidden(Some(sentence)) => Ok(sentence),
        web::Problem::Invalid(errors) => Ok(first(&errors)),
        other => Err(other),
    }
}

fn first(errors: &FieldErrors) -> String {
    errors.all().first().map(|(_, sentence)| sentence.clone()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_never_looks_larger_than_it_is() {
        for (share, expected) in
            [(0.2, "20 %"), (0.1996, "19.9 %"), (1.0, "100 %"), (0.0, "0 %"), (1.0 / 3.0, "33.3 %")]
        {
            assert_eq!(percent(Lang::En, share), expected);
        }
        assert_eq!(percent(Lang::De, 0.125), "12,5 %");
    }
}
