//! Files, through the real router, on both engines.

#![expect(clippy::unwrap_used, reason = "a test that can't go on says where")]

mod access;
mod contents;
mod sending;
mod sweep;
mod uploads;

/// The published tables, which the slices that own them make; files.
fn slices() -> Vec<web::Slice> {
    vec![sending::tables(), attachments::slice()]
}
