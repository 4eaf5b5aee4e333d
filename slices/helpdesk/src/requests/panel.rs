//! How far a question is that those who help took on, beside it; and for those who help, the way to take it on.

use super::handling_view::HandlingView;
use super::store;
use crate::t::Texts;
use crate::{QUESTION, desks, policy};
use askama::Template;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use subjects::Subject;
use web::panels::{Anchor, Panel, Place, Shown};
use web::{Problem, Visit};

/// The panel.
pub(crate) const HANDLED: Panel = Panel { place: Place::SubjectAside, order: 3, load };

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "requests/_panel.html")]
struct Handled {
    t: Texts,
    id: SubjectId,
    handling: Option<HandlingView>,
}

fn load<'c>(cx: &'c mut Cx, visit: &'c Visit, anchor: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Anchor::Subject(subject) = anchor else { return Ok(None) };
        if subject.kind != QUESTION || !visit.viewer.is_employee() {
            return Ok(None);
        }
        let handling = match super::actions::find(cx, subject.id).await {
            Ok(held) => Some(HandlingView::load(cx, visit, &held).await?),
            Err(Problem::NotFound) if may_take_on(cx, visit, subject).await? => None,
            Err(_) => return Ok(None),
        };
        let t = Texts::new(visit.lang);
        let panel = Handled { t, id: subject.id, handling };
        let html = panel.render().map_err(|error| db::Error::Other(error.to_string()))?;
        Ok(Some(Shown { title: t.help().to_owned(), html, ..Shown::default() }))
    }
    .boxed()
}

async fn may_take_on(cx: &mut Cx, visit: &Visit, subject: &Subject) -> db::Result<bool> {
    if store::find(cx, subject.id).await?.is_some() {
        return Ok(false);
    }
    let Some(desk) = desks::store::of_space(cx, subject.space).await? else { return Ok(false) };
    match desks::actions::find(cx, desk.id).await {
        Ok(held) => Ok(policy::Help.judge(&visit.viewer, &held) == Verdict::Allowed),
        Err(_) => Ok(false),
    }
}
