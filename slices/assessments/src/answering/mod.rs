//! Answering: the pages on which the holder of a link answers a round, without an account.
//!
//! The secret of the link stands in every address, and says in which round and in which role somebody answers. Everything here is read
//! and written as by nobody, whoever is signed in: nothing that is kept may tell who holds a link.

mod actions;
mod answers;
mod home;
mod instead;
mod order;
mod outlook;
mod page;
mod paper;
mod question;
mod spread;
mod start;
mod store;

pub(crate) use home::HOME;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    const ANYONE: Who = Who::Anyone;
    const LINK: Pace = Pace::Bearer;
    vec![
        Route::get("/assess/{secret}", ANYONE, LINK, start::show),
        Route::post("/assess/{secret}/beginning", ANYONE, LINK, start::begin),
        Route::post("/assess/{secret}/raters", ANYONE, Pace::Mail, start::walk_in),
        Route::get("/assess/{secret}/outlook", ANYONE, LINK, outlook::show),
        Route::post("/assess/{secret}/outlook", ANYONE, LINK, outlook::finish),
        Route::get("/assess/{secret}/{sub}", ANYONE, LINK, page::show),
        Route::post("/assess/{secret}/{sub}", ANYONE, LINK, page::keep),
        Route::put("/assess/{secret}/answers/{item}", ANYONE, LINK, answers::put),
        Route::get("/journey/rounds/{id}/sheet", Who::Employee, Pace::Read, home::sheet),
    ]
}
