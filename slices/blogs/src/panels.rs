//! Blogs on others' pages: a tab of their space, and what leaders wrote about a thing.

use crate::blogs::store;
use crate::{posts, t};
use askama::Template;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::SubjectId;
use web::Visit;
use web::faces::Faces;
use web::panels::{Anchor, Panel, Place, Shown};

/// The blogs of a space, as one of its tabs, if it has any.
pub const TAB: Panel = Panel { place: Place::SpaceTab, order: 45, load: tab };
/// Beside any subject that leaders wrote about, for those who may read that.
pub const WRITTEN: Panel = Panel { place: Place::SubjectAside, order: 30, load: written };

/// So many are shown.
const FEW: usize = 5;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "panels/_written.html")]
pub(crate) struct Written {
    /// Post, title, author.
    lines: Vec<(SubjectId, (String, String))>,
}

fn tab<'c>(cx: &'c mut Cx, visit: &'c Visit, anchor: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Anchor::Space(space) = anchor else { return Ok(None) };
        if store::count_of(cx, space.space).await? == 0 {
            return Ok(None);
        }
        let title = t::Texts::new(visit.lang).blogs().to_owned();
        Ok(Some(Shown { title, href: format!("/blogs?space={}", space.space), ..Shown::default() }))
    }
    .boxed()
}

fn written<'c>(cx: &'c mut Cx, visit: &'c Visit, anchor: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Anchor::Subject(subject) = anchor else { return Ok(None) };
        let posts = posts::store::about(cx, subject.id, FEW).await?;
        if posts.is_empty() {
            return Ok(None);
        }
        let faces = Faces::load(cx, posts.iter().map(|post| post.author)).await?;
        let line = |post: &posts::store::Post| (post.id, (post.title.clone(), faces.name(post.author)));
        let panel = Written { lines: posts.iter().map(line).collect() };
        let html = panel.render().map_err(|error| db::Error::Other(error.to_string()))?;
        let title = t::Texts::new(visit.lang).leaders_wrote().to_owned();
        Ok(Some(Shown { title, html, ..Shown::default() }))
    }
    .boxed()
}
