//! The entries: written with their subjects, or anew in batches.

pub(crate) mod store;

use crate::engine::{self, Index};
use crate::facts::{IndexOutdated, SpaceOutdated};
use crate::{names, words};
use db::{Cx, Db};
use jobs::Record;
use kernel::{SpaceId, SubjectId, Viewer};
use subjects::{State, audience};

/// Subjects in one transaction of a rebuild.
const BATCH: i64 = 200;
/// Threads of a space in one transaction of a rebuild.
const THREADS: i64 = 20;

/// What the index has of a subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is new.
    Nothing,
    /// There may be an entry.
    Perhaps,
}

/// Makes the indexes where they are missing, and has them written anew where words are read in a new way.
pub async fn prepare(cx: &mut Cx) -> db::Result<()> {
    if store::version(cx).await? == Some(words::VERSION) {
        return Ok(());
    }
    engine::take_turns(cx).await?;
    let before = store::version(cx).await?;
    if before == Some(words::VERSION) {
        return Ok(());
    }
    engine::make(cx).await?;
    store::set_version(cx, words::VERSION).await?;
    // A house that begins has one subject at most, and that is the one being written: nothing waits to be written anew.
    if before.is_some() || store::has_several(cx).await? {
        cx.record(&IndexOutdated { after: None }).await?;
    }
    Ok(())
}

/// Whether there is anything to ask. Before the first subject there is not.
pub async fn is_made(cx: &mut Cx) -> db::Result<bool> {
    Ok(store::version(cx).await?.is_some())
}

/// Whether titles can be looked through: an index that was made by an earlier release has none until it is written to.
pub async fn has_titles(cx: &mut Cx) -> db::Result<bool> {
    Ok(store::version(cx).await? == Some(words::VERSION))
}

/// Brings the entries of a subject in line with what it is now. The unit of work acts as the program.
pub async fn write(cx: &mut Cx, id: SubjectId, kept: Kept) -> db::Result<()> {
    if kept == Kept::Perhaps {
        engine::delete(cx, Index::Inside, id);
        engine::delete(cx, Index::Outside, id);
    }
    let Some(subject) = subjects::find(cx, id).await?.filter(|subject| subject.state() != State::Removed) else {
        return Ok(());
    };
    let text = subjects::text(cx, &subject).await?;
    let entry = words::Entry::new(&subject.title, &markup::plain(&text.source));
    let is_for_all = audience::reach(cx, subject.audience).await?.is_outside();
    if is_for_all || store::is_shared_with_outsiders(cx, subject.space, subject.audience).await? {
        engine::insert(cx, Index::Outside, id, entry.clone());
    }
    engine::insert(cx, Index::Inside, id, entry);
    Ok(())
}

/// Writes a batch anew and leaves the fact that there is more.
pub async fn go_on(cx: &mut Cx, after: Option<SubjectId>) -> db::Result<()> {
    if let Some((last, _)) = batch(cx, after.unwrap_or(SubjectId::new(0))).await? {
        cx.record(&IndexOutdated { after: Some(last) }).await?;
    }
    Ok(())
}

/// Writes some threads of a space anew and leaves the fact that there are more.
pub async fn rebuild_space(cx: &mut Cx, space: SpaceId, after: SubjectId) -> db::Result<()> {
    prepare(cx).await?;
    let threads = store::threads_of(cx, space, after, THREADS).await?;
    for thread in &threads {
        for id in store::in_thread(cx, *thread).await? {
            write(cx, id, Kept::Perhaps).await?;
        }
    }
    if let Some(last) = threads.last() {
        cx.record(&SpaceOutdated { space, after: *last }).await?;
    }
    Ok(())
}

/// Somebody from outside is the first, or no longer the last, who reads in a space by membership: its entries change their
/// places. `newly` is how many outsiders there are then.
pub async fn outsiders_changed(cx: &mut Cx, space: SpaceId, newly: i64) -> db::Result<()> {
    if store::outsiders(cx, space).await? == Some(newly) {
        rebuild_space(cx, space, SubjectId::new(0)).await?;
    }
    Ok(())
}

/// Writes everything anew, in many small transactions; how many subjects there are. Searches meanwhile find all there is.
///
/// # Errors
/// If the database refuses; what was written until then stands.
pub async fn reindex(db: &Db) -> db::Result<u64> {
    db.write(Viewer::System, async |cx: &mut Cx| prepare(cx).await).await?;
    let mut after = SubjectId::new(0);
    let mut count = 0;
    while let Some((last, some)) = db.write(Viewer::System, async move |cx: &mut Cx| batch(cx, after).await).await? {
        after = last;
        count += some;
    }
    while db.write(Viewer::System, async |cx: &mut Cx| names::catch_up(cx).await).await? > 0 {}
    Ok(count)
}

/// The last subject of a batch and how many it had.
async fn batch(cx: &mut Cx, after: SubjectId) -> db::Result<Option<(SubjectId, u64)>> {
    let ids = store::after(cx, after, BATCH).await?;
    for id in &ids {
        write(cx, *id, Kept::Perhaps).await?;
    }
    Ok(ids.last().map(|last| (*last, ids.len() as u64)))
}
