//! One registry of id kinds. Append only: a kind that is gone keeps its line out of the code, its ids stay unused.
//!
//! An id has 63 bits: 42 bits of milliseconds since 1970 above, 21 random bits below. It sorts by time, is a plain
//! `BIGINT` key on both engines, and tells nobody how many others there are. In JSON and URLs it is a decimal string.

use crate::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{fmt, str::FromStr};

/// Random bits below the milliseconds.
pub const RANDOM_BITS: u32 = 21;

/// Builds an id from a moment and some random bits (only the lowest 21 are used).
#[must_use]
pub fn compose(at: Timestamp, random: u64) -> i64 {
    let low = (random & ((1 << RANDOM_BITS) - 1)).cast_signed();
    (at.millis().max(0) << RANDOM_BITS) | low
}

/// The smallest id that a thing made at this moment can have.
#[must_use]
pub fn first_at(at: Timestamp) -> i64 {
    compose(at, 0)
}

/// The moment inside an id.
#[must_use]
pub fn moment(id: i64) -> Timestamp {
    Timestamp::from_millis(id >> RANDOM_BITS)
}

/// The text is no id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("an id is a whole number from 1 to 9223372036854775807 in decimal digits")]
pub struct IdError;

fn parse(text: &str) -> Result<i64, IdError> {
    let plain = !text.is_empty() && text.len() <= 19 && text.bytes().all(|b| b.is_ascii_digit());
    let number = if plain { text.parse().map_err(|_| IdError)? } else { 0 };
    // A leading zero would give one thing two addresses.
    if number < 1 || text.starts_with('0') { Err(IdError) } else { Ok(number) }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(i64);

        impl $name {
            /// Takes a number that is known to be an id of this kind, such as a column of its table.
            #[must_use]
            pub const fn new(raw: i64) -> Self { Self(raw) }
            /// A fresh id for a thing made at `at`.
            #[must_use]
            pub fn compose(at: Timestamp, random: u64) -> Self { Self(compose(at, random)) }
            /// The number in the table.
            #[must_use]
            pub const fn raw(self) -> i64 { self.0 }
            /// When the thing was made.
            #[must_use]
            pub fn made_at(self) -> Timestamp { moment(self.0) }
        }
        impl fmt::Display for $name {
            // A page has hundreds of ids: the formatter of numbers, with its widths and signs, would be a tenth of its time.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(itoa::Buffer::new().format(self.0)) }
        }
        // Digits need no escaping, so templates write them as they are.
        impl askama::filters::HtmlSafe for $name {}
        impl askama::FastWritable for $name {
            fn write_into(&self, to: &mut dyn fmt::Write, _: &dyn askama::Values) -> askama::Result<()> {
                Ok(to.write_str(itoa::Buffer::new().format(self.0))?)
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, concat!(stringify!($name), "({})"), self.0) }
        }
        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> { parse(text).map(Self) }
        }
        impl From<i64> for $name {
            fn from(raw: i64) -> Self { Self(raw) }
        }
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> { to.collect_str(self) }
        }
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    )+};
}

ids! {
    /// An account: employee, guest or customer.
    PersonId
    /// A place where things live.
    SpaceId
    /// Any addressable thing: post, reply, question, answer …
    SubjectId
    /// A row that says who may see what points at it.
    AudienceId
    /// Something that happened.
    FactId
    /// What follows a fact, waiting in the queue.
    EffectId
    /// A signed-in browser.
    SessionId
    /// A key for programs.
    TokenId
    /// An uploaded file.
    FileId
    /// A line in somebody's bell.
    NoticeId
    /// A text not yet posted.
    DraftId
    /// An invitation to sign up or to join a space.
    InvitationId
    /// A customer's company.
    OrganisationId
    /// A curated link on a space's landing page.
    LinkId
    /// A wish to join a space.
    RequestId
    /// An earlier text of a subject.
    RevisionId
    /// An external sign-in that belongs to a person.
    IdentityId
    /// A mail waiting or sent.
    MailId
    /// One run of an import.
    ImportId
    /// A seat in a council, from its term's beginning to its end.
    SeatId
    /// A point on a meeting's agenda.
    AgendaItemId
    /// What came of a point on an agenda.
    OutcomeId
    /// Where somebody stands on a proposal.
    StanceId
    /// A round of assessment.
    RoundId
    /// Somebody who is asked in a round.
    RaterId
    /// The answers of one rater.
    SheetId
    /// An agreement on what may be measured.
    AgreementId
    /// A statement of how much of an activity the house sees.
    CoverageId
    /// A block of a workshop's day.
    BlockId
    /// A team of a workshop.
    TeamId
    /// A short note on a team's board.
    CardId
    /// An outside partner of a workshop.
    PartnerId
    /// What was measured of an initiative or an experiment on a day.
    ValueId
    /// A look at an initiative, planned or held.
    ReviewId
    /// A list of mail that a blog is compared with.
    BroadcastId
    /// An objective of a strategy.
    ObjectiveId
}

/// Calls a macro with the names of all kinds of ids, for rooms that teach each kind something (columns, parameters).
#[macro_export]
macro_rules! for_each_id {
    ($each:ident) => {
        $each! { PersonId SpaceId SubjectId AudienceId FactId EffectId SessionId TokenId FileId NoticeId DraftId InvitationId OrganisationId LinkId RequestId RevisionId IdentityId MailId ImportId SeatId AgendaItemId OutcomeId StanceId RoundId RaterId SheetId AgreementId CoverageId BlockId TeamId CardId PartnerId ValueId ReviewId BroadcastId ObjectiveId }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_sorts_by_time_and_gives_its_moment_back() {
        let earlier = PersonId::compose(Timestamp::from_millis(1_000), u64::MAX);
        let later = PersonId::compose(Timestamp::from_millis(1_001), 0);
        assert!(earlier < later);
        assert_eq!(earlier.made_at(), Timestamp::from_millis(1_000));
    }

    #[test]
    fn an_id_is_a_string_in_json() {
        let id = SubjectId::new(1_857_000_000_000_000_001);
        let json = serde_json::to_string(&id).unwrap();
        assert_eq!(json, "\"1857000000000000001\"");
        assert_eq!(serde_json::from_str::<SubjectId>(&json).unwrap(), id);
    }

    #[test]
    fn texts_that_are_no_id_are_refused() {
        for text in ["", "0", "-1", "01", "+5", "9223372036854775808", "12a", " 12", "12345678901234567890"] {
            assert_eq!(text.parse::<SpaceId>(), Err(IdError), "{text:?}");
        }
    }
}
