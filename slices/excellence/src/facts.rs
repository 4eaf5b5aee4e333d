//! What can have happened at a request desk and in a centre of excellence beyond what happens to any subject.

use kernel::PersonId;

kernel::facts_in_spaces! {
    /// A request desk was opened in a space.
    DeskOpened = "excellence.desk_opened" about desk {
    }
    /// Somebody answers at a desk now.
    KeeperNamed = "excellence.keeper_named" about desk {
        /// Whom it concerns.
        people: Vec<PersonId>,
    }
    /// Somebody answers there no more.
    KeeperReleased = "excellence.keeper_released" about desk {
    }
    /// Somebody asked for social technology.
    RequestAsked = "excellence.request_asked" about request {
        /// For which function of the organisation.
        function: String,
        /// Whom it concerns: those who answer.
        people: Vec<PersonId>,
    }
    /// A way was shown.
    RequestAnswered = "excellence.request_answered" about request {
        /// Whether its time was not over yet.
        in_time: bool,
        /// Whom it concerns: who asked.
        people: Vec<PersonId>,
    }
    /// What was asked for is refused.
    RequestRefused = "excellence.request_refused" about request {
        /// Whether another way was shown with it.
        with_way: bool,
        /// Whom it concerns: who asked, unless the other way has told them.
        people: Vec<PersonId>,
    }
    /// Who asked chose one of the ways.
    OptionChosen = "excellence.option_chosen" about request {
        /// Whom it concerns: who showed the way, and who helps on it.
        people: Vec<PersonId>,
    }
    /// Who asked said that it helped.
    RequestHelped = "excellence.request_helped" about request {
    }
    /// Who asked opened it again: the ways that were shown lead nowhere.
    RequestReopened = "excellence.request_reopened" about request {
        /// Whom it concerns: those who answer.
        people: Vec<PersonId>,
    }
    /// Who asked took it back.
    RequestWithdrawn = "excellence.request_withdrawn" about request {
    }
    /// The time to answer is almost over.
    RequestDue = "excellence.request_due" about request {
        /// Whom it concerns: those who answer.
        people: Vec<PersonId>,
    }
    /// A centre of excellence was founded in a space.
    CentreFounded = "excellence.centre_founded" about centre {
    }
    /// Somebody heads a centre now.
    HeadNamed = "excellence.head_named" about centre {
        /// Whom it concerns.
        people: Vec<PersonId>,
    }
    /// Somebody is asked to join the roster of a centre.
    RosterAsked = "excellence.roster_asked" about centre {
        /// Whom it concerns.
        people: Vec<PersonId>,
    }
    /// Who did this is on the roster of a centre now.
    RosterJoined = "excellence.roster_joined" about centre {
    }
    /// Somebody is not on the roster any more, and what was held about them there is gone.
    RosterLeft = "excellence.roster_left" about centre {
    }
}
