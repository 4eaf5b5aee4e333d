//! How a page differs from the page above it. Pure.

use kernel::{PersonId, SpaceId, named};

named! {
    /// Who reads a page.
    Access {
        /// Whoever reads the page above it, or the space.
        Inherited = "inherited",
        /// Of these, those who are named, and who keeps the space.
        Narrowed = "narrowed",
        /// These, and those who are named besides.
        Widened = "widened",
    }
}

impl Access {
    /// The number in `wiki_page.access`.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Inherited => 0,
            Self::Narrowed => 1,
            Self::Widened => 2,
        }
    }
    /// From the number; an unknown one is the narrowest.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            0 => Self::Inherited,
            2 => Self::Widened,
            _ => Self::Narrowed,
        }
    }
}

/// Whom a page names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reader {
    /// A person.
    Person(PersonId),
    /// The members of a space.
    Members(SpaceId),
}

impl Reader {
    /// From the columns of `wiki_reader`.
    #[must_use]
    pub fn of(person: PersonId, space: SpaceId) -> Self {
        if person.raw() > 0 { Self::Person(person) } else { Self::Members(space) }
    }
    /// The two columns.
    #[must_use]
    pub const fn columns(self) -> (i64, i64) {
        match self {
            Self::Person(person) => (person.raw(), 0),
            Self::Members(space) => (0, space.raw()),
        }
    }
    /// As it stands in addresses: `person-12` or `space-34`.
    #[must_use]
    pub fn word(self) -> String {
        match self {
            Self::Person(person) => format!("person-{person}"),
            Self::Members(space) => format!("space-{space}"),
        }
    }
    /// From an address.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word.split_once('-')? {
            ("person", id) => id.parse().ok().map(Self::Person),
            ("space", id) => id.parse().ok().map(Self::Members),
            _ => None,
        }
    }
}

/// Whom somebody names by what they typed: a handle, the address of a person or of a space.
#[derive(Debug, PartialEq, Eq)]
pub enum Typed {
    /// `@ines.caldeira`.
    Handle(String),
    /// `/people/12`.
    Person(PersonId),
    /// `/spaces/council`.
    Slug(String),
}

impl Typed {
    /// # Errors
    /// If it is none of these.
    pub fn read(typed: &str) -> Result<Self, ()> {
        let typed = typed.trim();
        let path = typed.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
        if let Some((_, slug)) = path.rsplit_once("/spaces/") {
            return Ok(Self::Slug(slug.to_owned()));
        }
        if let Some((_, id)) = path.rsplit_once("/people/") {
            return id.parse().map(Self::Person).map_err(drop);
        }
        let handle = typed.trim_start_matches('@');
        let plain = !handle.is_empty() && handle.chars().all(|c| c.is_alphanumeric() || ".-_".contains(c));
        if plain { Ok(Self::Handle(handle.to_owned())) } else { Err(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_is_named_by_handle_or_address() {
        assert_eq!(Typed::read(" @ines.caldeira "), Ok(Typed::Handle("ines.caldeira".to_owned())));
        assert_eq!(Typed::read("https://stoa.example/people/12"), Ok(Typed::Person(PersonId::new(12))));
        assert_eq!(Typed::read("/spaces/council/"), Ok(Typed::Slug("council".to_owned())));
        for none in ["", "Ines Caldeira", "/people/x", "@"] {
            assert_eq!(Typed::read(none), Err(()), "{none}");
        }
    }

    #[test]
    fn a_reader_comes_back_from_its_word() {
        for reader in [Reader::Person(PersonId::new(12)), Reader::Members(SpaceId::new(34))] {
            assert_eq!(Reader::from_word(&reader.word()), Some(reader));
        }
        assert_eq!(Reader::from_word("person-x"), None);
    }
}
