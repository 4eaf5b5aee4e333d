//! Links in a text. Pure.

use kernel::SubjectId;
use markup::RefKind;
use std::collections::BTreeSet;

/// Longest title in double brackets, in characters.
const LONGEST: usize = 200;

/// The pages that a text leads to: by reference, and by address.
#[must_use]
pub fn targets(source: &str) -> Vec<SubjectId> {
    let referred = markup::references_in(source).into_iter().filter(|(kind, _)| *kind == RefKind::Page);
    let mut all: BTreeSet<i64> = referred.map(|(_, id)| id).collect();
    all.extend(source.split("/pages/").skip(1).filter_map(number));
    all.into_iter().map(SubjectId::new).collect()
}

/// The id at the beginning, if what follows it ends an address of a page.
fn number(rest: &str) -> Option<i64> {
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    if rest[end..].starts_with('/') { None } else { rest[..end].parse().ok() }
}

/// The addresses of pages in links as references: they stay right wherever the house stands.
#[must_use]
pub fn referred(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut parts = source.split("](/pages/");
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let is_page = number(part).is_some() && !part.starts_with('0');
        out.push_str(if is_page { "](page:" } else { "](/pages/" });
        out.push_str(part);
    }
    out
}

/// A part of a text: what stands as it is, or a title in double brackets.
#[derive(Debug, PartialEq, Eq)]
pub enum Part<'s> {
    /// As it is.
    Text(&'s str),
    /// `[[Closing the month]]`.
    Title(&'s str),
}

/// A text in parts.
pub fn parts(source: &str) -> Vec<Part<'_>> {
    let (mut all, mut rest) = (Vec::new(), source);
    while let Some((before, inside, after)) = next(rest) {
        all.push(Part::Text(before));
        all.push(Part::Title(inside));
        rest = after;
    }
    all.push(Part::Text(rest));
    all
}

fn next(rest: &str) -> Option<(&str, &str, &str)> {
    rest.match_indices("[[").find_map(|(at, _)| {
        let (inside, after) = rest[at + 2..].split_once("]]")?;
        let is_title =
            !inside.trim().is_empty() && !inside.contains(['\n', '[', ']', '|']) && inside.chars().count() <= LONGEST;
        is_title.then_some((&rest[..at], inside, after))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_reached_by_reference_and_by_address() {
        let source =
            "[a](page:5) ![](page:6) see https://stoa.example/pages/7, [b](/pages/8#x), /pages/9/history [c](file:1)";
        let ids: Vec<i64> = targets(source).into_iter().map(SubjectId::raw).collect();
        assert_eq!(ids, [5, 6, 7, 8]);
    }

    #[test]
    fn an_address_in_a_link_becomes_a_reference() {
        let source = "[a](/pages/5) [b](/pages/5#part) [c](/pages/new) [d](/pages/5/history) /pages/5";
        assert_eq!(referred(source), "[a](page:5) [b](page:5#part) [c](/pages/new) [d](/pages/5/history) /pages/5");
    }

    #[test]
    fn titles_stand_in_double_brackets_on_one_line() {
        use Part::{Text, Title};
        assert_eq!(parts("See [[A b]] and [[c]]."), [Text("See "), Title("A b"), Text(" and "), Title("c"), Text(".")]);
        for none in ["[[]]", "[[a\nb]]", "[ [a]]", "[[a|b]]", "[[a"] {
            assert_eq!(parts(none), [Text(none)], "{none}");
        }
    }
}
