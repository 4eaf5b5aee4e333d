//! Where a text was first written, for what came from elsewhere: beside what begins a thread, and in the menu of everything else. The
//! licences under which such texts may be shown ask for it.

use crate::t;
use askama::Template;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use subjects::Origin;
use web::Visit;
use web::faces::Faces;
use web::panels::{Anchor, Panel, Place, Shown};

/// The panel.
pub const PANEL: Panel = Panel { place: Place::SubjectAside, order: 6, load };

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "origins/_panel.html")]
struct First {
    /// The text there, and the site's name.
    url: String,
    host: String,
    /// The author's own page there, or nothing, and their name.
    page: String,
    author: String,
    licence: String,
}

fn load<'c>(cx: &'c mut Cx, visit: &'c Visit, anchor: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Anchor::Subject(subject) = anchor else { return Ok(None) };
        let Some(origin) = subjects::origin(cx, subject).await? else { return Ok(None) };
        let author = Faces::load(cx, [subject.author]).await?.name(subject.author);
        let host = host(&origin.url).to_owned();
        let first = First { host, url: origin.url, page: origin.author, author, licence: origin.licence };
        let html = first.render().map_err(|error| db::Error::Other(error.to_string()))?;
        Ok(Some(Shown { title: t::Texts::new(visit.lang).origin_title().to_owned(), html, ..Shown::default() }))
    }
    .boxed()
}

/// The host in an address.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
}

/// The entry of a menu that leads to where its subject was first written: its label and its address.
pub(crate) fn way(t: t::Texts, origin: &Origin) -> (String, String) {
    let way = t.origin_way(host(&origin.url));
    let label = if origin.licence.is_empty() { way } else { format!("{way} · {}", origin.licence) };
    (label, origin.url.clone())
}
