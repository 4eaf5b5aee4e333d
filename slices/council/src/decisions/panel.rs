//! "Governed by D-2026-014", beside what a decision governs.

use super::store::{self, Decision};
use crate::{t, wording};
use askama::Template;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::SubjectId;
use web::Visit;
use web::panels::{Anchor, Panel, Place, Shown};

/// Beside any subject that a decision governs, for those who may see the decision.
pub const GOVERNED: Panel = Panel { place: Place::SubjectAside, order: 8, load };

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "decisions/_governed.html")]
pub(crate) struct Governed {
    lines: Vec<GovernedBy>,
}

/// A decision that governs something.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct GovernedBy {
    id: SubjectId,
    number: String,
    title: String,
}

fn load<'c>(cx: &'c mut Cx, visit: &'c Visit, anchor: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Anchor::Subject(subject) = anchor else { return Ok(None) };
        let decisions = store::governing(cx, subject.id).await?;
        if decisions.is_empty() {
            return Ok(None);
        }
        let line =
            |one: Decision| GovernedBy { id: one.id, number: wording::number(one.year, one.number), title: one.title };
        let governed = Governed { lines: decisions.into_iter().map(line).collect() };
        let html = governed.render().map_err(|error| db::Error::Other(error.to_string()))?;
        let title = t::Texts::new(visit.lang).governed_by().to_owned();
        Ok(Some(Shown { title, href: String::new(), count: 0, html }))
    }
    .boxed()
}
