//! Links between the files: what they lead to is a page here.

use std::collections::HashMap;
use wiki::import::plain;

/// Which page stands at which path, as it is kept.
pub(super) type Map = HashMap<String, i64>;

/// The text with its links to other files as links to their pages. `folder` is where the file stands.
pub(super) fn relinked(text: &str, folder: &str, map: &Map) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("](") {
        let (before, after) = rest.split_at(at + 2);
        out.push_str(before);
        let end = ending(after);
        match led(&after[..end], folder, map) {
            Some(reference) => out.push_str(&reference),
            None => out.push_str(&after[..end]),
        }
        rest = &after[end..];
    }
    out.push_str(rest);
    out
}

/// Where the target of a link ends: at the bracket that closes it, with those inside a tag of a template left out.
fn ending(after: &str) -> usize {
    let tag = after.starts_with("{%").then(|| after.find("%}")).flatten().unwrap_or(0);
    after[tag..].find([')', '\n']).map_or(after.len(), |at| tag + at)
}

/// The reference that takes the place of a target: `page:12#part`.
fn led(target: &str, folder: &str, map: &Map) -> Option<String> {
    let path = templated(target).unwrap_or(target).trim();
    let path = path.split_whitespace().next()?;
    let (path, part) = path.split_once('#').map_or((path, ""), |(path, part)| (path, part));
    if path.is_empty() || path.contains("://") || path.starts_with("mailto:") || path.contains(':') {
        return None;
    }
    let whole = if path.starts_with('/') { path.to_owned() } else { joined(folder, path) };
    let id = map.get(&plain(&whole))?;
    let fits = !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    Some(if fits { format!("page:{id}#{part}") } else { format!("page:{id}") })
}

/// The path in `{% page "/travel/faq" %}`, as generators of sites write links.
fn templated(target: &str) -> Option<&str> {
    let inside = target.trim().strip_prefix("{%")?.strip_suffix("%}")?;
    let inside = inside.trim_matches(|c: char| c == '-' || c.is_whitespace());
    let words = inside.strip_prefix("page").or(inside.strip_prefix("link"))?.trim();
    Some(words.trim_matches(['"', '\'']))
}

/// A path relative to a folder.
fn joined(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_between_files_lead_to_their_pages() {
        let map: Map = [("travel/faq".to_owned(), 5), ("tools".to_owned(), 6)].into();
        for (text, expected) in [
            ("See [a](faq.md) and [b](../tools/).", "See [a](page:5) and [b](page:6)."),
            ("[a](/travel/faq/#how-to \"x\")", "[a](page:5#how-to)"),
            ("[a]({% page \"/travel/faq/#book\" %})", "[a](page:5#book)"),
            (
                "[a](https://x.example/faq.md) [b](#here) [c](none.md) [d](mailto:a@b)",
                "[a](https://x.example/faq.md) [b](#here) [c](none.md) [d](mailto:a@b)",
            ),
        ] {
            assert_eq!(relinked(text, "travel", &map), expected);
        }
    }
}
