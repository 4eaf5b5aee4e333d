//! What can have happened at a desk beyond what happens to any subject.

use kernel::PersonId;

kernel::facts_in_spaces! {
    /// A desk was opened.
    DeskOpened = "helpdesk.desk_opened" about desk {
    }
    /// A desk takes no more requests.
    DeskClosed = "helpdesk.desk_closed" about desk {
    }
    /// A desk means to be so fast from now on.
    GoalsSet = "helpdesk.goals_set" about desk {
    }
    /// A desk has no goals any more.
    GoalsUnset = "helpdesk.goals_unset" about desk {
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
    /// Three quarters of the time to a goal are spent.
    GoalNear = "helpdesk.goal_near" about request {
        /// Whom it concerns: whoever has it in hand, or all who help.
        people: Vec<PersonId>,
        /// `answer` or `solution`.
        goal: String,
    }
    /// A goal was missed.
    GoalMissed = "helpdesk.goal_missed" about request {
        /// Whom it concerns: whoever has it in hand, or all who help.
        people: Vec<PersonId>,
        /// `answer` or `solution`.
        goal: String,
    }
}
