//! What can have happened to a page beyond what happens to any subject.

use kernel::{PersonId, SubjectId};

kernel::facts_in_spaces! {
    /// A page has a new text.
    PageChanged = "wiki.changed" about page {
        /// Who wrote it.
        editor: PersonId,
        /// Its number.
        version: i64,
        /// It corrects a detail: nobody has to read the page again.
        minor: bool,
    }
    /// A page hangs elsewhere, or stands in another order.
    PageMoved = "wiki.moved" about page {
        /// Below which page it hangs now; nothing where it begins a tree.
        parent: Option<SubjectId>,
    }
    /// Other people may read a page, and those below it that say nothing else.
    PageAccessChanged = "wiki.access_changed" about page {
    }
    /// Somebody proposes a change of a page.
    ChangeProposed = "wiki.change_proposed" about page {
        /// Whom it concerns: who answers for the page.
        people: Vec<PersonId>,
    }
    /// A proposed change was made, or declined.
    ChangeDecided = "wiki.change_decided" about page {
        /// Whom it concerns: who proposed it.
        people: Vec<PersonId>,
        /// It was made.
        accepted: bool,
    }
    /// Somebody vouches for what a page says.
    PageVerified = "wiki.verified" about page {
        /// Until when, in milliseconds.
        until: i64,
    }
    /// That ends soon, or has ended.
    VerificationDue = "wiki.verification_due" about page {
        /// Whom it concerns: who answers for the page.
        people: Vec<PersonId>,
    }
    /// What cites a page is to be looked at again: the page has changed, or nobody vouches for it any more.
    RecheckDue = "wiki.recheck_due" about page {
        /// Whom it concerns: who answers for what cites it.
        people: Vec<PersonId>,
    }
    /// Somebody else answers for a page.
    OwnerNamed = "wiki.owner_named" about page {
        /// Whom it concerns: who does so now.
        people: Vec<PersonId>,
    }
    /// A page and all below it were taken away.
    BranchRemoved = "wiki.branch_removed" about page {
        /// How many pages.
        pages: i64,
    }
    /// They are back.
    BranchRestored = "wiki.branch_restored" about page {
        /// How many pages.
        pages: i64,
    }
}
