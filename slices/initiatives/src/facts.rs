//! What can have happened to initiatives, experiments and stories beyond what happens to any subject.

use kernel::{PersonId, SubjectId};

kernel::facts_in_spaces! {
    /// An initiative has other owners, another supporter, goal or side.
    InitiativeChanged = "initiatives.changed" about initiative {}
    /// An initiative is under way.
    InitiativeStarted = "initiatives.started" about initiative {}
    /// An initiative is over.
    InitiativeEnded = "initiatives.ended" about initiative {
        /// `finished`, `scaled` or `stopped`.
        ending: String,
    }
    /// Somebody wrote down what was measured of an initiative or an experiment, or struck a value.
    Measured = "initiatives.measured" about measured {}
    /// A review was planned, held or called off.
    Reviewed = "initiatives.reviewed" about initiative {
        /// `stop`, `fix` or `grow` where it was held.
        verdict: Option<String>,
    }
    /// An experiment has begun.
    ExperimentStarted = "experiments.started" about experiment {
        /// Who answers for it.
        owner: PersonId,
        /// What it came from, such as a canvas of a workshop.
        from: Option<SubjectId>,
        /// Whether it began under a mandate, without further approval.
        mandate: bool,
    }
    /// An experiment was decided.
    ExperimentDecided = "experiments.decided" about experiment {
        /// Who answers for it.
        owner: PersonId,
        /// What it came from.
        from: Option<SubjectId>,
        /// `stop`, `fix` or `scale`.
        verdict: String,
    }
    /// A mandate to try things holds.
    MandateSigned = "experiments.mandate_signed" about decision {}
    /// A mandate holds no more.
    MandateEnded = "experiments.mandate_ended" about decision {}
    /// Somebody of IT read a story, who had not before.
    StoryRead = "stories.read" about story {}
}
