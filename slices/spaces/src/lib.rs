//! Spaces: where things live. A space has two audiences (who finds it, who reads in it), a way to join, members with roles,
//! and policies for posting and replying.
//!
//! A space's audiences are rows of `crates/subjects`: a base, and a grant to the space's own members, so that members, guests
//! among them, always see. Changing who reads is one update of one row, asked for with numbers, seen by every query at once.
//! Which combinations make sense is decided in `spaces::model` and written down in `docs/reference/spaces.md`.

texts::include!();

pub mod import;
mod links;
mod members;
mod spaces;

/// What this slice brings.
#[must_use]
pub fn slice() -> web::Slice {
    web::Slice::new("spaces").migrations([db::migration!("spaces", "0001_space")])
}
