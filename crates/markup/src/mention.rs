use crate::attachment::Attachment;
use crate::name::safe_name;
use std::collections::BTreeSet;

/// What a reference by id points at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RefKind {
    /// A person, written `person:ID`.
    Person,
    /// A space, written `space:ID`.
    Space,
    /// An attached file, written `file:ID`.
    File,
    /// A page of the wiki, written `page:ID`, or `page:ID#part`.
    Page,
}

impl RefKind {
    const ALL: [RefKind; 4] = [RefKind::Person, RefKind::Space, RefKind::File, RefKind::Page];

    fn prefix(self) -> &'static str {
        match self {
            RefKind::Person => "person:",
            RefKind::Space => "space:",
            RefKind::File => "file:",
            RefKind::Page => "page:",
        }
    }
}

/// A person or space that a text addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// Person or space; never a file or a page.
    pub kind: RefKind,
    /// Which one.
    pub id: i64,
}

/// What rendering asks about the ids in a text. Load the answers first: [`references_in`] lists the ids.
pub trait References {
    /// Today's display name, or `None` if there is no such person; then the text shows as the author wrote it.
    fn person(&self, id: i64) -> Option<String>;

    /// Where the file is, or `None` if it does not belong to this text; then only its written name is shown.
    fn file(&self, id: i64) -> Option<Attachment>;
}

/// Knows nobody and no file: every reference shows as the author wrote it.
pub struct NoReferences;

impl References for NoReferences {
    fn person(&self, _: i64) -> Option<String> {
        None
    }

    fn file(&self, _: i64) -> Option<Attachment> {
        None
    }
}

/// The stored form of a mention or a file link, for a composer's completion and for imports.
///
/// ```
/// # use markup::{RefKind, mention};
/// assert_eq!(mention(RefKind::Person, 123, "Ines Caldeira"), "@[Ines Caldeira](person:123)");
/// ```
pub fn mention(kind: RefKind, id: i64, name: &str) -> String {
    let at = if matches!(kind, RefKind::File | RefKind::Page) { "" } else { "@" };
    format!("{at}[{}]({}{id})", crate::literal::label(&safe_name(name)), kind.prefix())
}

/// Every id that `source` may refer to, each once: what to load before [`crate::render`]. Some may turn out to be inside
/// code.
pub fn references_in(source: &str) -> Vec<(RefKind, i64)> {
    let found: BTreeSet<_> =
        source.split("](").skip(1).filter_map(|rest| reference(rest.split_once(')')?.0.trim())).collect();
    found.into_iter().collect()
}

/// The ids of the people whom `source` names, each once.
pub fn people_in(source: &str) -> impl Iterator<Item = i64> {
    references_in(source).into_iter().filter(|(kind, _)| *kind == RefKind::Person).map(|(_, id)| id)
}

/// Reads a link target such as `person:123`.
pub(crate) fn reference(target: &str) -> Option<(RefKind, i64)> {
    let target = part(target).map_or(target, |(whole, _)| whole);
    RefKind::ALL.into_iter().find_map(|kind| {
        let digits = target.strip_prefix(kind.prefix())?;
        let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        plain.then(|| digits.parse().ok()).flatten().map(|id| (kind, id))
    })
}

/// A reference to a page and the part of it that follows.
pub(crate) fn part(target: &str) -> Option<(&str, &str)> {
    let (whole, part) = target.split_once('#')?;
    let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
    (whole.starts_with(RefKind::Page.prefix()) && !part.is_empty() && part.bytes().all(plain)).then_some((whole, part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_a_known_kind_and_a_number() {
        assert_eq!(reference("person:123"), Some((RefKind::Person, 123)));
        assert_eq!(reference("file:9223372036854775807"), Some((RefKind::File, i64::MAX)));
        assert_eq!(reference("page:5#how-to-ask"), Some((RefKind::Page, 5)));
        for wrong in [
            "person:",
            "person:+1",
            "person:-1",
            "person:1x",
            "Person:1",
            "pages:1",
            "person:1#a",
            "page:1#\"",
            "space:9223372036854775808",
        ] {
            assert_eq!(reference(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn every_id_to_load_is_listed_once() {
        let source = "@[A](person:2) @[B](space:3) ![x](file:4) @[A](person:2) [y](https://example.com)";
        assert_eq!(references_in(source), [(RefKind::Person, 2), (RefKind::Space, 3), (RefKind::File, 4)]);
    }

    #[test]
    fn a_name_with_brackets_survives_its_stored_form() {
        let stored = mention(RefKind::Person, 7, "Ines [IT] *x*\\");
        assert_eq!(crate::plain(&stored), "@Ines [IT] *x*\\");
        assert_eq!(references_in(&stored), [(RefKind::Person, 7)]);
    }
}
