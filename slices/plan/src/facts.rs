//! What can have happened to the plan.

use kernel::{PersonId, SubjectId};

kernel::facts_in_spaces! {
    /// A plan can be seen by everybody who works here, and waits for a decision.
    Proposed = "plan.proposed" about plan {
        /// Its actions, by their ids in the catalogue.
        actions: Vec<String>,
    }
    /// The plan holds.
    Adopted = "plan.adopted" about plan {
        /// The decision of a council that adopted it; nothing if its lead did, with a reason.
        decision: Option<SubjectId>,
        /// Its actions, by their ids in the catalogue.
        actions: Vec<String>,
    }
    /// An adopted plan is not what it was.
    Changed = "plan.changed" about plan {
        /// The actions that it concerns, by their ids in the catalogue.
        actions: Vec<String>,
    }
    /// Somebody is to own an action.
    ActionAssigned = "plan.action_assigned" about action {
        /// Its id in the catalogue.
        code: String,
        /// Whom it concerns.
        people: Vec<PersonId>,
    }
    /// Its owner took it on.
    ActionAccepted = "plan.action_accepted" about action {
        /// Its id in the catalogue.
        code: String,
    }
    /// It is under way.
    ActionStarted = "plan.action_started" about action {
        /// Its id in the catalogue.
        code: String,
    }
    /// The platform sees that it is done.
    ActionMet = "plan.action_met" about action {
        /// Its id in the catalogue.
        code: String,
        /// Whom it concerns.
        people: Vec<PersonId>,
    }
    /// What had been done holds no more.
    ActionRegressed = "plan.action_regressed" about action {
        /// Its id in the catalogue.
        code: String,
        /// Whom it concerns.
        people: Vec<PersonId>,
    }
    /// Those who lead the plan confirmed that it is done.
    ActionConfirmed = "plan.action_confirmed" about action {
        /// Its id in the catalogue.
        code: String,
    }
    /// It is left out or given up, with a reason.
    ActionEnded = "plan.action_ended" about action {
        /// Its id in the catalogue.
        code: String,
        /// `waived` or `stopped`.
        how: String,
    }
    /// It was left out or given up, and is taken up again.
    ActionResumed = "plan.action_resumed" about action {
        /// Its id in the catalogue.
        code: String,
    }
    /// The day on which it was due is over, and it is not done.
    ActionLate = "plan.action_late" about action {
        /// Its id in the catalogue.
        code: String,
        /// Whom it concerns.
        people: Vec<PersonId>,
    }
    /// Somebody states what the platform does not see.
    EvidenceStated = "plan.evidence_stated" about action {
        /// Its id in the catalogue.
        code: String,
        /// What.
        key: String,
    }
    /// A second person confirmed it.
    EvidenceConfirmed = "plan.evidence_confirmed" about action {
        /// Its id in the catalogue.
        code: String,
        /// What.
        key: String,
    }
    /// It counts no more.
    EvidenceWithdrawn = "plan.evidence_withdrawn" about action {
        /// Its id in the catalogue.
        code: String,
        /// What.
        key: String,
    }
}
