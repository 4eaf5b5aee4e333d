//! How this slice says things that several of its pages say.

use crate::blocks::Category;
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

/// What the clock on the wall shows: "09:10".
pub(crate) fn clock(at: Timestamp, visit: &Visit) -> String {
    let field = civil::hour_field(at, &visit.zone);
    field.split_once('T').map(|(_, hour)| hour.to_owned()).unwrap_or(field)
}
