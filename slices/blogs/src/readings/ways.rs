//! Where actions of the plan are done: at the viewer's own blog, at the CIO's if they may see it, else in the form that begins one.

use super::store;
use crate::blogs::store as blogs;
use crate::t;
use db::Cx;
use evidence::WayIn;
use futures::future::{BoxFuture, FutureExt};

/// All of them.
pub(crate) fn all() -> [WayIn; 4] {
    [
        WayIn { action: "BL-01", label: |lang| t::Texts::new(lang).way_begin().to_owned(), path: begin },
        WayIn { action: "BL-02", label: |lang| t::Texts::new(lang).way_leaders().to_owned(), path: leaders },
        WayIn { action: "BL-03", label: |lang| t::Texts::new(lang).way_broadcasts().to_owned(), path: compare },
        WayIn { action: "BL-04", label: |lang| t::Texts::new(lang).way_mix().to_owned(), path: mix },
    ]
}

/// A page of the viewer's own blog, or another one of the CIO's; the form where there is neither.
async fn page(cx: &mut Cx, own: &str, others: &str) -> db::Result<String> {
    let cio = store::of_cio(cx).await?;
    let me = cx.viewer().person();
    if let Some((blog, owner)) = cio
        && let Some(found) = subjects::find(cx, blog).await?
    {
        return Ok(format!("/blogs/{}{}", found.id, if me == Some(owner) { own } else { others }));
    }
    match own_blog(cx).await? {
        Some(blog) => Ok(format!("/blogs/{blog}{own}")),
        None => Ok("/blogs/new?whose=cio".to_owned()),
    }
}

async fn own_blog(cx: &mut Cx) -> db::Result<Option<kernel::SubjectId>> {
    match cx.viewer().person() {
        Some(me) => blogs::of_owner(cx, me).await,
        None => Ok(None),
    }
}

fn begin(cx: &mut Cx) -> BoxFuture<'_, db::Result<String>> {
    page(cx, "/desk", "").boxed()
}

/// Leaders besides the CIO write their own.
fn leaders(cx: &mut Cx) -> BoxFuture<'_, db::Result<String>> {
    async move {
        Ok(match own_blog(cx).await? {
            Some(blog) => format!("/blogs/{blog}/desk"),
            None => "/blogs/new?whose=it_leader".to_owned(),
        })
    }
    .boxed()
}

fn compare(cx: &mut Cx) -> BoxFuture<'_, db::Result<String>> {
    page(cx, "/broadcasts", "/broadcasts").boxed()
}

fn mix(cx: &mut Cx) -> BoxFuture<'_, db::Result<String>> {
    page(cx, "/desk#mix", "").boxed()
}
