//! How much somebody wants to hear of a space or a thread.

mod api;
mod pages;
mod panel;
mod store;

#[cfg(test)]
pub(crate) use panel::ChoicePanel;

use web::panels::{Panel, Place as Spot};
use web::{Pace, Route, Who};

pub use api::Doc;
pub use store::{Chosen, chosen, move_along, move_back};

/// What a level is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A space.
    Space,
    /// A thread.
    Thread,
}

impl Place {
    const fn code(self) -> i64 {
        match self {
            Self::Space => 1,
            Self::Thread => 2,
        }
    }
}

pub fn routes() -> Vec<Route> {
    vec![
        Route::put("/notices/levels/spaces/{id}", Who::Person, Pace::Write, pages::update_space),
        Route::put("/notices/levels/threads/{id}", Who::Person, Pace::Write, pages::update_thread),
        Route::get("/api/stoa/v1/notices/levels", Who::Person, Pace::Read, api::index),
        Route::get("/api/stoa/v1/notices/levels/spaces/{id}", Who::Person, Pace::Read, api::show_space),
        Route::put("/api/stoa/v1/notices/levels/spaces/{id}", Who::Person, Pace::Write, api::update_space),
        Route::get("/api/stoa/v1/notices/levels/threads/{id}", Who::Person, Pace::Read, api::show_thread),
        Route::put("/api/stoa/v1/notices/levels/threads/{id}", Who::Person, Pace::Write, api::update_thread),
    ]
}

pub fn panels() -> [Panel; 2] {
    [
        Panel { place: Spot::SpaceAside, order: 80, load: panel::load },
        Panel { place: Spot::SubjectAside, order: 80, load: panel::load },
    ]
}
