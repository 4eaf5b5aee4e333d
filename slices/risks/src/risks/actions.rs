//! Finding, recording and changing risks.

use super::check::checked;
use super::model::{Mitigation, What};
use super::store::writing::{self, Beginning, Columns};
use super::store::{self, Risk};
use crate::facts::{OwnerNamed, RiskAccepted, RiskGivenBack, RiskMitigated, RiskRecorded};
use crate::{RISK, homes, indicators, policy};
use db::Cx;
use jobs::Record;
use kernel::grant::{Rule, grant};
use kernel::{PersonId, SpaceId, SubjectId};
use subjects::{Created, NewSubject, Subject};
use texts::Lang;
use web::held::{self, Held, Through};
use web::{Problem, prose};

/// What somebody says of a risk.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// In which space; nothing when it is changed.
    pub space: Option<SpaceId>,
    /// The event.
    pub title: String,
    /// What it comes from, what happens, what follows: Markdown.
    pub text: String,
    /// What else it says.
    pub columns: Columns,
    /// How it begins; nothing when it is changed.
    pub begins: Option<Beginning>,
    /// What it threatens.
    pub threatens: Vec<SubjectId>,
    /// The client's key, against recording twice.
    pub key: Option<String>,
}

/// A risk that the viewer may see.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn find(cx: &mut Cx, id: SubjectId) -> Result<Held<Risk>, Problem> {
    let subject = held::subject(cx, RISK, id, false).await?;
    complete(cx, subject).await
}

/// The same, its subject locked, for an act that a rule allows.
///
/// # Errors
/// If there is none for this viewer, or they may not.
pub async fn locked(cx: &mut Cx, id: SubjectId, act: &impl Rule<Held<Risk>>) -> Result<Held<Risk>, Problem> {
    let subject = held::subject(cx, RISK, id, true).await?;
    let held = complete(cx, subject).await?;
    Ok(grant(cx.viewer(), held, act)?.into_inner())
}

async fn complete(cx: &mut Cx, subject: Subject) -> Result<Held<Risk>, Problem> {
    let thing = store::one(cx, subject.id).await?.ok_or(Problem::NotFound)?;
    let standing = subjects::standing(cx, subject.space).await?;
    let owns = thing.owner.is_some() && thing.owner == cx.viewer().person();
    Ok(Held { subject, standing, owns, thing })
}

/// Records a risk.
///
/// # Errors
/// If the viewer may not in this space, or something can't be taken.
pub async fn record(cx: &mut Cx, lang: Lang, wanted: &Wanted) -> Result<Created, Problem> {
    let standing = match wanted.space {
        Some(space) => subjects::standing(cx, space).await?.filter(|space| space.may_read),
        None => None,
    };
    let granted = standing.map(|space| grant(cx.viewer(), space, &policy::Record)).transpose()?;
    let begins = checked(cx, lang, wanted, None).await?;
    let (Some(standing), Some(begins)) = (granted, begins) else { return Err(Problem::NotFound) };
    let space = standing.space;
    let author = cx.viewer().person().ok_or(Problem::SignIn)?;
    let text = prose::written(cx, lang, &wanted.text).await?;
    let new = NewSubject {
        kind: RISK,
        space,
        audience: homes::readers(cx, &standing).await?,
        author,
        below: None,
        title: wanted.title.trim(),
        text: &text,
        client_key: wanted.key.as_deref(),
        source: None,
    };
    let created = subjects::create(cx, &new).await?;
    if created.fresh {
        let accepted_at = wanted.columns.owner.filter(|owner| *owner == author).map(|_| cx.now());
        let columns = Columns { accepted_at, ..wanted.columns.clone() };
        writing::insert(cx, created.id, space, &columns, &begins).await?;
        writing::set_threats(cx, created.id, &wanted.threatens).await?;
        let kept = begins.assessment.kept();
        writing::change(cx, created.id, What::Recorded, ("", &kept), "").await?;
        let kind = columns.kind.name().to_owned();
        cx.record(&RiskRecorded { space, risk: created.id, kind }).await?;
        follow(cx, created.id, None).await?;
    }
    Ok(created)
}

/// Changes what a risk says. The earlier text stays in the history. How large it is, how far its mitigation is and when it is looked
/// at again have verbs of their own.
///
/// # Errors
/// If the viewer may not, or something can't be taken.
pub async fn change(cx: &mut Cx, lang: Lang, id: SubjectId, wanted: &Wanted) -> Result<(), Problem> {
    let held = locked(cx, id, &policy::Shape).await?;
    let wanted = Wanted { space: None, begins: None, ..wanted.clone() };
    checked(cx, lang, &wanted, Some(&held.thing)).await?;
    let text = prose::written(cx, lang, &wanted.text).await?;
    let through = Through { held: &held, act: &policy::Shape };
    let subject = grant(cx.viewer(), held.subject.clone(), &through)?;
    subjects::edit(cx, &subject, wanted.title.trim(), &text).await?;
    let owner = wanted.columns.owner;
    let named_themselves = owner.is_some() && owner == cx.viewer().person();
    let accepted_at =
        if owner == held.thing.owner { held.thing.accepted_at } else { named_themselves.then(|| cx.now()) };
    let columns = Columns { accepted_at, ..wanted.columns.clone() };
    writing::update(cx, id, &columns).await?;
    let hidden = hidden_threats(cx, id).await?;
    writing::set_threats(cx, id, &[wanted.threatens, hidden].concat()).await?;
    if says_otherwise(&held.thing, &columns) {
        writing::change(cx, id, What::Edited, ("", ""), "").await?;
    }
    follow(cx, id, Some(&held.thing)).await
}

/// What it threatens that this viewer can't see: it stays, since they were not asked about it.
async fn hidden_threats(cx: &mut Cx, id: SubjectId) -> db::Result<Vec<SubjectId>> {
    let mut hidden = Vec::new();
    for threat in store::threats(cx, id).await? {
        if subjects::find(cx, threat).await?.is_none() {
            hidden.push(threat);
        }
    }
    Ok(hidden)
}

/// Whether something is different that the history of the text does not show.
fn says_otherwise(before: &Risk, now: &Columns) -> bool {
    before.kind() != now.kind
        || before.treatment() != now.treatment
        || before.mitigation != now.mitigation
        || before.capability != now.capability
        || before.indicator() != now.indicator
}

/// What follows when a risk is new, or says something else: its owner is asked, its indicator is read.
async fn follow(cx: &mut Cx, id: SubjectId, before: Option<&Risk>) -> Result<(), Problem> {
    let now = store::one(cx, id).await?.ok_or(Problem::NotFound)?;
    let earlier = before.and_then(|risk| risk.owner);
    if now.owner != earlier {
        let person = |owner: Option<PersonId>| owner.map(|owner| owner.to_string()).unwrap_or_default();
        writing::change(cx, id, What::Owner, (&person(earlier), &person(now.owner)), "").await?;
        named(cx, &now).await?;
    }
    if before.is_none_or(|risk| risk.indicator() != now.indicator()) && (before.is_some() || now.indicator().is_there())
    {
        indicators::look_at(cx, &now).await?;
    }
    Ok(())
}

async fn named(cx: &mut Cx, risk: &Risk) -> Result<(), Problem> {
    let (space, id) = (risk.space, risk.id);
    match (risk.owner, risk.accepted_at) {
        (Some(_), Some(_)) => accepted(cx, risk).await,
        (Some(owner), None) => Ok(cx.record(&OwnerNamed { space, risk: id, people: vec![owner] }).await.map(drop)?),
        (None, _) => Ok(cx.record(&RiskGivenBack { space, risk: id }).await.map(drop)?),
    }
}

/// Its owner accepted it; where its mitigation is in place, somebody answers for that now.
///
/// # Errors
/// If the database fails.
pub async fn accepted(cx: &mut Cx, risk: &Risk) -> Result<(), Problem> {
    let Some(owner) = risk.owner else { return Ok(()) };
    cx.record(&RiskAccepted { space: risk.space, risk: risk.id, owner }).await?;
    if risk.mitigation_state() == Mitigation::InPlace {
        cx.record(&RiskMitigated { space: risk.space, risk: risk.id, owner }).await?;
    }
    Ok(())
}
