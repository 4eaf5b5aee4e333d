//! What units do, in the words that the journey compares by.

use crate::t;
use texts::Lang;
use web::view::Choice;

/// All codes in `person.function`, in the order of a list.
pub const ALL: [&str; 10] =
    ["engineering", "finance", "hr", "it", "legal", "marketing", "operations", "sales", "service", "other"];

/// What it is called; a code that nobody knows is its own name.
#[must_use]
pub fn name(lang: Lang, code: &str) -> String {
    t::lookup(lang, &format!("function-{code}"), &[]).unwrap_or_else(|| code.to_owned())
}

/// A list to choose from, "none" first.
#[must_use]
pub fn choices(lang: Lang, chosen: &str) -> Vec<Choice> {
    let none =
        Choice { label: t::Texts::new(lang).choose_any().to_owned(), chosen: chosen.is_empty(), ..Choice::default() };
    let one = |code: &&str| Choice { value: (*code).to_owned(), label: name(lang, code), chosen: *code == chosen };
    std::iter::once(none).chain(ALL.iter().map(one)).collect()
}
