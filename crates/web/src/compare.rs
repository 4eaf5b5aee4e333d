//! What changed between two texts: line by line as a reader sees them, word by word within a changed line.

use similar::{ChangeTag, TextDiff};
use std::time::Duration;

/// A line of a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// `was`, `is`, or nothing for a line that stayed.
    pub kind: &'static str,
    /// The words, each with whether it is a changed one.
    pub words: Vec<(bool, String)>,
}

/// Lines that stay are shown so far around those that changed.
const AROUND: usize = 1;
/// After so long the comparison gets coarser.
const PATIENCE: Duration = Duration::from_millis(60);

/// What changed from one Markdown text to another. Where readers see no difference, the Markdown itself is compared.
#[must_use]
pub fn compare(before: &str, after: &str) -> Vec<Line> {
    let (old, new) = (markup::plain(before), markup::plain(after));
    if old == new { lines(before, after) } else { lines(&old, &new) }
}

fn lines(old: &str, new: &str) -> Vec<Line> {
    // A last line is the same line when something follows it.
    let [old, new] = [old, new].map(|text| format!("{}\n", text.trim_end_matches('\n')));
    let diff = TextDiff::configure().timeout(PATIENCE).diff_lines(&old, &new);
    let mut shown = Vec::new();
    for group in diff.grouped_ops(AROUND) {
        for op in group {
            for change in diff.iter_inline_changes(&op) {
                let kind = match change.tag() {
                    ChangeTag::Delete => "was",
                    ChangeTag::Insert => "is",
                    ChangeTag::Equal => "",
                };
                let words = change
                    .iter_strings_lossy()
                    .map(|(changed, text)| (changed, text.trim_end_matches('\n').to_owned()));
                shown.push(Line { kind, words: words.filter(|(_, text)| !text.is_empty()).collect() });
            }
        }
    }
    shown.retain(|line| !line.words.is_empty());
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(lines: &[Line]) -> Vec<String> {
        let word = |(changed, text): &(bool, String)| if *changed { format!("[{text}]") } else { text.clone() };
        lines.iter().map(|line| format!("{}:{}", line.kind, line.words.iter().map(word).collect::<String>())).collect()
    }

    #[test]
    fn a_changed_word_is_marked_within_its_line() {
        let lines = compare("The close is on *Wednesday*, at noon.", "The close is on *Thursday*, at noon.");
        assert_eq!(
            said(&lines),
            ["was:The close is on [Wednesday], at noon.", "is:The close is on [Thursday], at noon."]
        );
    }

    #[test]
    fn lines_far_from_a_change_are_left_out() {
        let before = "One\n\nTwo\n\nThree\n\nFour\n\nFive";
        let lines = compare(before, &before.replace("One", "1"));
        assert!(!said(&lines).iter().any(|line| line.contains("Five")), "{lines:?}");
    }

    #[test]
    fn a_change_of_markup_alone_is_shown_in_the_markup() {
        assert_eq!(said(&compare("plain", "**plain**")).len(), 2);
    }

    #[test]
    fn a_line_is_the_same_when_another_follows_it() {
        assert_eq!(
            said(&compare("See the note", "See the note\n\nAnd the table")),
            [":See the note", "is:And the table"]
        );
    }

    #[test]
    fn equal_texts_have_no_difference() {
        assert!(compare("Same.", "Same.").is_empty());
    }
}
