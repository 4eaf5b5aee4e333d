//! Adopting the plan: by a council's decision, or by those who lead it while there is no council.

use super::actions::{lead, subject};
use super::model::{Phase, checked_reason};
use super::picture::Picture;
use super::store::{self, Plan};
use crate::facts::{ActionAssigned, Adopted};
use crate::steps::{self, Stage, Step};
use crate::{ACTION, proof, t};
use db::Cx;
use jobs::Record;
use kernel::{PersonId, SubjectId};
use maturity::catalogue::{self, Action};
use subjects::NewSubject;
use texts::Lang;
use web::Problem;

/// Adopts the plan with a reason, where no council is there to decide.
///
/// # Errors
/// If the viewer does not lead it, it lacks something, a council is there, or the reason is missing.
pub async fn adopt(cx: &mut Cx, lang: Lang, reason: &str) -> Result<(), Problem> {
    let around = lead(cx).await?;
    if around.plan.phase() == Phase::Adopted {
        return Ok(());
    }
    if store::has_council(cx).await? {
        return Err(Problem::Forbidden(Some(t::Texts::new(lang).error_council_decides().to_owned())));
    }
    let reason = checked_reason(lang, reason)?;
    let picture = Picture::load(cx, around).await?;
    picture.complete(lang)?;
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    let adoption = Adoption { by: Some(by), decision: None, reason: &reason, tells: true };
    in_force(cx, lang, &picture.around.plan, by, &adoption).await
}

/// Adopts the plan whoever asks, as the demo and benches do.
///
/// # Errors
/// If there is none, or the database refuses.
pub async fn put_in_force(
    cx: &mut Cx,
    lang: Lang,
    lead: PersonId,
    decision: Option<SubjectId>,
    reason: &str,
) -> Result<(), Problem> {
    let plan = store::lock(cx).await?.ok_or(Problem::NotFound)?;
    let by = Some(lead).filter(|_| decision.is_none());
    in_force(cx, lang, &plan, lead, &Adoption { by, decision, reason, tells: false }).await
}

/// Adopts the plan because a council decided so. If it holds already that changes nothing.
///
/// # Errors
/// If the database refuses.
pub async fn adopted_by_council(cx: &mut Cx, lang: Lang, decision: SubjectId) -> Result<(), Problem> {
    let Some(plan) = store::lock(cx).await?.filter(|plan| plan.phase() == Phase::Proposed) else { return Ok(()) };
    let author = plan.begun_by;
    in_force(cx, lang, &plan, author, &Adoption { by: None, decision: Some(decision), reason: "", tells: true }).await
}

/// Who or what adopted the plan, and why.
struct Adoption<'a> {
    by: Option<PersonId>,
    decision: Option<SubjectId>,
    reason: &'a str,
    /// Whether owners hear of what they are to own: not where something past is put in.
    tells: bool,
}

async fn in_force(
    cx: &mut Cx,
    lang: Lang,
    plan: &Plan,
    author: PersonId,
    adoption: &Adoption<'_>,
) -> Result<(), Problem> {
    let Adoption { by, decision, reason, tells } = *adoption;
    let identity = subject(cx, plan, lang, author).await?;
    store::adopt(cx, by, decision, reason).await?;
    let steps = steps::store::all(cx).await?;
    let actions = steps.iter().map(|step| step.action.clone()).collect();
    cx.record(&Adopted { space: plan.space, plan: identity, decision, actions }).await?;
    for step in steps.iter().filter(|step| step.stage() == Stage::Proposed) {
        let id = taken_in(cx, lang, plan, author, step).await?;
        if tells {
            tell_owner(cx, plan, step, id).await?;
        }
    }
    for step in steps::store::open(cx).await? {
        proof::look_at(cx, &step).await?;
    }
    Ok(())
}

/// Takes an action that was chosen into the adopted plan: it becomes a subject, and its owner hears of it.
///
/// # Errors
/// If the database refuses.
pub async fn take_in(cx: &mut Cx, lang: Lang, plan: &Plan, author: PersonId, step: &Step) -> Result<(), Problem> {
    let id = taken_in(cx, lang, plan, author, step).await?;
    Ok(tell_owner(cx, plan, step, id).await?)
}

async fn taken_in(cx: &mut Cx, lang: Lang, plan: &Plan, author: PersonId, step: &Step) -> Result<SubjectId, Problem> {
    let action = catalogue::find(&step.action).ok_or(Problem::NotFound)?;
    let id = identity(cx, lang, plan, author, action).await?;
    steps::store::take_in(cx, step, id).await?;
    Ok(id)
}

async fn tell_owner(cx: &mut Cx, plan: &Plan, step: &Step, action: SubjectId) -> db::Result<()> {
    let Some(owner) = step.owner else { return Ok(()) };
    let (space, code, people) = (plan.space, step.action.clone(), vec![owner]);
    cx.record(&ActionAssigned { space, action, code, people }).await.map(drop)
}

async fn identity(
    cx: &mut Cx,
    lang: Lang,
    plan: &Plan,
    author: PersonId,
    action: &Action,
) -> Result<SubjectId, Problem> {
    let words = action.words(lang);
    let audience = store::readers(cx, plan.space).await?;
    let text = subjects::write(cx, &words.evidence).await?;
    let title = format!("{} {}", action.id, words.title);
    let new = NewSubject {
        kind: ACTION,
        space: plan.space,
        audience,
        author,
        below: None,
        title: &title,
        text: &text,
        client_key: None,
        source: None,
    };
    Ok(subjects::create(cx, &new).await?.id)
}
