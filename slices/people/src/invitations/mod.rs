//! Invitations to make an account, by mail or as a link.

pub(crate) mod actions;
mod joining;
mod letter;
mod model;
mod pages;
mod policy;
pub(crate) mod store;

pub(crate) use letter::send;
pub(crate) use store::Invitation;

use kernel::Right;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    let admin = Who::Right(Right::Identity);
    vec![
        Route::get("/admin/invitations", admin, Pace::Read, pages::index),
        Route::post("/admin/invitations", admin, Pace::Post, pages::create),
        Route::delete("/admin/invitations/{id}", admin, Pace::Write, pages::destroy),
        Route::get("/join/{secret}", Who::Anyone, Pace::SignIn, joining::new),
        Route::post("/join/{secret}", Who::Anyone, Pace::SignIn, joining::create),
    ]
}
