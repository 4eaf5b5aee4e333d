//! What a page is.

use super::store::Entry;
use web::held::Held;

impl Entry {
    /// Whether a change is shown to readers only once somebody who keeps the page has approved it.
    #[must_use]
    pub const fn needs_approval(&self) -> bool {
        self.approval_code != 0
    }
    /// Whether it is kept for memory only.
    #[must_use]
    pub const fn is_archived(&self) -> bool {
        self.archived_at.is_some()
    }
}

/// A page that the viewer may read.
pub type Leaf = Held<Entry>;

/// What a change says of itself.
#[derive(Clone, Debug, Default)]
pub struct Change {
    /// The title.
    pub title: String,
    /// The text: Markdown.
    pub text: String,
    /// What was changed and why, for the history.
    pub note: String,
    /// It corrects a detail.
    pub minor: bool,
    /// The version that it was written on.
    pub base: i64,
}

/// How many minutes it takes to read a text, at 220 words a minute; at least one.
#[must_use]
pub fn minutes(source: &str) -> i64 {
    let words = i64::try_from(source.split_whitespace().count()).unwrap_or(i64::MAX);
    (words / 220).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_takes_a_minute_and_a_long_one_as_long_as_it_has_words() {
        assert_eq!(minutes("Three short words"), 1);
        assert_eq!(minutes(&"word ".repeat(1_000)), 4);
    }
}
