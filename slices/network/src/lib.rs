//! The employee network: posts and the conversations below them, and the feeds in which they are read.
//!
//! A post and its replies are subjects; the subjects room keeps their texts, versions and counters. This slice keeps what
//! only it knows: who reacted, who bookmarked, what is pinned, why a thread is closed, and what each person has read.
//!
//! Reactions, closures, pins, bookmarks and versions are of any subject, whatever slice made it; the conversation below a
//! subject that has a page of its own is a panel (`Place::SubjectFoot`).

texts::include!();

mod authors;
pub mod bookmarks;
pub mod closures;
pub mod drafts;
pub mod facts;
pub mod feed;
pub mod home;
pub mod import;
mod json;
pub mod marks;
mod menus;
mod moments;
mod origins;
pub mod pins;
pub mod policy;
pub mod posts;
pub mod previews;
pub mod rail;
pub mod reactions;
pub mod readers;
pub mod removals;
pub mod replies;
mod returning;
pub mod revisions;
mod seats;
mod spaces;
pub mod threads;
pub mod topics;

use utoipa::OpenApi;
use web::Slice;

/// The slice, for the composition root.
#[must_use]
pub fn slice() -> Slice {
    reading(writing(Slice::new("network")))
}

/// Posts and conversations.
fn writing(slice: Slice) -> Slice {
    let slice = slice.migrations([db::migration!("network", "0001_conversations")]);
    let slice = slice.kind(posts::kind()).kind(replies::kind()).panel(threads::foot()).panel(closures::PANEL);
    let slice = slice.panel(origins::PANEL);
    let slice = slice.reactions(reactions::fragment).schedule(readers::schedule()).effect(removals::KEEP_WHO);
    let routes = [
        posts::routes(),
        threads::routes(),
        replies::routes(),
        reactions::routes(),
        revisions::routes(),
        closures::routes(),
        removals::routes(),
        bookmarks::routes(),
        pins::routes(),
        menus::routes(),
    ];
    let slice = routes.into_iter().fold(slice, Slice::routes);
    let api = [
        posts::api::Doc::openapi(),
        replies::api::Doc::openapi(),
        reactions::api::Doc::openapi(),
        revisions::api::Doc::openapi(),
        closures::api::Doc::openapi(),
        removals::pages::Doc::openapi(),
        bookmarks::api::Doc::openapi(),
        pins::api::Doc::openapi(),
    ];
    api.into_iter().fold(slice, Slice::api)
}

/// Feeds, what was read, drafts.
fn reading(slice: Slice) -> Slice {
    let slice = slice.migrations([
        db::migration!("network", "0010_marks"),
        db::migration!("network", "0011_topics"),
        db::migration!("network", "0012_drafts"),
    ]);
    let slice = slice.effect(marks::WROTE).effect(topics::GATHER).shell(rail::part).unread(rail::unread);
    let slice = slice.drafts(drafts::KEEPER).readers(readers::say);
    let slice = feed::PANELS.into_iter().fold(slice, Slice::panel);
    let routes =
        [home::routes(), feed::routes(), marks::routes(), topics::routes(), drafts::routes(), previews::routes()];
    let slice = routes.into_iter().fold(slice, Slice::routes);
    let api = [
        feed::api::Doc::openapi(),
        marks::api::Doc::openapi(),
        topics::api::Doc::openapi(),
        drafts::api::Doc::openapi(),
    ];
    api.into_iter().fold(slice, Slice::api)
}
