//! Leadership blogs: a leader writes titled posts with comments open, in a space and for whoever reads in it.
//!
//! A blog and its posts are subjects, so comments, reactions, search, history, notices and live updates come with being one. This slice's
//! own tables keep what only a blog knows: whose it is and how often it should be written, who may draft, what kind of content a post
//! brings and what it is about, the drafts, and the lists of mail that a blog takes the place of.
//!
//! Three rules are the heart of it. A delegate may draft, the owner alone publishes, and readers see who drafted. A comment waits until
//! its author has answered it, by a rule that stands in `comments/model.rs`; only the author sees which ones. And whether a blog is
//! better than e-mail is computed and shown, whatever comes of it.

texts::include!();

mod blogs;
mod broadcasts;
mod comments;
mod desk;
mod drafts;
mod effects;
pub mod facts;
pub mod import;
mod kinds;
mod panels;
mod policy;
mod posts;
mod readings;
mod tile;
mod wording;

pub use blogs::Whose;
pub use posts::ContentKind;

use utoipa::OpenApi;
use web::Slice;

/// The kind of a blog.
pub const BLOG: &str = "blogs.blog";
/// The kind of a post.
pub const POST: &str = "blogs.post";

/// What this slice brings.
#[must_use]
pub fn slice() -> Slice {
    Slice::new("blogs")
        .migrations([db::migration!("blogs", "0001_blog"), db::migration!("blogs", "0002_broadcast")])
        .routes(blogs::routes())
        .routes(posts::routes())
        .routes(drafts::routes())
        .routes(desk::routes())
        .routes(broadcasts::routes())
        .effect(effects::NOTE)
        .kind(kinds::BLOGS)
        .kind(kinds::POSTS)
        .shell(blogs::rail)
        .panel(panels::TAB)
        .panel(panels::WRITTEN)
        .gauges([readings::RHYTHM])
        .probes(readings::PROBES)
        .ways_in(readings::ways_in())
        .tiles(tile::load)
        .api(blogs::Api::openapi())
        .api(posts::Api::openapi())
}
