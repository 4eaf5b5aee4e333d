//! The "here's how" request desk, and the centre of excellence of IT.
//!
//! At a desk people ask for social technology and are shown a way within ten working days. A desk and its requests are subjects in
//! a space, read by whoever reads there; so conversation, search, history and notices come with being subjects. Its own tables keep
//! what only a desk knows: who answers, the rounds of a request with their clocks, the ways that were shown. A refusal without
//! another way is possible, takes a second look, and is counted for everybody to see.
//!
//! A centre is where IT keeps its skills: a roster of people who said themselves that they belong to it, and a matrix of what they
//! did here, seen from the facts of other slices. Nothing is held about anybody who is not on a roster.

texts::include!();

mod centres;
mod desks;
mod effects;
pub mod facts;
pub mod import;
mod kinds;
mod policy;
mod readings;
mod requests;
mod roster;
mod skills;
mod tabs;
mod tile;
mod ways;
mod wording;

pub use requests::State;
pub use skills::{Level, Skill};
pub use ways::Effort;

use utoipa::OpenApi;
use web::Slice;

/// The kind of a request desk.
pub const DESK: &str = "excellence.desk";
/// The kind of a request.
pub const REQUEST: &str = "excellence.request";
/// The kind of a centre of excellence.
pub const CENTRE: &str = "excellence.centre";

/// What this slice brings.
#[must_use]
pub fn slice() -> Slice {
    let slice = Slice::new("excellence")
        .migrations([db::migration!("excellence", "0001_request"), db::migration!("excellence", "0002_centre")])
        .effect(effects::LEFT)
        .effect(effects::NOTE)
        .outbound(effects::LOOK_BACK, effects::JOINED, effects::look_back)
        .schedule(effects::WARN)
        .schedule(effects::EXPIRE)
        .panel(tabs::TAB)
        .panel(tabs::SPACE)
        .panel(tabs::SPACE_CENTRE)
        .tiles(tile::load)
        .gauges(readings::gauges())
        .probes(readings::probes())
        .ways_in(readings::ways_in());
    let slice = kinds::all().into_iter().fold(slice, Slice::kind);
    let routes =
        [desks::routes(), requests::routes(), ways::routes(), centres::routes(), roster::routes(), skills::routes()];
    let slice = routes.into_iter().fold(slice, Slice::routes);
    let api = [desks::Api::openapi(), requests::Api::openapi(), ways::Api::openapi(), centres::Api::openapi()];
    api.into_iter().fold(slice, Slice::api)
}
