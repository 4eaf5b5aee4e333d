//! Finding, beginning and proposing the plan.

use super::model::{Around, Difference, Phase};
use super::picture::Picture;
use super::store::{self, Plan};
use crate::facts::{Changed, Proposed};
use crate::{PLAN, policy, t};
use db::Cx;
use jobs::Record;
use kernel::grant::{Rule, grant};
use kernel::{PersonId, Right, SpaceId, SubjectId, Verdict};
use subjects::NewSubject;
use texts::Lang;
use web::Problem;

/// The plan and how the viewer stands in its space, whether they may read it or not.
///
/// # Errors
/// If the database refuses.
pub async fn around(cx: &mut Cx) -> db::Result<Option<Around>> {
    match store::load(cx).await? {
        Some(plan) => complete(cx, plan).await.map(Some),
        None => Ok(None),
    }
}

async fn complete(cx: &mut Cx, plan: Plan) -> db::Result<Around> {
    let standing = subjects::standing(cx, plan.space).await?;
    Ok(Around { plan, standing })
}

/// The plan, if the viewer may read it.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn read(cx: &mut Cx) -> Result<Around, Problem> {
    let around = around(cx).await?.ok_or(Problem::NotFound)?;
    Ok(grant(cx.viewer(), around, &policy::Read)?.into_inner())
}

/// The plan, locked for a change by somebody who leads it.
///
/// # Errors
/// If there is none for this viewer, or they don't lead it.
pub async fn lead(cx: &mut Cx) -> Result<Around, Problem> {
    let plan = store::lock(cx).await?.ok_or(Problem::NotFound)?;
    let around = complete(cx, plan).await?;
    Ok(grant(cx.viewer(), around, &policy::Lead)?.into_inner())
}

/// Whether the plan is there for the viewer, to read or to begin.
///
/// # Errors
/// If the database refuses.
pub async fn is_offered(cx: &mut Cx) -> db::Result<bool> {
    let begins = cx.viewer().is_employee() && cx.viewer().has(Right::Analytics);
    Ok(match around(cx).await? {
        Some(around) => policy::Read.judge(cx.viewer(), &around) == Verdict::Allowed,
        None => begins,
    })
}

/// Begins the plan in a space. Again in the same changes nothing.
///
/// # Errors
/// If the viewer may not begin it there, or it has begun elsewhere.
pub async fn begin(cx: &mut Cx, lang: Lang, space: SpaceId) -> Result<(), Problem> {
    let t = t::Texts::new(lang);
    let standing = subjects::standing(cx, space).await?.filter(|space| space.may_read).ok_or(Problem::NotFound)?;
    grant(cx.viewer(), standing, &policy::Begin)?;
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    if !store::begin(cx, space, by).await? {
        return Err(Problem::Conflict(t.error_begun().to_owned()));
    }
    Ok(())
}

/// Chooses which side a laggard raises first.
///
/// # Errors
/// If the viewer does not lead the plan, or that is no side.
pub async fn choose_direction(cx: &mut Cx, lang: Lang, direction: &str) -> Result<(), Problem> {
    lead(cx).await?;
    if !matches!(direction, "" | "internal" | "external") {
        return Err(Problem::field("direction", t::Texts::new(lang).error_choose()));
    }
    Ok(store::set_direction(cx, direction).await?)
}

/// Makes the plan readable for everybody who works here, so that a council can decide on it.
///
/// # Errors
/// If the viewer does not lead it, it lacks something, or it is adopted already.
pub async fn propose(cx: &mut Cx, lang: Lang) -> Result<SubjectId, Problem> {
    let around = lead(cx).await?;
    if let (Some(subject), Phase::Proposed) = (around.plan.subject, around.plan.phase()) {
        return Ok(subject);
    }
    if around.plan.phase() == Phase::Adopted {
        return Err(Problem::Conflict(t::Texts::new(lang).error_adopted().to_owned()));
    }
    let picture = Picture::load(cx, around).await?;
    picture.complete(lang)?;
    let author = cx.viewer().person().ok_or(Problem::SignIn)?;
    let plan = subject(cx, &picture.around.plan, lang, author).await?;
    store::propose(cx).await?;
    let actions = picture.steps.iter().map(|step| step.action.clone()).collect();
    cx.record(&Proposed { space: picture.around.plan.space, plan, actions }).await?;
    Ok(plan)
}

/// The identity of the plan, made if it has none.
///
/// # Errors
/// If the database refuses.
pub async fn subject(cx: &mut Cx, plan: &Plan, lang: Lang, author: PersonId) -> Result<SubjectId, Problem> {
    if let Some(there) = plan.subject {
        return Ok(there);
    }
    let t = t::Texts::new(lang);
    let audience = store::readers(cx, plan.space).await?;
    let text = subjects::write(cx, t.plan_text()).await?;
    let new = NewSubject {
        kind: PLAN,
        space: plan.space,
        audience,
        author,
        below: None,
        title: t.plan_title(),
        text: &text,
        client_key: None,
        source: None,
    };
    let made = subjects::create(cx, &new).await?.id;
    store::set_subject(cx, made).await?;
    Ok(made)
}

/// Keeps a change of an adopted plan, and tells it.
///
/// # Errors
/// If the database refuses.
pub async fn kept(cx: &mut Cx, plan: &Plan, reason: &str, differences: &[Difference]) -> Result<(), Problem> {
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    store::insert_change(cx, by, reason, differences).await?;
    let actions = differences.iter().map(|difference| difference.action.clone()).collect();
    if let Some(subject) = plan.subject {
        cx.record(&Changed { space: plan.space, plan: subject, actions }).await?;
    }
    Ok(())
}
