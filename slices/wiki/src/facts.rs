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
