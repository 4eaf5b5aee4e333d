//! M30, official accounts under control.

use super::store::{self, Official};
use crate::accounts::{Control, lacks};
use db::Cx;
use evidence::{Gauge, Sample, Window, Within};
use futures::future::{BoxFuture, FutureExt};
use kernel::{RevisionId, Timestamp};

/// Accounts with owner, backup owner and a look at who can get in within 180 days ÷ official accounts that are not retired.
pub(crate) const UNDER_CONTROL: Gauge = Gauge { measure: "M30", days: 90, read };

fn read<'c>(cx: &'c mut Cx, window: &'c Window) -> BoxFuture<'c, db::Result<Sample>> {
    async move {
        let space = match window.within {
            Within::House => None,
            Within::Space(space) => Some(space),
            // An account belongs to no unit, and to no department.
            Within::Unit(_) | Within::It => return Ok(Sample::default()),
        };
        Ok(controlled(&store::official(cx, space, window.until).await?, window.until))
    }
    .boxed()
}

fn controlled(all: &[Official], at: Timestamp) -> Sample {
    let is_controlled = |one: &&Official| {
        let who = |there: bool, works_here: bool| there.then_some(!works_here);
        let control = Control {
            owner: who(one.owned, one.owner_there),
            backup: who(one.backed, one.backup_there),
            reviewed_at: one.reviewed.map(RevisionId::made_at),
        };
        lacks(control, at).is_empty()
    };
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    Sample::share(count(all.iter().filter(is_controlled).count()), count(all.len()))
}
