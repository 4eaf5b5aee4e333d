//! Deciding an experiment: stop, fix or scale.

use super::actions::locked;
use super::model::Verdict;
use super::store;
use crate::facts::ExperimentDecided;
use crate::values::number;
use crate::{policy, t};
use db::Cx;
use jobs::Record;
use kernel::SubjectId;
use kernel::grant::grant;
use texts::Lang;
use web::checks::body;
use web::{FieldErrors, Problem};

/// What was decided.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub struct Decision {
    /// See [`Verdict`].
    pub verdict: String,
    /// The value at the end, as typed.
    pub result: String,
    /// What was learned.
    pub learned: String,
}

/// Decides an experiment. It is not decided again.
///
/// # Errors
/// If the viewer may not, it does not run, or something can't be taken.
pub async fn decide(cx: &mut Cx, lang: Lang, id: SubjectId, decision: &Decision) -> Result<(), Problem> {
    let held = locked(cx, id).await?;
    let held = grant(cx.viewer(), held, &policy::Conclude)?;
    let t = t::Texts::new(lang);
    let mut errors = FieldErrors::new();
    if Verdict::from_name(&decision.verdict).is_none() {
        errors.add("verdict", t.error_choose());
    }
    let result = number(&decision.result);
    if !matches!(result, Ok(Some(_))) {
        errors.add("result", t.error_number());
    }
    body(lang, &mut errors, "learned", &decision.learned, t.error_learned());
    errors.check()?;
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    let verdict = decision.verdict.as_str();
    store::close(cx, id, by, (verdict, result.ok().flatten(), decision.learned.trim())).await?;
    let decided = ExperimentDecided {
        space: held.subject.space,
        experiment: id,
        owner: held.thing.owner,
        from: held.thing.from,
        verdict: decision.verdict.clone(),
    };
    cx.record(&decided).await?;
    Ok(())
}
