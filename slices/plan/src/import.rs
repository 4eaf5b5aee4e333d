//! How the demo company and benches put a plan in, dated as it was: the same verbs, without asking who may.

use crate::{plans, proof, steps};
use db::Cx;
use kernel::{PersonId, SpaceId, SubjectId, Timestamp};
use texts::Lang;
use web::Problem;

/// An action to take into the plan.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// Its id in the catalogue.
    pub action: &'static str,
    /// Who owns it.
    pub owner: PersonId,
    /// Whether they took it on.
    pub accepted: bool,
    /// Until when it should be done.
    pub due: Timestamp,
    /// Whether it is under way.
    pub started: bool,
    /// The space in which it is done.
    pub space: Option<SpaceId>,
}

/// Begins the plan in a space, takes actions in, and adopts it, all at the moment of this unit of work.
///
/// # Errors
/// If the database refuses.
pub async fn adopt(
    cx: &mut Cx,
    lang: Lang,
    space: SpaceId,
    lead: PersonId,
    chosen: &[Chosen],
    decision: Option<SubjectId>,
    reason: &str,
) -> Result<(), Problem> {
    plans::store::begin(cx, space, lead).await?;
    for one in chosen {
        let action = maturity::catalogue::find(one.action).ok_or(Problem::NotFound)?;
        let expected = serde_json::to_string(&action.effect).map_err(|error| Problem::Bug(error.to_string()))?;
        steps::store::choose(cx, one.action, &expected).await?;
        let accepted = one.accepted.then(|| cx.now());
        steps::store::assign(cx, one.action, Some(one.owner), accepted, Some(one.due)).await?;
        steps::store::link(cx, one.action, one.space).await?;
    }
    plans::put_in_force(cx, lang, lead, decision, reason).await?;
    for one in chosen.iter().filter(|one| one.started && one.accepted) {
        if let Some(step) =
            steps::store::one(cx, one.action).await?.filter(|step| step.stage() == steps::Stage::Adopted)
        {
            steps::store::go(cx, &step, steps::Stage::Started, "").await?;
        }
    }
    look(cx).await?;
    Ok(())
}

/// Looks at all evidence, as it is at the moment of this unit of work.
///
/// # Errors
/// If the database refuses.
pub async fn look(cx: &mut Cx) -> db::Result<()> {
    proof::look_round(cx).await
}
