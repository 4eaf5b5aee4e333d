//! Small things that every page shows: faces, times, numbers.

use crate::Visit;
use kernel::{FileId, PersonId, PersonKind, Timestamp};
use texts::Moment;

/// A person as a page shows them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonView {
    /// Their id.
    pub id: String,
    /// Their name.
    pub name: String,
    /// What they do: a title, or a company for a customer.
    pub title: String,
    /// Shown where there is no photo.
    pub initials: String,
    /// Their photo.
    pub photo_url: Option<String>,
    /// 1 to 6.
    pub tint: i64,
    /// Guests and customers have round faces.
    pub outside: bool,
    /// Their page.
    pub href: String,
    /// They have left.
    pub left: bool,
}

impl PersonView {
    /// From the columns that slices join: id, name, title, photo, kind.
    #[must_use]
    pub fn new(id: PersonId, name: &str, title: &str, photo: Option<FileId>, kind: PersonKind) -> Self {
        let name = markup::safe_name(name).into_owned();
        Self {
            id: id.to_string(),
            initials: initials(&name),
            photo_url: photo.map(|photo| format!("/people/{id}/photo?v={}", photo_version(photo))),
            tint: id.raw().rem_euclid(6) + 1,
            outside: kind.is_outsider(),
            href: format!("/people/{id}"),
            title: title.to_owned(),
            name,
            left: false,
        }
    }
}

/// What tells a photo from the person's other ones in its address: enough of its id, and short, since a page has many.
#[must_use]
pub fn photo_version(photo: FileId) -> String {
    format!("{:x}", photo.raw() & 0xffff_ffff)
}

/// First letters of the first and the last word.
fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    let first = words.next();
    first.into_iter().chain(words.next_back()).flat_map(char::to_uppercase).collect()
}

/// A time as a page shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TimeView {
    /// RFC 3339, for machines.
    pub iso: String,
    /// In full, shown on hover.
    pub exact: String,
    /// As people say it: "today, 08:05".
    pub words: String,
}

impl TimeView {
    /// As this visitor says it.
    #[must_use]
    pub fn new(at: Timestamp, visit: &Visit) -> Self {
        let (iso, exact, words) = Moment::from(at.millis()).said(visit.lang, &visit.zone, visit.now.millis().into());
        Self { iso, exact, words }
    }
}

/// An option of a list to choose from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is shown.
    pub label: String,
    /// Whether it is the one.
    pub chosen: bool,
}

impl Choice {
    /// One of a list.
    pub fn of(value: impl ToString, label: impl Into<String>, chosen: bool) -> Self {
        Self { value: value.to_string(), label: label.into(), chosen }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_of_the_first_and_last_name() {
        for (name, expected) in
            [("Ines Caldeira", "IC"), ("Piet de Boer", "PB"), ("Madonna", "M"), ("", ""), ("élodie ångström", "ÉÅ")]
        {
            assert_eq!(initials(name), expected);
        }
    }
}
