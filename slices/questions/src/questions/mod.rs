//! Questions themselves: the list, one with its answers, asking.

mod actions;
mod alone;
mod answering;
mod api;
mod foot;
mod index;
mod model;
pub(crate) mod named;
mod new;
pub(crate) mod show;
pub(crate) mod store;

pub(crate) use actions::{ask, check_typed, find, lock, space};
#[cfg(test)]
pub(crate) use alone::Alone;
pub(crate) use alone::alone;
pub(crate) use api::Api;
pub(crate) use foot::Foot;
#[cfg(test)]
pub(crate) use index::{Index, Line as IndexLine, SpacePart, Tab};
pub(crate) use model::{Asked, Stage};
#[cfg(test)]
pub(crate) use new::{Choosable, New};
pub(crate) use store::{Listed, Writer};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const API: &str = "/api/stoa/v1/questions";
    vec![
        Route::get("/questions", Who::Anyone, Pace::Read, index::index),
        Route::post("/questions", Who::Person, Pace::Post, new::create),
        Route::get("/questions/new", Who::Person, Pace::Read, new::new),
        Route::post("/questions/new", Who::Person, Pace::Read, new::again),
        Route::get("/questions/{id}", Who::Anyone, Pace::Read, show::show),
        Route::get(API, Who::Anyone, Pace::Read, api::index),
        Route::post(API, Who::Person, Pace::Post, api::create),
        Route::get("/api/stoa/v1/questions/{id}", Who::Anyone, Pace::Read, api::show),
    ]
}
