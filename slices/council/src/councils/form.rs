//! The form in which a council is founded and changed.

use super::model::{CADENCES, QUORUMS, Scope};
use super::store::{Council, Home, Rules};
use crate::t;
use kernel::{Reach, SpaceId, SubjectId};
use serde::Deserialize;
use web::Visit;
use web::view::Choice;

/// The form's fields.
#[derive(Clone, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    pub(super) space: String,
    #[serde(default)]
    pub(super) scope: String,
    #[serde(default)]
    pub(super) name: String,
    #[serde(default)]
    pub(super) charter: String,
    #[serde(default)]
    pub(super) cadence: String,
    #[serde(default)]
    pub(super) minutes: String,
    #[serde(default)]
    pub(super) quorum: String,
    #[serde(default)]
    pub(super) place: String,
    #[serde(default)]
    pub(super) chairs: String,
    #[serde(default)]
    pub(super) from: String,
    #[serde(default)]
    pub(super) key: String,
}

impl Typed {
    /// As a council is usually founded.
    pub(super) fn usual(visit: &Visit, scope: Scope) -> Self {
        let t = t::Texts::new(visit.lang);
        let (name, charter) = match scope {
            Scope::It => (t.name_it(), t.charter_it()),
            Scope::Enterprise => (t.name_enterprise(), t.charter_enterprise()),
        };
        Self {
            scope: scope.name().to_owned(),
            name: name.to_owned(),
            charter: charter.to_owned(),
            cadence: "4".to_owned(),
            minutes: "60".to_owned(),
            quorum: "50".to_owned(),
            chairs: "true".to_owned(),
            ..Self::default()
        }
    }

    /// As a council is now.
    pub(super) fn of(name: &str, charter: &str, council: &Council) -> Self {
        Self {
            scope: council.scope.clone(),
            name: name.to_owned(),
            charter: charter.to_owned(),
            cadence: council.cadence_weeks.to_string(),
            minutes: council.meeting_minutes.to_string(),
            quorum: council.quorum_percent.to_string(),
            place: council.place.clone(),
            ..Self::default()
        }
    }

    /// How it works. What is no number is one that no rule allows.
    pub(super) fn rules(&self) -> Rules {
        let number = |text: &str| text.trim().parse().unwrap_or(-1);
        Rules {
            scope: self.scope.clone(),
            cadence_weeks: number(&self.cadence),
            meeting_minutes: number(&self.minutes),
            quorum_percent: number(&self.quorum),
            place: self.place.trim().to_owned(),
        }
    }

    pub(super) fn space(&self) -> Option<SpaceId> {
        self.space.parse().ok()
    }

    pub(super) fn from(&self) -> Option<SubjectId> {
        self.from.parse().ok()
    }
}

/// The lists to choose from.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct Offers {
    pub(super) cadences: Vec<Choice>,
    pub(super) quorums: Vec<Choice>,
}

impl Offers {
    pub(super) fn of(t: t::Texts, typed: &Typed) -> Self {
        let cadence = |weeks: &i64| {
            let label = if *weeks == 0 { t.cadence_free().to_owned() } else { t.cadence_weeks(*weeks) };
            web::view::Choice::of(weeks, label, typed.cadence == weeks.to_string())
        };
        let quorum = |percent: &i64| {
            let label = if *percent == 0 { t.quorum_one().to_owned() } else { t.quorum_percent(*percent) };
            web::view::Choice::of(percent, label, typed.quorum == percent.to_string())
        };
        Self { cadences: CADENCES.iter().map(cadence).collect(), quorums: QUORUMS.iter().map(quorum).collect() }
    }
}

/// The spaces to choose from: an address brings one along, else the first private one is chosen.
pub(super) fn homes(t: t::Texts, homes: &[Home], typed: &Typed) -> Vec<Choice> {
    let first =
        homes.iter().find(|home| home.reach == Reach::Private).or(homes.first()).map(|home| home.space.to_string());
    let chosen = if typed.space.is_empty() { first.unwrap_or_default() } else { typed.space.clone() };
    let home = |home: &Home| {
        let label = t.home_of(&home.name, web::reach::word(t.lang(), home.reach), home.members);
        web::view::Choice::of(home.space, label, home.space.to_string() == chosen)
    };
    homes.iter().map(home).collect()
}
