//! How this slice says things that several of its pages say.

use crate::blocks::Category;
use crate::canvases::{Field, Goal, Side, State};
use crate::t::Texts;
use crate::workshops::Stage;
use kernel::Timestamp;
use web::kinds::Mark;
use web::{Visit, civil};

/// Where a workshop stands.
pub(crate) fn stage(t: Texts, stage: Stage) -> Mark {
    let (label, tone, icon) = match stage {
        Stage::Draft => (t.stage_draft(), "", "edit"),
        Stage::Ready => (t.stage_ready(), "accent", "event"),
        Stage::Live => (t.stage_live(), "warn", "people"),
        Stage::Closed => (t.stage_closed(), "good", "check"),
    };
    Mark { label: label.to_owned(), tone, icon }
}

/// What a block is for.
pub(crate) fn category(t: Texts, category: Category) -> &'static str {
    match category {
        Category::Prep => t.category_prep(),
        Category::Frame => t.category_frame(),
        Category::Edu => t.category_edu(),
        Category::Breakout => t.category_breakout(),
        Category::Plenary => t.category_plenary(),
        Category::Sim => t.category_sim(),
        Category::Decide => t.category_decide(),
        Category::Close => t.category_close(),
        Category::Break => t.category_break(),
    }
}

/// Where a canvas stands.
pub(crate) fn state(t: Texts, state: State) -> Mark {
    let (label, tone, icon) = match state {
        State::Sketch => (t.state_sketch(), "", "edit"),
        State::Voted => (t.state_voted(), "accent", "poll"),
        State::Decided => (t.state_decided(), "accent", "check"),
        State::Experiment => (t.state_experiment(), "warn", "clock"),
        State::Scaled => (t.state_scaled(), "good", "verified"),
        State::Stopped => (t.state_stopped(), "", "close"),
    };
    Mark { label: label.to_owned(), tone, icon }
}

/// A field of a canvas: what it is called, and what belongs there.
pub(crate) fn field(t: Texts, field: Field) -> (&'static str, &'static str) {
    match field {
        Field::Title => (t.canvas_title(), t.canvas_title_hint()),
        Field::Capability => (t.canvas_capability(), t.canvas_capability_hint()),
        Field::People => (t.canvas_people(), t.canvas_people_hint()),
        Field::Pain => (t.canvas_pain(), t.canvas_pain_hint()),
        Field::Objective => (t.canvas_objective(), t.canvas_objective_hint()),
        Field::Value => (t.canvas_value(), t.canvas_value_hint()),
        Field::Pattern => (t.canvas_pattern(), t.canvas_pattern_hint()),
        Field::Side => (t.canvas_side(), t.canvas_side_hint()),
        Field::Goal => (t.canvas_goal(), t.canvas_goal_hint()),
        Field::Process => (t.canvas_process(), t.canvas_process_hint()),
        Field::Guardrails => (t.canvas_guardrails(), t.canvas_guardrails_hint()),
        Field::Risks => (t.canvas_risks(), t.canvas_risks_hint()),
        Field::Experiment => (t.canvas_experiment(), t.canvas_experiment_hint()),
        Field::Owner => (t.canvas_owner(), t.canvas_owner_hint()),
        Field::Partners => (t.canvas_partners(), t.canvas_partners_hint()),
        Field::Cost => (t.canvas_cost(), t.canvas_cost_hint()),
    }
}

/// On which side something happens.
pub(crate) fn side(t: Texts, side: Side) -> &'static str {
    match side {
        Side::Inside => t.side_inside(),
        Side::Outside => t.side_outside(),
        Side::Both => t.side_both(),
    }
}

/// Whose goal something serves.
pub(crate) fn goal(t: Texts, goal: Goal) -> &'static str {
    match goal {
        Goal::Inside => t.goal_inside(),
        Goal::Customers => t.goal_customers(),
    }
}

/// The questions of the pulse; the first is about skill.
pub(crate) fn questions(t: Texts) -> [&'static str; 4] {
    [t.pulse_skill(), t.pulse_confidence(), t.pulse_use(), t.pulse_whom()]
}

/// The answers of the pulse, from 0 to 4.
pub(crate) fn answers(t: Texts) -> [&'static str; 5] {
    [t.answer_0(), t.answer_1(), t.answer_2(), t.answer_3(), t.answer_4()]
}

/// What the clock on the wall shows: "09:10".
pub(crate) fn clock(at: Timestamp, visit: &Visit) -> String {
    let field = civil::hour_field(at, &visit.zone);
    field.split_once('T').map(|(_, hour)| hour.to_owned()).unwrap_or(field)
}
