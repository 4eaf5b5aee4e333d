//! How far a request is, and what an answer makes of that.

use kernel::Timestamp;
use std::time::Duration;

/// How far a request is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Nobody who helps has looked.
    New,
    /// Those who help have it.
    WithHelpers,
    /// The asker has to say something.
    WithAsker,
    /// It is solved.
    Solved,
}

impl Status {
    /// All, in the order in which a request usually passes them.
    pub const ALL: [Self; 4] = [Self::New, Self::WithHelpers, Self::WithAsker, Self::Solved];
    /// The number in the database.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::New => 0,
            Self::WithHelpers => 1,
            Self::WithAsker => 2,
            Self::Solved => 3,
        }
    }
    /// From the number in the database.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            ..=0 => Self::New,
            1 => Self::WithHelpers,
            2 => Self::WithAsker,
            3.. => Self::Solved,
        }
    }
    /// Whether it waits for those who help.
    #[must_use]
    pub const fn is_with_helpers(self) -> bool {
        matches!(self, Self::New | Self::WithHelpers)
    }
    /// The word in facts, forms and JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::WithHelpers => "with_helpers",
            Self::WithAsker => "with_asker",
            Self::Solved => "solved",
        }
    }
    /// From the word.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// How urgent a request is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Priority {
    /// When there is time.
    Low,
    /// In its turn.
    Usual,
    /// Before the usual ones.
    High,
    /// Now: people can't work.
    Urgent,
}

impl Priority {
    /// All, the least first.
    pub const ALL: [Self; 4] = [Self::Low, Self::Usual, Self::High, Self::Urgent];
    /// The number in the database.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Low => 0,
            Self::Usual => 1,
            Self::High => 2,
            Self::Urgent => 3,
        }
    }
    /// From the number in the database.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            ..=0 => Self::Low,
            1 => Self::Usual,
            2 => Self::High,
            3.. => Self::Urgent,
        }
    }
    /// The word in forms and JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Usual => "usual",
            Self::High => "high",
            Self::Urgent => "urgent",
        }
    }
    /// From the word.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// A list of what is at a desk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// What waits for those who help.
    #[default]
    Waiting,
    /// What of it nobody has in hand.
    Unassigned,
    /// What the viewer has in hand.
    Mine,
    /// What waits for its asker.
    WithAsker,
    /// What was solved.
    Solved,
}

impl View {
    /// All, in the order of the tabs.
    pub const ALL: [Self; 5] = [Self::Waiting, Self::Unassigned, Self::Mine, Self::WithAsker, Self::Solved];
    /// The word in addresses.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Unassigned => "unassigned",
            Self::Mine => "mine",
            Self::WithAsker => "with_asker",
            Self::Solved => "solved",
        }
    }
    /// From the word in an address; none is the first.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        if name.is_empty() { Some(Self::default()) } else { Self::ALL.into_iter().find(|one| one.name() == name) }
    }
}

/// So long after it was solved a word of the asker opens a request again. Later it is a new matter.
pub const REOPENS: Duration = Duration::from_secs(14 * 86_400);

/// Who wrote something below a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// Whoever asked.
    Asker,
    /// One of those who help.
    Helper,
    /// Anybody else, such as a colleague below a question.
    Other,
}

/// What the status is after somebody wrote, from what it was since when.
#[must_use]
pub fn after(status: Status, since: Timestamp, who: After, now: Timestamp) -> Status {
    match (who, status) {
        (After::Helper, Status::New | Status::WithHelpers) => Status::WithAsker,
        (After::Asker, Status::WithAsker) => Status::WithHelpers,
        (After::Asker, Status::Solved) if now <= since.plus(REOPENS) => Status::WithHelpers,
        _ => status,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_turns_the_status_by_table() {
        use After::{Asker, Helper, Other};
        use Status::{New, Solved, WithAsker, WithHelpers};
        for (status, who, expected) in [
            (New, Helper, WithAsker),
            (New, Asker, New),
            (New, Other, New),
            (WithHelpers, Helper, WithAsker),
            (WithHelpers, Asker, WithHelpers),
            (WithAsker, Asker, WithHelpers),
            (WithAsker, Helper, WithAsker),
            (WithAsker, Other, WithAsker),
            (Solved, Helper, Solved),
            (Solved, Asker, WithHelpers),
            (Solved, Other, Solved),
        ] {
            let now = Timestamp::from_millis(1);
            assert_eq!(after(status, Timestamp::from_millis(0), who, now), expected, "{status:?} {who:?}");
        }
    }

    #[test]
    fn what_was_solved_long_ago_stays_so() {
        let since = Timestamp::from_millis(0);
        let last = since.plus(REOPENS);
        assert_eq!(after(Status::Solved, since, After::Asker, last), Status::WithHelpers);
        let later = last.plus(Duration::from_millis(1));
        assert_eq!(after(Status::Solved, since, After::Asker, later), Status::Solved);
    }

    #[test]
    fn words_and_numbers_lead_back() {
        for status in Status::ALL {
            assert_eq!((Status::from_code(status.code()), Status::from_name(status.name())), (status, Some(status)));
        }
        for priority in Priority::ALL {
            assert_eq!(Priority::from_code(priority.code()), priority);
            assert_eq!(Priority::from_name(priority.name()), Some(priority));
        }
        assert_eq!(View::from_name(""), Some(View::Waiting));
        assert_eq!(View::from_name("none"), None);
    }
}
