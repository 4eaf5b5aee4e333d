//! Workshops: a day that is planned in blocks, held live, and followed up.
//!
//! A workshop lives in a space and is a subject there. Its blocks follow each other: when one begins is computed from those before
//! it, and how the working time is shared between explaining and doing is shown while one plans. When the day is over, the times as
//! they really were take the place of the plan, since they alone are evidence.

texts::include!();

mod blocks;
pub mod facts;
mod kinds;
mod live;
mod people;
mod policy;
mod tabs;
mod teams;
mod wording;
mod workshops;

pub use blocks::Category;
pub use workshops::Stage;

use utoipa::OpenApi;
use web::Slice;

/// The kind of a workshop.
pub const WORKSHOP: &str = "workshops.workshop";

/// What this slice brings.
#[must_use]
pub fn slice() -> Slice {
    let slice = Slice::new("workshops")
        .migrations([db::migration!("workshops", "0001_workshop")])
        .panel(tabs::TAB)
        .api(workshops::Api::openapi());
    let slice = kinds::all().into_iter().fold(slice, Slice::kind);
    let routes = [workshops::routes(), blocks::routes(), people::routes(), teams::routes(), live::routes()];
    routes.into_iter().fold(slice, Slice::routes)
}
