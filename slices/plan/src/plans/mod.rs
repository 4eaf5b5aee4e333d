//! The plan itself: begun, proposed, adopted, changed.

mod actions;
mod adopt;
mod api;
mod board;
mod card;
mod changes;
mod draft;
mod export;
mod lines;
mod model;
mod new;
mod picture;
mod show;
pub(crate) mod store;
mod timeline;

pub(crate) use actions::{around, kept, lead, read};
pub(crate) use adopt::{adopted_by_council, put_in_force, take_in};
pub(crate) use api::Api;
pub(crate) use card::{hindrance, waits_for};
use db::Cx;
pub(crate) use draft::refused;
use futures::future::{BoxFuture, FutureExt};
pub(crate) use model::{Around, Difference, Phase, What, checked_reason};
pub(crate) use picture::Picture;
#[cfg(test)]
pub(crate) use store::Plan;
use web::kinds::Kind;
use web::panels::{Anchor, Panel, Place, Shown};
use web::{Pace, Route, Visit, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/journey/plan", Who::Employee, Pace::Read, show::show),
        Route::post("/journey/plan", Who::Employee, Pace::Write, new::create),
        Route::get("/journey/plan/draft", Who::Employee, Pace::Read, draft::show),
        Route::put("/journey/plan/direction", Who::Employee, Pace::Write, draft::direction),
        Route::post("/journey/plan/proposal", Who::Employee, Pace::Write, draft::propose),
        Route::post("/journey/plan/adoption", Who::Employee, Pace::Write, draft::adopt),
        Route::get("/journey/plan/changes", Who::Employee, Pace::Read, changes::index),
        Route::get("/journey/plan/export.csv", Who::Employee, Pace::Read, export::csv),
        Route::get("/journey/plan/export.json", Who::Employee, Pace::Read, export::json),
        Route::get("/api/stoa/v1/plan", Who::Employee, Pace::Read, api::show),
        Route::get("/api/stoa/v1/plan/candidates", Who::Employee, Pace::Read, api::candidates),
        Route::put("/api/stoa/v1/plan/adoption", Who::Employee, Pace::Write, api::adoption),
    ]
}

/// The plan as others' lists and links know it.
pub(crate) const KIND: Kind = Kind {
    name: crate::PLAN,
    icon: "flag",
    label: |lang| crate::t::Texts::new(lang).plan(),
    url: |_| HOME.to_owned(),
    own: None,
    marks: None,
    fragment: None,
    compose: None,
};

/// The address of the plan.
pub(crate) const HOME: &str = "/journey/plan";

/// Its tab on the pages of the journey.
pub(crate) const TAB: Panel = Panel { place: Place::JourneyTab, order: 20, load: tab };

fn tab<'c>(cx: &'c mut Cx, visit: &'c Visit, _: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        if !actions::is_offered(cx).await? {
            return Ok(None);
        }
        let title = crate::t::Texts::new(visit.lang).plan().to_owned();
        Ok(Some(Shown { title, href: HOME.to_owned(), ..Shown::default() }))
    }
    .boxed()
}
