//! The stages of an action in the plan, and what may follow what.

use super::store::Step;
use crate::plans::Around;
use kernel::{Timestamp, Viewer};
use maturity::catalogue::{self, Action};

/// How far an action has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// It is chosen for a plan that does not hold yet.
    Proposed,
    /// It is in the plan.
    Adopted,
    /// It is under way.
    Started,
    /// The platform sees that it is done.
    Met,
    /// Those who lead the plan confirmed that.
    Confirmed,
    /// It was done, and what showed that holds no more.
    Regressed,
    /// It is left out: not needed, or done before.
    Waived,
    /// It is given up.
    Stopped,
}

impl Stage {
    /// All, in the order of the board.
    pub const ALL: [Self; 8] = [
        Self::Proposed,
        Self::Adopted,
        Self::Started,
        Self::Regressed,
        Self::Met,
        Self::Confirmed,
        Self::Waived,
        Self::Stopped,
    ];
    /// The word in the database and in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Adopted => "adopted",
            Self::Started => "started",
            Self::Met => "met",
            Self::Confirmed => "confirmed",
            Self::Regressed => "regressed",
            Self::Waived => "waived",
            Self::Stopped => "stopped",
        }
    }
    /// From a word that was stored: an unknown one is the first.
    #[must_use]
    pub fn stored(name: &str) -> Self {
        Self::ALL.into_iter().find(|stage| stage.name() == name).unwrap_or(Self::Proposed)
    }
    /// Whether evidence is looked at.
    #[must_use]
    pub const fn is_open(self) -> bool {
        !matches!(self, Self::Proposed | Self::Waived | Self::Stopped)
    }
    /// Whether something is still to be done.
    #[must_use]
    pub const fn is_to_do(self) -> bool {
        matches!(self, Self::Adopted | Self::Started | Self::Regressed)
    }
}

impl Step {
    /// How far it has come.
    #[must_use]
    pub fn stage(&self) -> Stage {
        Stage::stored(&self.stage_name)
    }
    /// As the catalogue has it.
    #[must_use]
    pub fn of_catalogue(&self) -> Option<&'static Action> {
        catalogue::find(&self.action)
    }
    /// Whether it is part of the plan: not left out, not given up.
    #[must_use]
    pub fn is_in(&self) -> bool {
        !matches!(self.stage(), Stage::Waived | Stage::Stopped)
    }
    /// Since when it counts as done for those that wait for it. What was left out is taken as done elsewhere.
    #[must_use]
    pub fn done_since(&self) -> Option<Timestamp> {
        match self.stage() {
            Stage::Met | Stage::Confirmed => self.met_at,
            Stage::Waived => self.ended_at,
            _ => None,
        }
    }
    /// Whether somebody has begun with it.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        matches!(self.stage(), Stage::Started | Stage::Met | Stage::Confirmed | Stage::Regressed)
    }
    /// Whether it should be done by now, and isn't.
    #[must_use]
    pub fn is_late(&self, now: Timestamp) -> bool {
        self.stage().is_to_do() && self.due.is_some_and(|due| due < now)
    }
}

/// An action with the plan that it is in.
pub struct Owned {
    /// The plan.
    pub around: Around,
    /// The action.
    pub step: Step,
}

impl Owned {
    /// Whether the viewer is named as its owner.
    #[must_use]
    pub fn is_owner(&self, viewer: &Viewer) -> bool {
        viewer.person().is_some() && viewer.person() == self.step.owner
    }
}

/// Why an action can't begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is not in an adopted plan, or has begun already.
    NotNow,
    /// Nobody has taken it on.
    NobodyAccepted,
    /// Something must be there first.
    Blocked,
    /// As much is under way as may be.
    TooMany,
}

/// Whether it can begin: its owner took it on, nothing blocks it, and there is room.
///
/// # Errors
/// With the first that keeps it.
pub fn may_start(step: &Step, is_blocked: bool, under_way_with_it: usize) -> Result<(), Refused> {
    if step.stage() != Stage::Adopted {
        return Err(Refused::NotNow);
    }
    if step.owner.is_none() || step.accepted_at.is_none() {
        return Err(Refused::NobodyAccepted);
    }
    if is_blocked {
        return Err(Refused::Blocked);
    }
    if under_way_with_it > maturity::planning::MOST_UNDER_WAY {
        return Err(Refused::TooMany);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::PersonId;

    fn step(stage: Stage, accepted: bool) -> Step {
        let at = Some(Timestamp::from_millis(5));
        Step {
            action: "C-01".to_owned(),
            stage_name: stage.name().to_owned(),
            subject: None,
            owner: Some(PersonId::new(1)),
            accepted_at: at.filter(|_| accepted),
            due: at,
            space: None,
            chosen_at: Timestamp::default(),
            started_at: None,
            met_at: at,
            confirmed_at: None,
            confirmed_by: None,
            ended_at: Some(Timestamp::from_millis(9)),
            reason: String::new(),
        }
    }

    #[test]
    fn an_action_begins_with_an_owner_who_took_it_on_and_room_for_it() {
        assert_eq!(may_start(&step(Stage::Adopted, true), false, 5), Ok(()));
        assert_eq!(may_start(&step(Stage::Adopted, true), false, 6), Err(Refused::TooMany));
        assert_eq!(may_start(&step(Stage::Adopted, true), true, 1), Err(Refused::Blocked));
        assert_eq!(may_start(&step(Stage::Adopted, false), true, 1), Err(Refused::NobodyAccepted));
        for stage in [Stage::Proposed, Stage::Started, Stage::Met, Stage::Stopped] {
            assert_eq!(may_start(&step(stage, true), false, 1), Err(Refused::NotNow), "{stage:?}");
        }
    }

    #[test]
    fn what_regressed_is_done_no_more_and_what_was_left_out_is_taken_as_done() {
        let since = |stage| step(stage, true).done_since().map(Timestamp::millis);
        assert_eq!([Stage::Met, Stage::Confirmed].map(since), [Some(5); 2]);
        assert_eq!(since(Stage::Waived), Some(9));
        assert_eq!([Stage::Regressed, Stage::Stopped, Stage::Started].map(since), [None; 3]);
    }

    #[test]
    fn only_what_is_to_do_can_be_late() {
        let late = |stage| step(stage, true).is_late(Timestamp::from_millis(6));
        assert!(late(Stage::Adopted) && late(Stage::Regressed) && !late(Stage::Met) && !late(Stage::Stopped));
    }
}
