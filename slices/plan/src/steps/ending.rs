//! Leaving an action out, giving it up, taking it up again: with a reason, which the plan keeps.

use super::actions::{Named, again, led};
use super::model::{Owned, Stage};
use super::store;
use crate::facts::{ActionEnded, ActionResumed};
use crate::plans::{self, Difference, What, checked_reason};
use crate::t;
use db::Cx;
use jobs::Record;
use texts::Lang;
use web::Problem;

/// Leaves it out (`waived`) or gives it up (`stopped`).
///
/// # Errors
/// If the viewer does not lead the plan, the plan does not hold yet, or the reason is missing.
pub async fn end(cx: &mut Cx, lang: Lang, named: &Named, how: &str, reason: &str) -> Result<(), Problem> {
    let t = t::Texts::new(lang);
    let Owned { around, step } = led(cx, named).await?;
    let to = match how {
        "waived" => Stage::Waived,
        "stopped" => Stage::Stopped,
        _ => return Err(Problem::field("how", t.error_choose())),
    };
    if !step.stage().is_open() {
        return Err(Problem::Conflict(t.error_not_now().to_owned()));
    }
    let reason = checked_reason(lang, reason)?;
    store::go(cx, &step, to, &reason).await?;
    plans::kept(cx, &around.plan, &reason, &[moved(&step.action, step.stage(), to)]).await?;
    if let Some(action) = step.subject {
        let (space, code, how) = (around.plan.space, step.action.clone(), how.to_owned());
        cx.record(&ActionEnded { space, action, code, how }).await?;
    }
    Ok(())
}

/// Takes it up again.
///
/// # Errors
/// If the viewer does not lead the plan, it was not ended, or the reason is missing.
pub async fn resume(cx: &mut Cx, lang: Lang, named: &Named, reason: &str) -> Result<(), Problem> {
    let Owned { around, step } = led(cx, named).await?;
    if step.is_in() {
        return Err(Problem::Conflict(t::Texts::new(lang).error_not_now().to_owned()));
    }
    let reason = checked_reason(lang, reason)?;
    store::go(cx, &step, Stage::Adopted, &reason).await?;
    plans::kept(cx, &around.plan, &reason, &[moved(&step.action, step.stage(), Stage::Adopted)]).await?;
    if let Some(action) = step.subject {
        cx.record(&ActionResumed { space: around.plan.space, action, code: step.action.clone() }).await?;
    }
    again(cx, &step.action).await
}

fn moved(action: &str, from: Stage, to: Stage) -> Difference {
    let (from, to) = (from.name().to_owned(), to.name().to_owned());
    Difference { action: action.to_owned(), what: What::Stage, from, to }
}
