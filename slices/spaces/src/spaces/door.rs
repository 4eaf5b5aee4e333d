//! The way into a space, on pages of others: what somebody who is no member can do about it, and why they would.

use super::head::{Belonging, belonging};
use crate::t::Texts;
use askama::Template;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use web::Visit;
use web::panels::{Anchor, Shown};

/// A sentence with a button.
#[derive(Template)]
#[template(path = "spaces/_door.html")]
pub(crate) struct Door {
    pub(crate) t: Texts,
    pub(crate) href: String,
    pub(crate) name: String,
    pub(crate) belonging: Belonging,
}

/// The panel: nothing for members, and for those whom only an invitation brings in.
pub(crate) fn load<'c>(
    cx: &'c mut Cx,
    visit: &'c Visit,
    anchor: &'c Anchor,
) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Anchor::Space(space) = anchor else { return Ok(None) };
        let belonging = belonging(cx, visit, space).await?;
        if matches!(belonging, Belonging::Member(_) | Belonging::Closed) {
            return Ok(None);
        }
        let (t, href) = (Texts::new(visit.lang), format!("/spaces/{}", space.slug));
        let door = Door { t, href: href.clone(), name: space.name.clone(), belonging };
        let html = door.render().map_err(|error| db::Error::Other(error.to_string()))?;
        Ok(Some(Shown { title: t.your_membership().to_owned(), href, html, count: 0 }))
    }
    .boxed()
}
