//! Choosing actions, naming owners, taking on, beginning, confirming.

use super::model::{Owned, Refused, Stage, may_start};
use super::store::{self, Step};
use crate::facts::{ActionAccepted, ActionAssigned, ActionConfirmed, ActionStarted};
use crate::plans::{self, Around, Difference, Picture, What, checked_reason};
use crate::{policy, proof, t};
use db::Cx;
use jobs::Record;
use kernel::grant::{Rule, grant};
use kernel::{PersonId, SpaceId, SubjectId, Timestamp};
use maturity::catalogue;
use texts::Lang;
use web::Problem;
use web::faces;

/// An action as addresses name it: by its id in the catalogue, or by its subject's.
#[derive(Clone, Debug)]
pub enum Named {
    /// `C-01`.
    Code(String),
    /// Its subject.
    Subject(SubjectId),
}

impl Named {
    /// From the place in an address.
    #[must_use]
    pub fn of(text: &str) -> Self {
        text.parse().map_or_else(|_| Self::Code(text.to_owned()), Self::Subject)
    }
}

/// The plan and one of its actions, if the viewer may read them.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn find(cx: &mut Cx, named: &Named) -> Result<Owned, Problem> {
    let around = plans::read(cx).await?;
    complete(cx, around, named).await
}

async fn complete(cx: &mut Cx, around: Around, named: &Named) -> Result<Owned, Problem> {
    let code = match named {
        Named::Code(code) => Some(code.clone()),
        Named::Subject(subject) => store::of_subject(cx, *subject).await?,
    };
    let step = match code {
        Some(code) => store::one(cx, &code).await?,
        None => None,
    };
    Ok(Owned { around, step: step.ok_or(Problem::NotFound)? })
}

/// The same, the plan locked, for an act that a rule allows.
///
/// # Errors
/// If there is none for this viewer, or they may not.
pub async fn owned(cx: &mut Cx, named: &Named, act: &impl Rule<Owned>) -> Result<Owned, Problem> {
    plans::store::lock(cx).await?;
    let found = find(cx, named).await?;
    Ok(grant(cx.viewer(), found, act)?.into_inner())
}

/// The same for those who lead the plan.
///
/// # Errors
/// If there is none for this viewer, or they don't lead it.
pub async fn led(cx: &mut Cx, named: &Named) -> Result<Owned, Problem> {
    let around = plans::lead(cx).await?;
    complete(cx, around, named).await
}

/// Takes an action into the plan. In an adopted one that needs a reason.
///
/// # Errors
/// If the viewer does not lead the plan, there is no such action, or the reason is missing.
pub async fn choose(cx: &mut Cx, lang: Lang, code: &str, reason: &str) -> Result<(), Problem> {
    let around = plans::lead(cx).await?;
    let picture = Picture::load(cx, around).await?;
    let action = catalogue::find(code).ok_or(Problem::NotFound)?;
    let reason = if picture.is_adopted() { checked_reason(lang, reason)? } else { String::new() };
    let expected = serde_json::to_string(&action.effect).map_err(|error| Problem::Bug(error.to_string()))?;
    if !store::choose(cx, code, &expected).await? || !picture.is_adopted() {
        return Ok(());
    }
    let author = cx.viewer().person().ok_or(Problem::SignIn)?;
    let step = store::one(cx, code).await?.ok_or(Problem::NotFound)?;
    let plan = &picture.around.plan;
    plans::take_in(cx, lang, plan, author, &step).await?;
    let difference = Difference { action: code.to_owned(), what: What::Added, from: String::new(), to: String::new() };
    plans::kept(cx, plan, &reason, &[difference]).await?;
    again(cx, code).await
}

/// Leaves out an action of a plan that does not hold yet.
///
/// # Errors
/// If the viewer does not lead the plan, or the plan holds: then it is ended with a reason.
pub async fn leave_out(cx: &mut Cx, lang: Lang, named: &Named) -> Result<(), Problem> {
    let owned = led(cx, named).await?;
    if owned.step.stage() != Stage::Proposed {
        return Err(Problem::Conflict(t::Texts::new(lang).error_end_it().to_owned()));
    }
    Ok(store::leave_out(cx, &owned.step.action).await?)
}

/// Names the owner of an action and the day on which it is due. Who names themselves has taken it on; anybody else is asked. In an
/// adopted plan a change needs a reason.
///
/// # Errors
/// If the viewer does not lead the plan, the owner does not belong to its space, or the reason is missing.
pub async fn assign(
    cx: &mut Cx,
    lang: Lang,
    named: &Named,
    owner: Option<PersonId>,
    due: Option<Timestamp>,
    reason: &str,
) -> Result<(), Problem> {
    let Owned { around, step } = led(cx, named).await?;
    let differences = differences(&step, owner, due);
    if differences.is_empty() {
        return Ok(());
    }
    if let Some(owner) = owner.filter(|owner| Some(*owner) != step.owner)
        && !faces::employees(cx, around.plan.space).await?.iter().any(|member| member.id == owner)
    {
        return Err(Problem::field("owner", t::Texts::new(lang).error_not_member()));
    }
    let adopted = step.subject.is_some();
    let changes_what_was_said = step.owner.is_some() || step.due.is_some();
    let reason = if adopted && changes_what_was_said { checked_reason(lang, reason)? } else { String::new() };
    let own = owner.is_some() && owner == cx.viewer().person();
    let accepted = if owner == step.owner { step.accepted_at } else { own.then(|| cx.now()) };
    store::assign(cx, &step.action, owner, accepted, due).await?;
    if adopted && changes_what_was_said {
        plans::kept(cx, &around.plan, &reason, &differences).await?;
    }
    if let (Some(action), Some(owner)) = (step.subject, owner.filter(|owner| Some(*owner) != step.owner)) {
        let (space, code) = (around.plan.space, step.action.clone());
        cx.record(&ActionAssigned { space, action, code, people: vec![owner] }).await?;
    }
    Ok(())
}

fn differences(step: &Step, owner: Option<PersonId>, due: Option<Timestamp>) -> Vec<Difference> {
    let person = |id: Option<PersonId>| id.map(|id| id.to_string()).unwrap_or_default();
    let day = |at: Option<Timestamp>| at.map(|at| at.millis().to_string()).unwrap_or_default();
    let mut all = Vec::new();
    if owner != step.owner {
        let (from, to) = (person(step.owner), person(owner));
        all.push(Difference { action: step.action.clone(), what: What::Owner, from, to });
    }
    if due != step.due {
        all.push(Difference { action: step.action.clone(), what: What::Due, from: day(step.due), to: day(due) });
    }
    all
}

/// Its owner takes it on. Again changes nothing.
///
/// # Errors
/// If the viewer is not its owner.
pub async fn accept(cx: &mut Cx, named: &Named) -> Result<(), Problem> {
    let Owned { around, step } = owned(cx, named, &policy::Accept).await?;
    if step.accepted_at.is_some() {
        return Ok(());
    }
    let now = cx.now();
    store::assign(cx, &step.action, step.owner, Some(now), step.due).await?;
    if let Some(action) = step.subject {
        cx.record(&ActionAccepted { space: around.plan.space, action, code: step.action.clone() }).await?;
    }
    again(cx, &step.action).await
}

/// Its owner gives it back: nobody owns it then.
///
/// # Errors
/// If the viewer is not its owner.
pub async fn give_back(cx: &mut Cx, named: &Named) -> Result<(), Problem> {
    let Owned { step, .. } = owned(cx, named, &policy::Accept).await?;
    Ok(store::assign(cx, &step.action, None, None, step.due).await?)
}

/// Begins with it.
///
/// # Errors
/// If the viewer may not, nobody has taken it on, something must be there first, or too much is under way.
pub async fn start(cx: &mut Cx, lang: Lang, named: &Named) -> Result<(), Problem> {
    let Owned { around, step } = owned(cx, named, &policy::Drive).await?;
    let space = around.plan.space;
    let picture = Picture::load(cx, around).await?;
    let blocked = picture.candidate(&step.action).is_some_and(|candidate| !candidate.blocked.is_empty());
    let with_it = maturity::planning::counts(picture.under_way().chain([step.action.as_str()]));
    may_start(&step, blocked, with_it).map_err(|refused| refusal(lang, &picture, &step, &refused))?;
    store::go(cx, &step, Stage::Started, "").await?;
    if let Some(action) = step.subject {
        cx.record(&ActionStarted { space, action, code: step.action.clone() }).await?;
    }
    again(cx, &step.action).await
}

fn refusal(lang: Lang, picture: &Picture, step: &Step, refused: &Refused) -> Problem {
    let t = t::Texts::new(lang);
    Problem::Conflict(match refused {
        Refused::NotNow => t.error_not_now().to_owned(),
        Refused::NobodyAccepted => t.error_nobody_accepted().to_owned(),
        Refused::TooMany => t.error_too_many(maturity::planning::MOST_UNDER_WAY),
        Refused::Blocked => {
            let blocked = picture.candidate(&step.action).map(|one| one.blocked.as_slice()).unwrap_or_default();
            let words: Vec<String> = blocked.iter().map(|one| plans::hindrance(lang, one)).collect();
            t.error_blocked(words.join(", "))
        }
    })
}

/// Looks at its evidence now, without the wait until the platform does by itself.
///
/// # Errors
/// If the viewer may not.
pub async fn look(cx: &mut Cx, named: &Named) -> Result<(), Problem> {
    let Owned { step, .. } = owned(cx, named, &policy::Drive).await?;
    again(cx, &step.action).await
}

/// Those who lead the plan confirm that it is done.
///
/// # Errors
/// If the viewer does not lead the plan, or its evidence does not hold.
pub async fn confirm(cx: &mut Cx, lang: Lang, named: &Named) -> Result<(), Problem> {
    let Owned { around, step } = led(cx, named).await?;
    match step.stage() {
        Stage::Confirmed => return Ok(()),
        Stage::Met => {}
        _ => return Err(Problem::Conflict(t::Texts::new(lang).error_not_met().to_owned())),
    }
    store::go(cx, &step, Stage::Confirmed, "").await?;
    if let Some(action) = step.subject {
        cx.record(&ActionConfirmed { space: around.plan.space, action, code: step.action.clone() }).await?;
    }
    Ok(())
}

/// Links the space in which it is done.
///
/// # Errors
/// If the viewer may not, or can't read in that space.
pub async fn link(cx: &mut Cx, lang: Lang, named: &Named, space: Option<SpaceId>) -> Result<(), Problem> {
    let Owned { step, .. } = owned(cx, named, &policy::Drive).await?;
    if let Some(space) = space {
        let there = subjects::standing(cx, space).await?.filter(|space| space.may_read);
        there.ok_or_else(|| Problem::field("space", t::Texts::new(lang).error_no_space()))?;
    }
    store::link(cx, &step.action, space).await?;
    again(cx, &step.action).await
}

/// Looks at its evidence again, as it is stored now.
///
/// # Errors
/// If the database refuses.
pub async fn again(cx: &mut Cx, code: &str) -> Result<(), Problem> {
    if let Some(step) = store::one(cx, code).await?.filter(|step| step.stage().is_open()) {
        proof::look_at(cx, &step).await?;
    }
    Ok(())
}
