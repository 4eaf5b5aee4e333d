//! Why an act on a space did not happen.

use crate::links::model::MOST;
use crate::spaces::model::{Wrong, field_errors};
use crate::t::Texts;
use web::{FieldErrors, Problem};

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Refused {
    /// The policy says no, or the space is hidden.
    #[error(transparent)]
    Rule(#[from] kernel::Refusal),
    /// There is no such member, request, invitation or link.
    #[error("not found")]
    Absent,
    /// Somebody must answer for the space.
    #[error("the last owner")]
    LastOwner,
    /// People from outside are members or experts.
    #[error("a role that people from outside can't have")]
    OutsiderRole,
    /// Earlier things would open to somebody from outside, and nobody confirmed this number of them.
    #[error("{0} earlier things would open")]
    History(i64),
    /// The change was not confirmed with these numbers.
    #[error("not confirmed")]
    Unconfirmed(Box<crate::audience::model::Change>),
    /// Something chosen makes no sense.
    #[error("wrong")]
    Wrong(Vec<Wrong>),
    /// A field is wrong.
    #[error("invalid")]
    Invalid(FieldErrors),
    /// The idempotency key was used for something else.
    #[error("key reused")]
    KeyReused,
    /// Nobody has an id that was named.
    #[error("nobody has this id")]
    UnknownPerson,
    /// The landing page has as many links as it may.
    #[error("too many links")]
    LinksFull,
    /// It is not any more what the asker takes it for.
    #[error("changed in between")]
    Changed,
    /// The database refused.
    #[error(transparent)]
    Database(#[from] db::Error),
}

impl Refused {
    /// As a program is told: what depends on what is there already is a conflict, since the same body may do tomorrow.
    pub(crate) fn conflict(self, t: Texts) -> Problem {
        match self {
            Self::OutsiderRole => Problem::Conflict(t.wrong_outsider_role().to_owned()),
            Self::History(things) => Problem::Conflict(t.wrong_history(things)),
            Self::Unconfirmed(change) => Problem::Conflict(change.say(t)),
            Self::LinksFull => Problem::Conflict(t.wrong_too_many_links(MOST)),
            Self::Wrong(wrongs) if wrongs.iter().all(|wrong| wrong.is_by_state()) => {
                Problem::Conflict(wrongs.iter().map(|wrong| wrong.say(t)).collect::<Vec<_>>().join(" "))
            }
            other => other.problem(t),
        }
    }

    /// As the visitor is told, in their language.
    pub(crate) fn problem(self, t: Texts) -> Problem {
        match self {
            Self::Rule(refusal) => refusal.into(),
            Self::Absent => Problem::NotFound,
            Self::LastOwner => Problem::Conflict(t.last_owner().to_owned()),
            Self::OutsiderRole => Problem::field("role", t.wrong_outsider_role()),
            Self::History(things) => Problem::field("open_history", t.wrong_history(things)),
            Self::Unconfirmed(change) => Problem::field("confirmed_things", change.say(t)),
            Self::Wrong(wrongs) => Problem::Invalid(field_errors(t, &wrongs)),
            Self::Invalid(errors) => Problem::Invalid(errors),
            Self::LinksFull => Problem::field("title", t.wrong_too_many_links(MOST)),
            Self::KeyReused => Problem::Conflict(t.wrong_key_reused().to_owned()),
            Self::UnknownPerson => Problem::Conflict(t.wrong_person_unknown().to_owned()),
            Self::Changed => Problem::Changed,
            Self::Database(error) => error.into(),
        }
    }
}
