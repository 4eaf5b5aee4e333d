//! How fast a desk means to be: goals by priority, over the working time of its people, and the clocks of its requests. A clock to the
//! solution stands still while the asker has to say something. Before a goal is missed, and when it is, those who help hear of it.

mod actions;
mod api;
mod calendar;
mod due;
mod model;
mod pages;
mod settings;
mod store;
mod view;

pub(crate) use actions::reckon;
pub(crate) use api::Api;
pub(crate) use due::TELL;
pub(crate) use view::{ClockView, clocks_of, mark};
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const API: &str = "/api/stoa/v1/help/desks/{id}/goals";
    vec![
        Route::get("/help/desks/{id}/goals", Who::Employee, Pace::Read, pages::edit),
        Route::put("/help/desks/{id}/goals", Who::Employee, Pace::Write, pages::update),
        Route::delete("/help/desks/{id}/goals", Who::Employee, Pace::Write, pages::destroy),
        Route::get(API, Who::Employee, Pace::Read, api::show),
        Route::put(API, Who::Employee, Pace::Write, api::update),
        Route::delete(API, Who::Employee, Pace::Write, api::destroy),
    ]
}
