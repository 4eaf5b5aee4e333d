//! The kind of subject of the wiki, as others' lists and links know it.

use crate::{PAGE, t};
use web::kinds::Kind;

/// A page. It has verbs of its own, so the menu of a subject offers none.
pub const PAGES: Kind = Kind::of_its_own(
    PAGE,
    "wiki",
    |lang| t::Texts::new(lang).kind_page(),
    |subject| format!("/pages/{}", subject.id),
    None,
);
