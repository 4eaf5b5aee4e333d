//! Meetings in calendars: one as a file, one's own by a secret address, and invitations by mail.

mod actions;
mod files;
pub(crate) mod ics;
mod invitation;
mod pages;
pub(crate) mod store;

pub(crate) use invitation::send;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/council/calendar", Who::Person, Pace::Read, pages::show),
        Route::post("/council/calendar/address", Who::Person, Pace::Write, pages::make),
        Route::delete("/council/calendar/address", Who::Person, Pace::Write, pages::end),
        Route::get("/council/calendar/{secret}", Who::Anyone, Pace::Read, files::feed),
        Route::get("/council/meetings/{id}/calendar", Who::Anyone, Pace::Read, files::meeting),
    ]
}
