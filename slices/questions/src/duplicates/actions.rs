//! Saying that a question asks what another one asks.

use super::store;
use crate::changes::granted;
use crate::facts::{DuplicateMarked, DuplicateUnmarked};
use crate::questions::{Asked, find, lock};
use crate::{QUESTION, policy, t};
use db::Cx;
use jobs::Record;
use kernel::{PersonId, SpaceId, SubjectId};
use subjects::{State, Subject};
use texts::Lang;
use web::Problem;

/// Closes a question as asking what another one asks; the other one, which is the end of the way if it leads on itself. Again changes
/// nothing.
///
/// # Errors
/// If the viewer may not, does not see the other one, or the two would lead in a circle.
pub async fn mark(
    cx: &mut Cx,
    lang: Lang,
    question: SubjectId,
    original: Option<SubjectId>,
) -> Result<SubjectId, Problem> {
    let t = t::Texts::new(lang);
    let original = match original {
        Some(original) => end_of_way(cx, original).await?,
        None => None,
    };
    let original = original.ok_or_else(|| Problem::field("original", t.error_no_such_question()))?;
    if original.id == question {
        return Err(Problem::field("original", t.error_same_question()));
    }
    let asked = locked(cx, question, original.id).await?;
    let space = asked.subject.space;
    let known = store::find(cx, question).await?;
    let subject = granted(cx.viewer(), asked, &policy::MarkDuplicate)?;
    if known.as_ref().is_some_and(|known| known.original == original.id) {
        return Ok(original.id);
    }
    if let Some(known) = known {
        store::part_votes(cx, question, known.original).await?;
    }
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    lead(cx, question, original.id, (space, by)).await?;
    if subject.state() == State::Open {
        subjects::set_state(cx, &subject, State::Closed).await?;
    }
    Ok(original.id)
}

/// A question leads to another one from now on.
///
/// # Errors
/// If the database refuses.
pub(crate) async fn lead(
    cx: &mut Cx,
    question: SubjectId,
    original: SubjectId,
    (space, by): (SpaceId, PersonId),
) -> db::Result<()> {
    // What led to it leads on by itself, with its own votes, so that opening either takes back what came from it and nothing else.
    for follower in store::all_leading_to(cx, question).await? {
        store::part_votes(cx, follower, question).await?;
        store::lead_on(cx, follower, original).await?;
        store::unite_votes(cx, follower, original).await?;
    }
    store::save(cx, question, original, by).await?;
    store::unite_votes(cx, question, original).await?;
    cx.record(&DuplicateMarked { question, space, original }).await.map(drop)
}

/// Where a question leads its readers; nothing if it stands for itself, or if the viewer does not see both.
///
/// # Errors
/// If the database refuses.
pub(crate) async fn original(cx: &mut Cx, question: SubjectId) -> Result<Option<SubjectId>, Problem> {
    let Some(known) = store::find(cx, question).await? else { return Ok(None) };
    let there = |subject: &Subject| subject.state() != State::Removed;
    if !subjects::find(cx, question).await?.is_some_and(|subject| there(&subject)) {
        return Ok(None);
    }
    Ok(subjects::find(cx, known.original).await?.filter(there).map(|subject| subject.id))
}

/// Opens the question again, which asks something else after all. Again changes nothing.
///
/// # Errors
/// If the viewer may not.
pub async fn unmark(cx: &mut Cx, question: SubjectId) -> Result<(), Problem> {
    let (asked, _) = lock(cx, question).await?;
    let subject = granted(cx.viewer(), asked, &policy::MarkDuplicate)?;
    if store::find(cx, question).await?.is_some() {
        subjects::set_state(cx, &subject, State::Open).await?;
    }
    Ok(())
}

/// What was opened again leads nowhere any more, whoever opened it.
///
/// # Errors
/// If the database refuses.
pub async fn part(cx: &mut Cx, question: SubjectId, space: SpaceId) -> db::Result<()> {
    let Some(known) = store::find(cx, question).await? else { return Ok(()) };
    store::part_votes(cx, question, known.original).await?;
    store::delete(cx, question).await?;
    cx.record(&DuplicateUnmarked { question, space, original: known.original }).await.map(drop)
}

/// The question of this id, or the one that it leads to; nothing if the viewer does not see it.
async fn end_of_way(cx: &mut Cx, id: SubjectId) -> Result<Option<Subject>, Problem> {
    let next = store::find(cx, id).await?.map_or(id, |known| known.original);
    for seen in [id, next] {
        let there = |subject: &Subject| subject.kind == QUESTION && subject.state() != State::Removed;
        if !subjects::find(cx, seen).await?.is_some_and(|subject| there(&subject)) {
            return Ok(None);
        }
    }
    match find(cx, next).await {
        Ok((asked, _)) => Ok(Some(asked.subject)),
        Err(Problem::NotFound) => Ok(None),
        Err(problem) => Err(problem),
    }
}

/// Both questions locked, the older one first, so that two who do this at once wait for each other.
async fn locked(cx: &mut Cx, question: SubjectId, original: SubjectId) -> Result<Asked, Problem> {
    if original < question {
        lock(cx, original).await?;
        return lock(cx, question).await.map(|(asked, _)| asked);
    }
    let (asked, _) = lock(cx, question).await?;
    lock(cx, original).await?;
    Ok(asked)
}
