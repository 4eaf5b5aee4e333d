//! From a text to the words that are indexed and asked for.
//!
//! A word is a run of letters and digits, folded: lower case, without diacritics, compatible forms made one. Chinese,
//! Japanese and Korean have no spaces between words, so each pair of neighbours is one. Beside the words stand their English
//! and German stems; the words stay as they are too, for codes, names and error messages.

use rust_stemmers::{Algorithm, Stemmer};
use std::collections::BTreeSet;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Grows whenever the same text gives other words: the indexes are then written anew.
pub const VERSION: i64 = 2;
/// Longest word in characters; the rest of a longer one is not looked at.
const LONGEST: usize = 64;
/// Words of one text that are indexed: PostgreSQL counts positions up to 16,383, and both engines index the same.
const MOST: usize = 10_000;

static STEMMERS: LazyLock<[Stemmer; 2]> =
    LazyLock::new(|| [Algorithm::English, Algorithm::German].map(Stemmer::create));

/// What is indexed of a subject.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The words of the title, in order.
    pub title: Vec<String>,
    /// Stems of the title that are no words of it.
    pub title_stems: Vec<String>,
    /// The words of the text, in order.
    pub body: Vec<String>,
    /// Stems of the text that are no words of it.
    pub body_stems: Vec<String>,
    /// What the title is about, for those who look for titles like theirs.
    pub about: Vec<String>,
}

impl Entry {
    /// From a title and a plain text.
    #[must_use]
    pub fn new(title: &str, body: &str) -> Self {
        let about = crate::titles::indexed(title);
        let (title, body) = (tokens(title), tokens(body));
        Self { title_stems: other_stems(&title), body_stems: other_stems(&body), title, body, about }
    }
}

/// The words of a text, in order.
#[must_use]
pub fn tokens(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    for run in runs(&fold(text)) {
        if all.len() >= MOST {
            break;
        }
        if run.starts_with(is_cjk) { all.extend(pairs(run)) } else { all.push(run.chars().take(LONGEST).collect()) }
    }
    all.truncate(MOST);
    all
}

/// The stems of a word in both languages that differ from it.
#[must_use]
pub fn stems(word: &str) -> Vec<String> {
    let mut stems = roots(word);
    stems.retain(|stem| stem != word);
    stems
}

/// The stems of a word in both languages, itself where it has none: two forms of a word have one in common.
#[must_use]
pub fn roots(word: &str) -> Vec<String> {
    if word.len() < 3 || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return vec![word.to_owned()];
    }
    let mut roots: Vec<String> = STEMMERS.iter().map(|stemmer| stemmer.stem(word).into_owned()).collect();
    roots.retain(|root| !root.is_empty());
    roots.dedup();
    roots
}

/// Lower case, without diacritics, compatible forms made one.
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let is_latin_mark = |c: &char| ('\u{300}'..='\u{36f}').contains(c);
    let plain = text.nfkd().filter(|c| !is_latin_mark(c)).nfc().flat_map(char::to_lowercase);
    let mut folded = String::with_capacity(text.len());
    for c in plain {
        match c {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' => folded.push('d'),
            'ı' => folded.push('i'),
            // What lower case left behind: a Turkish İ becomes i and a dot above.
            mark if is_latin_mark(&mark) => {}
            other => folded.push(other),
        }
    }
    folded
}

/// The words as they stand in a text: runs of letters and digits, those of scripts without spaces apart.
pub fn runs(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c| !is_word(c));
        let cjk = is_cjk(rest.chars().next()?);
        let end = rest.find(|c| !is_word(c) || is_cjk(c) != cjk).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        Some(run)
    })
}

/// Whether words of this script have no spaces between them.
#[must_use]
pub fn is_cjk(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3134f}')
}

/// Whether this stands inside a word.
#[must_use]
pub fn is_word(c: char) -> bool {
    c.is_alphanumeric() || (!c.is_ascii() && is_combining_mark(c))
}

/// Each pair of neighbours, and the last one alone, so that one character finds it too.
fn pairs(run: &str) -> Vec<String> {
    let all: Vec<char> = run.chars().collect();
    (0..all.len()).map(|at| all[at..all.len().min(at + 2)].iter().collect()).collect()
}

fn other_stems(words: &[String]) -> Vec<String> {
    let there: BTreeSet<&str> = words.iter().map(String::as_str).collect();
    let stems: BTreeSet<String> = there.iter().flat_map(|word| stems(word)).collect();
    stems.into_iter().filter(|stem| !there.contains(stem.as_str())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn case_and_diacritics_make_no_difference() {
        assert_eq!(tokens("Élodie Ångström"), tokens("elodie ANGSTROM"));
        assert_eq!(tokens("Größe, STRASSE; ﬁn"), ["grosse", "strasse", "fin"]);
        assert_eq!(tokens("İstanbul"), ["istanbul"]);
    }

    #[test]
    fn codes_and_error_messages_keep_their_parts() {
        assert_eq!(
            tokens("E_ACCESSDENIED 0x80070005 (HELP-2841)"),
            ["e", "accessdenied", "0x80070005", "help", "2841"]
        );
    }

    #[test]
    fn scripts_without_spaces_are_read_in_pairs() {
        assert_eq!(tokens("東京都 Tokyo"), ["東京", "京都", "都", "tokyo"]);
        assert_eq!(tokens("한국어"), ["한국", "국어", "어"]);
        assert_eq!(tokens("v2東"), ["v2", "東"]);
    }

    #[test]
    fn stems_are_english_and_german() {
        assert!(stems("printers").contains(&"printer".to_owned()));
        assert!(stems("heizungen").contains(&"heizung".to_owned()));
        assert_eq!(stems("0x80070005"), Vec::<String>::new());
    }

    proptest! {
        // What the marks of a snippet rely on.
        #[test]
        fn stems_keep_the_first_letter_of_their_word(word in "[a-z]{3,20}") {
            for stem in stems(&word) {
                prop_assert_eq!(stem.as_bytes()[0], word.as_bytes()[0], "{}", stem);
            }
        }
        #[test]
        fn a_word_is_folded_once_and_for_all(text in "\\PC{0,60}") {
            for word in tokens(&text) {
                prop_assert!(!word.is_empty() && word.chars().count() <= LONGEST);
                prop_assert!(!word.contains([' ', '"', '\'', '\\', '&', '|', '*', ':', '\0']));
                if !word.starts_with(is_cjk) { prop_assert_eq!(tokens(&word), std::slice::from_ref(&word)); }
            }
        }
    }
}
