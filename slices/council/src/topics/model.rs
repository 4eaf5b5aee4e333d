//! Where a topic stands.

/// Where a topic stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It waits for a place on an agenda.
    Waiting,
    /// It is on the agenda of a meeting that is not over.
    Placed,
    /// A meeting talked about it.
    DealtWith,
    /// It was declined, or taken back.
    Declined,
}

impl Standing {
    /// The word in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Placed => "placed",
            Self::DealtWith => "dealt_with",
            Self::Declined => "declined",
        }
    }
}

/// Where a topic stands that was declined or not, is on an agenda or not, and whose meeting is over or not.
#[must_use]
pub const fn standing(declined: bool, placed: bool, over: bool) -> Standing {
    match (declined, placed, over) {
        (true, ..) => Standing::Declined,
        (_, true, true) => Standing::DealtWith,
        (_, true, false) => Standing::Placed,
        (_, false, _) => Standing::Waiting,
    }
}
