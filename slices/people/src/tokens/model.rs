//! What a token may be.

use kernel::{Door, Scope, Scopes, Viewer};
use web::Problem;

/// Longest life of a token, in days.
pub(super) const MOST_DAYS: u32 = 366;
/// Most tokens of one person.
pub(super) const MOST: i64 = 50;

/// A token to be made.
#[derive(Clone, Debug)]
pub(super) struct Wish {
    pub(super) name: String,
    pub(super) scopes: Scopes,
    pub(super) days: u32,
}

/// What is wrong with a wish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wrong {
    Name,
    Scopes,
    Days,
}

impl Wish {
    /// Checks it.
    pub(super) fn new(name: &str, scopes: impl IntoIterator<Item = Scope>, days: u32) -> Result<Self, Wrong> {
        let (name, scopes) = (name.trim().to_owned(), scopes.into_iter().collect::<Scopes>());
        match () {
            () if !(1..=64).contains(&name.chars().count()) => Err(Wrong::Name),
            () if scopes.is_empty() => Err(Wrong::Scopes),
            () if !(1..=MOST_DAYS).contains(&days) => Err(Wrong::Days),
            () => Ok(Self { name, scopes, days }),
        }
    }
}

/// A token makes no tokens: it could outlive itself, and give itself more than it has.
pub(super) fn only_by_session(viewer: &Viewer) -> Result<(), Problem> {
    match viewer.signed().map(|signed| signed.door) {
        Some(Door::Token(..)) => {
            Err(Problem::Forbidden(Some("tokens are made and ended in a browser, or with a session".to_owned())))
        }
        _ => Ok(()),
    }
}
