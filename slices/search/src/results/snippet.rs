//! A piece of a text around the words that match. It is cut from the text that the viewer may read, never from an index.

use crate::query::Query;
use crate::words::{fold, is_cjk, is_word, runs, stems, tokens};
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

/// Longest piece in characters.
const LENGTH: usize = 200;
/// Characters before the first match.
const BEFORE: usize = 50;

/// A stretch of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The text as it stands there.
    pub text: String,
    /// It matches.
    pub hit: bool,
}

/// A piece of a text.
#[derive(Clone, Debug)]
pub struct Piece {
    /// Its stretches in order.
    pub parts: Vec<Part>,
    /// Whether anything in it matches.
    pub hit: bool,
}

/// What to mark.
pub struct Marks {
    words: HashSet<String>,
    forms: HashSet<String>,
    beginnings: Vec<String>,
    /// The first letters of all of them. Stems keep the first letter of their word, so most words of a text need no stemming.
    firsts: HashSet<u8>,
    /// What is known of words that were looked at: texts of one page say the same words again and again.
    seen: RefCell<HashMap<String, bool>>,
}

impl Marks {
    /// The words of a question, their stems, and what may go on.
    pub fn of(query: &Query) -> Self {
        let mut marks = Self {
            words: HashSet::new(),
            forms: HashSet::new(),
            beginnings: Vec::new(),
            firsts: HashSet::new(),
            seen: RefCell::default(),
        };
        for term in &query.open().terms {
            if let Some(last) = term.words.last().filter(|_| term.prefix) {
                marks.beginnings.push(last.clone());
            }
            marks.words.extend(term.words.iter().cloned());
            if term.words.len() == 1 && !term.exact {
                marks.forms.extend(term.words.iter().cloned().chain(term.stems()));
            }
        }
        let all = marks.words.iter().chain(&marks.forms).chain(&marks.beginnings);
        marks.firsts = all.filter_map(|word| word.bytes().next()).collect();
        marks
    }

    /// The whole text with its matches.
    pub fn whole(&self, text: &str) -> Vec<Part> {
        self.cut(text, 0, text.len())
    }

    /// A piece from a little before the first match on, or the beginning.
    pub fn piece(&self, text: &str) -> Piece {
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let first = self.matches(&line).next();
        let start = first.map_or(0, |(at, _)| beginning(&line, at));
        let end =
            line[start..].char_indices().nth(LENGTH).map_or(line.len(), |(at, _)| ending(&line, start, start + at));
        let mut parts = self.cut(&line, start, end);
        if start > 0 {
            parts.insert(0, Part { text: "… ".to_owned(), hit: false });
        }
        if end < line.len() {
            parts.push(Part { text: " …".to_owned(), hit: false });
        }
        Piece { parts, hit: first.is_some() }
    }

    fn cut(&self, text: &str, start: usize, end: usize) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut done = start;
        let mut push = |from: usize, to: usize, hit| {
            if to > from {
                parts.push(Part { text: text[from..to].to_owned(), hit });
            }
        };
        // A word that the end cuts is looked at whole, and left out.
        let stop = text[end..].find(|c: char| !is_word(c)).map_or(text.len(), |rest| end + rest);
        let within = self.matches(&text[start..stop]).map(|(from, to)| (start + from, start + to));
        for (from, to) in within.filter(|(_, to)| *to <= end) {
            push(done, from, false);
            push(from, to, true);
            done = to;
        }
        push(done, end, false);
        parts
    }

    /// Where in a text words match, in bytes.
    fn matches<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (usize, usize)> + 'a {
        let base = text.as_ptr() as usize;
        runs(text).flat_map(move |run| {
            let at = run.as_ptr() as usize - base;
            if run.starts_with(is_cjk) { self.inside(run, at) } else { self.one(run, at) }
        })
    }

    fn one(&self, word: &str, at: usize) -> Vec<(usize, usize)> {
        if word.is_ascii()
            && !word.bytes().next().is_some_and(|first| self.firsts.contains(&first.to_ascii_lowercase()))
        {
            return Vec::new();
        }
        let seen = self.seen.borrow().get(word).copied();
        let hit = seen.unwrap_or_else(|| {
            // A word whose compatible form is several is marked if any of these is meant.
            let hit = tokens(word).iter().any(|folded| self.has(folded));
            self.seen.borrow_mut().insert(word.to_owned(), hit);
            hit
        });
        if hit { vec![(at, at + word.len())] } else { Vec::new() }
    }

    fn has(&self, word: &str) -> bool {
        self.words.contains(word)
            || self.forms.contains(word)
            || self.beginnings.iter().any(|beginning| word.starts_with(beginning.as_str()))
            || stems(word).iter().any(|stem| self.forms.contains(stem))
    }

    /// In a run without spaces each character that begins a pair we look for, and the one after it.
    fn inside(&self, run: &str, at: usize) -> Vec<(usize, usize)> {
        let wanted = |rest: &str| {
            let pair: String = rest.chars().take(2).collect();
            let folded = fold(&pair);
            let one: String = folded.chars().take(1).collect();
            if self.words.contains(&folded) { 2 } else { usize::from(self.words.contains(&one)) }
        };
        let mut found: Vec<(usize, usize)> = Vec::new();
        for (index, _) in run.char_indices() {
            let length: usize = run[index..].chars().take(wanted(&run[index..])).map(char::len_utf8).sum();
            let (from, to) = (at + index, at + index + length);
            match found.last_mut() {
                Some(last) if length > 0 && from <= last.1 => last.1 = to.max(last.1),
                _ if length > 0 => found.push((from, to)),
                _ => {}
            }
        }
        found
    }
}

/// Some characters before `at`, where a word begins.
fn beginning(line: &str, at: usize) -> usize {
    let back = line[..at].char_indices().rev().take(BEFORE).last().map_or(0, |(index, _)| index);
    if back == 0 { 0 } else { line[back..at].find(' ').map_or(at, |space| back + space + 1) }
}

/// Where the last whole word before `at` ends; `at` itself where there is none in the second half.
fn ending(line: &str, start: usize, at: usize) -> usize {
    let half = start + (at - start) / 2;
    let whole =
        if line[at..].starts_with(' ') { Some(at) } else { line[start..at].rfind(' ').map(|space| start + space) };
    let end = whole.filter(|end| *end > half).unwrap_or(at);
    start + line[start..end].trim_end_matches(['.', ',', ';', ':', '…', ' ']).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(query: &str, text: &str) -> String {
        let piece = Marks::of(&Query::parse(query).unwrap()).piece(text);
        piece.parts.into_iter().map(|part| if part.hit { format!("[{}]", part.text) } else { part.text }).collect()
    }

    #[test]
    fn words_their_forms_and_beginnings_are_marked() {
        assert_eq!(marked("printer", "The Printers paint."), "The [Printers] paint.");
        assert_eq!(marked("groesse grosse", "Die Größe"), "Die [Größe]");
        assert_eq!(marked("fold wal", "Walls and folding"), "[Walls] and [folding]");
        assert_eq!(marked("\"wall\"", "Walls, wall"), "Walls, [wall]");
        assert_eq!(marked("東京都", "私は東京都に"), "私は[東京都]に");
    }

    #[test]
    fn a_piece_begins_before_its_first_match() {
        let text = format!("{} needle {}", "word ".repeat(60), "tail ".repeat(60));
        let shown = marked("needle", &text);
        assert!(shown.starts_with("… word") && shown.contains("[needle]") && shown.ends_with(" …"), "{shown}");
        assert!(shown.chars().count() <= LENGTH + 6);
    }

    #[test]
    fn a_piece_ends_with_a_whole_word_and_no_stop() {
        let text = format!("needle {}", "what we do, then. ".repeat(30));
        let shown = marked("needle", &text);
        let last = shown.strip_suffix(" …").and_then(|shown| shown.rsplit(' ').next());
        assert!(last.is_some_and(|word| ["what", "we", "do", "then"].contains(&word)), "{shown}");
    }

    proptest::proptest! {
        #[test]
        fn a_piece_of_any_text_is_made_without_a_panic(query in "\\PC{0,20}", text in "\\PC{0,400}") {
            if let Ok(query) = Query::parse(&query) {
                let marks = Marks::of(&query);
                marks.piece(&text);
                let whole: String = marks.whole(&text).into_iter().map(|part| part.text).collect();
                proptest::prop_assert_eq!(whole, text);
            }
        }
    }
}
