//! Telling success stories.

use super::store::{self, Story};
use crate::facts::StoryRead;
use crate::{STORY, policy, t};
use db::Cx;
use jobs::Record;
use kernel::grant::grant;
use kernel::{SpaceId, SubjectId};
use subjects::{Created, NewSubject};
use texts::Lang;
use web::checks::{body, line};
use web::held::{self, Held, Through};
use web::{FieldErrors, Problem, prose};

/// What somebody tells.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Where; only when it is new.
    pub space: Option<SpaceId>,
    /// Its title.
    pub title: String,
    /// The story: Markdown.
    pub text: String,
    /// What it is about.
    pub about: Option<SubjectId>,
    /// The client's key, against telling it twice.
    pub key: Option<String>,
}

/// A story that the viewer may see, locked for a change or not.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn find(cx: &mut Cx, id: SubjectId, lock: bool) -> Result<Held<Story>, Problem> {
    let subject = held::subject(cx, STORY, id, lock).await?;
    let thing = store::load(cx, id).await?.ok_or(Problem::NotFound)?;
    let standing = subjects::standing(cx, subject.space).await?;
    Ok(Held { subject, standing, owns: false, thing })
}

/// Tells a story.
///
/// # Errors
/// If the viewer may not do so there, or something can't be taken.
pub async fn tell(cx: &mut Cx, lang: Lang, wanted: &Wanted) -> Result<Created, Problem> {
    let Some(space) = wanted.space else { return Err(Problem::field("space", t::Texts::new(lang).error_space())) };
    let space = subjects::standing(cx, space).await?.filter(|space| space.may_read).ok_or(Problem::NotFound)?;
    let space = grant(cx.viewer(), space, &policy::Begin)?;
    check(cx, lang, wanted).await?;
    let text = prose::written(cx, lang, &wanted.text).await?;
    let new = NewSubject {
        kind: STORY,
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
        store::insert(cx, created.id, space.space, wanted.about).await?;
    }
    Ok(created)
}

/// Changes a story. The earlier text stays in the history.
///
/// # Errors
/// If the viewer may not, or something can't be taken.
pub async fn change(cx: &mut Cx, lang: Lang, id: SubjectId, wanted: &Wanted) -> Result<(), Problem> {
    let held = find(cx, id, true).await?;
    let subject = grant(cx.viewer(), held.subject.clone(), &Through { held: &held, act: &policy::Drive })?;
    check(cx, lang, wanted).await?;
    let text = prose::written(cx, lang, &wanted.text).await?;
    subjects::edit(cx, &subject, wanted.title.trim(), &text).await?;
    Ok(store::update(cx, id, wanted.about).await?)
}

/// Somebody read a story that they may see. Only of those who work in IT is anything kept.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn read(cx: &mut Cx, id: SubjectId) -> Result<(), Problem> {
    let held = find(cx, id, false).await?;
    let person = cx.viewer().person().ok_or(Problem::SignIn)?;
    if store::read(cx, id, person).await? {
        cx.record(&StoryRead { space: held.subject.space, story: id }).await?;
    }
    Ok(())
}

async fn check(cx: &mut Cx, lang: Lang, wanted: &Wanted) -> Result<(), Problem> {
    let mut errors = FieldErrors::new();
    line(lang, &mut errors, "title", &wanted.title);
    body(lang, &mut errors, "body", &wanted.text, t::Texts::new(lang).error_story());
    errors.check()?;
    if let Some(about) = wanted.about {
        subjects::find(cx, about).await?.ok_or(Problem::NotFound)?;
    }
    Ok(())
}
