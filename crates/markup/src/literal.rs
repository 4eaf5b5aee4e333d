//! Writes text so that Markdown reads it as that text.

/// `text` with everything escaped that Markdown would take for markup, so that it reads as written. Line breaks stay,
/// indentation does not; web addresses still become links.
///
/// ```
/// assert_eq!(markup::literal("1. *no* <b>"), r"1\. \*no\* \<b>");
/// ```
pub fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for (at, line) in text.lines().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        push_literal(&mut out, line.trim(), true, None);
    }
    out
}

/// A link's label: no character in it ends the label or starts markup.
pub(crate) fn label(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_literal(&mut out, text, false, None);
    out
}

/// Appends a stretch of one line. `starts` says that it begins the line, `next` what character of markup follows it.
pub(crate) fn push_literal(out: &mut String, text: &str, starts: bool, next: Option<char>) {
    let marker = if starts { block_marker(text) } else { None };
    let mut before = None;
    for (at, c) in text.char_indices() {
        let after = text[at + c.len_utf8()..].chars().next().or(next);
        if marker == Some(at) || is_markup(c, before, after) {
            out.push('\\');
        }
        out.push(c);
        before = Some(c);
    }
}

/// Which character to escape so that the line starts no list, quote, rule, underline of a heading, or table.
fn block_marker(line: &str) -> Option<usize> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let marker = line[digits..].chars().next()?;
    let special = if digits == 0 { "-+=>:\"".contains(marker) } else { ".)".contains(marker) };
    let shortcode = marker == ':' && !line[1..].starts_with(['-', ':']);
    (special && !shortcode && marker != '"').then_some(digits)
}

fn is_markup(c: char, before: Option<char>, after: Option<char>) -> bool {
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    match c {
        '\\' | '`' | '*' | '[' | ']' | '~' | '|' => true,
        '_' => !(word(before) && word(after)),
        '<' => after.is_some_and(|c| c.is_alphabetic() || "/!?".contains(c)),
        '&' => after.is_some_and(|c| c.is_alphanumeric() || c == '#'),
        '#' => before.is_none() || !word(before),
        '!' => matches!(after, Some('[')),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nothing_in_escaped_text_becomes_markup() {
        for text in [
            "# no heading",
            "#topic",
            "> no quote",
            ">_>",
            "- no list",
            "+ no",
            "* no",
            "1. no",
            "12) no",
            "===",
            "---",
            "***",
            "___",
            "~~~",
            "```",
            "<b>no</b>",
            "<!-- -->",
            "&amp; &#35;",
            "a_b _c_ *d* ~~e~~ `f`",
            "[x](/y)",
            "![x](/y)",
            "[x]: /y",
            "a | b",
            "|---|",
            ":-:",
            "end\\",
            "@[x](person:1)",
            "* * *",
            "<http://x y>",
        ] {
            assert_eq!(crate::plain(&literal(text)), text);
            let doubled = format!("a\n{text}\n{text}");
            assert_eq!(crate::plain(&literal(&doubled)), doubled);
        }
    }

    proptest! {
        #[test]
        fn escaped_text_reads_as_written(text in "[-a1 .#>*_`~|=+<&;)(!\\[\\]\\\\\"'/{}^\n]{0,40}") {
            let written: Vec<_> = text.split_whitespace().collect();
            let rendered = crate::render(&literal(&text), &crate::NoReferences);
            let read: Vec<_> = rendered.words.split_whitespace().collect();
            prop_assert_eq!(read, written, "{:?} {}", literal(&text), rendered.html);
            let markup = rendered.html.replace("<p>", "").replace("</p>", "").replace("<br>", "");
            prop_assert!(!markup.contains('<'), "{:?} {}", literal(&text), rendered.html);
        }
    }
}
