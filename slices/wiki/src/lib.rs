//! The wiki: pages in a tree of any depth, a tree for each space.
//!
//! A page is a subject, so comments, reactions, search, notices and live updates come with being one. This slice's own tables keep
//! where it hangs, who answers for it, what is said of its versions, the anchors of its headings, and what leads to it.
//!
//! Four rules are the heart of it. Links are kept by id, so that a page may be renamed and moved and nothing breaks. Nobody writes over
//! somebody else's words: a change names the version that it was written on, and where that is not the one that holds, both texts stand
//! side by side. Who reads a page is who reads the page above it, unless it says otherwise. And what was written stays: every version
//! can be read, compared and brought back.

texts::include!();

mod access;
mod addresses;
mod effects;
pub mod facts;
mod history;
pub mod import;
mod kinds;
mod links;
mod merging;
mod outline;
mod pages;
mod panels;
mod policy;
mod proposals;
mod tree;
mod trust;

use utoipa::OpenApi;
use web::Slice;

/// The kind of a page.
pub const PAGE: &str = "wiki.page";
/// Longest text of a page, in characters.
pub const LONGEST_TEXT: usize = 100_000;

/// What this slice brings.
#[must_use]
pub fn slice() -> Slice {
    Slice::new("wiki")
        .migrations([
            db::migration!("wiki", "0001_page"),
            db::migration!("wiki", "0002_trash"),
            db::migration!("wiki", "0003_address"),
            db::migration!("wiki", "0004_access"),
            db::migration!("wiki", "0005_proposal"),
            db::migration!("wiki", "0006_trust"),
        ])
        .routes(pages::routes())
        .routes(tree::routes())
        .routes(access::routes())
        .routes(proposals::routes())
        .routes(trust::routes())
        .routes(history::routes())
        .routes(links::routes())
        .routes(addresses::routes())
        .effect(effects::CITE)
        .effect(trust::RIPPLE)
        .schedule(trust::WATCH)
        .kind(kinds::PAGES)
        .knowledge(kinds::KNOWLEDGE)
        .shell(panels::rail)
        .panel(panels::TAB)
        .panel(trust::PANEL)
        .api(pages::Api::openapi())
        .api(tree::Api::openapi())
        .api(access::Api::openapi())
        .api(proposals::Api::openapi())
        .api(trust::Api::openapi())
        .api(history::Api::openapi())
}
