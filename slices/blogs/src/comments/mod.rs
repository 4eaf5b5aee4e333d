//! Comments that wait for the author of a post: which ones were answered, which ones wait, and since when.

pub(crate) mod store;

use db::Cx;
pub(crate) use evidence::comments::{Comment, rate, responders};
use kernel::{SubjectId, Timestamp};
use store::Which;

/// The comments of a blog that were written from a moment on.
pub(crate) async fn of_blog(cx: &mut Cx, blog: SubjectId, since: Timestamp) -> db::Result<Vec<Comment>> {
    let which = Which { blog: blog.raw(), whose: "", space: 0, least_base: 0, living: false };
    read(cx, &which, since).await
}

/// The comments of some blogs that were written from a moment on.
pub(crate) async fn read(cx: &mut Cx, which: &Which<'_>, since: Timestamp) -> db::Result<Vec<Comment>> {
    let entries = store::entries(cx, which, SubjectId::new(kernel::ids::first_at(since))).await?;
    Ok(evidence::comments::comments(&entries))
}
