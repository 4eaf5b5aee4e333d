//! A text in lines.

use std::ops::Range;

use typefaces::Face;
use unicode_linebreak::{BreakOpportunity, linebreaks};

use crate::breaking::{self, End, Piece};
use crate::document::Language;
use crate::look::Type;
use crate::text::Text;

/// A line, from its left edge.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line {
    pub(crate) spans: Vec<Span>,
    /// How wide it is without the space at its end.
    pub(crate) width: f32,
}

/// Words of one face.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Span {
    pub(crate) x: f32,
    pub(crate) face: Face,
    pub(crate) words: String,
    /// Whether they end in a hyphen that is there only because the line ends.
    pub(crate) is_divided: bool,
}

/// The shortest word that is divided, and the shortest part of it, in letters.
const DIVISIBLE: usize = 7;
const PART: usize = 3;

struct Source {
    words: String,
    /// Where each face ends.
    faces: Vec<(usize, Face)>,
    size: f32,
    language: Language,
}

/// A piece with the bytes that it stands for, with and without the space behind it.
struct Cut {
    bytes: Range<usize>,
    piece: Piece,
    has_space: bool,
}

/// The text in lines that are as wide as the measure at most; no lines where there is nothing to read.
pub(crate) fn set(text: &Text, of: Type, measure: f32, language: Language) -> Vec<Line> {
    let source = Source::of(text, of, language);
    let cuts = source.cuts(measure, of.divides);
    let pieces: Vec<_> = cuts.iter().map(|cut| cut.piece).collect();
    let lines = breaking::lines(&pieces, measure);
    let last = lines.len().saturating_sub(1);
    lines.into_iter().enumerate().map(|(at, line)| source.line(&cuts[line], at == last)).collect()
}

/// How wide a text is on one line.
pub(crate) fn natural_width(text: &Text, of: Type) -> f32 {
    text.faced(of.face).iter().map(|(face, words)| typefaces::width(*face, of.size, words)).sum()
}

/// How wide the widest word of a text is: what a column needs at least.
pub(crate) fn widest_word(text: &Text, of: Type) -> f32 {
    let source = Source::of(text, of, Language::English);
    source.cuts(f32::INFINITY, false).iter().map(|cut| cut.piece.width).fold(0.0, f32::max)
}

impl Source {
    fn of(text: &Text, of: Type, language: Language) -> Self {
        let mut source = Self { words: String::new(), faces: Vec::new(), size: of.size, language };
        for (face, words) in text.faced(of.face) {
            source.words.push_str(&words);
            source.faces.push((source.words.len(), face));
        }
        source
    }

    fn cuts(&self, measure: f32, divides: bool) -> Vec<Cut> {
        let mut cuts = Vec::new();
        let mut start = 0;
        for (end, opportunity) in linebreaks(&self.words) {
            let whole = &self.words[start..end];
            let word = start..start + whole.trim_end().len();
            let is_forced = opportunity == BreakOpportunity::Mandatory && whole.ends_with('\n');
            let space = whole[word.len()..].replace('\n', "");
            if !whole.trim().is_empty() || is_forced {
                self.cut_word(&mut cuts, word, measure, divides);
                if let Some(last) = cuts.last_mut() {
                    last.has_space = !space.is_empty();
                    last.piece.space = self.width(start + whole.trim_end().len()..end).min(self.size);
                    last.piece.end = if is_forced { End::Always } else { End::Space };
                }
            }
            start = end;
        }
        cuts
    }

    /// A word as one piece, or in parts where it may be divided, or where it is wider than a whole line.
    fn cut_word(&self, cuts: &mut Vec<Cut>, word: Range<usize>, measure: f32, divides: bool) {
        let mut points = if divides { self.hyphens(word.clone()) } else { Vec::new() };
        let mut end = End::Hyphen(self.width_of("-", word.start));
        if self.width(word.clone()) > measure && points.is_empty() {
            points = self.words[word.clone()].char_indices().skip(1).map(|(at, _)| word.start + at).collect();
            end = End::Space;
        }
        let mut start = word.start;
        for point in points.into_iter().chain([word.end]) {
            let bytes = start..point;
            let piece = Piece { width: self.width(bytes.clone()), space: 0.0, end };
            cuts.push(Cut { bytes, piece, has_space: false });
            start = point;
        }
    }

    /// Where a word may be divided.
    fn hyphens(&self, word: Range<usize>) -> Vec<usize> {
        let written = &self.words[word.clone()];
        let core = written.trim_matches(|character: char| !character.is_alphabetic());
        let at = written.find(core).unwrap_or(0) + word.start;
        if core.chars().count() < DIVISIBLE || !core.chars().all(char::is_alphabetic) {
            return Vec::new();
        }
        let language = match self.language {
            Language::English => hypher::Lang::English,
            Language::German => hypher::Lang::German,
        };
        let mut points = Vec::new();
        let mut end = at;
        for syllable in hypher::hyphenate_bounded(core, language, PART, PART) {
            end += syllable.len();
            points.push(end);
        }
        points.pop();
        points
    }

    fn face_at(&self, byte: usize) -> Face {
        self.faces.iter().find(|(end, _)| byte < *end).map_or(Face::Sans, |(_, face)| *face)
    }

    /// The bytes in parts of one face each.
    fn spans(&self, bytes: Range<usize>) -> Vec<(Face, &str)> {
        let mut spans = Vec::new();
        let mut start = bytes.start;
        while start < bytes.end {
            let end = self.faces.iter().map(|(end, _)| *end).find(|end| *end > start).unwrap_or(bytes.end);
            let end = end.min(bytes.end);
            spans.push((self.face_at(start), &self.words[start..end]));
            start = end;
        }
        spans
    }

    fn width(&self, bytes: Range<usize>) -> f32 {
        self.spans(bytes).into_iter().map(|(face, words)| typefaces::width(face, self.size, words)).sum()
    }

    fn width_of(&self, words: &str, near: usize) -> f32 {
        typefaces::width(self.face_at(near), self.size, words)
    }

    fn line(&self, cuts: &[Cut], is_last: bool) -> Line {
        let (Some(first), Some(last)) = (cuts.first(), cuts.last()) else {
            return Line { spans: Vec::new(), width: 0.0 };
        };
        let is_divided = !is_last && matches!(last.piece.end, End::Hyphen(_));
        let mut spans = Vec::new();
        let mut x = 0.0;
        for (face, words) in self.spans(first.bytes.start..last.bytes.end) {
            spans.push(Span { x, face, words: words.to_owned(), is_divided: false });
            x += typefaces::width(face, self.size, words);
        }
        if let Some(span) = spans.last_mut() {
            if is_divided {
                span.words.push('-');
                span.is_divided = true;
                x += self.width_of("-", last.bytes.start);
            } else if last.has_space && !is_last {
                // Nobody sees it, but who copies the text gets the space between the words.
                span.words.push(' ');
            }
        }
        Line { spans, width: x }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::look::BODY;

    fn words(text: &Text, measure: f32, language: Language) -> Vec<String> {
        let lines = set(text, BODY, measure, language);
        lines.iter().map(|line| line.spans.iter().map(|span| span.words.as_str()).collect()).collect()
    }

    #[test]
    fn lines_hold_all_words_and_fit() {
        let text =
            Text::marked("Employees work **in the open**, most leaders answer, and IT listens to what they *say*.");
        let lines = set(&text, BODY, 140.0, Language::English);
        assert!(lines.len() > 2 && lines.iter().all(|line| line.width <= 140.0), "{lines:?}");
        let joined = words(&text, 140.0, Language::English).concat().replace('-', "");
        assert_eq!(joined, text.words());
        assert!(lines.iter().flat_map(|line| &line.spans).any(|span| span.face == Face::Semibold));
    }

    #[test]
    fn german_words_are_divided_as_german_divides_them() {
        let lines = words(&"Die Wahrnehmungsunterschiede".into(), 110.0, Language::German);
        assert_eq!(lines, ["Die Wahrnehmungsun-", "terschiede"]);
    }

    #[test]
    fn what_has_no_place_to_break_is_broken_anyway() {
        let long = "https://havsel.example/a/very/long/address".replace('/', "x");
        let lines = set(&long.as_str().into(), BODY, 60.0, Language::English);
        assert!(lines.iter().all(|line| line.width <= 60.5), "{lines:?}");
        assert!(set(&Text::new(), BODY, 60.0, Language::English).is_empty());
        assert!(set(&"  ".into(), BODY, 60.0, Language::English).is_empty());
    }

    #[test]
    fn a_line_break_in_a_text_is_one() {
        assert_eq!(words(&"One\nTwo".into(), 200.0, Language::English), ["One", "Two"]);
    }
}
