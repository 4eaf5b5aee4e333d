//! What leaders do: M01 and M03.

use super::{Place, Span, store};
use db::Cx;
use evidence::comments::{Comment, comments, rate};
use evidence::{Sample, Window, Within};
use futures::future::{BoxFuture, FutureExt};
use kernel::PersonId;
use std::collections::HashSet;

/// M01: leaders who wrote anything, of all leaders.
pub(super) fn take_part<'c>(cx: &'c mut Cx, window: &'c Window) -> BoxFuture<'c, db::Result<Sample>> {
    async move {
        if window.within != Within::House {
            return Ok(Sample::default());
        }
        let (leaders, active) = store::people::leaders(cx, Span::of(window)).await?;
        Ok(Sample::share(active, leaders).of_people(leaders))
    }
    .boxed()
}

/// M03: comments on leaders' posts that the leader answered within five working days, of those that were answered or whose time is
/// over; see [`evidence::comments`].
pub(super) fn reply<'c>(cx: &'c mut Cx, window: &'c Window) -> BoxFuture<'c, db::Result<Sample>> {
    async move {
        let Place::Here(space) = Place::of(&window.within) else { return Ok(Sample::default()) };
        let entries = store::threads::below_leaders(cx, Span::of(window), space).await?;
        let comments = comments(&entries);
        let counted: Vec<&Comment> = comments.iter().filter(|comment| comment.counts(window.until)).collect();
        let leaders: HashSet<PersonId> = counted.iter().map(|comment| comment.owner).collect();
        let (answered, of) = rate(counted, window.until);
        Ok(Sample::share(answered, of).of_people(i64::try_from(leaders.len()).unwrap_or(i64::MAX)))
    }
    .boxed()
}
