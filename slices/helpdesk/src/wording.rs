//! How this slice says things that several of its pages say.

use crate::requests::{Priority, Status, View};
use crate::t::Texts;
use web::kinds::Mark;
use web::view::Choice;

/// A status in a word: "Waiting for you" is what an asker reads, "Waiting for the asker" what those who help read.
pub(crate) fn status(t: Texts, status: Status, helps: bool) -> Mark {
    let (label, tone, icon) = match status {
        Status::New => (t.status_new(), "warn", "inbox"),
        Status::WithHelpers => (t.status_with_helpers(), "", "clock"),
        Status::WithAsker if helps => (t.status_with_asker(), "", "person"),
        Status::WithAsker => (t.status_with_you(), "warn", "person"),
        Status::Solved => (t.status_solved(), "good", "check"),
    };
    Mark { label: label.to_owned(), tone, icon }
}

/// A priority in a word.
pub(crate) fn priority(t: Texts, priority: Priority) -> &'static str {
    match priority {
        Priority::Low => t.priority_low(),
        Priority::Usual => t.priority_usual(),
        Priority::High => t.priority_high(),
        Priority::Urgent => t.priority_urgent(),
    }
}

/// The statuses to choose from, as those who help say them.
pub(crate) fn statuses(t: Texts, chosen: Status) -> Vec<Choice> {
    Status::ALL.iter().map(|one| Choice::of(one.name(), status(t, *one, true).label, *one == chosen)).collect()
}

/// The priorities to choose from.
pub(crate) fn priorities(t: Texts, chosen: Priority) -> Vec<Choice> {
    Priority::ALL.iter().map(|one| Choice::of(one.name(), priority(t, *one), *one == chosen)).collect()
}

/// A list of a desk in a word.
pub(crate) fn view(t: Texts, view: View) -> &'static str {
    match view {
        View::Waiting => t.view_waiting(),
        View::Unassigned => t.view_unassigned(),
        View::Mine => t.view_mine(),
        View::WithAsker => t.view_with_asker(),
        View::Solved => t.view_solved(),
    }
}

/// A priority as a mark.
pub(crate) fn urgency(t: Texts, urgency: Priority) -> Mark {
    let (tone, icon) = match urgency {
        Priority::Low => ("", "down"),
        Priority::Usual => ("", "minus"),
        Priority::High => ("warn", "up"),
        Priority::Urgent => ("bad", "warning"),
    };
    Mark { label: priority(t, urgency).to_owned(), tone, icon }
}
