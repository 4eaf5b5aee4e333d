//! Changing and taking away.

use crate::questions::{Asked, check_typed};
use crate::{ANSWER, QUESTION, answers, policy};
use db::Cx;
use kernel::grant::{Rule, grant};
use kernel::{Granted, SubjectId, Verdict, Viewer};
use subjects::Subject;
use texts::Lang;
use web::Problem;

/// A question or an answer that the viewer may see, and how they stand in its space.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn find(cx: &mut Cx, id: SubjectId) -> Result<Asked, Problem> {
    let subject = subjects::find(cx, id).await?.filter(is_ours).ok_or(Problem::NotFound)?;
    let standing = subjects::standing(cx, subject.space).await?;
    Ok(Asked::new(subject, standing))
}

/// Whether what the viewer names by this id is of this kind: an answer has no question's address.
///
/// # Errors
/// [`Problem::NotFound`] if it is not.
pub async fn named(cx: &mut Cx, id: SubjectId, kind: &str) -> Result<(), Problem> {
    let found = find(cx, id).await?;
    if found.subject.kind == kind { Ok(()) } else { Err(Problem::NotFound) }
}

fn is_ours(subject: &Subject) -> bool {
    subject.kind == QUESTION || subject.kind == ANSWER
}

/// Replaces title and text; an answer has no title.
///
/// # Errors
/// If the viewer did not write it, or the text can't be taken.
pub async fn edit(cx: &mut Cx, lang: Lang, id: SubjectId, title: &str, body: &str) -> Result<Subject, Problem> {
    let asked = lock(cx, id).await?;
    let subject = granted(cx.viewer(), asked, &policy::Edit)?;
    let title = if subject.kind == QUESTION { title.trim() } else { "" };
    match subject.kind == QUESTION {
        true => check_typed(lang, title, body).check()?,
        false => answers::check(lang, body)?,
    }
    let text = subjects::write(cx, body).await?;
    web::written::check(lang, cx.viewer(), &text)?;
    subjects::edit(cx, &subject, title, &text).await?;
    Ok(subject.into_inner())
}

/// Takes it away.
///
/// # Errors
/// If the viewer may not.
pub async fn remove(cx: &mut Cx, id: SubjectId) -> Result<Subject, Problem> {
    let asked = lock(cx, id).await?;
    let subject = granted(cx.viewer(), asked, &policy::Remove)?;
    subjects::remove(cx, &subject).await?;
    Ok(subject.into_inner())
}

/// The same as [`find`], locked; the question before its answer, since its counters change with it.
async fn lock(cx: &mut Cx, id: SubjectId) -> Result<Asked, Problem> {
    let found = find(cx, id).await?;
    subjects::lock(cx, found.subject.root).await?.ok_or(Problem::NotFound)?;
    let subject = subjects::lock(cx, id).await?.ok_or(Problem::NotFound)?;
    Ok(Asked::new(subject, found.standing))
}

/// The rule of an act, for functions that want the subject alone.
struct In<'a, R> {
    asked: &'a Asked,
    act: &'a R,
}

impl<R: Rule<Asked>> Rule<Subject> for In<'_, R> {
    fn judge(&self, viewer: &Viewer, subject: &Subject) -> Verdict {
        if subject.id == self.asked.subject.id { self.act.judge(viewer, self.asked) } else { Verdict::Hidden }
    }
}

/// The subject alone, granted for an act on the question or answer that it is.
///
/// # Errors
/// If the viewer may not.
pub(crate) fn granted(viewer: &Viewer, asked: Asked, act: &impl Rule<Asked>) -> Result<Granted<Subject>, Problem> {
    let subject = asked.subject.clone();
    Ok(grant(viewer, subject, &In { asked: &asked, act })?)
}
