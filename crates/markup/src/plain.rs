use crate::EXCERPT_CHARS;
use crate::mention::NoReferences;
use crate::render::{Options, write};

/// The text of a Markdown source without its markup, code included. People and spaces have the names that were written.
pub fn plain(source: &str) -> String {
    write(source, &NoReferences, &Options::POST).words
}

/// The start of a plain text on one line: at most [`EXCERPT_CHARS`] characters, cut between words where it can be, with
/// an ellipsis if something was cut. For a Markdown source use [`crate::Rendered::excerpt`] or [`plain`] first.
pub fn excerpt(text: &str) -> String {
    shortened(text, EXCERPT_CHARS)
}

/// The same with at most so many characters.
pub fn shortened(text: &str, most: usize) -> String {
    let mut line = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        let gap = usize::from(length > 0);
        let room = most - length;
        let size = word.chars().take(room + 1).count() + gap;
        if size > room {
            return cut(line, word, gap, most);
        }
        if gap > 0 {
            line.push(' ');
        }
        line.push_str(word);
        length += size;
    }
    line
}

/// Ends `line` before `word`, which does not fit. A word that fills most of the excerpt by itself is cut inside.
fn cut(mut line: String, word: &str, gap: usize, most: usize) -> String {
    let length = line.chars().count();
    if length < most / 2 {
        line.extend((gap > 0).then_some(' '));
        line.extend(word.chars().take((most - 1).saturating_sub(length + gap)));
    } else if length == most {
        let kept = line.rfind(' ').filter(|at| *at > line.len() / 2);
        let last = line.char_indices().next_back().map_or(0, |(at, _)| at);
        line.truncate(kept.unwrap_or(last));
    }
    left_off(&line)
}

/// A text that breaks off here: an ellipsis in the place of what ends or parts sentences.
pub fn left_off(text: &str) -> String {
    let ended = text.trim_end_matches(|c: char| c.is_whitespace() || ".,;:…".contains(c));
    format!("{ended}…")
}

/// `source` as a quote, to start an answer with.
///
/// ```
/// assert_eq!(markup::quote("One\n\nTwo\n"), "> One\n>\n> Two\n\n");
/// ```
pub fn quote(source: &str) -> String {
    let mut quoted = String::with_capacity(source.len() + 16);
    for line in source.trim_end().lines() {
        quoted.push_str(if line.is_empty() { ">" } else { "> " });
        quoted.push_str(line);
        quoted.push('\n');
    }
    quoted.push('\n');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_is_its_own_excerpt_on_one_line() {
        assert_eq!(excerpt("  One\ntwo \n\n three "), "One two three");
        assert_eq!(excerpt(""), "");
    }

    #[test]
    fn a_text_of_exactly_the_limit_is_not_cut() {
        let text = format!("{} {}", "ä".repeat(139), "ö".repeat(140));
        assert_eq!(excerpt(&text), text);
    }

    #[test]
    fn a_long_text_is_cut_between_words() {
        let words = "größe ".repeat(100);
        let short = excerpt(&words);
        assert!(short.ends_with("größe…"));
        assert!(short.chars().count() <= EXCERPT_CHARS && short.chars().count() > EXCERPT_CHARS - 7);
        let full = format!("{} {} end", "a".repeat(200), "b".repeat(79));
        assert_eq!(excerpt(&full), format!("{}…", "a".repeat(200)));
    }

    #[test]
    fn an_ellipsis_takes_the_place_of_the_stop_before_it() {
        assert_eq!(shortened("Look at the \"field\". It is green and wide", 21), "Look at the \"field\"…");
        assert_eq!(shortened("One, two, three and four", 11), "One, two…");
        assert_eq!(left_off("Here are the numbers:"), "Here are the numbers…");
    }

    #[test]
    fn a_word_longer_than_the_limit_is_cut_inside_at_a_character() {
        let short = excerpt(&"🎉".repeat(400));
        assert_eq!(short, format!("{}…", "🎉".repeat(279)));
        let short = excerpt(&format!("see {}", "x".repeat(400)));
        assert_eq!(short, format!("see {}…", "x".repeat(275)));
    }

    #[test]
    fn plain_text_has_code_and_no_markup() {
        assert_eq!(plain("# Hi *there*\n\n```rust\nlet x = 1;\n```\n\n- a\n- `b`"), "Hi there\nlet x = 1;\na\nb");
    }
}
