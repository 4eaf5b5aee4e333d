//! Skills: a closed list, what shows them, and what people say of themselves. Decision 26 says what is held about whom, and why.

mod actions;
mod me;
mod model;
pub(crate) mod practice;
pub(crate) mod store;
mod verbs;

pub(crate) use actions::{YEAR, first, happened, look_back, note};
pub use model::{Level, Skill};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const HIDING: &str = "/journey/excellence/me/skills/{skill}/hiding";
    vec![
        Route::get("/journey/excellence/me", Who::Employee, Pace::Read, me::show),
        Route::put("/journey/excellence/me/skills/{skill}", Who::Employee, Pace::Write, verbs::state),
        Route::put(HIDING, Who::Employee, Pace::Write, verbs::hide),
        Route::delete(HIDING, Who::Employee, Pace::Write, verbs::unhide),
    ]
}
