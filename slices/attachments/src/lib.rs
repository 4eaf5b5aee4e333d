//! Files that people send along with what they write.
//!
//! **In** ([`uploads`]): the bytes go to the store under a random key, and only then does a row name them; until a text
//! holds the file, its owner alone sees it. A picture is read in a confined child, and what is kept is what that child made
//! of it. **Out** ([`contents`]): every request asks again whether the viewer may see what holds the file. **Away**
//! ([`sweep`]): what no text holds and no draft names after a day.
//!
//! The rows of files belong to `crates/subjects`, which knows what holds them; a table of this slice names the bytes that
//! no row names.

mod contents;
mod facts;
mod policy;
mod sweep;
mod uploads;

texts::include!();

use facts::SweepDue;
use kernel::Fact;
use utoipa::OpenApi;
use web::Slice;

/// Files, as the composition root takes them in.
#[must_use]
pub fn slice() -> Slice {
    Slice::new("attachments")
        .migrations([db::migration!("attachments", "0001_loose_blob")])
        .routes(uploads::routes())
        .routes(contents::routes())
        .schedule(sweep::schedule())
        .outbound("attachments.sweep", &[SweepDue::KIND], sweep::run)
        .api(uploads::Api::openapi())
        .api(contents::Api::openapi())
}
