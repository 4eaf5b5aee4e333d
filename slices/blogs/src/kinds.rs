//! The kinds of subjects of blogs, as others' lists and links know them.

use crate::{BLOG, POST, posts, t, wording};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::SubjectId;
use std::collections::HashMap;
use texts::Lang;
use web::kinds::{Kind, Mark};

/// A blog itself. It has verbs of its own, so the menu of a subject offers none.
pub const BLOGS: Kind = Kind {
    name: BLOG,
    icon: "edit",
    label: |lang| t::Texts::new(lang).blog(),
    url: |subject| format!("/blogs/{}", subject.id),
    own: None,
    marks: None,
    compose: None,
    fragment: None,
};

/// A post: begins a thread.
pub const POSTS: Kind = Kind {
    name: POST,
    icon: "edit",
    label: |lang| t::Texts::new(lang).kind_post(),
    url: |subject| format!("/blogs/posts/{}", subject.id),
    own: Some(|subject| format!("/blogs/posts/{}", subject.id)),
    marks: Some(marks),
    compose: None,
    fragment: None,
};

/// A post's card says what it brings.
fn marks<'c>(cx: &'c mut Cx, lang: Lang, ids: &'c [SubjectId]) -> BoxFuture<'c, db::Result<HashMap<SubjectId, Mark>>> {
    async move {
        let t = t::Texts::new(lang);
        let mark = |kind| Mark { label: wording::kind(t, kind).to_owned(), tone: "", icon: "edit" };
        Ok(posts::store::kinds(cx, ids).await?.into_iter().map(|(id, kind)| (id, mark(kind))).collect())
    }
    .boxed()
}
