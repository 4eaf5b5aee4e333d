//! Live updates, through the real router, on both engines.

#![expect(clippy::unwrap_used, reason = "a test that can't go on says where")]

mod limits;
mod listening;
mod nodes;
mod notes;
mod streams;
mod typing;

/// The published tables, which the slices that own them make; a kind of subject; live updates.
fn slices() -> Vec<web::Slice> {
    vec![notes::tables(), notes::slice(), live::slice()]
}
