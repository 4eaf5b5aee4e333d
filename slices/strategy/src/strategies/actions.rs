//! Writing strategies, as long as no council adopted them.

use super::store::{self, Strategy};
use crate::{STRATEGY, policy, t};
use db::Cx;
use kernel::grant::grant;
use kernel::{SpaceId, SubjectId};
use subjects::{Created, NewSubject};
use texts::Lang;
use web::checks::{body, line};
use web::held::{self, Held, Through};
use web::{FieldErrors, Problem, prose};

/// A strategy to write down, or what one is changed to.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Where; only when it is new.
    pub space: Option<SpaceId>,
    /// Its title.
    pub title: String,
    /// Its text: Markdown.
    pub text: String,
    /// The client's key, against writing it twice.
    pub key: Option<String>,
}

/// A strategy that the viewer may see, locked for a change or not.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn find(cx: &mut Cx, id: SubjectId, lock: bool) -> Result<Held<Strategy>, Problem> {
    let subject = held::subject(cx, STRATEGY, id, lock).await?;
    let thing = store::load(cx, id).await?.ok_or(Problem::NotFound)?;
    let standing = subjects::standing(cx, subject.space).await?;
    Ok(Held { subject, standing, owns: false, thing })
}

/// Writes a strategy down.
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
        kind: STRATEGY,
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
    }
    Ok(created)
}

/// Changes a strategy that no council adopted yet.
///
/// # Errors
/// If the viewer may not, or something can't be taken.
pub async fn change(cx: &mut Cx, lang: Lang, id: SubjectId, wanted: &Wanted) -> Result<(), Problem> {
    let held = find(cx, id, true).await?;
    let subject = grant(cx.viewer(), held.subject.clone(), &Through { held: &held, act: &policy::Draft })?;
    check(lang, wanted)?;
    let text = prose::written(cx, lang, &wanted.text).await?;
    subjects::edit(cx, &subject, wanted.title.trim(), &text).await?;
    Ok(())
}

fn check(lang: Lang, wanted: &Wanted) -> Result<(), Problem> {
    let mut errors = FieldErrors::new();
    line(lang, &mut errors, "title", &wanted.title);
    body(lang, &mut errors, "body", &wanted.text, t::Texts::new(lang).error_strategy());
    errors.check()
}
