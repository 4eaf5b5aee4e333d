//! The kinds of subjects of this slice.

use crate::{STRATEGY, VISION, t};
use kernel::SubjectId;
use subjects::Subject;
use web::kinds::Kind;

fn at(path: &str, id: SubjectId) -> String {
    format!("/journey/{path}/{id}")
}

/// Both. Each is changed on a page of its own, and neither is taken away by the menu of a subject.
pub fn all() -> [Kind; 2] {
    let plain = Kind {
        name: VISION,
        icon: "eye",
        label: |lang| t::Texts::new(lang).kind_vision(),
        url: |one: &Subject| at("vision", one.id),
        own: None,
        marks: None,
        compose: None,
        fragment: None,
    };
    let strategy = Kind {
        name: STRATEGY,
        icon: "journey",
        label: |lang| t::Texts::new(lang).kind_strategy(),
        url: |one: &Subject| at("strategy", one.id),
        ..plain
    };
    [plain, strategy]
}
