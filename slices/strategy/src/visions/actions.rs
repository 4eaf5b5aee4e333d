//! Writing visions, publishing and signing them.

use super::model::{Goal, MOST_GOALS, kept};
use super::store::{self, Vision};
use crate::facts::{VisionChanged, VisionPublished, VisionSigned, VisionWithdrawn};
use crate::{VISION, policy, signatures, t};
use db::Cx;
use jobs::Record;
use kernel::grant::grant;
use kernel::{SpaceId, SubjectId};
use subjects::{Created, NewSubject};
use texts::Lang;
use web::checks::{body, line, short};
use web::held::{self, Held, Through};
use web::{FieldErrors, Problem, prose};

/// A vision to write down, or what one is changed to.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Where; only when it is new.
    pub space: Option<SpaceId>,
    /// Its title.
    pub title: String,
    /// Its text: Markdown.
    pub text: String,
    /// The goals that it serves.
    pub goals: Vec<Goal>,
    /// The client's key, against writing it twice.
    pub key: Option<String>,
}

/// A vision that the viewer may see, locked for a change or not; they own it if they lead in IT.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn find(cx: &mut Cx, id: SubjectId, lock: bool) -> Result<Held<Vision>, Problem> {
    let subject = held::subject(cx, VISION, id, lock).await?;
    let thing = store::load(cx, id).await?.ok_or(Problem::NotFound)?;
    let standing = subjects::standing(cx, subject.space).await?;
    let owns = match cx.viewer().person() {
        Some(person) => signatures::store::leads(cx, person).await?,
        None => false,
    };
    Ok(Held { subject, standing, owns, thing })
}

/// Writes a vision down: a draft.
///
/// # Errors
/// If the viewer may not do so there, or something can't be taken.
pub async fn write(cx: &mut Cx, lang: Lang, wanted: &Wanted) -> Result<Created, Problem> {
    let Some(space) = wanted.space else { return Err(Problem::field("space", t::Texts::new(lang).error_space())) };
    let space = subjects::standing(cx, space).await?.filter(|space| space.may_read).ok_or(Problem::NotFound)?;
    let space = grant(cx.viewer(), space, &policy::Begin)?;
    check(lang, wanted)?;
    let text = prose::written(cx, lang, &wanted.text).await?;
    let new = NewSubject {
        kind: VISION,
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
        store::insert(cx, created.id, space.space).await?;
        store::replace_goals(cx, created.id, &kept(&wanted.goals)).await?;
    }
    Ok(created)
}

/// Changes a vision. Whoever signed it signed the earlier text, which stays in the history.
///
/// # Errors
/// If the viewer may not, or something can't be taken.
pub async fn change(cx: &mut Cx, lang: Lang, id: SubjectId, wanted: &Wanted) -> Result<(), Problem> {
    let held = find(cx, id, true).await?;
    let subject = grant(cx.viewer(), held.subject.clone(), &Through { held: &held, act: &policy::Change })?;
    check(lang, wanted)?;
    let text = prose::written(cx, lang, &wanted.text).await?;
    subjects::edit(cx, &subject, wanted.title.trim(), &text).await?;
    store::replace_goals(cx, id, &kept(&wanted.goals)).await?;
    cx.record(&VisionChanged { space: subject.space, vision: id }).await?;
    Ok(())
}

/// Publishes a vision: from now on leaders sign it.
///
/// # Errors
/// If the viewer may not, or its space is not read by all who work here.
pub async fn publish(cx: &mut Cx, lang: Lang, id: SubjectId) -> Result<(), Problem> {
    let held = find(cx, id, true).await?;
    let held = grant(cx.viewer(), held, &policy::Change)?.into_inner();
    let held = grant(cx.viewer(), held, &policy::Publish)
        .map_err(|_| Problem::Conflict(t::Texts::new(lang).error_not_read_by_all().to_owned()))?;
    if !held.thing.is_published() {
        store::publish(cx, id, cx.viewer().person().ok_or(Problem::SignIn)?).await?;
        cx.record(&VisionPublished { space: held.subject.space, vision: id }).await?;
    }
    Ok(())
}

/// Takes a vision back: it holds no more.
///
/// # Errors
/// If the viewer may not.
pub async fn withdraw(cx: &mut Cx, id: SubjectId) -> Result<(), Problem> {
    let held = find(cx, id, true).await?;
    let held = grant(cx.viewer(), held, &policy::Change)?;
    if held.thing.is_published() {
        store::withdraw(cx, id).await?;
        cx.record(&VisionWithdrawn { space: held.subject.space, vision: id }).await?;
    }
    Ok(())
}

/// Puts one's name below a vision as it is now, or takes it away.
///
/// # Errors
/// If the viewer does not lead in IT, or it is not published.
pub async fn sign(cx: &mut Cx, id: SubjectId, signs: bool) -> Result<(), Problem> {
    let held = find(cx, id, true).await?;
    let held = grant(cx.viewer(), held, &policy::Sign)?;
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    if signs {
        signatures::store::sign(cx, id, me, held.subject.version).await?;
    } else {
        signatures::store::unsign(cx, id, me).await?;
    }
    cx.record(&VisionSigned { space: held.subject.space, vision: id }).await?;
    Ok(())
}

fn check(lang: Lang, wanted: &Wanted) -> Result<(), Problem> {
    let t = t::Texts::new(lang);
    let mut errors = FieldErrors::new();
    line(lang, &mut errors, "title", &wanted.title);
    body(lang, &mut errors, "body", &wanted.text, t.error_vision());
    for (place, goal) in wanted.goals.iter().take(MOST_GOALS).enumerate() {
        short(lang, &mut errors, &format!("goal_{}", place + 1), &goal.goal);
        short(lang, &mut errors, &format!("served_{}", place + 1), &goal.served);
        if goal.goal.trim().is_empty() && !goal.served.trim().is_empty() {
            errors.add(&format!("goal_{}", place + 1), t.error_goal());
        }
    }
    errors.check()
}
