//! What many forms ask of a text, with the sentences for what can't be taken.

use crate::{FieldErrors, t};
use texts::Lang;

/// Longest name or title in characters.
pub const LONGEST_TITLE: usize = 200;
/// Longest short text in characters: a place, a reason.
pub const LONGEST_LINE: usize = 500;

/// A title: one line, not empty, not too long.
pub fn line(lang: Lang, errors: &mut FieldErrors, field: &str, text: &str) {
    let t = t::Texts::new(lang);
    match text.trim().chars().count() {
        0 => errors.add(field, t.error_title_missing()),
        long if long > LONGEST_TITLE => errors.add(field, t.error_long(LONGEST_TITLE)),
        _ if text.chars().any(char::is_control) => errors.add(field, t.error_lines()),
        _ => {}
    }
}

/// A short text that may be empty.
pub fn short(lang: Lang, errors: &mut FieldErrors, field: &str, text: &str) {
    let t = t::Texts::new(lang);
    if text.chars().count() > LONGEST_LINE {
        errors.add(field, t.error_long(LONGEST_LINE));
    } else if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        errors.add(field, t.error_zero());
    }
}

/// A long text; `missing` says what belongs there if it is empty.
pub fn body(lang: Lang, errors: &mut FieldErrors, field: &str, text: &str, missing: &str) {
    body_within(lang, errors, field, text, missing, markup::MAX_SOURCE_CHARS);
}

/// The same for what may be of another length: at most so many characters.
pub fn body_within(lang: Lang, errors: &mut FieldErrors, field: &str, text: &str, missing: &str, most: usize) {
    let t = t::Texts::new(lang);
    match text.chars().count() {
        _ if text.trim().is_empty() && !missing.is_empty() => errors.add(field, missing),
        _ if text.contains('\0') => errors.add(field, t.error_zero()),
        long if long > most => errors.add(field, t.error_long(most)),
        _ => {}
    }
}
