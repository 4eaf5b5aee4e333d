//! What somebody is writing and has not posted. It is theirs alone, on all of their devices, and goes when it is posted.

mod actions;
pub mod api;
mod model;
mod pages;
mod store;

pub use model::{Draft, Spot};

use db::Cx;
use kernel::PersonId;
use web::{Pace, Route, Who};

/// The addresses.
pub fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::get("/drafts", Who::Person, Pace::Read, pages::index),
        Route::put("/drafts/{place}", Who::Person, Pace::Write, pages::update),
        Route::delete("/drafts/{place}", Who::Person, Pace::Write, pages::destroy),
    ];
    routes.extend(api::routes());
    routes
}

/// What a person was writing at this place, for its composer.
///
/// # Errors
/// If the database refuses.
pub async fn find(cx: &mut Cx, person: PersonId, place: &str) -> db::Result<Option<Draft>> {
    store::find(cx, person, place).await
}

/// The text was posted: its draft goes in the same transaction.
///
/// # Errors
/// If the database refuses.
pub async fn clear(cx: &mut Cx, person: PersonId, place: &str) -> db::Result<()> {
    store::delete(cx, person, place).await
}
