//! Blogs: titled posts with comments, in a space and for whoever reads in it. There are three sorts: what leaders write as leaders, what
//! anybody who works here writes for themselves, and what a space writes about its work.
//!
//! A blog and its posts are subjects, so comments, reactions, search, history, notices and live updates come with being one. This slice's
//! own tables keep what only a blog knows: whose it is and how often it should be written, who may draft, what kind of content a post
//! brings and what it is about, the drafts, and the lists of mail that a blog takes the place of.
//!
//! Three rules are the heart of leadership blogs. A delegate may draft, the owner alone publishes, and readers see who drafted. A comment
//! waits until its author has answered it, by a rule that stands in the `evidence` crate; only the author sees which ones. And whether a
//! blog is better than e-mail is computed and shown, whatever comes of it. Only these blogs count for the measures of the journey.
//!
//! The other two have several authors. Who has not the right to publish sends a draft for review; who keeps the blog publishes it or sends
//! it back with a word. What is published at an hour to come is published by the program, if whoever set the hour still may.

texts::include!();

mod blogs;
mod broadcasts;
mod comments;
mod desk;
mod drafts;
mod effects;
pub mod facts;
mod feeds;
mod hours;
pub mod import;
mod kinds;
mod letters;
mod panels;
mod policy;
mod posts;
mod reader;
mod readings;
mod reviews;
mod rules;
mod staged;
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
        .migrations([
            db::migration!("blogs", "0001_blog"),
            db::migration!("blogs", "0002_broadcast"),
            db::migration!("blogs", "0003_authors"),
            db::migration!("blogs", "0004_comment_rule"),
            db::migration!("blogs", "0005_feed"),
            db::migration!("blogs", "0006_staged"),
            db::migration!("blogs", "0007_letter"),
        ])
        .routes(blogs::routes())
        .routes(posts::routes())
        .routes(drafts::routes())
        .routes(reviews::routes())
        .routes(hours::routes())
        .routes(rules::routes())
        .routes(staged::routes())
        .routes(letters::routes())
        .routes(feeds::routes())
        .routes(desk::routes())
        .routes(broadcasts::routes())
        .effect(effects::NOTE)
        .effect(letters::FAN_OUT)
        .outbound(letters::SEND, letters::DUE, letters::send)
        .schedule(hours::PUBLISH)
        .schedule(rules::CLOSE)
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
        .api(drafts::Api::openapi())
        .api(rules::Api::openapi())
        .api(staged::Api::openapi())
        .api(letters::Api::openapi())
        .api(feeds::Api::openapi())
}
