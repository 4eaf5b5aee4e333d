//! Writing experiments down, as long as they have not begun.

use super::model::{DataLevel, MOST_DAYS, MOST_OF_ANYTHING};
use super::store::{self, Experiment, Plan};
use crate::initiatives::{self, Side};
use crate::{EXPERIMENT, policy, t, wording};
use db::Cx;
use kernel::grant::grant;
use kernel::{SpaceId, SubjectId};
use maturity::{Function, capabilities};
use subjects::{Created, NewSubject, Subject};
use texts::Lang;
use web::checks::{body, line, short};
use web::held::{self, Held, Through};
use web::{FieldErrors, Problem, faces, prose};

/// What somebody wants to try.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Where it is written down; only when it is new.
    pub space: Option<SpaceId>,
    /// Its name.
    pub title: String,
    /// What is believed: Markdown.
    pub hypothesis: String,
    /// Everything else; nothing where nobody is named who answers for it.
    pub plan: Option<Plan>,
    /// Fields whose numbers could not be read.
    pub unreadable: Vec<&'static str>,
    /// The client's key, against writing it down twice.
    pub key: Option<String>,
}

/// An experiment that the viewer may see.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn find(cx: &mut Cx, id: SubjectId) -> Result<Held<Experiment>, Problem> {
    let subject = held::subject(cx, EXPERIMENT, id, false).await?;
    complete(cx, subject).await
}

/// The same, its subject locked for a change.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn locked(cx: &mut Cx, id: SubjectId) -> Result<Held<Experiment>, Problem> {
    let subject = held::subject(cx, EXPERIMENT, id, true).await?;
    complete(cx, subject).await
}

async fn complete(cx: &mut Cx, subject: Subject) -> Result<Held<Experiment>, Problem> {
    let thing = store::load(cx, subject.id).await?.ok_or(Problem::NotFound)?;
    let standing = subjects::standing(cx, subject.space).await?;
    let owns = cx.viewer().person() == Some(thing.owner);
    Ok(Held { subject, standing, owns, thing })
}

/// Writes an experiment down.
///
/// # Errors
/// If the viewer may not do so there, or something can't be taken.
pub async fn write(cx: &mut Cx, lang: Lang, wanted: &Wanted) -> Result<Created, Problem> {
    let Some(space) = wanted.space else { return Err(Problem::field("space", t::Texts::new(lang).error_space())) };
    let space = subjects::standing(cx, space).await?.filter(|space| space.may_read).ok_or(Problem::NotFound)?;
    let space = grant(cx.viewer(), space, &policy::Begin)?;
    let plan = check(cx, lang, space.space, wanted).await?;
    let text = prose::written(cx, lang, &wanted.hypothesis).await?;
    let new = NewSubject {
        kind: EXPERIMENT,
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
        store::insert(cx, created.id, space.space, plan).await?;
    }
    Ok(created)
}

/// Changes an experiment that has not begun.
///
/// # Errors
/// If the viewer may not, it has begun, or something can't be taken.
pub async fn change(cx: &mut Cx, lang: Lang, id: SubjectId, wanted: &Wanted) -> Result<(), Problem> {
    let held = locked(cx, id).await?;
    let subject = grant(cx.viewer(), held.subject.clone(), &Through { held: &held, act: &policy::Rewrite })?;
    let plan = check(cx, lang, subject.space, wanted).await?;
    let text = prose::written(cx, lang, &wanted.hypothesis).await?;
    subjects::edit(cx, &subject, wanted.title.trim(), &text).await?;
    Ok(store::update(cx, id, plan).await?)
}

async fn check<'w>(cx: &mut Cx, lang: Lang, space: SpaceId, wanted: &'w Wanted) -> Result<&'w Plan, Problem> {
    let t = t::Texts::new(lang);
    let mut errors = FieldErrors::new();
    line(lang, &mut errors, "title", &wanted.title);
    body(lang, &mut errors, "body", &wanted.hypothesis, "");
    let Some(plan) = &wanted.plan else {
        errors.add("owner", t.error_owner_missing());
        return Err(Problem::Invalid(errors));
    };
    if !faces::employees(cx, space).await?.iter().any(|member| member.id == plan.owner) {
        errors.add("owner", t.error_owner());
    }
    let chosen = [
        ("function", Function::from_name(&plan.function).is_some()),
        ("side", Side::from_name(&plan.side).is_some()),
        ("data_level", DataLevel::from_name(&plan.data_level).is_some()),
        ("capability", plan.capability.is_empty() || capabilities::find(&plan.capability).is_some()),
    ];
    for (field, known) in chosen {
        if !known {
            errors.add(field, t.error_choose());
        }
    }
    numbers(lang, &mut errors, plan, &wanted.unreadable);
    wording::check_stick(lang, &mut errors, &plan.stick, "threshold", &wanted.unreadable);
    short(lang, &mut errors, "guardrails", &plan.guardrails);
    short(lang, &mut errors, "stop_rule", &plan.stop_rule);
    errors.check()?;
    links(cx, plan).await?;
    Ok(plan)
}

fn numbers(lang: Lang, errors: &mut FieldErrors, plan: &Plan, unreadable: &[&str]) {
    let t = t::Texts::new(lang);
    for (field, value, least, most) in [
        ("days", plan.days, 1, MOST_DAYS),
        ("people", plan.people, 0, MOST_OF_ANYTHING),
        ("cost", plan.cost, 0, MOST_OF_ANYTHING),
    ] {
        if unreadable.contains(&field) || !(least..=most).contains(&value) {
            errors.add(field, t.error_range(least, most));
        }
    }
}

/// What it is linked to must be there for whoever writes it down.
async fn links(cx: &mut Cx, plan: &Plan) -> Result<(), Problem> {
    if let Some(initiative) = plan.initiative {
        initiatives::find(cx, initiative).await?;
    }
    if let Some(from) = plan.from {
        subjects::find(cx, from).await?.ok_or(Problem::NotFound)?;
    }
    if let Some(space) = plan.runs_in {
        subjects::standing(cx, space).await?.filter(|space| space.may_read).ok_or(Problem::NotFound)?;
    }
    Ok(())
}
