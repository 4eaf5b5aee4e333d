//! What leaders do: M01 and M03.

use super::{Place, Span, store};
use db::Cx;
use evidence::working_days::deadline;
use evidence::{Sample, Window, Within};
use futures::future::{BoxFuture, FutureExt};
use std::collections::HashSet;

/// So many working days a leader has to answer a comment.
const TIME: u32 = 5;

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

/// M03: comments on leaders' posts after which the leader wrote in the thread again within five working days. Comments whose time
/// is not over are left out, answered or not: to count only the fast ones of them would flatter.
pub(super) fn reply<'c>(cx: &'c mut Cx, window: &'c Window) -> BoxFuture<'c, db::Result<Sample>> {
    async move {
        let Place::Here(space) = Place::of(&window.within) else { return Ok(Sample::default()) };
        let (mut due, mut answered, mut leaders) = (0, 0, HashSet::new());
        for (comment, leader, next) in store::threads::comments_on_leaders(cx, Span::of(window), space).await? {
            let end = deadline(comment.made_at(), TIME);
            if end <= window.until {
                due += 1;
                answered += i64::from(next.is_some_and(|next| next.made_at() <= end));
                leaders.insert(leader);
            }
        }
        Ok(Sample::share(answered, due).of_people(i64::try_from(leaders.len()).unwrap_or(i64::MAX)))
    }
    .boxed()
}
