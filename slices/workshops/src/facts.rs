//! What can have happened in a workshop beyond what happens to any subject.

use kernel::{PersonId, SubjectId};

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
    /// A canvas was begun, filled, voted on, decided, tried or taken away.
    CanvasChanged = "workshops.canvas_changed" about canvas {
        /// The workshop.
        workshop: SubjectId,
    }
    /// An example card was put up, changed, found useful or taken away.
    ExampleChanged = "workshops.example_changed" about example {
    }
    /// Thirty days have passed since it was closed: time to see what became of it.
    FollowUpDue = "workshops.follow_up_due" about workshop {
        /// Whom it concerns: who led it, and who answers for its canvases.
        people: Vec<PersonId>,
    }
}
