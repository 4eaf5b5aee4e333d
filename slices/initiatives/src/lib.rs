//! What an organisation does about its social maturity, and whether it works: initiatives with owners from several functions and
//! what they are measured by, experiments with a hypothesis written down before the data, and success stories.
//!
//! All three are subjects in a space that only people who work here read, so conversation, search and history come with that.
//!
//! An experiment begins without any approval if it stays inside the limits of a **mandate**: a council decided it, a leader of IT
//! set the limits and signed. Outside of every mandate it begins only if a council's decision governs it. From its beginning on,
//! what was believed is not changed.

texts::include!();

mod effects;
mod experiments;
pub mod facts;
mod frame;
pub mod import;
mod initiatives;
mod kinds;
mod mandates;
mod owners;
mod policy;
mod readings;
mod reviews;
mod stories;
mod values;
mod wording;

pub use experiments::{DataLevel, Verdict};
pub use initiatives::{Ending, Side};

use utoipa::OpenApi;
use web::Slice;

/// The kind of an initiative.
pub const INITIATIVE: &str = "initiatives.initiative";
/// The kind of an experiment.
pub const EXPERIMENT: &str = "initiatives.experiment";
/// The kind of a success story.
pub const STORY: &str = "initiatives.story";

/// What this slice brings.
#[must_use]
pub fn slice() -> Slice {
    let slice = Slice::new("initiatives")
        .migrations([db::migration!("initiatives", "0001_initiatives")])
        .effect(effects::DECIDED)
        .effect(effects::SUPERSEDED)
        .panel(frame::TAB)
        .panel(experiments::CAME_OF)
        .gauges(readings::gauges())
        .probes(readings::probes())
        .ways_in(readings::ways_in())
        .tiles(readings::tiles)
        .routes(initiatives::routes())
        .routes(reviews::routes())
        .routes(experiments::routes())
        .routes(mandates::routes())
        .routes(stories::routes())
        .api(initiatives::Api::openapi())
        .api(experiments::Api::openapi())
        .api(stories::Api::openapi());
    kinds::all().into_iter().fold(slice, Slice::kind)
}
