//! Workshops: a day that is planned in blocks, held live, and followed up.
//!
//! A workshop lives in a space and is a subject there. Its blocks follow each other: when one begins is computed from those before
//! it, and how the working time is shared between explaining and doing is shown while one plans. When the day is over, the times as
//! they really were take the place of the plan, since they alone are evidence.
//!
//! What comes of the day are objects: cards on a team's board, use-case canvases with an owner, which follow the experiments that
//! begin from them. Example cards belong to a space and serve all of its workshops. Thirty days after the day whoever led it and
//! whoever answers for a canvas are told to look at what became of it.

texts::include!();

mod blocks;
mod board;
mod canvases;
mod effects;
mod examples;
pub mod facts;
pub mod import;
mod kinds;
mod live;
mod outcome;
mod people;
mod policy;
mod pulse;
mod readings;
mod tabs;
mod teams;
mod tile;
mod votes;
mod wording;
mod workshops;

pub use blocks::Category;
pub use canvases::{Field, Goal, Sheet, Side, State};
pub use pulse::Moment;
pub use workshops::Stage;

use utoipa::OpenApi;
use web::Slice;

/// The kind of a workshop.
pub const WORKSHOP: &str = "workshops.workshop";
/// The kind of a use-case canvas.
pub const CANVAS: &str = "workshops.canvas";
/// The kind of a card that was carried on.
pub const CARD: &str = "workshops.card";
/// The kind of an example card.
pub const EXAMPLE: &str = "workshops.example";

/// What this slice brings.
#[must_use]
pub fn slice() -> Slice {
    let slice = Slice::new("workshops")
        .migrations([db::migration!("workshops", "0001_workshop"), db::migration!("workshops", "0002_canvas")])
        .effect(effects::EXPERIMENTS)
        .schedule(effects::FOLLOW_UP)
        .panel(tabs::TAB)
        .gauges([readings::GAUGE])
        .probes(readings::probes())
        .ways_in(readings::ways_in())
        .tiles(tile::load)
        .api(workshops::Api::openapi())
        .api(canvases::Api::openapi());
    routed(kinds::all().into_iter().fold(slice, Slice::kind))
}

fn routed(slice: Slice) -> Slice {
    let routes = [
        workshops::routes(),
        blocks::routes(),
        people::routes(),
        teams::routes(),
        live::routes(),
        board::routes(),
        canvases::routes(),
        votes::routes(),
        examples::routes(),
        pulse::routes(),
        outcome::routes(),
    ];
    routes.into_iter().fold(slice, Slice::routes)
}
