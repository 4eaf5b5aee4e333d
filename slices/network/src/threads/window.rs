//! Which replies of a long conversation are shown: its beginning and its end, or those around one of them. What is left
//! out is a gap with a number, which opens in its place.

use crate::replies::store::{self, Range, Reply};
use db::Cx;
use kernel::SubjectId;

/// How many replies stand at each end.
pub const END: usize = 20;
/// How many nested replies stand at each end.
pub const NESTED_END: usize = 10;

/// A stretch of a conversation.
#[derive(Clone, Debug)]
pub enum Slot {
    /// A reply.
    Reply(Box<Reply>),
    /// So many replies are left out.
    Gap(Range, i64),
}

/// The beginning and the end of a range, `end` replies each, and the gap between. `about` is how many a counter says there
/// are, nested ones among them: where both ends would hold them all, they are read in one go.
///
/// # Errors
/// If the database refuses.
pub async fn ends(cx: &mut Cx, range: Range, end: usize, about: i64) -> db::Result<Vec<Slot>> {
    let whole = usize::try_from(about).is_ok_and(|about| about <= 2 * end);
    let most = if whole { 2 * end } else { end };
    let mut head = store::first(cx, range, most + 1).await?;
    if head.len() <= most {
        return Ok(head.into_iter().map(slot).collect());
    }
    head.truncate(end);
    let rest = range.after(head.last().map_or(range.after, |last| last.id));
    let tail = store::last(cx, rest, end).await?;
    let between = rest.before(tail.first().map_or(rest.before, |first| first.id));
    let left_out = store::count(cx, between).await?;
    Ok(joined(head, (left_out > 0).then_some(Slot::Gap(between, left_out)), tail))
}

/// Those around one reply of a range, with the gaps before and after.
///
/// # Errors
/// If the database refuses.
pub async fn around(cx: &mut Cx, range: Range, at: SubjectId, end: usize) -> db::Result<Vec<Slot>> {
    let earlier = store::last(cx, range.before(at), end / 2).await?;
    let mut later = store::first(cx, range.after(SubjectId::new(at.raw() - 1)), end + 1).await?;
    let more = later.len() > end;
    later.truncate(end);
    let mut slots = Vec::new();
    let first = earlier.first().or(later.first()).map_or(at, |first| first.id);
    let before = range.before(first);
    let left_out = if earlier.len() < end / 2 { 0 } else { store::count(cx, before).await? };
    slots.extend((left_out > 0).then_some(Slot::Gap(before, left_out)));
    let last = later.last().map_or(at, |last| last.id);
    slots.extend(earlier.into_iter().chain(later).map(slot));
    if more {
        let after = range.after(last);
        slots.push(Slot::Gap(after, store::count(cx, after).await?));
    }
    Ok(slots)
}

/// What an opened gap shows: its next replies, or its last ones where it lies before everything, and what is left of it.
///
/// # Errors
/// If the database refuses.
pub async fn opened(cx: &mut Cx, range: Range, end: usize) -> db::Result<Vec<Slot>> {
    let from_end = range.after.raw() == 0;
    let found = if from_end { store::last(cx, range, end).await? } else { store::first(cx, range, end).await? };
    let left = match (from_end, found.first(), found.last()) {
        (true, Some(first), _) => range.before(first.id),
        (false, _, Some(last)) => range.after(last.id),
        _ => return Ok(Vec::new()),
    };
    let left_out = store::count(cx, left).await?;
    let gap = (left_out > 0).then_some(Slot::Gap(left, left_out));
    Ok(if from_end { joined(Vec::new(), gap, found) } else { joined(found, gap, Vec::new()) })
}

fn joined(before: Vec<Reply>, gap: Option<Slot>, after: Vec<Reply>) -> Vec<Slot> {
    before.into_iter().map(slot).chain(gap).chain(after.into_iter().map(slot)).collect()
}

fn slot(reply: Reply) -> Slot {
    Slot::Reply(Box::new(reply))
}

impl Slot {
    /// The reply, if it is one.
    #[must_use]
    pub fn reply(&self) -> Option<&Reply> {
        if let Self::Reply(reply) = self { Some(reply) } else { None }
    }
}
