//! What a space is made of, and which combinations make sense.

use crate::t::Texts;
use kernel::Reach;
use subjects::{Join, Policy};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use web::FieldErrors;

/// The sections of the list, in their order.
pub(crate) const CATEGORIES: [&str; 6] = ["company", "team", "practice", "project", "help", "customers"];
/// Longest name, in characters.
pub(crate) const NAME: usize = 80;
/// Longest purpose, in characters.
pub(crate) const PURPOSE: usize = 1_000;
/// Longest place in addresses, in characters.
const SLUG: usize = 60;
/// Places in addresses that mean something else.
const RESERVED: [&str; 3] = ["new", "edit", "all"];

/// Who finds a space, who reads in it, how one joins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Doors {
    pub(crate) find: Reach,
    pub(crate) read: Reach,
    pub(crate) join: Join,
}

/// What its owners may change at any time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Settings {
    pub(crate) name: String,
    pub(crate) purpose: String,
    pub(crate) category: String,
    pub(crate) posting: Policy,
    pub(crate) replies: Policy,
}

/// What is wrong with what somebody chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    NameMissing,
    NameTooLong,
    PurposeTooLong,
    CategoryUnknown,
    SlugUnreadable,
    SlugTaken,
    ReadersMustFind,
    SecretIsHidden,
    HiddenIsSecret,
    OpenIsNotPrivate,
    OutsidersFindNothing,
    PostersMustReply,
    OwnerUnknown,
    OwnerFromOutside,
}

impl Wrong {
    /// The field of the form that it stands beside.
    pub(crate) const fn field(self) -> &'static str {
        match self {
            Self::NameMissing | Self::NameTooLong => "name",
            Self::PurposeTooLong => "purpose",
            Self::CategoryUnknown => "category",
            Self::SlugUnreadable | Self::SlugTaken => "slug",
            Self::ReadersMustFind | Self::OutsidersFindNothing => "read",
            Self::SecretIsHidden | Self::HiddenIsSecret | Self::OpenIsNotPrivate => "join",
            Self::PostersMustReply => "replies",
            Self::OwnerUnknown | Self::OwnerFromOutside => "second_owner",
        }
    }

    /// Whether it depends on what is there already and not on the form of what was sent.
    pub(crate) const fn is_by_state(self) -> bool {
        matches!(self, Self::SlugTaken | Self::OwnerUnknown | Self::OwnerFromOutside)
    }

    /// What is wrong and what would be right.
    pub(crate) fn say(self, t: Texts) -> String {
        match self {
            Self::NameMissing => t.wrong_name_missing().to_owned(),
            Self::NameTooLong => t.wrong_name_too_long(NAME),
            Self::PurposeTooLong => t.wrong_purpose_too_long(PURPOSE),
            Self::CategoryUnknown => t.wrong_category().to_owned(),
            Self::SlugUnreadable => t.wrong_slug().to_owned(),
            Self::SlugTaken => t.wrong_slug_taken().to_owned(),
            Self::ReadersMustFind => t.wrong_readers_must_find().to_owned(),
            Self::SecretIsHidden => t.wrong_secret_is_hidden().to_owned(),
            Self::HiddenIsSecret => t.wrong_hidden_is_secret().to_owned(),
            Self::OpenIsNotPrivate => t.wrong_open_is_not_private().to_owned(),
            Self::OutsidersFindNothing => t.wrong_outsiders_find_nothing().to_owned(),
            Self::PostersMustReply => t.wrong_posters_must_reply().to_owned(),
            Self::OwnerUnknown => t.wrong_owner_unknown().to_owned(),
            Self::OwnerFromOutside => t.wrong_owner_from_outside().to_owned(),
        }
    }
}

/// All that is wrong, each beside its field.
pub(crate) fn field_errors(t: Texts, wrongs: &[Wrong]) -> FieldErrors {
    let mut errors = FieldErrors::new();
    wrongs.iter().for_each(|wrong| errors.add(wrong.field(), wrong.say(t)));
    errors
}

impl Doors {
    /// The table in `docs/reference/spaces.md`.
    pub(crate) fn check(self) -> Vec<Wrong> {
        let hidden = self.find == Reach::Private;
        let rules = [
            (self.read > self.find, Wrong::ReadersMustFind),
            (!hidden && self.join == Join::Secret, Wrong::SecretIsHidden),
            (hidden && self.join != Join::Secret, Wrong::HiddenIsSecret),
            (self.read == Reach::Private && self.join == Join::Open, Wrong::OpenIsNotPrivate),
            (self.find.is_outside() && self.read == Reach::Internal, Wrong::OutsidersFindNothing),
        ];
        rules.into_iter().filter(|(broken, _)| *broken).map(|(_, wrong)| wrong).collect()
    }
}

impl Settings {
    /// What is wrong with them.
    pub(crate) fn check(&self) -> Vec<Wrong> {
        let rules = [
            (self.name.is_empty(), Wrong::NameMissing),
            (self.name.chars().count() > NAME, Wrong::NameTooLong),
            (self.purpose.chars().count() > PURPOSE, Wrong::PurposeTooLong),
            (!CATEGORIES.contains(&self.category.as_str()), Wrong::CategoryUnknown),
            (!Self::policies_fit(self.posting, self.replies), Wrong::PostersMustReply),
        ];
        rules.into_iter().filter(|(broken, _)| *broken).map(|(_, wrong)| wrong).collect()
    }

    /// Whether who may post may reply.
    pub(crate) fn policies_fit(posting: Policy, replies: Policy) -> bool {
        replies.code() <= posting.code()
    }

    /// What stands on the tile.
    pub(crate) fn letter(&self) -> String {
        let first = self.name.chars().find(|c| c.is_alphanumeric());
        first.map_or_else(|| "·".to_owned(), |c| c.to_uppercase().collect())
    }
}

/// One line as somebody typed it: no line breaks, no characters that hide, no blanks around.
pub(crate) fn line(typed: &str) -> String {
    markup::safe_name(typed).trim().to_owned()
}

/// The place in addresses that a name suggests.
pub(crate) fn suggested_slug(name: &str) -> String {
    let slug = slug::slugify(name);
    let cut: String = slug.chars().take(SLUG).collect();
    cut.trim_matches('-').to_owned()
}

/// Whether it can stand in an address.
pub(crate) fn is_slug(slug: &str) -> bool {
    let plain = slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let edges = !slug.starts_with('-') && !slug.ends_with('-');
    (2..=SLUG).contains(&slug.len()) && plain && edges && !is_reserved(slug)
}

/// Whether it means something else in addresses.
pub(crate) fn is_reserved(slug: &str) -> bool {
    RESERVED.contains(&slug)
}

/// The place of a space that not everyone finds. Its random end keeps "this address is taken" from telling that it exists.
pub(crate) fn hidden_slug(slug: &str, random: u64) -> String {
    let short: String = slug.chars().take(SLUG - 7).collect();
    format!("{}-{:06x}", short.trim_end_matches('-'), random & 0xff_ffff)
}

/// Lower case without diacritics, for lists in order and for finding.
pub(crate) fn folded(text: &str) -> String {
    text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One letter a find, read and join that makes sense, in the order of `Reach::ALL` and `Join::ALL`.
    #[test]
    fn the_table_of_combinations_is_the_one_in_the_documentation() {
        let mut lines = Vec::new();
        for find in Reach::ALL {
            for read in Reach::ALL {
                let joins = Join::ALL.into_iter().filter(|join| Doors { find, read, join: *join }.check().is_empty());
                let names: Vec<_> = joins.map(Join::name).collect();
                if !names.is_empty() {
                    lines.push(format!("| {} | {} | {} |", find.name(), read.name(), names.join(", ")));
                }
            }
        }
        let page = include_str!("../../../../docs/reference/spaces.md");
        for line in &lines {
            assert!(page.contains(line.as_str()), "docs/reference/spaces.md lacks: {line}");
        }
        assert_eq!(
            lines.len(),
            page.lines()
                .filter(|line| line.starts_with("| private")
                    || line.starts_with("| internal")
                    || line.starts_with("| community")
                    || line.starts_with("| public"))
                .count()
        );
    }

    #[test]
    fn a_refused_combination_says_which_field_is_wrong() {
        let open = Doors { find: Reach::Internal, read: Reach::Private, join: Join::Open };
        assert_eq!(open.check(), [Wrong::OpenIsNotPrivate]);
        let wide = Doors { find: Reach::Internal, read: Reach::Public, join: Join::Open };
        assert_eq!(wide.check(), [Wrong::ReadersMustFind]);
        assert_eq!(wide.check()[0].field(), "read");
    }

    #[test]
    fn who_may_post_may_reply() {
        let settings = |posting, replies| Settings {
            name: "Finance".to_owned(),
            purpose: String::new(),
            category: "team".to_owned(),
            posting,
            replies,
        };
        assert_eq!(settings(Policy::Owners, Policy::Everyone).check(), []);
        assert_eq!(settings(Policy::Everyone, Policy::Members).check(), [Wrong::PostersMustReply]);
    }

    #[test]
    fn a_name_suggests_its_address() {
        let names =
            [("Field service", "field-service"), ("Küche & Bad", "kuche-bad"), ("  R&D / H-series ", "r-d-h-series")];
        for (name, slug) in names {
            assert_eq!(suggested_slug(name), slug);
            assert!(is_slug(slug));
        }
        for slug in ["", "a", "-a", "a-", "A", "new", "über"] {
            assert!(!is_slug(slug), "{slug:?}");
        }
    }

    #[test]
    fn the_address_of_a_hidden_space_cannot_be_guessed_from_its_name() {
        let slug = hidden_slug("social-business-council", 0x1234_5678);
        assert_eq!(slug, "social-business-council-345678");
        assert!(is_slug(&slug));
        assert!(is_slug(&hidden_slug(&"a".repeat(60), 7)));
    }

    #[test]
    fn folding_forgets_case_and_diacritics() {
        assert_eq!(folded("Élodie ÅNGSTRÖM"), "elodie angstrom");
    }
}
