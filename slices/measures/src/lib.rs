//! What the house measures of the method, once that is agreed.
//!
//! Nothing is computed and nothing stored until an agreement holds: signed by a staff representative and a privacy officer, recorded
//! by one person and confirmed by another. From then on each day is rolled up into figures about the whole, and once a week into
//! figures about those units and spaces that stand on enough people. No row names a person, and what may not be shown is not
//! kept, so no page, export or probe can show it.
//!
//! Which measures there are is data of the `maturity` crate; what reads them are gauges that slices register. This slice brings
//! the gauges that need no more than the published tables. The dashboard shows the tiles of all slices.

texts::include!();

mod agreements;
mod cells;
mod chart;
mod coverage;
mod dashboard;
mod day;
pub mod facts;
mod gauges;
pub mod import;
mod method;
mod policy;
mod probes;
mod rollup;
mod say;
mod tabs;
mod ties;
mod values;

pub use agreements::{Agreement, NewAgreement, Stage};
pub use day::Day;

use facts::DayEnded;
use kernel::Fact;
use utoipa::OpenApi;

/// What this slice brings.
#[must_use]
pub fn slice() -> web::Slice {
    let slice = web::Slice::new("measures")
        .migrations([db::migration!("measures", "0001_measures")])
        .routes(values::routes())
        .routes(agreements::routes())
        .routes(coverage::routes())
        .routes(dashboard::routes())
        .schedule(rollup::DAYS)
        .outbound(rollup::ROLL_UP, &[DayEnded::KIND], rollup::run)
        .gauges(gauges::ALL)
        .probes([probes::VALUE, probes::AGREEMENT])
        .ways_in([probes::AGREE])
        .measured(values::measured)
        .tiles(dashboard::load)
        .api(values::Api::openapi())
        .api(agreements::Api::openapi());
    tabs::OWN.into_iter().fold(slice, web::Slice::panel)
}
