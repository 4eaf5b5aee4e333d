//! What this slice adds to pages of others: the tab of a space, the latest on its landing page, what a person began.

use super::{Scope, page};
use crate::t;
use askama::Template;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::SubjectId;
use web::Visit;
use web::panels::{Anchor, Panel, Place, Shown};
use web::view::TimeView;

/// All of them.
pub const PANELS: [Panel; 3] = [
    Panel { place: Place::SpaceTab, order: 10, load: tab },
    Panel { place: Place::SpaceStart, order: 50, load: latest },
    Panel { place: Place::Profile, order: 20, load: begun },
];

/// So many threads in a panel.
const FEW: usize = 5;

fn tab<'c>(cx: &'c mut Cx, visit: &'c Visit, anchor: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Anchor::Space(standing) = anchor else { return Ok(None) };
        let count = match visit.viewer.person().filter(|_| standing.role.is_some()) {
            Some(_) => crate::rail::unread_in(cx, standing.space).await?,
            None => 0,
        };
        let title = t::Texts::new(visit.lang).feed().to_owned();
        Ok(Some(Shown { title, href: format!("/spaces/{}/feed", standing.slug), count, html: String::new() }))
    }
    .boxed()
}

fn latest<'c>(cx: &'c mut Cx, visit: &'c Visit, anchor: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Anchor::Space(standing) = anchor else { return Ok(None) };
        let title = t::Texts::new(visit.lang).feed_latest().to_owned();
        let href = format!("/spaces/{}/feed", standing.slug);
        shown(cx, visit, &Scope::Space(standing.space), title, href).await
    }
    .boxed()
}

fn begun<'c>(cx: &'c mut Cx, visit: &'c Visit, anchor: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Anchor::Person(person) = anchor else { return Ok(None) };
        let title = t::Texts::new(visit.lang).feed_begun().to_owned();
        shown(cx, visit, &Scope::Author(*person), title, String::new()).await
    }
    .boxed()
}

/// A thread in one line.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    id: SubjectId,
    words: String,
    author: String,
    time: TimeView,
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "feed/_lines.html")]
struct Lines {
    lines: Vec<Line>,
}

async fn shown(cx: &mut Cx, visit: &Visit, scope: &Scope, title: String, href: String) -> db::Result<Option<Shown>> {
    let found = page(cx, scope, None, FEW).await?;
    if found.ids.is_empty() {
        return Ok(None);
    }
    let lines = super::store::heads(cx, &found.ids).await?;
    let line = |head: super::store::Head| Line {
        time: visit.time(head.id.made_at()),
        words: if head.title.is_empty() { head.excerpt } else { head.title },
        author: markup::safe_name(&head.author).into_owned(),
        id: head.id,
    };
    let html = Lines { lines: lines.into_iter().map(line).collect() }.render();
    let html = html.map_err(|error| db::Error::Other(error.to_string()))?;
    Ok(Some(Shown { title, href, count: 0, html }))
}
