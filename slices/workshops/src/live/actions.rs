//! Beginning a workshop, going on from block to block, pushing the day, closing it.

use crate::blocks::{self, following};
use crate::facts::{Begun, Closed, MovedOn};
use crate::workshops::{self, Gathering, Stage, store};
use crate::{people, policy, t, teams};
use db::Cx;
use jobs::Record;
use kernel::{BlockId, SubjectId};
use texts::Lang;
use web::Problem;

/// Begins the day, with its first block.
///
/// # Errors
/// If the viewer may not, it has begun already, or the day has no block.
pub async fn begin(cx: &mut Cx, lang: Lang, id: SubjectId) -> Result<(), Problem> {
    let gathering = workshops::taken(cx, lang, id, &policy::Lead, Stage::is_ahead).await?;
    let blocks = blocks::store::all(cx, id).await?;
    let Some(first) = following(&blocks) else {
        return Err(Problem::Conflict(t::Texts::new(lang).error_no_blocks().to_owned()));
    };
    store::begin(cx, id, cx.viewer().person().ok_or(Problem::SignIn)?).await?;
    blocks::store::begin(cx, first).await?;
    cx.record(&Begun { space: gathering.subject.space, workshop: id }).await?;
    Ok(())
}

/// Ends the block that goes on and begins the next one. `from` is the block that the viewer saw going on: two taps, or two who
/// lead, go one step.
///
/// # Errors
/// If the viewer may not, the day does not go on, or another block goes on than the viewer saw.
pub async fn next(cx: &mut Cx, lang: Lang, id: SubjectId, from: Option<BlockId>) -> Result<(), Problem> {
    let gathering = workshops::taken(cx, lang, id, &policy::Lead, |stage| stage == Stage::Live).await?;
    let (t, blocks) = (t::Texts::new(lang), blocks::store::all(cx, id).await?);
    if from != blocks.iter().find(|block| block.is_on()).map(|block| block.id) {
        return Err(Problem::Conflict(t.error_moved_on().to_owned()));
    }
    let next = following(&blocks).ok_or_else(|| Problem::Conflict(t.error_last_block().to_owned()))?;
    blocks::store::end(cx, id).await?;
    blocks::store::begin(cx, next).await?;
    moved_on(cx, &gathering).await
}

/// Gives the block that goes on so many minutes more, or fewer: the rest of the day moves along.
///
/// # Errors
/// If the viewer may not, nothing goes on, or the minutes can't be taken.
pub async fn push(cx: &mut Cx, lang: Lang, id: SubjectId, minutes: i64) -> Result<(), Problem> {
    let gathering = workshops::taken(cx, lang, id, &policy::Lead, |stage| stage == Stage::Live).await?;
    let (t, blocks) = (t::Texts::new(lang), blocks::store::all(cx, id).await?);
    let on = blocks.iter().find(|block| block.is_on()).ok_or_else(|| Problem::Conflict(t.error_stage().to_owned()))?;
    let length = on.minutes + on.pushed + minutes;
    if minutes == 0 || !(0..=600).contains(&length) {
        return Err(Problem::Conflict(t.error_minutes_range(0, 600)));
    }
    blocks::store::push(cx, on.id, minutes).await?;
    moved_on(cx, &gathering).await
}

/// Ends the day. The times as they were, and who was there, are the evidence from now on.
///
/// # Errors
/// If the viewer may not, or the day does not go on.
pub async fn close(cx: &mut Cx, lang: Lang, id: SubjectId) -> Result<(), Problem> {
    let gathering = workshops::taken(cx, lang, id, &policy::Lead, |stage| stage == Stage::Live).await?;
    blocks::store::end(cx, id).await?;
    for team in teams::store::all(cx, id).await? {
        teams::store::ring(cx, team.id, None).await?;
    }
    store::close(cx, id, cx.viewer().person().ok_or(Problem::SignIn)?).await?;
    let there = people::store::all(cx, id).await?.into_iter().filter(|one| one.attended_at.is_some());
    let attended = there.map(|one| one.person).collect();
    let (space, facilitator) = (gathering.subject.space, gathering.workshop.facilitator);
    cx.record(&Closed { space, workshop: id, facilitator, attended }).await?;
    Ok(())
}

async fn moved_on(cx: &mut Cx, gathering: &Gathering) -> Result<(), Problem> {
    cx.record(&MovedOn { space: gathering.subject.space, workshop: gathering.subject.id }).await?;
    Ok(())
}
