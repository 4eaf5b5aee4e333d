//! How this slice says things that several of its pages say.

use crate::agenda::{OutcomeKind, Presence, Purpose};
use crate::councils::Scope;
use crate::decisions::{DecisionKind, Verdict};
use crate::meetings::Stage;
use crate::proposals::{Choice, Process, Resulting, Threshold};
use crate::seats::SeatKind;
use crate::t::Texts;

/// For whom a council decides.
pub(crate) fn scope(t: Texts, scope: Scope) -> &'static str {
    match scope {
        Scope::It => t.scope_it(),
        Scope::Enterprise => t.scope_enterprise(),
    }
}

/// What a seat is for.
pub(crate) fn seat(t: Texts, kind: SeatKind) -> &'static str {
    match kind {
        SeatKind::Chair => t.seat_chair(),
        SeatKind::Secretary => t.seat_secretary(),
        SeatKind::ItLeader => t.seat_it_leader(),
        SeatKind::SocialAdvocate => t.seat_social_advocate(),
        SeatKind::Marketing => t.seat_marketing(),
        SeatKind::Hr => t.seat_hr(),
        SeatKind::Sales => t.seat_sales(),
        SeatKind::Service => t.seat_service(),
        SeatKind::Legal => t.seat_legal(),
        SeatKind::Operations => t.seat_operations(),
        SeatKind::Member => t.seat_member(),
    }
}

/// Why something is on the agenda.
pub(crate) fn purpose(t: Texts, purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Inform => t.purpose_inform(),
        Purpose::Discuss => t.purpose_discuss(),
        Purpose::Decide => t.purpose_decide(),
    }
}

/// What came of a point.
pub(crate) fn outcome(t: Texts, kind: OutcomeKind) -> &'static str {
    match kind {
        OutcomeKind::Decision => t.outcome_decision(),
        OutcomeKind::Action => t.outcome_action(),
        OutcomeKind::Information => t.outcome_information(),
        OutcomeKind::Parked => t.outcome_parked(),
    }
}

/// Whether somebody was there.
pub(crate) fn presence(t: Texts, presence: Presence) -> &'static str {
    match presence {
        Presence::In => t.presence_in(),
        Presence::Excused => t.presence_excused(),
        Presence::Out => t.presence_out(),
    }
}

/// Where a meeting stands: a word, and the tone of its chip.
pub(crate) fn stage(t: Texts, stage: Stage) -> (&'static str, &'static str, &'static str) {
    match stage {
        Stage::Planned => (t.stage_planned(), "", "event"),
        Stage::Open => (t.stage_open(), "accent", "people"),
        Stage::Closed => (t.stage_closed(), "warn", "edit"),
        Stage::Published => (t.stage_published(), "good", "check"),
        Stage::CalledOff => (t.stage_called_off(), "bad", "close"),
    }
}

/// How a proposal is decided.
pub(crate) fn process(t: Texts, process: Process) -> (&'static str, &'static str) {
    match process {
        Process::Consent => (t.process_consent(), t.process_consent_detail()),
        Process::Majority => (t.process_majority(), t.process_majority_detail()),
        Process::Advice => (t.process_advice(), t.process_advice_detail()),
    }
}

/// How much agreement a vote needs.
pub(crate) fn threshold(t: Texts, threshold: Threshold) -> &'static str {
    match threshold {
        Threshold::Half => t.threshold_half(),
        Threshold::TwoThirds => t.threshold_two_thirds(),
        Threshold::ThreeQuarters => t.threshold_three_quarters(),
        Threshold::All => t.threshold_all(),
    }
}

/// A stance: what it is called, what it means, its tone and icon.
pub(crate) fn choice(t: Texts, choice: Choice) -> (&'static str, &'static str, &'static str, &'static str) {
    match choice {
        Choice::Agree => (t.choice_agree(), t.choice_agree_detail(), "good", "check"),
        Choice::Aside => (t.choice_aside(), t.choice_aside_detail(), "", "minus"),
        Choice::Object => (t.choice_object(), t.choice_object_detail(), "bad", "warning"),
        Choice::Yes => (t.choice_yes(), t.choice_yes_detail(), "good", "check"),
        Choice::No => (t.choice_no(), t.choice_no_detail(), "bad", "close"),
        Choice::Abstain => (t.choice_abstain(), t.choice_abstain_detail(), "", "minus"),
        Choice::Support => (t.choice_support(), t.choice_support_detail(), "good", "check"),
        Choice::Concern => (t.choice_concern(), t.choice_concern_detail(), "warn", "warning"),
    }
}

/// What came of a proposal: a word, the tone and icon of its chip.
pub(crate) fn result(t: Texts, result: Resulting) -> (&'static str, &'static str, &'static str) {
    match result {
        Resulting::Adopted => (t.result_adopted(), "good", "check"),
        Resulting::Rejected => (t.result_rejected(), "bad", "close"),
        Resulting::NoQuorum => (t.result_no_quorum(), "warn", "warning"),
        Resulting::Advised => (t.result_advised(), "accent", "idea"),
        Resulting::Withdrawn => (t.result_withdrawn(), "", "undo"),
    }
}

/// What sort of decision it is.
pub(crate) fn decision(t: Texts, kind: DecisionKind) -> &'static str {
    match kind {
        DecisionKind::General => t.decision_general(),
        DecisionKind::Direction => t.decision_direction(),
        DecisionKind::Strategy => t.decision_strategy(),
        DecisionKind::Mandate => t.decision_mandate(),
        DecisionKind::Plan => t.decision_plan(),
    }
}

/// What turned out of a decision: a word, the tone and icon of its chip.
pub(crate) fn verdict(t: Texts, verdict: Verdict) -> (&'static str, &'static str, &'static str) {
    match verdict {
        Verdict::Held => (t.verdict_held(), "good", "check"),
        Verdict::Partly => (t.verdict_partly(), "warn", "minus"),
        Verdict::Failed => (t.verdict_failed(), "bad", "close"),
        Verdict::Open => (t.verdict_open(), "", "clock"),
    }
}

/// The number of a decision: D-2026-014.
pub(crate) fn number(year: i64, number: i64) -> String {
    format!("D-{year}-{number:03}")
}

/// The short name of a month.
pub(crate) fn month(t: Texts, month: i8) -> &'static str {
    match month {
        1 => t.month_1(),
        2 => t.month_2(),
        3 => t.month_3(),
        4 => t.month_4(),
        5 => t.month_5(),
        6 => t.month_6(),
        7 => t.month_7(),
        8 => t.month_8(),
        9 => t.month_9(),
        10 => t.month_10(),
        11 => t.month_11(),
        _ => t.month_12(),
    }
}

/// What would come of an open proposal if it were closed now.
pub(crate) fn would(t: Texts, result: Resulting) -> &'static str {
    match result {
        Resulting::Adopted => t.would_be_adopted(),
        Resulting::Rejected => t.would_be_rejected(),
        Resulting::NoQuorum => t.would_lack_quorum(),
        Resulting::Advised | Resulting::Withdrawn => t.would_be_advised(),
    }
}

/// A part of a decision's text.
pub(crate) fn part(t: Texts, part: crate::decisions::Part) -> &'static str {
    match part {
        crate::decisions::Part::Drivers => t.part_drivers(),
        crate::decisions::Part::Options => t.part_options(),
        crate::decisions::Part::Consequences => t.part_consequences(),
    }
}
