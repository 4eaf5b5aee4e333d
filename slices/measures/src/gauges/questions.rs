//! Whether colleagues answer each other: M04.

use super::{Place, Span, store};
use db::Cx;
use evidence::working_days::deadline;
use evidence::{Sample, Window};
use futures::future::{BoxFuture, FutureExt};
use std::collections::HashSet;

/// So many working days count as in time.
const TIME: u32 = 2;

/// M04: questions that employees asked employees and somebody else answered within two working days. Questions whose time is not
/// over are left out.
pub(super) fn answered_in_time<'c>(cx: &'c mut Cx, window: &'c Window) -> BoxFuture<'c, db::Result<Sample>> {
    async move {
        let Place::Here(space) = Place::of(&window.within) else { return Ok(Sample::default()) };
        let (mut due, mut answered, mut askers) = (0, 0, HashSet::new());
        for (question, asker, answer) in store::threads::internal_questions(cx, Span::of(window), space).await? {
            let end = deadline(question.made_at(), TIME);
            if end <= window.until {
                due += 1;
                answered += i64::from(answer.is_some_and(|answer| answer.made_at() <= end));
                askers.insert(asker);
            }
        }
        Ok(Sample::share(answered, due).of_people(i64::try_from(askers.len()).unwrap_or(i64::MAX)))
    }
    .boxed()
}
