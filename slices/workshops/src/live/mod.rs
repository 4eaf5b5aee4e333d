//! The day itself: on the phones of those who take part, and on the screen in the room.

mod actions;
mod now;
mod screen;
mod show;
mod verbs;

use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/journey/workshops/{id}/live", Who::Anyone, Pace::Read, show::show),
        Route::get("/journey/workshops/{id}/screen", Who::Anyone, Pace::Read, screen::show),
        Route::post("/journey/workshops/{id}/beginning", Who::Person, Pace::Write, verbs::begin),
        Route::post("/journey/workshops/{id}/next", Who::Person, Pace::Write, verbs::next),
        Route::post("/journey/workshops/{id}/push", Who::Person, Pace::Write, verbs::push),
        Route::post("/journey/workshops/{id}/closing", Who::Person, Pace::Write, verbs::close),
    ]
}
