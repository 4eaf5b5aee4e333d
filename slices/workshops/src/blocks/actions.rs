//! Planning the blocks of a day.

use super::model::{Category, moved};
use super::store::{self, Block, NewBlock};
use crate::workshops::{self, Gathering, Stage};
use crate::{policy, t};
use db::Cx;
use kernel::{BlockId, SubjectId};
use std::time::Duration;
use texts::Lang;
use web::checks::{body, line, short};
use web::{FieldErrors, Problem};

/// Most blocks of a day.
const MOST: usize = 60;

/// Puts a block at the end of a day.
///
/// # Errors
/// If the viewer may not, it is over, there are too many, or something can't be taken.
pub async fn add(cx: &mut Cx, lang: Lang, workshop: SubjectId, new: &NewBlock) -> Result<BlockId, Problem> {
    let gathering = workshops::taken(cx, lang, workshop, &policy::Lead, Stage::is_open).await?;
    let new = checked(lang, new)?;
    if store::all(cx, workshop).await?.len() >= MOST {
        return Err(Problem::Conflict(t::Texts::new(lang).error_too_many_blocks(MOST)));
    }
    let id = store::insert(cx, workshop, &new).await?;
    workshops::changed(cx, &gathering).await?;
    Ok(id)
}

/// Changes a block. Of one that has begun the category stays, since what it was counts in the balance.
///
/// # Errors
/// If the viewer may not, the workshop is over, or something can't be taken.
pub async fn change(cx: &mut Cx, lang: Lang, id: BlockId, new: &NewBlock) -> Result<SubjectId, Problem> {
    let (gathering, block) = block(cx, lang, id).await?;
    let mut new = checked(lang, new)?;
    if block.began_at.is_some() {
        new.category = block.category_name;
        new.minutes = block.minutes;
    }
    store::update(cx, id, &new).await?;
    workshops::changed(cx, &gathering).await?;
    Ok(block.workshop)
}

/// Takes a block out of the day that has not begun.
///
/// # Errors
/// If the viewer may not, or it has begun.
pub async fn remove(cx: &mut Cx, lang: Lang, id: BlockId) -> Result<SubjectId, Problem> {
    let (gathering, block) = ahead(cx, lang, id).await?;
    store::delete(cx, id).await?;
    workshops::changed(cx, &gathering).await?;
    Ok(block.workshop)
}

/// Moves a block a step up (-1) or down (1). What has begun keeps its place, and nothing gets before it.
///
/// # Errors
/// If the viewer may not, or it has begun.
pub async fn step(cx: &mut Cx, lang: Lang, id: BlockId, step: i64) -> Result<SubjectId, Problem> {
    let (gathering, block) = ahead(cx, lang, id).await?;
    let all = store::all(cx, block.workshop).await?;
    let begun = all.iter().rposition(|block| block.began_at.is_some()).map_or(0, |last| last + 1);
    let order: Vec<BlockId> = all.iter().map(|block| block.id).collect();
    let (fixed, rest) = order.split_at(begun);
    if rest.contains(&id) {
        store::arrange(cx, &[fixed, &moved(rest, id, step)].concat()).await?;
        workshops::changed(cx, &gathering).await?;
    }
    Ok(block.workshop)
}

/// Says how long a block really took, where nobody pressed the button in time: it began when the one before it ended, and what
/// followed moves along. What the day really was is the evidence, so the change is a fact.
///
/// # Errors
/// If the viewer may not, it did not take place, or the time can't be taken.
pub async fn correct(cx: &mut Cx, lang: Lang, id: BlockId, minutes: i64) -> Result<SubjectId, Problem> {
    let of = store::one(cx, id).await?.ok_or(Problem::NotFound)?;
    let closed = |stage| stage == Stage::Closed;
    let gathering = workshops::taken(cx, lang, of.workshop, &policy::Lead, closed).await?;
    if !(0..=600).contains(&minutes) {
        return Err(Problem::field("minutes", t::Texts::new(lang).error_minutes_range(0, 600)));
    }
    let held = |block: &Block| Some((block.id, block.began_at?, block.took()?));
    let mut at = None;
    for (block, began, took) in store::all(cx, of.workshop).await?.iter().filter_map(held) {
        let from = at.unwrap_or(began);
        let length = if block == id { minutes * super::model::MINUTE } else { took };
        let to = from.plus(Duration::from_millis(u64::try_from(length).unwrap_or(0)));
        store::correct(cx, block, from, to).await?;
        at = Some(to);
    }
    workshops::changed(cx, &gathering).await?;
    Ok(of.workshop)
}

/// A block, for somebody who leads its workshop.
async fn block(cx: &mut Cx, lang: Lang, id: BlockId) -> Result<(Gathering, Block), Problem> {
    let block = store::one(cx, id).await?.ok_or(Problem::NotFound)?;
    let gathering = workshops::taken(cx, lang, block.workshop, &policy::Lead, Stage::is_open).await?;
    Ok((gathering, block))
}

async fn ahead(cx: &mut Cx, lang: Lang, id: BlockId) -> Result<(Gathering, Block), Problem> {
    let (gathering, block) = block(cx, lang, id).await?;
    if block.began_at.is_some() {
        return Err(Problem::Conflict(t::Texts::new(lang).error_block_begun().to_owned()));
    }
    Ok((gathering, block))
}

fn checked(lang: Lang, new: &NewBlock) -> Result<NewBlock, Problem> {
    let (t, mut errors, mut new) = (t::Texts::new(lang), FieldErrors::new(), new.clone());
    line(lang, &mut errors, "title", &new.title);
    short(lang, &mut errors, "output", &new.output);
    for (field, text) in [("how", &new.how), ("notes", &new.notes), ("private_notes", &new.private_notes)] {
        body(lang, &mut errors, field, text, "");
    }
    match Category::from_name(&new.category) {
        None => errors.add("category", t.error_choose()),
        Some(Category::Prep) => new.minutes = 0,
        Some(_) if !(1..=480).contains(&new.minutes) => errors.add("minutes", t.error_minutes_range(1, 480)),
        Some(_) => {}
    }
    errors.check()?;
    new.title = new.title.trim().to_owned();
    Ok(new)
}
