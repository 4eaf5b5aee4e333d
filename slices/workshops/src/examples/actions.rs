//! Putting example cards up, changing them, finding them useful.

use super::store::{self, Example, Words};
use crate::facts::ExampleChanged;
use crate::{EXAMPLE, policy, t};
use db::Cx;
use jobs::Record;
use kernel::grant::{Rule, grant};
use kernel::{Granted, SpaceId, SubjectId, Verdict, Viewer};
use subjects::{Created, NewSubject, Standing, Subject};
use texts::Lang;
use web::checks::{body, line, short};
use web::{FieldErrors, Problem, prose};

/// An example card to put up, or what one is changed to.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Where it lives; what is changed stays where it is.
    pub space: Option<SpaceId>,
    /// Whose it is.
    pub company: String,
    /// What came of it: Markdown.
    pub result: String,
    /// What else it says.
    pub words: Words,
    /// The client's key, against putting it up twice.
    pub key: Option<String>,
}

/// An example card with how the viewer stands in its space.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn find(cx: &mut Cx, id: SubjectId) -> Result<(Subject, Example, Standing), Problem> {
    let example = store::one(cx, id).await?.ok_or(Problem::NotFound)?;
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    let standing = subjects::standing(cx, example.space).await?.ok_or(Problem::NotFound)?;
    Ok((subject, example, standing))
}

/// Puts an example card up in a space.
///
/// # Errors
/// If the viewer may not, or something can't be taken.
pub async fn put_up(cx: &mut Cx, lang: Lang, wanted: &Wanted) -> Result<Created, Problem> {
    let mut errors = check(lang, wanted);
    let Some(space) = wanted.space else {
        errors.add("space", t::Texts::new(lang).error_space_missing());
        return Err(Problem::Invalid(errors));
    };
    errors.check()?;
    let standing = subjects::standing(cx, space).await?.filter(|space| space.may_read).ok_or(Problem::NotFound)?;
    let standing = grant(cx.viewer(), standing, &policy::Plan)?;
    let text = prose::written(cx, lang, &wanted.result).await?;
    let new = NewSubject {
        kind: EXAMPLE,
        space,
        audience: standing.read_audience,
        author: cx.viewer().person().ok_or(Problem::SignIn)?,
        below: None,
        title: wanted.company.trim(),
        text: &text,
        client_key: wanted.key.as_deref(),
        source: None,
    };
    let created = subjects::create(cx, &new).await?;
    if created.fresh {
        store::insert(cx, created.id, space, &wanted.words).await?;
        cx.record(&ExampleChanged { space, example: created.id }).await?;
    }
    Ok(created)
}

/// Changes an example card.
///
/// # Errors
/// If the viewer may not, or something can't be taken.
pub async fn change(cx: &mut Cx, lang: Lang, id: SubjectId, wanted: &Wanted) -> Result<(), Problem> {
    let subject = kept(cx, id).await?;
    check(lang, wanted).check()?;
    let text = prose::written(cx, lang, &wanted.result).await?;
    subjects::edit(cx, &subject, wanted.company.trim(), &text).await?;
    store::update(cx, id, &wanted.words).await?;
    cx.record(&ExampleChanged { space: subject.space, example: id }).await?;
    Ok(())
}

/// Takes an example card away.
///
/// # Errors
/// If the viewer may not.
pub async fn remove(cx: &mut Cx, id: SubjectId) -> Result<(), Problem> {
    let subject = kept(cx, id).await?;
    subjects::remove(cx, &subject).await?;
    cx.record(&ExampleChanged { space: subject.space, example: id }).await?;
    Ok(())
}

/// Finds an example useful to us, or not any more: the members of its space.
///
/// # Errors
/// If the viewer is none of them.
pub async fn find_useful(cx: &mut Cx, id: SubjectId, useful: bool) -> Result<(), Problem> {
    let (subject, _, standing) = find(cx, id).await?;
    grant(cx.viewer(), standing, &policy::Belong)?;
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    if useful {
        store::like(cx, id, me).await?;
    } else {
        store::unlike(cx, id, me).await?;
    }
    cx.record(&ExampleChanged { space: subject.space, example: id }).await?;
    Ok(())
}

/// An example card, locked, for whoever put it up or may keep order in its space.
async fn kept(cx: &mut Cx, id: SubjectId) -> Result<Granted<Subject>, Problem> {
    subjects::lock(cx, id).await?.ok_or(Problem::NotFound)?;
    let (subject, _, standing) = find(cx, id).await?;
    Ok(grant(cx.viewer(), subject, &Keep(&standing))?)
}

/// Who changes an example card.
pub(super) struct Keep<'a>(pub(super) &'a Standing);

impl Rule<Subject> for Keep<'_> {
    fn judge(&self, viewer: &Viewer, subject: &Subject) -> Verdict {
        policy::KeepExample { own: viewer.person() == Some(subject.author) }.judge(viewer, self.0)
    }
}

fn check(lang: Lang, wanted: &Wanted) -> FieldErrors {
    let (t, mut errors, words) = (t::Texts::new(lang), FieldErrors::new(), &wanted.words);
    line(lang, &mut errors, "company", &wanted.company);
    body(lang, &mut errors, "body", &wanted.result, "");
    short(lang, &mut errors, "pattern", &words.pattern);
    if words.pattern.trim().is_empty() {
        errors.add("pattern", t.error_pattern_missing());
    }
    short(lang, &mut errors, "strategy", &words.strategy);
    short(lang, &mut errors, "source", &words.source);
    if !words.capability.is_empty() && maturity::capabilities::find(&words.capability).is_none() {
        errors.add("capability", t.error_choose());
    }
    errors
}
