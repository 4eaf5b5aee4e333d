//! Spaces: where things live. A space has two audiences (who finds it, who reads in it), a way to join, members with roles,
//! and policies for posting and replying.
//!
//! A space's audiences are rows of `crates/subjects`: a base, and a grant to the space's own members, so that members, guests
//! among them, always see. Changing who reads is one update of one row, asked for with numbers, seen by every query at once.
//! Which combinations make sense is decided in `spaces::model` and written down in `docs/reference/spaces.md`.

use utoipa::OpenApi;

texts::include!();

mod access;
mod answers;
mod archive;
mod audience;
mod effects;
mod facts;
mod found;
pub mod import;
mod invitations;
mod links;
mod listing;
mod members;
mod policy;
mod refused;
mod requests;
#[cfg(test)]
mod samples;
mod spaces;
mod tabs;

/// What this slice brings.
#[must_use]
pub fn slice() -> web::Slice {
    let mut slice = web::Slice::new("spaces")
        .migrations([db::migration!("spaces", "0001_space"), db::migration!("spaces", "0002_member_counts")])
        .effect(effects::membership_by_invitation())
        .effect(effects::member_counts())
        .effect(effects::stepping_out())
        .space_head(spaces::head::render)
        .routes(spaces::routes())
        .routes(members::routes())
        .routes(requests::routes())
        .routes(invitations::routes())
        .routes(links::routes())
        .routes(audience::routes())
        .routes(archive::routes())
        .routes(access::routes())
        .api(spaces::api::Doc::openapi())
        .api(members::api::Doc::openapi())
        .api(requests::api::Doc::openapi())
        .api(archive::api::Doc::openapi())
        .api(audience::api::Doc::openapi())
        .api(links::api::Doc::openapi())
        .api(invitations::api::Doc::openapi())
        .api(access::api::Doc::openapi());
    for panel in tabs::panels() {
        slice = slice.panel(panel);
    }
    slice
}
