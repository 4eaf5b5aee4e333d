//! Opening and closing the vote, setting dots.

use super::store;
use crate::canvases;
use crate::workshops::{self, Stage};
use crate::{policy, t};
use db::Cx;
use kernel::SubjectId;
use texts::Lang;
use web::Problem;

/// Opens the vote with so many dots for each, or opens it again. What was set stays.
///
/// # Errors
/// If the viewer may not lead, the workshop is a draft, there is nothing to vote on, or the number can't be taken.
pub async fn open(cx: &mut Cx, lang: Lang, id: SubjectId, dots: i64) -> Result<(), Problem> {
    let gathering = workshops::taken(cx, lang, id, &policy::Lead, |stage| stage != Stage::Draft).await?;
    let t = t::Texts::new(lang);
    if !(1..=20).contains(&dots) {
        return Err(Problem::Conflict(t.error_dots_range(1, 20)));
    }
    if canvases::store::of_workshop(cx, id).await?.is_empty() {
        return Err(Problem::Conflict(t.error_no_canvases().to_owned()));
    }
    store::open(cx, id, dots).await?;
    workshops::changed(cx, &gathering).await
}

/// Closes the vote: the sums are told, and what was only sketched was voted on.
///
/// # Errors
/// If the viewer may not lead, or no vote is open.
pub async fn close(cx: &mut Cx, lang: Lang, id: SubjectId) -> Result<(), Problem> {
    let gathering = workshops::taken(cx, lang, id, &policy::Lead, |stage| stage != Stage::Draft).await?;
    if !store::vote(cx, id).await?.is_some_and(|vote| vote.is_open()) {
        return Err(Problem::Conflict(t::Texts::new(lang).error_no_vote().to_owned()));
    }
    store::close(cx, id).await?;
    canvases::store::voted(cx, id).await?;
    workshops::changed(cx, &gathering).await
}

/// Sets so many of one's own dots on a canvas.
///
/// # Errors
/// If the viewer does not take part, no vote is open, or they have not so many left.
pub async fn set(cx: &mut Cx, lang: Lang, canvas: SubjectId, dots: i64) -> Result<SubjectId, Problem> {
    let found = canvases::store::one(cx, canvas).await?.ok_or(Problem::NotFound)?;
    let id = found.workshop;
    let work = policy::Work { team: None };
    let gathering = workshops::taken(cx, lang, id, &work, |stage| stage != Stage::Draft).await?;
    let t = t::Texts::new(lang);
    let vote = store::vote(cx, id).await?.filter(store::Vote::is_open);
    let vote = vote.ok_or_else(|| Problem::Conflict(t.error_no_vote().to_owned()))?;
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    let elsewhere: i64 =
        store::of_person(cx, id, me).await?.iter().filter(|(one, _)| **one != canvas).map(|(_, dots)| dots).sum();
    if dots < 0 || elsewhere + dots > vote.dots {
        return Err(Problem::Conflict(t.error_dots_left(vote.dots - elsewhere)));
    }
    store::set(cx, canvas, me, dots).await?;
    workshops::changed(cx, &gathering).await?;
    Ok(id)
}
