//! What is found inside running text: topics and emoji.

use crate::MAX_TOPIC_CHARS;

/// A stretch of text, cut where it means something.
#[derive(Debug, PartialEq)]
pub(crate) enum Piece<'a> {
    Text(&'a str),
    /// Without its `#`.
    Topic(&'a str),
    Emoji(&'static str),
}

/// Cuts `text`, which follows `before` (`None` at the start of a block), into `each` piece.
pub(crate) fn pieces<'a>(text: &'a str, before: Option<char>, mut each: impl FnMut(Piece<'a>)) {
    let mut done = 0;
    let mut from = 0;
    while let Some(at) = text[from..].find(['#', ':']).map(|at| from + at) {
        let previous = text[..at].chars().next_back().or(before);
        match special(&text[at..], previous) {
            Some((piece, length)) => {
                if at > done {
                    each(Piece::Text(&text[done..at]));
                }
                each(piece);
                done = at + length;
                from = done;
            }
            None => from = at + 1,
        }
    }
    if done < text.len() {
        each(Piece::Text(&text[done..]));
    }
}

fn special(rest: &str, previous: Option<char>) -> Option<(Piece<'_>, usize)> {
    if previous.is_some_and(char::is_alphanumeric) {
        return None;
    }
    if let Some(rest) = rest.strip_prefix('#') {
        let name = topic(rest).filter(|_| !previous.is_some_and(|c| "#&/_-=?@.".contains(c)))?;
        return Some((Piece::Topic(name), name.len() + 1));
    }
    let (emoji, length) = shortcode(&rest[1..])?;
    Some((Piece::Emoji(emoji), length))
}

/// The topic that `rest` starts with: letters, digits, `-` and `_`, and a dot between two digits as in `controls-4.2`, at
/// least one letter; a final `-` or `_` is punctuation.
fn topic(rest: &str) -> Option<&str> {
    let within = |at: usize, c: char| c.is_alphanumeric() || c == '-' || c == '_' || c == '.' && parts_digits(rest, at);
    let mut chars = rest.char_indices();
    let end = chars.find(|(at, c)| !within(*at, *c)).map_or(rest.len(), |(at, _)| at);
    let name = rest[..end].trim_end_matches(['-', '_']);
    let named = name.chars().any(char::is_alphabetic) && name.chars().count() <= MAX_TOPIC_CHARS;
    named.then_some(name)
}

/// Whether the byte at `at` stands between two digits.
fn parts_digits(text: &str, at: usize) -> bool {
    let is_digit = |at: Option<usize>| at.and_then(|at| text.as_bytes().get(at)).is_some_and(u8::is_ascii_digit);
    is_digit(at.checked_sub(1)) && is_digit(at.checked_add(1))
}

/// Longest emoji name looked for, in bytes; the longest in the table is shorter.
const MAX_SHORTCODE: usize = 64;

/// The emoji for a name and colon at the start of `rest`, and the length with both colons.
fn shortcode(rest: &str) -> Option<(&'static str, usize)> {
    let within = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'+');
    let length = rest.bytes().take(MAX_SHORTCODE).take_while(|b| within(b)).count();
    if rest.as_bytes().get(length) != Some(&b':') {
        return None;
    }
    let emoji = emojis::get_by_shortcode(&rest[..length])?;
    Some((emoji.as_str(), length + 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn topics(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        pieces(text, None, |piece| {
            if let Piece::Topic(name) = piece {
                found.push(name.to_owned());
            }
        });
        found
    }

    fn shown(text: &str) -> String {
        let mut out = String::new();
        pieces(text, None, |piece| match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Emoji(emoji) => out.push_str(emoji),
            Piece::Topic(name) => out.push_str(name),
        });
        out
    }

    #[test]
    fn a_topic_has_letters_and_stands_by_itself() {
        assert_eq!(topics("#night-curve and (#Q3_plan), #größe!"), ["night-curve", "Q3_plan", "größe"]);
        assert_eq!(topics("C# a#b ##c #42 # x &#d /#e #-"), Vec::<String>::new());
        assert_eq!(topics("#a--"), ["a"]);
        assert_eq!(topics("#controls-4.2 and #v1.20.3. #end.2 #q3. #4.2"), ["controls-4.2", "v1.20.3", "end", "q3"]);
        assert_eq!(topics(&format!("#{}", "x".repeat(65))), Vec::<String>::new());
    }

    #[test]
    fn an_emoji_name_between_colons_becomes_the_emoji() {
        assert_eq!(shown("Done :tada::+1: well"), "Done 🎉👍 well");
        assert_eq!(shown("at 10:30:15, :nosuchname: a:b:c ::"), "at 10:30:15, :nosuchname: a:b:c ::");
    }
}
