//! What a text may be, and what is said when it may not.

use crate::t;
use texts::Lang;
use web::{FieldErrors, Problem};

/// Longest text, in characters.
pub const LONGEST_TEXT: usize = markup::MAX_SOURCE_CHARS;
/// Longest title, in characters.
pub const LONGEST_TITLE: usize = 255;
/// Whether a text as typed can be taken, before anything is looked up for it.
///
/// # Errors
/// [`Problem::Invalid`] with a sentence for each field that is wrong.
pub fn check_typed(lang: Lang, title: &str, body: &str) -> Result<(), Problem> {
    let t = t::Texts::new(lang);
    let mut errors = FieldErrors::new();
    let long = title.chars().count();
    if long > LONGEST_TITLE {
        errors.add("title", t.error_title_long(long, LONGEST_TITLE));
    }
    if title.chars().any(char::is_control) {
        errors.add("title", t.error_title_lines());
    }
    let long = body.chars().count();
    if body.trim().is_empty() {
        errors.add("body", t.error_body_missing());
    } else if long > LONGEST_TEXT {
        errors.add("body", t.error_body_long(long, LONGEST_TEXT));
    } else if body.contains('\0') {
        errors.add("body", t.error_body_zero());
    }
    errors.check()
}

/// The most HTML that a card shows of a long text, in bytes.
const CARD: usize = 900;

/// The beginning of a long text for a card: its first paragraphs, or the plain excerpt where it begins otherwise. `None`
/// where the whole fits.
#[must_use]
pub fn beginning(html: &str) -> Option<&str> {
    if html.len() <= CARD {
        return None;
    }
    let mut end = 0;
    while html[end..].starts_with("<p>")
        && let Some(close) = html[end..].find("</p>\n")
        && end + close < CARD / 2
    {
        end += close + "</p>\n".len();
    }
    Some(&html[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_is_shown_whole() {
        assert_eq!(beginning("<p>Hello</p>\n"), None);
    }

    #[test]
    fn a_long_text_begins_with_its_first_whole_paragraphs() {
        let long = format!("<p>One</p>\n<p>Two</p>\n<p>{}</p>\n", "x".repeat(2_000));
        assert_eq!(beginning(&long), Some("<p>One</p>\n<p>Two</p>\n"));
        let list = format!("<ul>\n<li>{}</li>\n</ul>\n", "x".repeat(2_000));
        assert_eq!(beginning(&list), Some(""));
    }

    #[test]
    fn what_is_too_long_or_empty_is_told_by_field() {
        let told = |title: &str, body: &str| match check_typed(Lang::En, title, body) {
            Err(Problem::Invalid(errors)) => errors.all().iter().map(|(field, _)| field.clone()).collect::<Vec<_>>(),
            _ => Vec::new(),
        };
        assert!(told("", &"é".repeat(LONGEST_TEXT)).is_empty());
        assert_eq!(told("", &"é".repeat(LONGEST_TEXT + 1)), ["body"]);
        assert!(told(&"é".repeat(LONGEST_TITLE), "text").is_empty());
        assert_eq!(told(&"é".repeat(LONGEST_TITLE + 1), "  "), ["title", "body"]);
    }
}
