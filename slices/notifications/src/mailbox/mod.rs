//! The mailbox in the browser, where no mail server is configured: everybody sees mail to their own address, and no other.

mod pages;
mod store;

#[cfg(test)]
pub(crate) use pages::{Index, MailLine, Open, Piece};

use web::{Pace, Route, Who};

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/mailbox", Who::Person, Pace::Read, pages::index),
        Route::get("/mailbox/{id}", Who::Person, Pace::Read, pages::show),
    ]
}
