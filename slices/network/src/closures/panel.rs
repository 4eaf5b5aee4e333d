//! Why a subject of another slice is closed, beside it. Posts say it on their own page.

use super::store::{self, Closure};
use crate::{posts, t};
use askama::Template;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use subjects::State;
use web::Visit;
use web::panels::{Anchor, Panel, Place, Shown};
use web::view::TimeView;

/// The panel.
pub const PANEL: Panel = Panel { place: Place::SubjectAside, order: 5, load };

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "closures/_panel.html")]
struct Why {
    closure: Closure,
    at: TimeView,
}

fn load<'c>(cx: &'c mut Cx, visit: &'c Visit, anchor: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Anchor::Subject(subject) = anchor else { return Ok(None) };
        if subject.state() != State::Closed || subject.kind == posts::KIND {
            return Ok(None);
        }
        let Some(closure) = store::find(cx, subject.id).await? else { return Ok(None) };
        let title = t::Texts::new(visit.lang).closed_by(&closure.name);
        let at = visit.time(closure.at);
        let html = Why { closure, at }.render().map_err(|error| db::Error::Other(error.to_string()))?;
        Ok(Some(Shown { title, html, ..Shown::default() }))
    }
    .boxed()
}
