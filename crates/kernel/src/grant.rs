//! Proof that a viewer may do an act on a loaded thing.
//!
//! A store gives a thing; a slice's `policy.rs` implements [`Rule`] for its acts; [`grant`] asks it and gives
//! [`Granted`], which mutating functions demand. Its field is private to this module, so forgetting to ask does not
//! compile:
//!
//! ```compile_fail
//! let forged = kernel::Granted { thing: 5 };
//! ```

use crate::Viewer;
use std::ops::Deref;

/// What a rule says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Go ahead.
    Allowed,
    /// The viewer sees the thing but may not do this.
    Refused,
    /// For this viewer the thing does not exist.
    Hidden,
}

impl Verdict {
    /// Allowed if it holds, else refused.
    #[must_use]
    pub const fn allow_if(holds: bool) -> Self {
        if holds { Self::Allowed } else { Self::Refused }
    }
}

/// Why there is no grant. Hidden becomes the same 404 as absent; refused becomes 403.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// As if it were not there.
    #[error("not found")]
    Hidden,
    /// Seen, but not allowed.
    #[error("not allowed")]
    Refused,
}

/// The rule of one act on one kind of thing. Pure: all it needs was loaded with the thing.
pub trait Rule<T: ?Sized> {
    /// May this viewer do it?
    fn judge(&self, viewer: &Viewer, thing: &T) -> Verdict;
}

/// A thing together with the proof that the viewer may do the act that was asked for.
#[derive(Debug)]
pub struct Granted<T> {
    thing: T,
}

impl<T> Granted<T> {
    /// The thing, the proof used up.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.thing
    }
}

impl<T> Deref for Granted<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.thing
    }
}

/// Asks the rule.
///
/// # Errors
/// [`Refusal::Hidden`] or [`Refusal::Refused`], as the rule says.
pub fn grant<T, R: Rule<T>>(viewer: &Viewer, thing: T, act: &R) -> Result<Granted<T>, Refusal> {
    match act.judge(viewer, &thing) {
        Verdict::Allowed => Ok(Granted { thing }),
        Verdict::Refused => Err(Refusal::Refused),
        Verdict::Hidden => Err(Refusal::Hidden),
    }
}
