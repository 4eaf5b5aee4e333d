//! What somebody asks for.

use crate::words::{is_cjk, stems, tokens};

/// Longest question in characters.
pub const MOST_CHARS: usize = 256;
/// Most words and phrases in a question.
pub const MOST_TERMS: usize = 16;

/// Fewer characters begin too many words to look at.
const LEAST_BEGINNING: usize = 3;

/// One word, or words that must stand side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The words, at least one.
    pub words: Vec<String>,
    /// The last of them is only a beginning: one character of a script without spaces.
    pub prefix: bool,
    /// It was quoted: as written, no stems.
    pub exact: bool,
}

impl Term {
    /// Other forms in which a single word may stand in an index.
    #[must_use]
    pub fn stems(&self) -> Vec<String> {
        match self.words.as_slice() {
            [word] if !self.exact => stems(word),
            _ => Vec::new(),
        }
    }
}

/// All terms must be found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// As typed.
    pub text: String,
    /// What it asks for; empty if nothing was typed.
    pub terms: Vec<Term>,
    /// The last word may be the beginning of a longer one.
    pub goes_on: bool,
}

/// Why a question can't be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QueryError {
    /// Too many characters.
    #[error("a search has at most {MOST_CHARS} characters")]
    TooLong,
    /// Too many words.
    #[error("a search has at most {MOST_TERMS} words or phrases")]
    TooMany,
}

impl Query {
    /// Reads what was typed. The last word may be the beginning of a longer one; "quoted words" stand side by side.
    ///
    /// # Errors
    /// If it is too long or has too many words.
    pub fn parse(typed: &str) -> Result<Self, QueryError> {
        if typed.chars().count() > MOST_CHARS {
            return Err(QueryError::TooLong);
        }
        let mut terms = Vec::new();
        for (at, part) in typed.split('"').enumerate() {
            // An odd part stands between quotes; a last quote that is not closed counts as closed.
            if at % 2 == 1 {
                terms.extend(term(part, true))
            } else {
                terms.extend(part.split_whitespace().filter_map(|word| term(word, false)))
            }
        }
        if terms.len() > MOST_TERMS {
            return Err(QueryError::TooMany);
        }
        let long = |word: &String| word.chars().count() >= LEAST_BEGINNING;
        let goes_on = terms.last().is_some_and(|last| !last.exact && last.words.last().is_some_and(long));
        Ok(Self { text: typed.trim().to_owned(), terms, goes_on })
    }

    /// The same with its last word as a beginning.
    #[must_use]
    pub fn open(&self) -> Self {
        let mut open = self.clone();
        if let Some(last) = open.terms.last_mut() {
            last.prefix |= self.goes_on;
        }
        open
    }

    /// Nothing was asked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// All its words, each as the beginning of a word in a name.
    #[must_use]
    pub fn name_words(&self) -> Vec<String> {
        self.terms.iter().flat_map(|term| term.words.iter().cloned()).take(MOST_TERMS).collect()
    }
}

fn term(text: &str, exact: bool) -> Option<Term> {
    let mut words = tokens(text);
    // Pairs overlap: the last character alone adds nothing to a question of two or more.
    if words.len() > 1 && words.last().is_some_and(|word| word.starts_with(is_cjk) && word.chars().count() == 1) {
        words.pop();
    }
    let prefix = words.last().is_some_and(|word| word.starts_with(is_cjk) && word.chars().count() == 1);
    (!words.is_empty()).then_some(Term { words, prefix, exact })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(typed: &str) -> Vec<(String, bool)> {
        let query = Query::parse(typed).unwrap().open();
        query.terms.into_iter().map(|term| (term.words.join(" "), term.prefix)).collect()
    }

    #[test]
    fn the_last_word_may_go_on_and_quoted_words_stand_together() {
        let pair = |text: &str, prefix| (text.to_owned(), prefix);
        assert_eq!(words("Heat  pum"), [pair("heat", false), pair("pum", true)]);
        assert_eq!(words("say \"heat pump\""), [pair("say", false), pair("heat pump", false)]);
        assert_eq!(words("ERR_CERT"), [pair("err cert", true)]);
        assert_eq!(words("京都府 x"), [pair("京都 都府", false), pair("x", false)]);
        assert_eq!(words("都"), [pair("都", true)]);
        assert_eq!(words(" ?! \"\" "), []);
    }

    #[test]
    fn what_is_too_long_is_refused() {
        assert_eq!(Query::parse(&"x".repeat(257)), Err(QueryError::TooLong));
        assert_eq!(Query::parse(&"x ".repeat(17)), Err(QueryError::TooMany));
        assert!(Query::parse(&"x ".repeat(16)).is_ok());
    }
}
