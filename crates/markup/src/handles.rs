use crate::mention::{RefKind, mention};
use comrak::Arena;
use comrak::nodes::{AstNode, NodeValue};
use std::collections::HashMap;
use std::ops::Range;

/// Longest handle looked up, in characters.
const MAX_HANDLE: usize = 64;

/// Turns handles as people type them (`@ines.caldeira`) into the stored form of a mention, where `lookup` knows the
/// handle: the person's id and display name. Handles in code, in links and inside words stay.
pub fn linkify_handles(source: &str, lookup: impl Fn(&str) -> Option<(i64, String)>) -> String {
    if !source.contains('@') {
        return source.to_owned();
    }
    let mut known = HashMap::new();
    let mut find = |handle: &str| known.entry(handle.to_owned()).or_insert_with(|| lookup(handle)).clone();
    let mut kept = spans_to_keep(source).into_iter().peekable();
    let mut out = String::with_capacity(source.len());
    let mut done = 0;
    for (at, _) in source.match_indices('@') {
        while kept.next_if(|span| span.end <= at).is_some() {}
        let inside = at < done || kept.peek().is_some_and(|span| span.contains(&at));
        if inside || !may_precede(source[..at].chars().next_back()) {
            continue;
        }
        if let Some((length, person)) = handle(&source[at + 1..], &mut find) {
            out.push_str(&source[done..at]);
            out.push_str(&mention(RefKind::Person, person.0, &person.1));
            done = at + 1 + length;
        }
    }
    out.push_str(&source[done..]);
    out
}

fn may_precede(before: Option<char>) -> bool {
    before.is_none_or(|c| c.is_whitespace() || "([{*_~\"'“‘„«>,;:|!?—–".contains(c))
}

/// The person whose handle `rest` starts with, and its length. A sentence may end right behind it.
fn handle<P>(rest: &str, find: &mut impl FnMut(&str) -> Option<P>) -> Option<(usize, P)> {
    let within = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
    let end = rest.char_indices().take(MAX_HANDLE + 1).find(|(_, c)| !within(*c));
    let end = end.map_or_else(|| rest.chars().take(MAX_HANDLE).map(char::len_utf8).sum(), |(at, _)| at);
    let mut name = &rest[..end];
    while name.starts_with(char::is_alphanumeric) {
        if let Some(person) = find(name) {
            return Some((name.len(), person));
        }
        name = name.strip_suffix(['.', '-', '_'])?;
    }
    None
}

/// Code, links and pictures, as byte ranges in order.
fn spans_to_keep(source: &str) -> Vec<Range<usize>> {
    let lines: Vec<usize> = std::iter::once(0).chain(line_ends(source)).collect();
    let offset = |line: usize, column: usize| lines.get(line.wrapping_sub(1)).map(|start| start + column);
    let arena = Arena::new();
    let root = crate::parse::parse(&arena, source);
    let mut spans: Vec<_> = root
        .descendants()
        .filter(|node| is_kept(node))
        .filter_map(|node| {
            let at = node.data().sourcepos;
            Some(offset(at.start.line, at.start.column)?.saturating_sub(1)..offset(at.end.line, at.end.column)?)
        })
        .collect();
    spans.sort_by_key(|span| span.start);
    spans
}

fn is_kept(node: &AstNode) -> bool {
    use NodeValue::{Code, CodeBlock, Image, Link};
    matches!(node.data().value, Code(_) | CodeBlock(_) | Link(_) | Image(_))
}

/// Where the lines after the first start; CR, LF and CRLF end a line.
fn line_ends(source: &str) -> impl Iterator<Item = usize> {
    let bytes = source.as_bytes();
    let ends = move |&at: &usize| bytes[at] == b'\n' || (bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
    (0..bytes.len()).filter(ends).map(|at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn linked(source: &str) -> String {
        linkify_handles(source, |handle| match handle {
            "ines.caldeira" => Some((123, "Ines Caldeira".into())),
            "bo_" => Some((5, "Bo".into())),
            _ => None,
        })
    }

    #[test]
    fn a_known_handle_becomes_a_mention() {
        let ines = "@[Ines Caldeira](person:123)";
        assert_eq!(linked("Hi @ines.caldeira."), format!("Hi {ines}."));
        assert_eq!(linked("@ines.caldeira: (@ines.caldeira), *@ines.caldeira*"), format!("{ines}: ({ines}), *{ines}*"));
        assert_eq!(linked("é\r\n`x` @ines.caldeira\r\n@bo_"), format!("é\r\n`x` {ines}\r\n@[Bo](person:5)"));
    }

    #[test]
    fn unknown_handles_and_mail_addresses_stay() {
        for source in [
            "@nobody",
            "me@ines.caldeira",
            "https://x.test/@ines.caldeira",
            "\\@ines.caldeira",
            "@",
            "@@ines.caldeira",
            "@ines.caldeira2",
        ] {
            assert_eq!(linked(source), source);
        }
    }

    #[test]
    fn handles_in_code_and_links_stay() {
        for source in [
            "`@ines.caldeira`",
            "```\n@ines.caldeira\n```",
            "    @ines.caldeira",
            "[@ines.caldeira](/x)",
            "a `b\n @ines.caldeira` c",
            "> - ``` @ines.caldeira\n",
            "@[x @ines.caldeira](person:1)",
            "~~~\n\n@ines.caldeira",
        ] {
            assert_eq!(linked(source), source);
        }
    }

    #[test]
    fn what_was_linked_once_is_not_linked_again() {
        let once = linked("Hi @ines.caldeira and `@ines.caldeira`");
        assert_eq!(linked(&once), once);
    }
}
