//! What came of a workshop: its canvases with where they stand, what began within thirty days, and what was left.

mod show;
pub(crate) mod store;

use std::time::Duration;
pub(crate) use store::remind;
use web::{Pace, Route, Who};

/// After so long one looks at what became of a workshop.
pub(crate) const AFTER: Duration = Duration::from_secs(30 * 86_400);

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::get("/journey/workshops/{id}/outcome", Who::Anyone, Pace::Read, show::show)]
}
