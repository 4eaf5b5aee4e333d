//! Beside a question: the proposed changes that wait.

use super::store;
use crate::questions;
use crate::{QUESTION, t};
use askama::Template;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use web::panels::{Anchor, Panel, Place, Shown};
use web::{Problem, Visit};

/// For those who decide, and for whoever proposed one.
pub(crate) const PANEL: Panel = Panel { place: Place::SubjectAside, order: 30, load };

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "suggestions/_panel.html")]
pub(crate) struct Waiting {
    t: t::Texts,
    id: String,
    count: i64,
}

fn load<'c>(cx: &'c mut Cx, visit: &'c Visit, anchor: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Anchor::Subject(subject) = anchor else { return Ok(None) };
        if subject.kind != QUESTION || visit.viewer.person().is_none() {
            return Ok(None);
        }
        let knows = match questions::find(cx, subject.id).await {
            Ok((asked, _)) => asked.knows(),
            Err(Problem::NotFound) => return Ok(None),
            Err(problem) => return Err(db::Error::Other(problem.to_string())),
        };
        let count = store::waiting(cx, subject.id, knows).await?;
        if count == 0 {
            return Ok(None);
        }
        let t = t::Texts::new(visit.lang);
        let html = Waiting { t, id: subject.id.to_string(), count }.render();
        let html = html.map_err(|error| db::Error::Other(error.to_string()))?;
        Ok(Some(Shown { title: t.suggestions().to_owned(), html, ..Shown::default() }))
    }
    .boxed()
}
