//! Vouching for an answer, and taking that back.

use super::{model, store};
use crate::acceptance::As;
use crate::facts::{AnswerVerified, VerificationWithdrawn};
use crate::questions::{Asked, find, lock};
use crate::{policy, t};
use db::Cx;
use jobs::Record;
use kernel::grant::grant;
use kernel::{Granted, SubjectId};
use subjects::State;
use texts::{Lang, Zone};
use web::Problem;

/// Vouches for an answer until the end of the day that was typed, or for a year; its question. Again renews it.
///
/// # Errors
/// If the viewer may not, or the day can't be taken.
pub async fn verify(cx: &mut Cx, lang: Lang, zone: &Zone, id: SubjectId, day: &str) -> Result<SubjectId, Problem> {
    let (asked, answer) = locked(cx, id).await?;
    let until = model::until(day, cx.now(), zone);
    let until = until.ok_or_else(|| Problem::field("until", t::Texts::new(lang).error_until()))?;
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    let (question, space) = (asked.subject.id, asked.subject.space);
    store::save(cx, (id, question, space), me, As::in_space(&asked).code(), until).await?;
    let author = answer.subject.author;
    cx.record(&AnswerVerified { space, answer: id, question, author, until: until.millis() }).await?;
    Ok(question)
}

/// Takes it back, whoever vouched; its question. Again changes nothing.
///
/// # Errors
/// If the viewer may not.
pub async fn withdraw(cx: &mut Cx, id: SubjectId) -> Result<SubjectId, Problem> {
    let (asked, _) = locked(cx, id).await?;
    let (question, space) = (asked.subject.id, asked.subject.space);
    if store::delete(cx, id).await? {
        cx.record(&VerificationWithdrawn { space, answer: id, question }).await?;
    }
    Ok(question)
}

/// An answer in the place of its question, for a form.
///
/// # Errors
/// If it is not there, or the viewer may not vouch for it.
pub async fn offered(cx: &mut Cx, id: SubjectId) -> Result<Granted<Asked>, Problem> {
    let root = root(cx, id).await?;
    let (asked, _) = find(cx, root).await?;
    placed(cx, &asked, id).await
}

async fn locked(cx: &mut Cx, id: SubjectId) -> Result<(Asked, Granted<Asked>), Problem> {
    let root = root(cx, id).await?;
    let (asked, _) = lock(cx, root).await?;
    let answer = placed(cx, &asked, id).await?;
    Ok((asked, answer))
}

async fn root(cx: &mut Cx, id: SubjectId) -> Result<SubjectId, Problem> {
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    let is_there = subject.kind == crate::ANSWER && subject.state() != State::Removed;
    if is_there { Ok(subject.root) } else { Err(Problem::NotFound) }
}

async fn placed(cx: &mut Cx, asked: &Asked, id: SubjectId) -> Result<Granted<Asked>, Problem> {
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    if !asked.is_here() {
        return Err(Problem::NotFound);
    }
    Ok(grant(cx.viewer(), asked.with(subject), &policy::Verify)?)
}
