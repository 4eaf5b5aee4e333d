//! Beginning an experiment: without approval inside a mandate, outside of all only by a decision of a council.

use super::actions::locked;
use super::model::{Breach, Missing, breaches, missing};
use super::store::{self, Experiment};
use crate::facts::ExperimentStarted;
use crate::mandates::{self, Mandate};
use crate::{policy, t};
use db::Cx;
use jobs::Record;
use kernel::SubjectId;
use kernel::grant::grant;
use std::time::Duration;
use texts::Lang;
use web::Problem;

/// What lets an experiment begin, or what it would need.
#[derive(Clone, Debug)]
pub enum Way {
    /// A mandate covers it.
    Mandate(SubjectId),
    /// A council decided it.
    Decision(SubjectId),
    /// Neither does: the limits of the nearest mandate that it would break; with none in force, nothing covers it at all.
    None {
        /// Whether any mandate is in force.
        any: bool,
        /// The fewest limits that it would break of one.
        breaches: Vec<Breach>,
    },
}

/// What lets this experiment begin.
///
/// # Errors
/// If the database refuses.
pub async fn way(cx: &mut Cx, experiment: &Experiment) -> db::Result<Way> {
    let mandates: Vec<Mandate> = mandates::store::in_force(cx).await?;
    let broken = |mandate: &Mandate| breaches(&mandate.limits(), experiment);
    let nearest = mandates.iter().map(|mandate| (mandate.decision, broken(mandate))).min_by_key(|(_, all)| all.len());
    match nearest {
        Some((mandate, broken)) if broken.is_empty() => Ok(Way::Mandate(mandate)),
        nearest => Ok(match store::approval(cx, experiment.id).await? {
            Some(decision) => Way::Decision(decision),
            None => Way::None { any: nearest.is_some(), breaches: nearest.map(|(_, all)| all).unwrap_or_default() },
        }),
    }
}

/// Begins an experiment.
///
/// # Errors
/// If the viewer may not, something is not written down yet, or neither a mandate nor a decision lets it.
pub async fn start(cx: &mut Cx, lang: Lang, id: SubjectId) -> Result<(), Problem> {
    let held = locked(cx, id).await?;
    let held = grant(cx.viewer(), held, &policy::Drive)?;
    let experiment = &held.thing;
    if experiment.started_at.is_some() {
        return Ok(());
    }
    let hypothesis = subjects::text(cx, &held.subject).await?.source;
    let lacks = missing(experiment, &hypothesis);
    if !lacks.is_empty() {
        return Err(Problem::Conflict(lacking(lang, &lacks)));
    }
    let (mandate, approval) = match way(cx, experiment).await? {
        Way::Mandate(mandate) => (Some(mandate), None),
        Way::Decision(decision) => (None, Some(decision)),
        Way::None { any, breaches } => return Err(Problem::Conflict(refused(lang, any, &breaches))),
    };
    let days = u64::try_from(experiment.days).unwrap_or(1);
    let ends = cx.now().plus(Duration::from_secs(days * 86_400));
    store::start(cx, id, ends, mandate, approval).await?;
    let started = ExperimentStarted {
        space: held.subject.space,
        experiment: id,
        owner: experiment.owner,
        from: experiment.from,
        mandate: mandate.is_some(),
    };
    cx.record(&started).await?;
    Ok(())
}

/// What is not written down yet, in a sentence.
#[must_use]
pub fn lacking(lang: Lang, lacks: &[Missing]) -> String {
    let t = t::Texts::new(lang);
    let word = |one: &Missing| match one {
        Missing::Hypothesis => t.field_hypothesis(),
        Missing::Measure => t.field_measure(),
        Missing::Baseline => t.baseline(),
        Missing::Threshold => t.field_threshold(),
        Missing::StopRule => t.field_stop_rule(),
    };
    t.error_lacks(lacks.iter().map(word).collect::<Vec<_>>().join(", "))
}

/// Why it may not begin yet, in a sentence.
#[must_use]
pub fn refused(lang: Lang, any: bool, broken: &[Breach]) -> String {
    let t = t::Texts::new(lang);
    let word = |one: &Breach| match one {
        Breach::Days => t.breach_days(),
        Breach::People => t.breach_people(),
        Breach::Cost => t.breach_cost(),
        Breach::Data => t.breach_data(),
    };
    if any {
        t.outside_mandate(broken.iter().map(word).collect::<Vec<_>>().join(", "))
    } else {
        t.no_mandate().to_owned()
    }
}
