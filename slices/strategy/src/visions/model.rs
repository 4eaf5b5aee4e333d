//! Visions: where one stands, and which goals it serves.

use kernel::Timestamp;

/// So many goals a vision takes.
pub const MOST_GOALS: usize = 8;

/// Where a vision stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It is being written.
    Draft,
    /// It holds.
    Published,
    /// It holds no more.
    Withdrawn,
}

/// Where a vision stands that was published then, and withdrawn, or not.
#[must_use]
pub const fn stage(published: Option<Timestamp>, withdrawn: Option<Timestamp>) -> Stage {
    match (published, withdrawn) {
        (_, Some(_)) => Stage::Withdrawn,
        (Some(_), None) => Stage::Published,
        (None, None) => Stage::Draft,
    }
}

/// A goal of IT's operating strategy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Goal {
    /// The goal.
    pub goal: String,
    /// What the vision does for it; empty while nobody said.
    pub served: String,
}

/// Those that say something; a line that says what is served and not the goal has no place.
#[must_use]
pub fn kept(goals: &[Goal]) -> Vec<Goal> {
    goals.iter().filter(|goal| !goal.goal.trim().is_empty()).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vision_is_written_holds_and_is_withdrawn() {
        let at = Some(Timestamp::from_millis(1));
        assert_eq!(stage(None, None), Stage::Draft);
        assert_eq!(stage(at, None), Stage::Published);
        assert_eq!(stage(at, at), Stage::Withdrawn);
    }

    #[test]
    fn empty_goals_are_not_kept() {
        let goal = |goal: &str, served: &str| Goal { goal: goal.to_owned(), served: served.to_owned() };
        assert_eq!(kept(&[goal("Less", ""), goal(" ", "x"), goal("", "")]), [goal("Less", "")]);
    }
}
