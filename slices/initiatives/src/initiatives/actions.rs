//! Beginning, changing, starting and ending initiatives.

use super::model::{Ending, Side};
use super::store::{self, Facts, Initiative};
use crate::facts::{InitiativeChanged, InitiativeEnded, InitiativeStarted};
use crate::{INITIATIVE, owners, policy, t};
use db::Cx;
use jobs::Record;
use kernel::grant::grant;
use kernel::{PersonId, SpaceId, SubjectId};
use maturity::{Function, capabilities};
use subjects::{Created, NewSubject, Subject};
use texts::Lang;
use web::checks::{body, line, short};
use web::held::{self, Held, Through};
use web::{FieldErrors, Problem, faces, prose};

/// What somebody wants to begin, or change an initiative to.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Where; only when it is begun.
    pub space: Option<SpaceId>,
    /// Its name.
    pub title: String,
    /// Its goal: Markdown.
    pub goal: String,
    /// Everything else.
    pub facts: Facts,
    /// Fields whose numbers or days could not be read.
    pub unreadable: Vec<&'static str>,
    /// Who owns it, each for a function.
    pub owners: Vec<(Option<PersonId>, String)>,
    /// The client's key, against beginning twice.
    pub key: Option<String>,
}

/// An initiative that the viewer may see.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn find(cx: &mut Cx, id: SubjectId) -> Result<Held<Initiative>, Problem> {
    let subject = held::subject(cx, INITIATIVE, id, false).await?;
    complete(cx, subject).await
}

/// The same, its subject locked for a change.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn locked(cx: &mut Cx, id: SubjectId) -> Result<Held<Initiative>, Problem> {
    let subject = held::subject(cx, INITIATIVE, id, true).await?;
    complete(cx, subject).await
}

async fn complete(cx: &mut Cx, subject: Subject) -> Result<Held<Initiative>, Problem> {
    let thing = store::load(cx, subject.id).await?.ok_or(Problem::NotFound)?;
    let standing = subjects::standing(cx, subject.space).await?;
    let person = cx.viewer().person();
    let owns = owners::store::of(cx, &[subject.id]).await?.iter().any(|owner| Some(owner.person) == person);
    Ok(Held { subject, standing, owns, thing })
}

/// Begins an initiative.
///
/// # Errors
/// If the viewer may not begin one there, or something can't be taken.
pub async fn begin(cx: &mut Cx, lang: Lang, wanted: &Wanted) -> Result<Created, Problem> {
    let Some(space) = wanted.space else { return Err(Problem::field("space", t::Texts::new(lang).error_space())) };
    let space = subjects::standing(cx, space).await?.filter(|space| space.may_read).ok_or(Problem::NotFound)?;
    let space = grant(cx.viewer(), space, &policy::Begin)?;
    let owners = check(cx, lang, space.space, wanted).await?;
    let text = prose::written(cx, lang, &wanted.goal).await?;
    let new = NewSubject {
        kind: INITIATIVE,
        space: space.space,
        audience: space.read_audience,
        author: cx.viewer().person().ok_or(Problem::SignIn)?,
        below: None,
        title: wanted.title.trim(),
        text: &text,
        client_key: wanted.key.as_deref(),
        source: None,
    };
    let created = subjects::create(cx, &new).await?;
    if created.fresh {
        store::insert(cx, created.id, space.space, &wanted.facts).await?;
        owners::store::replace(cx, created.id, &owners).await?;
        cx.record(&InitiativeChanged { space: space.space, initiative: created.id }).await?;
    }
    Ok(created)
}

/// Changes an initiative. The earlier goal stays in the history.
///
/// # Errors
/// If the viewer may not, or something can't be taken.
pub async fn change(cx: &mut Cx, lang: Lang, id: SubjectId, wanted: &Wanted) -> Result<(), Problem> {
    let held = locked(cx, id).await?;
    let subject = grant(cx.viewer(), held.subject.clone(), &Through { held: &held, act: &policy::Drive })?;
    let owners = check(cx, lang, subject.space, wanted).await?;
    let text = prose::written(cx, lang, &wanted.goal).await?;
    subjects::edit(cx, &subject, wanted.title.trim(), &text).await?;
    store::update(cx, id, &wanted.facts).await?;
    owners::store::replace(cx, id, &owners).await?;
    cx.record(&InitiativeChanged { space: subject.space, initiative: id }).await?;
    Ok(())
}

/// It is under way.
///
/// # Errors
/// If the viewer may not, or it is over.
pub async fn start(cx: &mut Cx, lang: Lang, id: SubjectId) -> Result<(), Problem> {
    let held = locked(cx, id).await?;
    let held = grant(cx.viewer(), held, &policy::Drive)?;
    if held.thing.ended_at.is_some() {
        return Err(Problem::Conflict(t::Texts::new(lang).error_is_over().to_owned()));
    }
    if held.thing.started_at.is_none() {
        store::start(cx, id).await?;
        cx.record(&InitiativeStarted { space: held.subject.space, initiative: id }).await?;
    }
    Ok(())
}

/// It is over, for a reason.
///
/// # Errors
/// If the viewer may not, or it isn't said how and why.
pub async fn end(cx: &mut Cx, lang: Lang, id: SubjectId, ending: &str, reason: &str) -> Result<(), Problem> {
    let held = locked(cx, id).await?;
    let held = grant(cx.viewer(), held, &policy::Drive)?;
    let t = t::Texts::new(lang);
    let mut errors = FieldErrors::new();
    if Ending::from_name(ending).is_none() {
        errors.add("ending", t.error_choose());
    }
    if reason.trim().is_empty() {
        errors.add("reason", t.error_reason());
    }
    short(lang, &mut errors, "reason", reason);
    errors.check()?;
    if held.thing.ended_at.is_none() {
        let by = cx.viewer().person().ok_or(Problem::SignIn)?;
        store::end(cx, id, by, ending, reason.trim()).await?;
        let ending = ending.to_owned();
        cx.record(&InitiativeEnded { space: held.subject.space, initiative: id, ending }).await?;
    }
    Ok(())
}

/// It goes on.
///
/// # Errors
/// If the viewer may not.
pub async fn resume(cx: &mut Cx, id: SubjectId) -> Result<(), Problem> {
    let held = locked(cx, id).await?;
    let held = grant(cx.viewer(), held, &policy::Drive)?;
    if held.thing.ended_at.is_some() {
        store::resume(cx, id).await?;
        cx.record(&InitiativeStarted { space: held.subject.space, initiative: id }).await?;
    }
    Ok(())
}

/// What is wrong with it, or its owners.
async fn check(cx: &mut Cx, lang: Lang, space: SpaceId, wanted: &Wanted) -> Result<Vec<(PersonId, String)>, Problem> {
    let (t, facts) = (t::Texts::new(lang), &wanted.facts);
    let mut errors = FieldErrors::new();
    line(lang, &mut errors, "title", &wanted.title);
    body(lang, &mut errors, "body", &wanted.goal, t.error_goal());
    if Side::from_name(&facts.side).is_none() {
        errors.add("side", t.error_choose());
    }
    short(lang, &mut errors, "other_side", &facts.other_side);
    if !facts.capability.is_empty() && capabilities::find(&facts.capability).is_none() {
        errors.add("capability", t.error_choose());
    }
    crate::wording::check_stick(lang, &mut errors, &facts.stick, "target", &wanted.unreadable);
    if wanted.unreadable.contains(&"target_on") {
        errors.add("target_on", t.error_day());
    }
    if let Some(supporter) = facts.supporter
        && !owners::store::works_in_it(cx, supporter).await?
    {
        errors.add("supporter", t.error_supporter());
    }
    let owners = owned(cx, lang, space, wanted, &mut errors).await?;
    errors.check()?;
    Ok(owners)
}

async fn owned(
    cx: &mut Cx,
    lang: Lang,
    space: SpaceId,
    wanted: &Wanted,
    errors: &mut FieldErrors,
) -> Result<Vec<(PersonId, String)>, Problem> {
    let t = t::Texts::new(lang);
    let members = faces::employees(cx, space).await?;
    let mut owners: Vec<(PersonId, String)> = Vec::new();
    for (place, (person, function)) in wanted.owners.iter().enumerate() {
        let Some(person) = person else { continue };
        let field = format!("owner_{}", place + 1);
        if !members.iter().any(|member| member.id == *person) {
            errors.add(&field, t.error_owner());
        } else if owners.iter().any(|(other, _)| other == person) {
            errors.add(&field, t.error_owner_twice());
        } else if Function::from_name(function).is_none() {
            errors.add(&format!("function_{}", place + 1), t.error_choose());
        } else {
            owners.push((*person, function.clone()));
        }
    }
    if owners.is_empty() && errors.is_empty() {
        errors.add("owner_1", t.error_owner_missing());
    }
    Ok(owners)
}
