//! What may be kept as a draft.

use crate::t::Texts;
use kernel::{FileId, SpaceId, SubjectId, Timestamp};
use texts::Lang;
use web::drafts::Typed;
use web::{FieldErrors, Problem};

/// Longest text in characters: twice what can be posted, so that too long a text is kept while it is cut.
pub const LONGEST_TEXT: usize = 2 * markup::MAX_SOURCE_CHARS;
/// Longest title in characters.
pub const LONGEST_TITLE: usize = 1_000;
/// Most drafts of one person.
pub const MOST: i64 = 500;
const LONGEST_PLACE: usize = 64;

/// What somebody is writing somewhere.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Where they write it: the composer's name, such as `space-12` or `reply-345`.
    pub place: String,
    /// The kind that they chose, or nothing.
    pub kind: String,
    /// The space that they chose, if the place does not say it.
    pub space: Option<SpaceId>,
    /// The title so far.
    pub title: String,
    /// The text so far.
    pub body: String,
    /// When it was last saved.
    pub updated_at: Timestamp,
}

/// Where a draft is written, as its name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// A new thread in this space.
    Space(SpaceId),
    /// Below this subject, or in the place of its text.
    Subject(SubjectId),
    /// Somewhere else.
    Elsewhere,
}

impl Draft {
    /// Where it is written.
    #[must_use]
    pub fn spot(&self) -> Spot {
        let Some((kind, id)) = self.place.rsplit_once('-') else { return Spot::Elsewhere };
        match (kind, id.parse::<SubjectId>()) {
            ("space", Ok(id)) => Spot::Space(SpaceId::new(id.raw())),
            (_, Ok(id)) => Spot::Subject(id),
            _ => Spot::Elsewhere,
        }
    }

    /// What it will be and where, if its place says so: a kind that has a page of its own for writing.
    #[must_use]
    pub fn noun_and_space(&self) -> Option<(&str, SpaceId)> {
        let (noun, id) = self.place.rsplit_once('-')?;
        Some((noun, id.parse().ok()?))
    }

    /// Its words, by which drafts are told apart.
    #[must_use]
    pub fn words(&self) -> Typed {
        Typed { title: self.title.clone(), body: self.body.clone() }
    }

    /// The files of its author that it names.
    #[must_use]
    pub fn files(&self) -> Vec<FileId> {
        let named = markup::references_in(&self.body).into_iter();
        named.filter(|(kind, _)| *kind == markup::RefKind::File).map(|(_, id)| FileId::new(id)).collect()
    }

    /// There is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.title.trim().is_empty() && self.body.trim().is_empty()
    }

    /// Whether it can be kept.
    ///
    /// # Errors
    /// [`Problem::NotFound`] if its place is no name, [`Problem::Invalid`] if it is too long.
    pub fn check(&self, lang: Lang) -> Result<(), Problem> {
        if !is_place(&self.place) {
            return Err(Problem::NotFound);
        }
        let t = Texts::new(lang);
        let mut errors = FieldErrors::new();
        let (title, body) = (self.title.chars().count(), self.body.chars().count());
        if title > LONGEST_TITLE {
            errors.add("title", t.drafts_title_long(title, LONGEST_TITLE));
        }
        if body > LONGEST_TEXT {
            errors.add("body", t.drafts_body_long(body, LONGEST_TEXT));
        }
        for (field, text) in [("title", &self.title), ("body", &self.body)] {
            if text.contains('\0') {
                errors.add(field, t.drafts_zero());
            }
        }
        errors.check()
    }
}

/// Small letters, digits and dashes.
#[must_use]
pub fn is_place(text: &str) -> bool {
    let letters = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    letters && !text.is_empty() && text.len() <= LONGEST_PLACE
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(place: &str, body: &str) -> Draft {
        let (title, kind) = (String::new(), String::new());
        Draft { place: place.to_owned(), kind, space: None, title, body: body.to_owned(), updated_at: 0.into() }
    }

    #[test]
    fn the_name_of_a_composer_says_where_it_stands() {
        assert_eq!(at("space-12", "").spot(), Spot::Space(SpaceId::new(12)));
        assert_eq!(at("reply-345", "").spot(), Spot::Subject(SubjectId::new(345)));
        assert_eq!(at("write", "").spot(), Spot::Elsewhere);
        assert_eq!(at("space-x", "").spot(), Spot::Elsewhere);
    }

    #[test]
    fn a_text_that_is_too_long_to_post_is_kept_all_the_same() {
        let long = "é".repeat(markup::MAX_SOURCE_CHARS + 1);
        assert!(at("space-1", &long).check(Lang::En).is_ok());
        assert!(matches!(at("space-1", &"é".repeat(LONGEST_TEXT + 1)).check(Lang::En), Err(Problem::Invalid(_))));
        assert!(matches!(at("Space 1", "").check(Lang::En), Err(Problem::NotFound)));
    }
}
