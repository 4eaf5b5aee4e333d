//! What a proposed change is, what became of it, and what keeps it from being one.

use crate::t::Texts;
use subjects::Subject;
use texts::Lang;
use web::FieldErrors;

/// Longest reason and longest word of those who decline, in characters.
pub const LONGEST_WORD: usize = 1_000;

/// What became of a proposed change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It waits for those who decide.
    Open,
    /// It became a version of the text.
    Accepted,
    /// It did not.
    Declined,
    /// Whoever proposed it took it back.
    Withdrawn,
}

impl Fate {
    /// The number in the table.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Open => 0,
            Self::Accepted => 1,
            Self::Declined => 2,
            Self::Withdrawn => 3,
        }
    }
    /// From the number in the table.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            0 => Self::Open,
            1 => Self::Accepted,
            2 => Self::Declined,
            _ => Self::Withdrawn,
        }
    }
    /// The word in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// What somebody proposes.
#[derive(Clone, Debug, Default)]
pub struct Proposal {
    /// The title; an answer has none.
    pub title: String,
    /// The text.
    pub body: String,
    /// Why.
    pub reason: String,
    /// The version that they changed.
    pub version: i64,
    /// The client's key, against proposing twice.
    pub key: Option<String>,
}

impl Proposal {
    /// Whether it says what stands there already.
    #[must_use]
    pub fn is_no_change(&self, subject: &Subject, source: &str) -> bool {
        self.title.trim() == subject.title && self.body.trim() == source.trim()
    }
}

/// Whether a reason, or a word to whoever proposed something, can be taken.
///
/// # Errors
/// What is wrong with it, at this field.
pub fn check_word(lang: Lang, field: &str, word: &str, missing: &str) -> Result<(), web::Problem> {
    let (t, mut errors) = (Texts::new(lang), FieldErrors::new());
    match word.trim().chars().count() {
        0 => errors.add(field, missing),
        long if long > LONGEST_WORD => errors.add(field, t.error_word_long(LONGEST_WORD)),
        _ if word.contains('\0') => errors.add(field, t.error_body_zero()),
        _ => {}
    }
    errors.check()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fate_has_a_number_and_gives_it_back() {
        for fate in [Fate::Open, Fate::Accepted, Fate::Declined, Fate::Withdrawn] {
            assert_eq!(Fate::from_code(fate.code()), fate);
        }
    }

    #[test]
    fn a_word_is_there_and_short_enough() {
        assert!(check_word(Lang::En, "word", "Because.", "?").is_ok());
        for word in ["", " \n", "a\0b", &"x".repeat(LONGEST_WORD + 1)] {
            assert!(check_word(Lang::En, "word", word, "?").is_err(), "{word:?}");
        }
    }
}
