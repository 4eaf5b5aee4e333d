//! What one may look for in the directory, and where a list goes on.

use crate::person::folded;
use kernel::{PersonId, PersonKind};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use std::fmt;
use std::str::FromStr;

/// What one looks for. An empty field matches everybody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub struct Filters {
    /// Beginnings of words of the name, or of skills.
    pub q: String,
    /// A unit, written as it is.
    pub unit: String,
    /// A code of [`crate::profile::function`].
    pub function: String,
    /// A skill, however it is written.
    pub skill: String,
    /// A place, however it is written.
    pub location: String,
    /// A language's code.
    pub language: String,
    /// `employee`, `guest` or `customer`.
    pub kind: String,
}

impl Filters {
    /// The words to look for, folded; signs between them count as spaces.
    #[must_use]
    pub fn words(&self) -> Vec<String> {
        let folded = folded(&self.q);
        folded
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .take(6)
            .map(str::to_owned)
            .collect()
    }
    /// The kind, if it is one.
    #[must_use]
    pub fn kind(&self) -> Option<PersonKind> {
        let kinds = [PersonKind::Employee, PersonKind::Guest, PersonKind::Customer];
        kinds.into_iter().find(|kind| kind.name() == self.kind)
    }
    /// Without what an outsider can't look for, since they don't see it.
    #[must_use]
    pub fn for_outsiders(self) -> Self {
        Self { q: self.q, ..Self::default() }
    }
    /// Whether it matches everybody.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
    /// Its part of an address, each with `&` before it.
    #[must_use]
    pub fn query(&self) -> String {
        let fields = [
            ("q", &self.q),
            ("unit", &self.unit),
            ("function", &self.function),
            ("skill", &self.skill),
            ("location", &self.location),
            ("language", &self.language),
            ("kind", &self.kind),
        ];
        let set = fields.iter().filter(|(_, value)| !value.is_empty());
        set.map(|(name, value)| format!("&{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC))).collect()
    }
}

/// Where a list by name goes on: after this name and id, both of which the reader has just seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct After {
    /// The folded name.
    pub name: String,
    /// Breaks ties.
    pub id: i64,
}

/// The text is no place in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this address has an unreadable cursor; start again from the first page")]
pub struct AfterError;

impl After {
    /// After this person.
    #[must_use]
    pub fn person(name_folded: &str, id: PersonId) -> Self {
        Self { name: name_folded.to_owned(), id: id.raw() }
    }
}

impl fmt::Display for After {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.id, utf8_percent_encode(&self.name, NON_ALPHANUMERIC))
    }
}

impl FromStr for After {
    type Err = AfterError;
    fn from_str(text: &str) -> Result<Self, AfterError> {
        let (id, name) = text.split_once('-').ok_or(AfterError)?;
        let id = id.parse::<PersonId>().map_err(|_| AfterError)?;
        let name = percent_encoding::percent_decode_str(name).decode_utf8_lossy();
        // PostgreSQL takes no NUL in a text, and no name has one.
        Ok(Self::person(&name.replace('\0', ""), id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_the_list_survives_its_text() {
        let after = After::person("élodie o'neil-%", PersonId::new(77));
        assert_eq!(after.to_string().parse(), Ok(after));
        for odd in ["", "x", "5", "-a", "0-a"] {
            assert_eq!(odd.parse::<After>(), Err(AfterError), "{odd}");
        }
    }

    #[test]
    fn only_letters_and_digits_are_looked_for() {
        let filters = Filters { q: " Élo% _x'; 100%".to_owned(), ..Filters::default() };
        assert_eq!(filters.words(), ["elo", "x", "100"]);
    }
}
