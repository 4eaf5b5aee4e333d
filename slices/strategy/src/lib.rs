//! What IT's leaders want social technology to be for, and what the enterprise makes of it: the vision and the strategy.
//!
//! A **vision** serves goals of IT's operating strategy, is published to all who work here, and is signed by leaders of IT: each
//! signs the text as it stands, so a change asks them anew.
//!
//! A **strategy** has objectives, each linked to a goal of the business, a capability, initiatives and a measure. It is adopted by
//! a decision of an enterprise council and by nothing else; from then on it is not changed. A later decision takes its place.

texts::include!();

mod effects;
pub mod facts;
mod frame;
pub mod import;
mod kinds;
mod objectives;
mod policy;
mod readings;
mod signatures;
mod strategies;
mod visions;
mod wording;

use utoipa::OpenApi;
use web::Slice;

/// The kind of a vision.
pub const VISION: &str = "strategy.vision";
/// The kind of a strategy.
pub const STRATEGY: &str = "strategy.strategy";

/// What this slice brings.
#[must_use]
pub fn slice() -> Slice {
    let slice = Slice::new("strategy")
        .migrations([db::migration!("strategy", "0001_strategy")])
        .effect(effects::DECIDED)
        .effect(effects::SUPERSEDED)
        .panel(frame::TAB)
        .gauges([readings::TRACED])
        .probes(readings::probes())
        .ways_in([readings::VISION])
        .tiles(readings::tiles)
        .routes(visions::routes())
        .routes(strategies::routes())
        .routes(objectives::routes())
        .api(strategies::Api::openapi());
    kinds::all().into_iter().fold(slice, Slice::kind)
}
