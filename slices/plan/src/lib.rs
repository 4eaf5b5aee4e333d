//! The action plan: what to do next, who owns it, and whether the platform sees that it was done.
//!
//! A plan begins from a published round of assessment, of which this slice keeps its own copy. Which actions are offered, in which
//! order and why, the `maturity` crate works out. Whoever holds the right to figures begins the plan in a space that all employees
//! read; the owners of that space lead it from then on. While it is a draft nobody else sees it. When it is proposed or adopted it
//! becomes a subject, and so does each of its actions when it is adopted: comments, watching, search and "governed by" come with
//! that.
//!
//! What counts as done is a rule of conditions over probes, which other slices register, and over what people state and a second
//! person confirms. Rules are looked at again when something happened that a probe follows, and every night. What the platform can
//! see is never ticked by hand.

texts::include!();

mod effects;
pub mod facts;
pub mod import;
mod placements;
mod plans;
mod policy;
mod probes;
mod proof;
mod steps;
mod tile;
mod ways;
mod wording;

use utoipa::OpenApi;

/// The kind of the plan.
pub const PLAN: &str = "plan.plan";
/// The kind of an action of the plan.
pub const ACTION: &str = "plan.action";

/// What this slice brings.
#[must_use]
pub fn slice() -> web::Slice {
    web::Slice::new("plan")
        .migrations([db::migration!("plan", "0001_plan")])
        .routes(plans::routes())
        .routes(steps::routes())
        .routes(proof::routes())
        .effect(effects::PLACEMENTS)
        .effect(effects::DECISIONS)
        .effect(effects::LEFT)
        .schedule(effects::LOOK)
        .schedule(effects::NIGHT)
        .kind(plans::KIND)
        .kind(steps::KIND)
        .panel(plans::TAB)
        .probes(probes::ALL)
        .ways_in(ways::ALL)
        .tiles(tile::load)
        .api(plans::Api::openapi())
        .api(steps::Api::openapi())
        .api(steps::ChoosingApi::openapi())
        .api(proof::Api::openapi())
}
