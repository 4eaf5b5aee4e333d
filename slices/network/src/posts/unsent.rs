//! What somebody typed where they may not write any more: all of it, to copy from.

use crate::t::Texts;
use askama::Template;
use subjects::State;
use texts::Lang;

/// The shared component, filled in.
#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "components/unsent.html")]
pub struct Unsent {
    /// What is wrong, or nothing.
    pub why: String,
    /// What the title is called.
    pub title_label: &'static str,
    /// The title, or nothing.
    pub title: String,
    /// What the text is called.
    pub label: &'static str,
    /// The text.
    pub body: String,
}

impl Unsent {
    /// What was typed, and why it was not taken.
    #[must_use]
    pub fn new(lang: Lang, why: &str, title: String, body: String) -> Self {
        let title_label = web::t::Texts::new(lang).composer_title();
        Self { why: why.to_owned(), title_label, title, label: Texts::new(lang).your_text(), body }
    }
}

/// Why nothing is taken in a thread in this state.
#[must_use]
pub fn why(t: Texts, state: State) -> &'static str {
    match state {
        State::Closed => t.unsent_closed(),
        State::Removed => t.unsent_removed(),
        State::Open => t.unsent_not_here(),
    }
}
