//! What can be read of the method's measures from the published tables alone: who wrote, who replied to whom, who owns which space.
//! Measures that need to know more are read by the slices that know it.
//!
//! What stands in private spaces is never counted, and nothing that was taken away is. All of this reads; what is kept of it
//! decides `rollup`.

mod customers;
mod leaders;
mod participation;
mod questions;
mod spaces;
mod store;

use evidence::{Gauge, Window, Within};
use kernel::{SpaceId, Timestamp, ids};

const QUARTER: i64 = 90;
const MONTH: i64 = 30;

/// The gauges that this slice brings.
pub(crate) const ALL: [Gauge; 10] = [
    Gauge { measure: "M01", days: QUARTER, read: leaders::take_part },
    Gauge { measure: "M03", days: QUARTER, read: leaders::reply },
    Gauge { measure: "M04", days: QUARTER, read: questions::answered_in_time },
    Gauge { measure: "M07", days: QUARTER, read: participation::contributors },
    Gauge { measure: "M08", days: QUARTER, read: participation::two_way_ties },
    Gauge { measure: "M09", days: QUARTER, read: participation::cross_unit_ratio },
    Gauge { measure: "M10", days: QUARTER, read: participation::spread },
    Gauge { measure: "M15", days: MONTH, read: spaces::active_owners },
    Gauge { measure: "M22", days: MONTH, read: customers::active },
    Gauge { measure: "M26", days: QUARTER, read: customers::met_by_employees },
];

/// A window as the ids of what was made in it.
#[derive(Clone, Copy)]
struct Span {
    from: i64,
    until: i64,
    end: Timestamp,
}

impl Span {
    fn of(window: &Window) -> Self {
        Self { from: ids::first_at(window.from), until: ids::first_at(window.until), end: window.until }
    }
}

/// Where a measure looks that is read in the house and space by space.
enum Place {
    /// In one space, or in all.
    Here(Option<SpaceId>),
    /// In a part in which it is not read.
    Nowhere,
}

impl Place {
    fn of(within: &Within) -> Self {
        match within {
            Within::House => Self::Here(None),
            Within::Space(space) => Self::Here(Some(*space)),
            Within::Unit(_) | Within::It => Self::Nowhere,
        }
    }
}
