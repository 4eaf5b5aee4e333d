//! What can have happened at a desk beyond what happens to any subject.

use kernel::PersonId;

kernel::facts_in_spaces! {
    /// A desk was opened.
    DeskOpened = "helpdesk.desk_opened" about desk {
    }
    /// A desk takes no more requests.
    DeskClosed = "helpdesk.desk_closed" about desk {
    }
    /// Somebody asked for help in private, or those who help took a question on.
    RequestMade = "helpdesk.request_made" about request {
        /// Whether it is a question that everybody reads who read it before.
        open: bool,
    }
    /// Somebody has it in hand now.
    RequestAssigned = "helpdesk.request_assigned" about request {
        /// Whom it concerns.
        people: Vec<PersonId>,
    }
    /// Its status is another one.
    StatusChanged = "helpdesk.status_changed" about request {
        /// `new`, `with_helpers`, `with_asker` or `solved`.
        status: String,
    }
    /// It was solved.
    RequestSolved = "helpdesk.request_solved" about request {
        /// Whom it concerns: the asker, if others solved it.
        people: Vec<PersonId>,
    }
}
