//! Whether somebody cares for each space: M15.

use super::{Span, store};
use db::Cx;
use evidence::{Sample, Window, Within};
use futures::future::{BoxFuture, FutureExt};

/// M15: live spaces in which an owner wrote something in the window, of all live ones.
pub(super) fn active_owners<'c>(cx: &'c mut Cx, window: &'c Window) -> BoxFuture<'c, db::Result<Sample>> {
    async move {
        if window.within != Within::House {
            return Ok(Sample::default());
        }
        let (spaces, cared_for) = store::spaces::with_active_owner(cx, Span::of(window)).await?;
        let owners = store::spaces::owners(cx, Span::of(window)).await?;
        Ok(Sample::share(cared_for, spaces).of_people(owners))
    }
    .boxed()
}
