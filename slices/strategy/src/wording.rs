//! How this slice says where something stands.

use crate::t::Texts;
use crate::visions::model::Stage;
use kernel::Timestamp;
use web::kinds::Mark;

fn mark(label: &str, tone: &'static str, icon: &'static str) -> Mark {
    Mark { label: label.to_owned(), tone, icon }
}

/// Where a vision stands.
pub(crate) fn vision(t: Texts, stage: Stage) -> Mark {
    match stage {
        Stage::Draft => mark(t.stage_draft(), "", "edit"),
        Stage::Published => mark(t.stage_published(), "good", "check"),
        Stage::Withdrawn => mark(t.stage_withdrawn(), "", "close"),
    }
}

/// Where a strategy stands.
pub(crate) fn strategy(t: Texts, adopted: Option<Timestamp>, ended: Option<Timestamp>) -> Mark {
    match (adopted, ended) {
        (_, Some(_)) => mark(t.stage_ended(), "", "close"),
        (Some(_), None) => mark(t.stage_adopted(), "good", "verified"),
        (None, None) => mark(t.stage_draft(), "", "edit"),
    }
}
