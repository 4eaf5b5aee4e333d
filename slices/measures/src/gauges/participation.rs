//! Who takes part, and who is connected with whom: M07 to M10.

use super::{Span, store};
use crate::ties::{Ties, cross_unit, gini, sizes};
use db::Cx;
use evidence::{Sample, Window, Within};
use futures::future::{BoxFuture, FutureExt};
use kernel::PersonId;
use std::collections::HashMap;

/// M07: employees who wrote anything, of all employees; by unit, and for IT.
pub(super) fn contributors<'c>(cx: &'c mut Cx, window: &'c Window) -> BoxFuture<'c, db::Result<Sample>> {
    async move {
        let span = Span::of(window);
        let (employees, active) = match &window.within {
            Within::House => store::people::employees(cx, span).await?,
            Within::Unit(unit) => store::people::employees_of_unit(cx, span, unit).await?,
            Within::It => store::people::employees_in_it(cx, span).await?,
            Within::Space(_) => return Ok(Sample::default()),
        };
        Ok(Sample::share(active, employees).of_people(employees))
    }
    .boxed()
}

/// M08: pairs of employees who replied to each other, of all pairs of whom one replied to the other.
pub(super) fn two_way_ties<'c>(cx: &'c mut Cx, window: &'c Window) -> BoxFuture<'c, db::Result<Sample>> {
    async move {
        let Some((ties, _)) = ties(cx, window).await? else { return Ok(Sample::default()) };
        Ok(Sample::share(count(ties.two_way()), count(ties.connected())).of_people(count(ties.people())))
    }
    .boxed()
}

/// M09: how much ties cross units, beside chance. Its base are the units.
pub(super) fn cross_unit_ratio<'c>(cx: &'c mut Cx, window: &'c Window) -> BoxFuture<'c, db::Result<Sample>> {
    async move {
        let Some((ties, units)) = ties(cx, window).await? else { return Ok(Sample::default()) };
        let known = |person: PersonId| units.get(&person).filter(|unit| !unit.is_empty());
        let sizes = sizes(units.values().filter(|unit| !unit.is_empty()));
        let base = count(sizes.len());
        let value = cross_unit(ties.across(known), sizes.into_values());
        Ok(Sample { value, base, people: Some(count(ties.people())) })
    }
    .boxed()
}

/// M10: how evenly contributions are spread over all employees; by unit.
pub(super) fn spread<'c>(cx: &'c mut Cx, window: &'c Window) -> BoxFuture<'c, db::Result<Sample>> {
    async move {
        let span = Span::of(window);
        let counts: Vec<i64> = match &window.within {
            Within::House => {
                let mut by_author: HashMap<PersonId, i64> =
                    store::network::contributions(cx, span).await?.into_iter().collect();
                let employees = store::network::employees(cx, span).await?;
                employees.into_iter().map(|(person, _)| by_author.remove(&person).unwrap_or_default()).collect()
            }
            Within::Unit(unit) => store::network::contributions_of_unit(cx, span, unit).await?,
            Within::It | Within::Space(_) => return Ok(Sample::default()),
        };
        let people = count(counts.len());
        Ok(Sample { value: gini(counts), base: people, people: Some(people) })
    }
    .boxed()
}

/// The ties among employees, and the unit of each employee; nothing in a part of the house.
async fn ties(cx: &mut Cx, window: &Window) -> db::Result<Option<(Ties, HashMap<PersonId, String>)>> {
    if window.within != Within::House {
        return Ok(None);
    }
    let span = Span::of(window);
    let units: HashMap<PersonId, String> = store::network::employees(cx, span).await?.into_iter().collect();
    let replies = store::network::replies(cx, span).await?;
    let among = |(from, to): &(PersonId, PersonId)| units.contains_key(from) && units.contains_key(to);
    Ok(Some((replies.into_iter().filter(among).collect(), units)))
}

fn count(of: usize) -> i64 {
    i64::try_from(of).unwrap_or(i64::MAX)
}
