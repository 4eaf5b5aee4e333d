//! How this slice says things that several of its pages say.

use crate::experiments::{self, DataLevel};
use crate::initiatives::{Ending, Side, model};
use crate::reviews::Verdict;
use crate::t::Texts;
use crate::values::{Better, Yardstick};
use maturity::{Function, capabilities};
use texts::Lang;
use web::FieldErrors;
use web::checks::short;
use web::kinds::Mark;
use web::view::Choice;

/// Whom something is for.
pub(crate) fn side(t: Texts, side: Side) -> &'static str {
    match side {
        Side::Inside => t.side_inside(),
        Side::Outside => t.side_outside(),
        Side::Both => t.side_both(),
    }
}

/// How an initiative ended.
pub(crate) fn ending(t: Texts, ending: Ending) -> &'static str {
    match ending {
        Ending::Finished => t.ending_finished(),
        Ending::Scaled => t.ending_scaled(),
        Ending::Stopped => t.ending_stopped(),
    }
}

/// Where an initiative stands.
pub(crate) fn stage(t: Texts, stage: model::Stage) -> Mark {
    match stage {
        model::Stage::Planned => mark(t.stage_planned(), "", "clock"),
        model::Stage::Running => mark(t.stage_running(), "accent", "right"),
        model::Stage::Ended(Ending::Stopped) => mark(t.ending_stopped(), "", "close"),
        model::Stage::Ended(how) => mark(ending(t, how), "good", "check"),
    }
}

/// Where an experiment stands.
pub(crate) fn experiment(t: Texts, stage: experiments::Stage) -> Mark {
    match stage {
        experiments::Stage::Idea => mark(t.experiment_idea(), "", "idea"),
        experiments::Stage::Running => mark(t.stage_running(), "accent", "right"),
        experiments::Stage::Overdue => mark(t.experiment_overdue(), "warn", "clock"),
        experiments::Stage::Decided(experiments::Verdict::Stop) => mark(t.verdict_stop(), "", "close"),
        experiments::Stage::Decided(experiments::Verdict::Fix) => mark(t.verdict_fix(), "warn", "edit"),
        experiments::Stage::Decided(experiments::Verdict::Scale) => mark(t.verdict_scale(), "good", "check"),
    }
}

/// What came of a review.
pub(crate) fn review(t: Texts, verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Stop => t.verdict_stop(),
        Verdict::Fix => t.verdict_fix(),
        Verdict::Grow => t.verdict_grow(),
    }
}

/// How sensitive the data are that an experiment touches.
pub(crate) fn data_level(t: Texts, level: DataLevel) -> &'static str {
    match level {
        DataLevel::Public => t.data_public(),
        DataLevel::Internal => t.data_internal(),
        DataLevel::Confidential => t.data_confidential(),
        DataLevel::Personal => t.data_personal(),
    }
}

fn mark(label: &str, tone: &'static str, icon: &'static str) -> Mark {
    Mark { label: label.to_owned(), tone, icon }
}

/// The sides to choose from.
pub(crate) fn sides(t: Texts, chosen: &str) -> Vec<Choice> {
    Side::ALL.iter().map(|one| Choice::of(one.name(), side(t, *one), chosen == one.name())).collect()
}

/// Which way is better, to choose from.
pub(crate) fn betters(t: Texts, chosen: &str) -> Vec<Choice> {
    let label = |one: Better| if one == Better::Up { t.more_is_better() } else { t.less_is_better() };
    Better::ALL.iter().map(|one| Choice::of(one.name(), label(*one), chosen == one.name())).collect()
}

/// The capabilities to choose from, after a line that chooses none.
pub(crate) fn capabilities_to_choose(t: Texts, chosen: &str) -> Vec<Choice> {
    let none = Choice::of("", t.no_capability(), chosen.is_empty());
    let each = capabilities::all().map(|one| Choice::of(one.code, one.label(t.lang()), one.code == chosen));
    std::iter::once(none).chain(each).collect()
}

/// The functions to choose from.
pub(crate) fn functions(lang: Lang, chosen: &str) -> Vec<Choice> {
    Function::ALL.iter().map(|one| Choice::of(one.name(), one.label(lang), one.name() == chosen)).collect()
}

/// What a capability is called, or nothing.
pub(crate) fn capability(lang: Lang, code: &str) -> String {
    capabilities::find(code).map(|one| one.label(lang)).unwrap_or_default()
}

/// What is wrong with a yardstick; `aim` is the field of its target.
pub(crate) fn check_stick(lang: Lang, errors: &mut FieldErrors, stick: &Yardstick, aim: &str, unreadable: &[&str]) {
    let t = Texts::new(lang);
    short(lang, errors, "measure", &stick.measure);
    short(lang, errors, "unit", &stick.unit);
    if Better::from_name(&stick.better).is_none() {
        errors.add("better", t.error_choose());
    }
    for field in ["baseline", aim] {
        if unreadable.contains(&field) {
            errors.add(field, t.error_number());
        }
    }
    if stick.measure.is_empty() && (stick.baseline.is_some() || stick.target.is_some()) {
        errors.add("measure", t.error_measure());
    }
    if !stick.is_straight() {
        errors.add(aim, t.error_direction());
    }
}
