//! What can have happened in a workshop beyond what happens to any subject.

use kernel::PersonId;

kernel::facts_in_spaces! {
    /// A workshop is planned.
    Planned = "workshops.planned" about workshop {
        /// Who leads it.
        facilitator: PersonId,
    }
    /// Its title, day, place, partners, blocks or teams changed, or it was made ready or a draft again.
    Changed = "workshops.changed" about workshop {
    }
    /// Who takes part, or who was there, is not what it was.
    PeopleChanged = "workshops.people_changed" about workshop {
    }
    /// It has begun.
    Begun = "workshops.begun" about workshop {
    }
    /// Another block goes on, the day was pushed, or a clock of a team was set.
    MovedOn = "workshops.moved_on" about workshop {
    }
    /// It is over.
    Closed = "workshops.closed" about workshop {
        /// Who led it.
        facilitator: PersonId,
        /// Who was there.
        attended: Vec<PersonId>,
    }
}
