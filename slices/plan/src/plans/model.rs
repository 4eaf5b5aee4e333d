//! What the plan is, in which phase, and what can be changed in it.

use super::store::Plan;
use crate::t::Texts;
use kernel::{PersonId, RevisionId};
use serde::{Deserialize, Serialize};
use subjects::Standing;
use texts::Lang;
use web::Problem;

/// How far it has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Those who lead it put it together.
    Draft,
    /// Everybody who works here can read it, and a council is asked.
    Proposed,
    /// It holds.
    Adopted,
}

impl Phase {
    /// The word in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Proposed => "proposed",
            Self::Adopted => "adopted",
        }
    }
}

impl Plan {
    /// How far it has come.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        match (self.adopted_at, self.proposed_at) {
            (Some(_), _) => Phase::Adopted,
            (None, Some(_)) => Phase::Proposed,
            (None, None) => Phase::Draft,
        }
    }
}

/// The plan, and how the viewer stands in its space.
#[derive(Clone, Debug)]
pub struct Around {
    /// The plan.
    pub plan: Plan,
    /// How the viewer stands there; nothing if they can't find it.
    pub standing: Option<Standing>,
}

/// One thing that is not what it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// Of which action.
    pub action: String,
    /// What.
    pub what: What,
    /// What it was: a person's id, a moment in milliseconds, a stage; or nothing.
    pub from: String,
    /// What it is.
    pub to: String,
}

/// What can be changed in an adopted plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// An action was taken in.
    Added,
    /// Another person owns it.
    Owner,
    /// It is due on another day.
    Due,
    /// It was left out, given up, or taken up again.
    Stage,
}

/// A change, as it is kept.
#[derive(Clone, Debug)]
pub struct Change {
    /// Its id has the moment in which it was made.
    pub id: RevisionId,
    /// Who made it.
    pub by: PersonId,
    /// Why.
    pub reason: String,
    /// What is not what it was.
    pub differences: Vec<Difference>,
}

/// Longest reason in characters.
pub const LONGEST_REASON: usize = 500;

/// A short reason: there, and not too long.
///
/// # Errors
/// With what is wrong, at the field `reason`.
pub fn checked_reason(lang: Lang, reason: &str) -> Result<String, Problem> {
    let (t, reason) = (Texts::new(lang), reason.trim());
    match reason.chars().count() {
        0 => Err(Problem::field("reason", t.error_reason_missing())),
        long if long > LONGEST_REASON => Err(Problem::field("reason", t.error_reason_long(LONGEST_REASON))),
        _ if reason.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) => {
            Err(Problem::field("reason", t.error_characters()))
        }
        _ => Ok(reason.to_owned()),
    }
}
