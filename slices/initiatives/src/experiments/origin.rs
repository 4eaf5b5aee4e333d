//! What was tried because of something: beside any subject that an experiment came from.

use super::index::{ExperimentLine, lines};
use super::store;
use crate::t;
use askama::Template;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use web::Visit;
use web::panels::{Anchor, Panel, Place, Shown};

/// The experiments that came of a subject, for those who may see them.
pub const CAME_OF: Panel = Panel { place: Place::SubjectAside, order: 70, load };

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "experiments/_came_of.html")]
pub(crate) struct CameOf {
    lines: Vec<ExperimentLine>,
}

fn load<'c>(cx: &'c mut Cx, visit: &'c Visit, anchor: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Anchor::Subject(subject) = anchor else { return Ok(None) };
        let all = store::came_of(cx, subject.id).await?;
        if all.is_empty() {
            return Ok(None);
        }
        let panel = CameOf { lines: lines(cx, visit, all).await? };
        let html = panel.render().map_err(|error| db::Error::Other(error.to_string()))?;
        let title = t::Texts::new(visit.lang).experiments().to_owned();
        Ok(Some(Shown { title, html, ..Shown::default() }))
    }
    .boxed()
}
