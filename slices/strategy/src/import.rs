//! How the demo and benches put visions and strategies in: dated by [`Cx::act_at`], as the system, without policy and notices, but
//! with all constraints. Each is made once, by its key.

use crate::objectives::store::NewObjective;
use crate::visions::model::Goal;
use crate::{STRATEGY, VISION, objectives, signatures, strategies, visions};
use db::Cx;
use kernel::{PersonId, SpaceId, SubjectId};
use subjects::import::past;

/// Where imports of this slice come from.
const SOURCE: &str = "strategy";

/// A vision to put in. It is published at once.
#[derive(Clone, Debug)]
pub struct PastVision<'a> {
    /// Where.
    pub space: SpaceId,
    /// Who wrote it.
    pub by: PersonId,
    /// Its title.
    pub title: &'a str,
    /// Its text: Markdown.
    pub text: &'a str,
    /// Each goal, and what serves it.
    pub goals: Vec<(&'a str, &'a str)>,
    /// Who signed it.
    pub signers: Vec<PersonId>,
    /// Its key.
    pub key: &'a str,
}

/// Puts a vision in.
///
/// # Errors
/// If there is no such space, or the database refuses.
pub async fn vision(cx: &mut Cx, new: &PastVision<'_>) -> db::Result<SubjectId> {
    if let Some(there) = subjects::source_of(cx, SOURCE, new.key).await? {
        return Ok(there);
    }
    let id = past(cx, VISION, (new.space, new.by), (new.title, new.text), (SOURCE, new.key)).await?;
    visions::store::insert(cx, id, new.space).await?;
    let goal = |(goal, served): &(&str, &str)| Goal { goal: (*goal).to_owned(), served: (*served).to_owned() };
    visions::store::replace_goals(cx, id, &new.goals.iter().map(goal).collect::<Vec<_>>()).await?;
    visions::store::publish(cx, id, new.by).await?;
    for signer in &new.signers {
        signatures::store::sign(cx, id, *signer, 1).await?;
    }
    Ok(id)
}

/// A strategy to put in: a draft.
#[derive(Clone, Debug)]
pub struct PastStrategy<'a> {
    /// Where.
    pub space: SpaceId,
    /// Who wrote it.
    pub by: PersonId,
    /// Its title.
    pub title: &'a str,
    /// Its text: Markdown.
    pub text: &'a str,
    /// Each objective: what, for which goal of the business, in which capability, measured by what, by which initiatives.
    pub objectives: Vec<(&'a str, &'a str, &'a str, &'a str, Vec<SubjectId>)>,
    /// Its key.
    pub key: &'a str,
}

/// Puts a strategy in.
///
/// # Errors
/// If there is no such space, or the database refuses.
pub async fn strategy(cx: &mut Cx, new: &PastStrategy<'_>) -> db::Result<SubjectId> {
    if let Some(there) = subjects::source_of(cx, SOURCE, new.key).await? {
        return Ok(there);
    }
    let id = past(cx, STRATEGY, (new.space, new.by), (new.title, new.text), (SOURCE, new.key)).await?;
    strategies::store::insert(cx, id, new.space).await?;
    for (objective, business_goal, capability, measure, initiatives) in &new.objectives {
        let objective = NewObjective {
            objective: (*objective).to_owned(),
            business_goal: (*business_goal).to_owned(),
            capability: (*capability).to_owned(),
            measure: (*measure).to_owned(),
            initiatives: initiatives.clone(),
        };
        objectives::store::insert(cx, id, &objective).await?;
    }
    Ok(id)
}
