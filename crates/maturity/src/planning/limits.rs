//! How much may go on at once, and with what to begin.

use super::{Candidate, Hindrance, Reason};
use crate::catalogue::{self, Horizon};
use std::collections::BTreeSet;

/// At most so many actions are under way; those of a package count as one.
pub const MOST_UNDER_WAY: usize = 5;

/// How many these count as.
#[must_use]
pub fn counts<'a>(ids: impl IntoIterator<Item = &'a str>) -> usize {
    let names: BTreeSet<&str> =
        ids.into_iter().map(|id| catalogue::find(id).map_or(id, |action| action.counts_as())).collect();
    names.len()
}

/// Whether at least one of these has a result that everybody can see within thirty days.
#[must_use]
pub fn shows_soon<'a>(ids: impl IntoIterator<Item = &'a str>) -> bool {
    ids.into_iter().filter_map(catalogue::find).any(|action| action.visible)
}

/// What is due now, in the order in which to take it up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wave {
    /// The gates that are still ahead.
    pub gates: Vec<String>,
    /// With what to begin behind the gates: as many as may be under way, none of them blocked by anything but a gate.
    pub first: Vec<String>,
    /// The rest of what is due now: what the first unlock, and what comes after them.
    pub then: Vec<String>,
}

/// What is due now, of what is offered.
#[must_use]
pub fn first_wave(candidates: &[Candidate]) -> Wave {
    let mut wave = Wave::default();
    for candidate in candidates.iter().filter(|candidate| candidate.horizon == Horizon::Now) {
        let id = candidate.action.id.clone();
        if matches!(candidate.reason, Reason::Gate(_)) {
            wave.gates.push(id);
            continue;
        }
        let with_it = counts(wave.first.iter().map(String::as_str).chain([id.as_str()]));
        let open = candidate.blocked.iter().all(is_gate);
        if open && with_it <= MOST_UNDER_WAY {
            wave.first.push(id);
        } else {
            wave.then.push(id);
        }
    }
    wave
}

fn is_gate(hindrance: &Hindrance) -> bool {
    let gate = |id: &str| catalogue::find(id).is_some_and(|action| action.gate.is_some());
    matches!(hindrance, Hindrance::After(id) if gate(id))
}
