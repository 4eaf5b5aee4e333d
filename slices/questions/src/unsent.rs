//! What somebody typed where they may not write any more: all of it, to copy from.

use crate::t::Texts;
use askama::Template;
use subjects::State;
use texts::Lang;
use web::drafts::Typed;

/// The shared component, filled in for this slice.
#[derive(Template)]
#[template(path = "components/unsent.html")]
pub(crate) struct Unsent {
    pub why: String,
    pub title_label: &'static str,
    pub title: String,
    pub label: &'static str,
    pub body: String,
}

impl Unsent {
    pub fn new(lang: Lang, why: &str, typed: Typed) -> Self {
        let title_label = web::t::Texts::new(lang).composer_title();
        let Typed { title, body } = typed;
        Self { why: why.to_owned(), title_label, title, label: Texts::new(lang).unsent_label(), body }
    }
}

/// Why an answer is not taken by a question in this state.
pub(crate) fn why_no_answer(t: Texts, state: State) -> &'static str {
    match state {
        State::Closed => t.unsent_closed(),
        State::Removed => t.unsent_removed(),
        State::Open => t.unsent_not_here(),
    }
}
