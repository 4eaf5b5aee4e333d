//! How this slice says things that several of its pages say.

use crate::accounts::{Holds, Sort, Stage};
use crate::indicators::{Direction, Indicator, is_share};
use crate::risks::{Band, Level, Mitigation, Risk, RiskKind, Treatment, Verdict, View};
use crate::t::Texts;
use kernel::Timestamp;
use texts::Lang;
use web::kinds::Mark;

/// What sort of harm it is.
pub(crate) fn kind(t: Texts, kind: RiskKind) -> &'static str {
    match kind {
        RiskKind::Confidentiality => t.kind_confidentiality(),
        RiskKind::Privacy => t.kind_privacy(),
        RiskKind::Impersonation => t.kind_impersonation(),
        RiskKind::Silence => t.kind_silence(),
        RiskKind::WrongInformation => t.kind_wrong_information(),
        RiskKind::Conduct => t.kind_conduct(),
        RiskKind::OverControl => t.kind_over_control(),
        RiskKind::Records => t.kind_records(),
        RiskKind::DeadSpace => t.kind_dead_space(),
        RiskKind::Overload => t.kind_overload(),
        RiskKind::Surveillance => t.kind_surveillance(),
        RiskKind::LockIn => t.kind_lock_in(),
        RiskKind::Other => t.kind_other(),
    }
}

/// What is done about it.
pub(crate) fn treatment(t: Texts, treatment: Treatment) -> &'static str {
    match treatment {
        Treatment::Reduce => t.treatment_reduce(),
        Treatment::Avoid => t.treatment_avoid(),
        Treatment::Share => t.treatment_share(),
        Treatment::Accept => t.treatment_accept(),
    }
}

/// How far the mitigation is: a word, the tone and icon of its chip.
pub(crate) fn mitigation(t: Texts, state: Mitigation) -> (&'static str, &'static str, &'static str) {
    match state {
        Mitigation::Planned => (t.mitigation_planned(), "", "clock"),
        Mitigation::InPlace => (t.mitigation_in_place(), "good", "check"),
        Mitigation::Failed => (t.mitigation_failed(), "bad", "warning"),
    }
}

/// What somebody found who looked again.
pub(crate) fn verdict(t: Texts, verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Right => t.verdict_right(),
        Verdict::Changed => t.verdict_changed(),
    }
}

/// Which level is looked at.
pub(crate) fn view(t: Texts, view: View) -> &'static str {
    match view {
        View::Now => t.view_now(),
        View::Before => t.view_before(),
        View::After => t.view_after(),
    }
}

/// How large a level is.
pub(crate) fn band(t: Texts, band: Band) -> &'static str {
    match band {
        Band::Low => t.band_low(),
        Band::Medium => t.band_medium(),
        Band::High => t.band_high(),
        Band::Severe => t.band_severe(),
    }
}

/// "3 × 4 = 12, high".
pub(crate) fn level(t: Texts, level: Level) -> String {
    t.level_said(level.likelihood, level.impact, level.score(), band(t, level.band()))
}

/// A number from 1 to 5, with the word for it.
pub(crate) fn likelihood(t: Texts, number: i64) -> String {
    let word = match number {
        1 => t.likelihood_1(),
        2 => t.likelihood_2(),
        3 => t.likelihood_3(),
        4 => t.likelihood_4(),
        _ => t.likelihood_5(),
    };
    t.numbered(number, word)
}

/// The same of an impact.
pub(crate) fn impact(t: Texts, number: i64) -> String {
    let word = match number {
        1 => t.impact_1(),
        2 => t.impact_2(),
        3 => t.impact_3(),
        4 => t.impact_4(),
        _ => t.impact_5(),
    };
    t.numbered(number, word)
}

/// A value of an indicator: a share in per cent, anything else as a number.
pub(crate) fn value(lang: Lang, measure: &str, value: f64) -> String {
    if is_share(measure) {
        return texts::percent(value, lang);
    }
    let places = if value.fract() == 0.0 { 0 } else { 2 };
    texts::decimal(value, places, lang)
}

/// What a risk is watched by, in words: "M30 Official accounts under control", or what is counted by hand.
pub(crate) fn indicator(lang: Lang, indicator: &Indicator) -> String {
    match maturity::measures::find(&indicator.measure) {
        Some(measure) => format!("{} {}", measure.id, measure.words(lang).name),
        None => indicator.name.clone(),
    }
}

/// Its limit: "at most 3", "at least 60 %".
pub(crate) fn limit(t: Texts, indicator: &Indicator) -> String {
    let Some(limit) = indicator.limit else { return String::new() };
    let said = value(t.lang(), &indicator.measure, limit);
    match Direction::stored(&indicator.direction) {
        Direction::Above => t.at_most(said),
        Direction::Below => t.at_least(said),
    }
}

/// Where a risk stands, in a word: what calls for somebody first.
pub(crate) fn mark(t: Texts, risk: &Risk, now: Timestamp) -> Mark {
    let mark = |label: &str, tone, icon| Mark { label: label.to_owned(), tone, icon };
    if !risk.is_open() {
        return mark(t.is_closed(), "", "check");
    }
    if risk.over_since.is_some() {
        return mark(t.is_over(), "bad", "warning");
    }
    if risk.mitigation_state() == Mitigation::Failed {
        return mark(t.mitigation_failed(), "bad", "warning");
    }
    if risk.is_due(now) {
        return mark(t.is_due(), "warn", "clock");
    }
    if !risk.is_owned() {
        let label = if risk.owner.is_some() && !risk.owner_gone { t.waits_for_owner() } else { t.nobody_owns() };
        return mark(label, "warn", "person");
    }
    let (label, tone, icon) = mitigation(t, risk.mitigation_state());
    mark(label, tone, icon)
}

/// What an entry of the other register is.
pub(crate) fn sort(t: Texts, sort: Sort) -> &'static str {
    match sort {
        Sort::Official => t.sort_official(),
        Sort::Shadow => t.sort_shadow(),
    }
}

/// What it holds.
pub(crate) fn holds(t: Texts, holds: Holds) -> &'static str {
    match holds {
        Holds::Nothing => t.holds_nothing(),
        Holds::Knowledge => t.holds_knowledge(),
        Holds::CustomerData => t.holds_customer_data(),
        Holds::Both => t.holds_both(),
    }
}

/// Whether it is in use: a word, the tone and icon of its chip.
pub(crate) fn stage(t: Texts, stage: Stage) -> (&'static str, &'static str, &'static str) {
    match stage {
        Stage::InUse => (t.stage_in_use(), "", "globe"),
        Stage::BeingMoved => (t.stage_being_moved(), "accent", "right"),
        Stage::Retired => (t.stage_retired(), "", "archive"),
    }
}
