//! What can have happened in a council beyond what happens to any subject.

use kernel::{PersonId, SeatId, SubjectId};

kernel::facts_in_spaces! {
    /// A council was founded in a space.
    CouncilFounded = "council.founded" about council {
        /// `it` or `enterprise`.
        scope: String,
        /// From how many functions its first seats are.
        functions: i64,
    }
    /// Somebody has a seat now.
    SeatTaken = "council.seat_taken" about council {
        /// Which seat.
        seat: SeatId,
        /// The kind of the seat.
        kind: String,
        /// Whom it concerns.
        people: Vec<PersonId>,
    }
    /// Somebody has a seat no more.
    SeatLeft = "council.seat_left" about council {
        /// Which seat.
        seat: SeatId,
    }
    /// A topic was declined, or whoever proposed it took it back.
    TopicDeclined = "council.topic_declined" about topic {
    }
    /// A meeting is planned.
    MeetingPlanned = "council.meeting_planned" about meeting {
        /// Whom it concerns: those who have a seat.
        people: Vec<PersonId>,
    }
    /// A planned meeting is at another time or place.
    MeetingMoved = "council.meeting_moved" about meeting {
    }
    /// A planned meeting does not take place.
    MeetingCalledOff = "council.meeting_called_off" about meeting {
    }
    /// A seat is to be invited to a meeting by mail, or told that it moved or is off.
    InvitationDue = "council.invitation_due" about meeting {
        /// Who is told.
        person: PersonId,
        /// How often it had been moved by then: what has moved again is told by its own mail.
        sequence: i64,
    }
    /// A meeting has begun.
    MeetingOpened = "council.meeting_opened" about meeting {
    }
    /// Its agenda, outcomes or attendance changed.
    MeetingChanged = "council.meeting_changed" about meeting {
    }
    /// A meeting is over.
    MeetingClosed = "council.meeting_closed" about meeting {
        /// Whether enough voting seats were there.
        quorum: bool,
        /// How many functions were there, the chair's left out.
        functions: i64,
    }
    /// The minutes of a meeting can be read.
    MinutesPublished = "council.minutes_published" about meeting {
        /// The minutes.
        minutes: SubjectId,
        /// Whether the meeting had its quorum.
        quorum: bool,
    }
    /// The council agreed that the minutes are right.
    MinutesApproved = "council.minutes_approved" about meeting {
        /// The minutes.
        minutes: SubjectId,
    }
    /// A proposal asks for stances.
    ProposalOpened = "council.proposal_opened" about proposal {
        /// `consent`, `advice` or `majority`.
        process: String,
        /// Whom it concerns: those who may take a stance.
        people: Vec<PersonId>,
    }
    /// Somebody took a stance, or another one than before.
    StanceTaken = "council.stance_taken" about proposal {
    }
    /// An objection was resolved.
    ObjectionResolved = "council.objection_resolved" about proposal {
    }
    /// A proposal takes no more stances.
    ProposalClosed = "council.proposal_closed" about proposal {
        /// `adopted`, `rejected`, `no_quorum`, `advised` or `withdrawn`.
        result: String,
    }
    /// The council decided.
    Decided = "council.decided" about decision {
        /// `general`, `direction`, `strategy`, `mandate` or `plan`.
        kind: String,
        /// What it governs.
        affects: Vec<SubjectId>,
    }
    /// A later decision stands in the place of an earlier one.
    DecisionSuperseded = "council.decision_superseded" about decision {
        /// The later one.
        by: SubjectId,
    }
    /// The council looked again at what it decided.
    DecisionReviewed = "council.decision_reviewed" about decision {
        /// `held`, `partly`, `failed` or `open`.
        verdict: String,
    }
    /// Somebody took something on.
    ActionGiven = "council.action_given" about action {
        /// Whom it concerns.
        people: Vec<PersonId>,
    }
    /// It is due at another time.
    ActionMoved = "council.action_moved" about action {
    }
    /// It is done.
    ActionDone = "council.action_done" about action {
        /// Whether it was when it was first promised.
        in_time: bool,
    }
    /// It is open again.
    ActionReopened = "council.action_reopened" about action {
    }
    /// It is not needed any more.
    ActionDropped = "council.action_dropped" about action {
    }
}
