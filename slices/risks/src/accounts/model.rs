//! Accounts and tools: what they are, and when they are under control.

use kernel::{Timestamp, named};
use std::time::Duration;

named! {
    /// Which register an entry belongs to.
    Sort {
        /// It speaks for us.
        Official = "official",
        /// Somebody took it in use, and nobody made it official.
        Shadow = "shadow",
    }
}

named! {
    /// What of ours stands in it.
    Holds {
        /// Nothing that would be missed.
        Nothing = "nothing",
        /// What we know.
        Knowledge = "knowledge",
        /// Data of customers.
        CustomerData = "customer_data",
        /// Both.
        Both = "both",
    }
}

named! {
    /// Whether it is in use.
    Stage {
        /// It is.
        InUse = "in_use",
        /// It still is, and goes elsewhere.
        BeingMoved = "being_moved",
        /// It is not any more.
        Retired = "retired",
    }
}

/// So long a look at who can get in holds good.
pub const FRESH: Duration = Duration::from_secs(180 * 86_400);

/// What is missing for an account to be under control.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Nobody owns it.
    Owner,
    /// Its owner has left.
    OwnerGone,
    /// Nobody stands in for them.
    Backup,
    /// Who stood in has left.
    BackupGone,
    /// Nobody has looked at who can get in.
    Review,
    /// That was too long ago.
    ReviewOld,
}

/// Who answers for an account, and when somebody looked at who can get in.
#[derive(Clone, Copy, Debug, Default)]
pub struct Control {
    /// Whether it has an owner, and whether they are gone.
    pub owner: Option<bool>,
    /// The same of whoever stands in.
    pub backup: Option<bool>,
    /// When somebody looked.
    pub reviewed_at: Option<Timestamp>,
}

/// All that is missing.
#[must_use]
pub fn lacks(control: Control, now: Timestamp) -> Vec<Lack> {
    let person = |who: Option<bool>, none: Lack, gone: Lack| match who {
        None => Some(none),
        Some(true) => Some(gone),
        Some(false) => None,
    };
    let review = match control.reviewed_at {
        None => Some(Lack::Review),
        Some(at) if at.plus(FRESH) < now => Some(Lack::ReviewOld),
        Some(_) => None,
    };
    let owner = person(control.owner, Lack::Owner, Lack::OwnerGone);
    let backup = person(control.backup, Lack::Backup, Lack::BackupGone);
    [owner, backup, review].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_needs_two_people_who_are_there_and_a_look_within_180_days() {
        let now = Timestamp::from_millis(1_795_417_500_000);
        let whole = Control { owner: Some(false), backup: Some(false), reviewed_at: Some(now.minus(FRESH)) };
        assert_eq!(lacks(whole, now), []);
        let old = now.minus(FRESH + Duration::from_secs(1));
        for (control, expected) in [
            (Control { owner: None, ..whole }, Lack::Owner),
            (Control { owner: Some(true), ..whole }, Lack::OwnerGone),
            (Control { backup: None, ..whole }, Lack::Backup),
            (Control { backup: Some(true), ..whole }, Lack::BackupGone),
            (Control { reviewed_at: None, ..whole }, Lack::Review),
            (Control { reviewed_at: Some(old), ..whole }, Lack::ReviewOld),
        ] {
            assert_eq!(lacks(control, now), [expected]);
        }
        assert_eq!(lacks(Control::default(), now), [Lack::Owner, Lack::Backup, Lack::Review]);
    }
}
