//! Accepting an answer, and taking that back.

use super::{As, store};
use crate::answers::Below;
use crate::facts::{AcceptanceWithdrawn, AnswerAccepted};
use crate::policy;
use crate::questions::lock;
use db::Cx;
use jobs::Record;
use kernel::grant::grant;
use kernel::{PersonId, SpaceId, SubjectId};
use web::Problem;

/// Accepts an answer; another one that was accepted is so no more. Accepting it again changes nothing.
///
/// # Errors
/// If the viewer may not, or it is no answer to this question.
pub async fn accept(cx: &mut Cx, question: SubjectId, answer: SubjectId) -> Result<(), Problem> {
    let (asked, known) = lock(cx, question).await?;
    let asked = grant(cx.viewer(), asked, &policy::Accept)?;
    let answer = subjects::find(cx, answer).await?.ok_or(Problem::NotFound)?;
    let below = grant(cx.viewer(), Below { answer, question }, &policy::BeAccepted)?;
    if known.accepted == Some(below.answer.id) {
        return Ok(());
    }
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    if let Some(earlier) = known.accepted {
        end(cx, question, asked.subject.space, earlier, Some(by)).await?;
    }
    store::begin(cx, question, below.answer.id, by, Some(As::of(&asked, by))).await?;
    let fact =
        AnswerAccepted { question, space: asked.subject.space, answer: below.answer.id, author: below.answer.author };
    cx.record(&fact).await?;
    Ok(())
}

/// Takes the acceptance back. Again changes nothing.
///
/// # Errors
/// If the viewer may not.
pub async fn withdraw(cx: &mut Cx, question: SubjectId) -> Result<(), Problem> {
    let (asked, known) = lock(cx, question).await?;
    let asked = grant(cx.viewer(), asked, &policy::Accept)?;
    if let Some(answer) = known.accepted {
        let by = cx.viewer().person();
        end(cx, question, asked.subject.space, answer, by).await?;
    }
    Ok(())
}

/// Ends an acceptance that holds, whoever or whatever ends it.
///
/// # Errors
/// If the database refuses.
pub async fn end(
    cx: &mut Cx,
    question: SubjectId,
    space: SpaceId,
    answer: SubjectId,
    by: Option<PersonId>,
) -> db::Result<()> {
    store::end(cx, question, by).await?;
    cx.record(&AcceptanceWithdrawn { question, space, answer }).await.map(drop)
}
