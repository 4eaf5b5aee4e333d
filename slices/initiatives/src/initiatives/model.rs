//! Initiatives: on which side they are, and where one stands.

use kernel::{Timestamp, named};

named! {
    /// Whom something is for.
    Side {
        /// Those who work here.
        Inside = "inside",
        /// Customers and others.
        Outside = "outside",
        /// Both at once.
        Both = "both",
    }
}

named! {
    /// How an initiative ended.
    Ending {
        /// It did what it was meant to do.
        Finished = "finished",
        /// It became the usual way of working.
        Scaled = "scaled",
        /// It was given up.
        Stopped = "stopped",
    }
}

/// Where an initiative stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It is thought of.
    Planned,
    /// It is under way.
    Running,
    /// It is over.
    Ended(Ending),
}

impl Stage {
    /// The word in JSON and in addresses.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Running => "running",
            Self::Ended(ending) => ending.name(),
        }
    }
}

/// Where an initiative stands that began then, or not, and ended so, or not.
#[must_use]
pub fn stage(started: Option<Timestamp>, ending: Option<&str>) -> Stage {
    match (started, ending) {
        (_, Some(ending)) => Stage::Ended(Ending::stored(ending)),
        (Some(_), None) => Stage::Running,
        (None, None) => Stage::Planned,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_initiative_is_planned_then_under_way_then_over() {
        let at = Some(Timestamp::from_millis(1));
        assert_eq!(stage(None, None), Stage::Planned);
        assert_eq!(stage(at, None), Stage::Running);
        assert_eq!(stage(at, Some("scaled")), Stage::Ended(Ending::Scaled));
        assert_eq!(stage(None, Some("stopped")).name(), "stopped", "given up before it began");
    }
}
