//! What customers do, and who meets them: M22 and M26.

use super::{Place, Span, store};
use db::Cx;
use evidence::{Sample, Window, Within};
use futures::future::{BoxFuture, FutureExt};

/// M22: customers who wrote anything in the window, of all customers with an account.
pub(super) fn active<'c>(cx: &'c mut Cx, window: &'c Window) -> BoxFuture<'c, db::Result<Sample>> {
    async move {
        if window.within != Within::House {
            return Ok(Sample::default());
        }
        let (customers, active) = store::people::customers(cx, Span::of(window)).await?;
        Ok(Sample::share(active, customers).of_people(customers))
    }
    .boxed()
}

/// M26: threads that customers began and in which an employee outside of marketing wrote.
pub(super) fn met_by_employees<'c>(cx: &'c mut Cx, window: &'c Window) -> BoxFuture<'c, db::Result<Sample>> {
    async move {
        let Place::Here(space) = Place::of(&window.within) else { return Ok(Sample::default()) };
        let (threads, met, customers) = store::threads::of_customers(cx, Span::of(window), space).await?;
        Ok(Sample::share(met, threads).of_people(customers))
    }
    .boxed()
}
