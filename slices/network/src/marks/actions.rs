//! Reading, and marking as unread.

use super::model::Reading;
use super::store;
use crate::facts::{SpaceRead, ThreadRead};
use crate::policy::KeepOwn;
use db::Cx;
use jobs::Record;
use kernel::grant::grant;
use kernel::{PersonId, SpaceId, SubjectId, ids};
use std::time::Duration;
use subjects::Subject;
use web::Problem;

/// A write that began before another may commit after it with a smaller id, so a space's mark stays this far behind now.
const BEHIND: Duration = Duration::from_secs(10);

/// The thread was read up to this part of it, or to its end.
///
/// # Errors
/// If there is no such thread for the viewer, their token may not write, or the database refuses.
pub async fn read(cx: &mut Cx, id: SubjectId, upto: Option<SubjectId>) -> Result<(), Problem> {
    let person = own(cx)?;
    let root = thread(cx, id).await?;
    let reading = reading(cx, person, &root).await?;
    let to = upto.map_or(reading.last, |upto| upto.min(reading.last));
    if reading.kept_to.is_some() {
        store::read_unread(cx, person, reading.space, reading.root, to, to == reading.last).await?;
    }
    if reading.watermark().max(reading.thread_to) < Some(to) {
        store::save_thread(cx, person, reading.space, reading.root, to).await?;
    }
    let (subject, space) = (reading.root, reading.space);
    cx.record(&ThreadRead { subject, space, person, root: subject, upto: Some(to) }).await?;
    if let Some(watermark) = reading.watermark() {
        settle(cx, person, reading.space, watermark).await?;
    }
    Ok(())
}

/// The thread counts as unread from this part on, or its newest part does.
///
/// # Errors
/// As [`read`].
pub async fn unread(cx: &mut Cx, id: SubjectId, from: Option<SubjectId>) -> Result<(), Problem> {
    let person = own(cx)?;
    let root = thread(cx, id).await?;
    let from = from.unwrap_or(root.last).max(root.id).min(root.last);
    let before = SubjectId::new(from.raw() - 1);
    Ok(store::save_unread(cx, person, root.space, root.id, before).await?)
}

/// All of a space is read, up to this moment or to what the viewer was shown.
///
/// # Errors
/// If there is no such space for the viewer, their token may not write, or the database refuses.
pub async fn read_space(cx: &mut Cx, space: SpaceId, upto: Option<SubjectId>) -> Result<(), Problem> {
    let person = own(cx)?;
    let standing =
        subjects::standing(cx, space).await?.filter(|standing| standing.may_read).ok_or(Problem::NotFound)?;
    if standing.role.is_some() {
        all_read(cx, person, space, upto).await?;
    }
    Ok(())
}

/// Everything in all of the person's spaces is read.
///
/// # Errors
/// If their token may not write, or the database refuses.
pub async fn read_all(cx: &mut Cx, upto: Option<SubjectId>) -> Result<(), Problem> {
    let person = own(cx)?;
    for space in store::spaces_of(cx, person).await? {
        all_read(cx, person, space, upto).await?;
    }
    Ok(())
}

/// A thread in which somebody writes is read by them up to what they wrote.
pub(super) async fn wrote(
    cx: &mut Cx,
    person: PersonId,
    space: SpaceId,
    root: SubjectId,
    wrote: SubjectId,
) -> db::Result<()> {
    store::save_thread(cx, person, space, root, wrote).await?;
    if root == wrote {
        return Ok(());
    }
    store::read_unread(cx, person, space, root, wrote, true).await
}

fn own(cx: &Cx) -> Result<PersonId, Problem> {
    let person = cx.viewer().person().ok_or(Problem::SignIn)?;
    Ok(grant(cx.viewer(), person, &KeepOwn)?.into_inner())
}

async fn thread(cx: &mut Cx, id: SubjectId) -> Result<Subject, Problem> {
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    if subject.is_root() {
        return Ok(subject);
    }
    subjects::find(cx, subject.root).await?.ok_or(Problem::NotFound)
}

async fn reading(cx: &mut Cx, person: PersonId, root: &Subject) -> Result<Reading, Problem> {
    store::readings(cx, person, &[root.id]).await?.pop().ok_or(Problem::NotFound)
}

async fn all_read(cx: &mut Cx, person: PersonId, space: SpaceId, upto: Option<SubjectId>) -> db::Result<()> {
    let now = SubjectId::compose(cx.now(), u64::MAX);
    let upto = upto.map_or(now, |upto| upto.min(now));
    store::save_space(cx, person, space, upto).await?;
    store::forget_unread(cx, person, space).await?;
    cx.record(&SpaceRead { space, person, upto }).await.map(drop)
}

/// Moves the space's mark up to before what is still unread in it, so that few marks of threads are kept.
async fn settle(cx: &mut Cx, person: PersonId, space: SpaceId, watermark: SubjectId) -> db::Result<()> {
    let safe = SubjectId::new(ids::first_at(cx.now().minus(BEHIND)));
    let waits = store::oldest_unread(cx, person, space, watermark).await?;
    let to = waits.map_or(safe, |waits| SubjectId::new(waits.raw() - 1).min(safe));
    store::save_space(cx, person, space, to.max(watermark)).await
}
