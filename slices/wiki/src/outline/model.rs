//! Headings in the HTML of a page, and anchors that stay when a heading is worded anew.

use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::HashSet;

/// A heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 2 to 6, as in its tag.
    pub level: u8,
    /// Its words, plain.
    pub words: String,
}

/// Longest anchor, in characters.
const LONGEST: usize = 60;

/// The headings in HTML that the `markup` crate wrote, in order.
#[must_use]
pub fn headings(html: &str) -> Vec<Heading> {
    pieces(html)
        .filter_map(|piece| piece.heading)
        .map(|(level, inside)| Heading { level, words: words(inside) })
        .collect()
}

/// The HTML with an anchor at each heading, in order; headings beyond those have none.
#[must_use]
pub fn anchored(html: &str, anchors: &[String]) -> String {
    let (mut out, mut anchors) = (String::with_capacity(html.len() + 32 * anchors.len()), anchors.iter());
    for piece in pieces(html) {
        out.push_str(piece.before);
        if let Some((level, inside)) = piece.heading {
            match anchors.next() {
                Some(anchor) => out.push_str(&format!("<h{level} id=\"{anchor}\">{inside}</h{level}>")),
                None => out.push_str(&format!("<h{level}>{inside}</h{level}>")),
            }
        }
    }
    out
}

/// What stands before a heading, and the heading.
struct Piece<'h> {
    before: &'h str,
    heading: Option<(u8, &'h str)>,
}

/// The text of a page can't open a tag: there `<` is escaped.
fn pieces(html: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = Some(html);
    std::iter::from_fn(move || {
        let whole = rest?;
        let found = whole.match_indices("<h").find_map(|(at, _)| {
            let (level, inside) = whole[at + 2..].split_once('>')?;
            let level: u8 = level.parse().ok().filter(|level| (1..=6).contains(level))?;
            let (inside, after) =
                inside.split_once(["</h1>", "</h2>", "</h3>", "</h4>", "</h5>", "</h6>"][usize::from(level) - 1])?;
            Some((at, level, inside, after))
        });
        Some(if let Some((at, level, inside, after)) = found {
            rest = Some(after);
            Piece { before: &whole[..at], heading: Some((level, inside)) }
        } else {
            rest = None;
            Piece { before: whole, heading: None }
        })
    })
}

/// The words of a heading without its tags.
fn words(inside: &str) -> String {
    let mut plain = String::with_capacity(inside.len());
    let mut in_tag = false;
    for letter in inside.chars() {
        match letter {
            '<' => in_tag = true,
            '>' if in_tag => in_tag = false,
            letter if !in_tag => plain.push(letter),
            _ => {}
        }
    }
    for (escaped, letter) in
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&")]
    {
        plain = plain.replace(escaped, letter);
    }
    plain.trim().to_owned()
}

/// The anchors of these headings. One that was there keeps its anchor; so does one that only has other words now, between the same
/// neighbours. `before` holds anchor and words of each heading of the earlier text.
#[must_use]
pub fn anchors(before: &[(String, String)], now: &[Heading]) -> Vec<String> {
    let old: Vec<&str> = before.iter().map(|(_, words)| words.as_str()).collect();
    let new: Vec<&str> = now.iter().map(|heading| heading.words.as_str()).collect();
    let mut kept: Vec<Option<String>> = vec![None; new.len()];
    for op in capture_diff_slices(Algorithm::Patience, &old, &new) {
        let (old_at, new_at, pairs) = match op {
            DiffOp::Equal { old_index, new_index, len } => (old_index, new_index, len),
            DiffOp::Replace { old_index, old_len, new_index, new_len } => (old_index, new_index, old_len.min(new_len)),
            DiffOp::Insert { .. } | DiffOp::Delete { .. } => continue,
        };
        for pair in 0..pairs {
            kept[new_at + pair] = Some(before[old_at + pair].0.clone());
        }
    }
    let mut taken: HashSet<String> = kept.iter().flatten().cloned().collect();
    kept.into_iter().zip(new).map(|(anchor, words)| anchor.unwrap_or_else(|| fresh(words, &mut taken))).collect()
}

/// An anchor that no other heading has.
fn fresh(words: &str, taken: &mut HashSet<String>) -> String {
    let slug: String = slug::slugify(words).chars().take(LONGEST).collect();
    let slug = if slug.is_empty() { "part".to_owned() } else { slug };
    let numbered = (2..).map(|number| format!("{slug}-{number}"));
    let free = std::iter::once(slug.clone()).chain(numbered).find(|anchor| !taken.contains(anchor));
    let anchor = free.unwrap_or(slug);
    taken.insert(anchor.clone());
    anchor
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(words: &[&str]) -> Vec<Heading> {
        words.iter().map(|words| Heading { level: 2, words: (*words).to_owned() }).collect()
    }

    fn next(before: &[(String, String)], words: &[&str]) -> Vec<(String, String)> {
        anchors(before, &of(words)).into_iter().zip(words.iter().map(|words| (*words).to_owned())).collect()
    }

    #[test]
    fn headings_are_read_from_what_was_rendered() {
        let source = "# A *bold* start\n\ntext\n\n## Q & A <x>\n\n```\n# no heading\n```";
        let html = markup::render_with(source, &markup::NoReferences, &markup::Options::PAGE).html;
        let found = headings(&html);
        let expected = [(2, "A bold start"), (3, "Q & A <x>")];
        assert_eq!(found.iter().map(|one| (one.level, one.words.as_str())).collect::<Vec<_>>(), expected);
        let shown = anchored(&html, &anchors(&[], &found));
        assert!(shown.contains("<h2 id=\"a-bold-start\">A <em>bold</em> start</h2>"), "{shown}");
        assert!(
            shown.contains("<h3 id=\"q-a-x\">")
                && shown.len() == html.len() + " id=\"a-bold-start\" id=\"q-a-x\"".len()
        );
    }

    #[test]
    fn an_anchor_stays_when_its_heading_is_worded_anew_or_moves_past_others() {
        let first = next(&[], &["Scope", "How to ask", "Costs"]);
        let second = next(&first, &["Scope", "How one asks", "Costs"]);
        assert_eq!(second[1].0, "how-to-ask");
        let third = next(&second, &["New", "Scope", "How one asks", "Costs"]);
        assert_eq!(third.iter().map(|one| one.0.as_str()).collect::<Vec<_>>(), ["new", "scope", "how-to-ask", "costs"]);
    }

    #[test]
    fn two_headings_of_the_same_words_have_two_anchors() {
        let all = next(&[], &["Notes", "Notes", "???"]);
        assert_eq!(all.iter().map(|one| one.0.as_str()).collect::<Vec<_>>(), ["notes", "notes-2", "part"]);
    }
}
