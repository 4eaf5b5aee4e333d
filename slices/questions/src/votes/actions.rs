//! Saying that something helps, and taking that back.

use super::store;
use crate::facts::{VoteCast, VoteWithdrawn};
use crate::policy;
use crate::questions::{Asked, lock};
use db::Cx;
use jobs::Record;
use kernel::grant::grant;
use kernel::{Granted, SubjectId};
use web::Problem;

/// Votes for a question or an answer; the question that it belongs to. Again changes nothing.
///
/// # Errors
/// If it is not there for the viewer, or they may not: nobody votes for what is their own.
pub async fn vote(cx: &mut Cx, id: SubjectId) -> Result<SubjectId, Problem> {
    let thing = locked(cx, id).await?;
    let (question, space, author) = (thing.subject.root, thing.subject.space, thing.subject.author);
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    if store::insert(cx, id, question, me).await? {
        cx.record(&VoteCast { subject: id, space, question, author }).await?;
    }
    Ok(question)
}

/// Takes the vote back; the question that it belongs to. Again changes nothing.
///
/// # Errors
/// If it is not there for the viewer, or they may not.
pub async fn withdraw(cx: &mut Cx, id: SubjectId) -> Result<SubjectId, Problem> {
    let thing = locked(cx, id).await?;
    let (question, space) = (thing.subject.root, thing.subject.space);
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    if store::delete(cx, id, me).await? {
        cx.record(&VoteWithdrawn { subject: id, space, question }).await?;
    }
    Ok(question)
}

/// A question, or an answer in the place of its question.
async fn locked(cx: &mut Cx, id: SubjectId) -> Result<Granted<Asked>, Problem> {
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    if ![crate::QUESTION, crate::ANSWER].contains(&subject.kind.as_str()) {
        return Err(Problem::NotFound);
    }
    let (question, _) = lock(cx, subject.root).await?;
    Ok(grant(cx.viewer(), Asked::new(subject, question.standing), &policy::Vote)?)
}
