//! What can have happened to risks and accounts beyond what happens to any subject.

use kernel::PersonId;

kernel::facts_in_spaces! {
    /// A risk was recorded.
    RiskRecorded = "risks.recorded" about risk {
        /// The kind of the risk.
        kind: String,
    }
    /// Somebody is named as the owner of a risk and is to accept it.
    OwnerNamed = "risks.owner_named" about risk {
        /// Whom it concerns.
        people: Vec<PersonId>,
    }
    /// Its owner accepted it.
    RiskAccepted = "risks.accepted" about risk {
        /// The owner.
        owner: PersonId,
    }
    /// Its owner gave it back, or is its owner no more.
    RiskGivenBack = "risks.given_back" about risk {
    }
    /// It was judged anew.
    RiskAssessed = "risks.assessed" about risk {
        /// Likelihood times impact before the mitigation.
        before: i64,
        /// The same after it.
        after: i64,
    }
    /// Its mitigation is in place, and somebody owns it who accepted.
    RiskMitigated = "risks.mitigated" about risk {
        /// The owner.
        owner: PersonId,
    }
    /// Its mitigation is in place no more: it failed, or is planned again.
    MitigationLost = "risks.mitigation_lost" about risk {
        /// `planned` or `failed`.
        state: String,
        /// Whom it concerns.
        people: Vec<PersonId>,
    }
    /// Somebody looked at it again.
    RiskReviewed = "risks.reviewed" about risk {
        /// `right` or `changed`.
        verdict: String,
    }
    /// Its day of review is over, and nobody has looked.
    ReviewDue = "risks.review_due" about risk {
        /// Whom it concerns.
        people: Vec<PersonId>,
    }
    /// Its indicator has passed its limit while it was open.
    LimitPassed = "risks.limit_passed" about risk {
        /// Whom it concerns.
        people: Vec<PersonId>,
    }
    /// It was closed with a reason.
    RiskClosed = "risks.closed" about risk {
    }
    /// It is open again.
    RiskReopened = "risks.reopened" about risk {
        /// Whether its indicator reopened it, and no person.
        by_indicator: bool,
        /// Whom it concerns.
        people: Vec<PersonId>,
    }
    /// An account or a tool was recorded.
    AccountRecorded = "risks.account_recorded" about account {
        /// `official` or `shadow`.
        sort: String,
    }
    /// What is known of it changed: its owners, its state.
    AccountChanged = "risks.account_changed" about account {
        /// Who is newly named as its owner or backup owner.
        people: Vec<PersonId>,
    }
    /// Somebody looked at who can get in.
    AccountReviewed = "risks.account_reviewed" about account {
    }
}
