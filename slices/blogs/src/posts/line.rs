//! A post in a list.

use super::store::Post;
use crate::{t, wording};
use kernel::SubjectId;
use web::Visit;
use web::faces::Faces;
use web::view::{PersonView, TimeView};

/// A post in a list: enough to know whether one wants to read it.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Line {
    pub href: String,
    pub title: String,
    pub excerpt: String,
    pub author: PersonView,
    pub blog: SubjectId,
    pub blog_name: String,
    pub kind: &'static str,
    pub at: TimeView,
    pub comments: i64,
    pub audience: &'static str,
    pub audience_label: &'static str,
}

impl Line {
    /// Of a post, by people who were loaded.
    pub(crate) fn of(visit: &Visit, faces: &Faces, post: &Post) -> Self {
        let t = t::Texts::new(visit.lang);
        Self {
            href: post.address(),
            title: post.title.clone(),
            excerpt: post.excerpt.clone(),
            author: faces.view(visit, post.author),
            blog: post.blog,
            blog_name: post.blog_name.clone(),
            kind: wording::kind(t, post.kind()),
            at: visit.time(post.id.made_at()),
            comments: post.comments,
            audience: post.reach.name(),
            audience_label: web::reach::word(t.lang(), post.reach),
        }
    }
}
