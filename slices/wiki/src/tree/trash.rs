//! The trash of a space: branches that were taken away, and the way back.

use super::actions;
use super::index::{Part, tabs};
use super::store;
use crate::policy;
use crate::t::Texts;
use askama::Template;
use axum::extract::{Path, Query, State};
use db::Cx;
use kernel::{SpaceId, SubjectId};
use serde::Deserialize;
use web::faces::Faces;
use web::flash::{Flash, go};
use web::view::{Choice, TimeView};
use web::{App, Page, Problem, Visit};

/// So many are shown.
const MOST: usize = 100;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "tree/trash.html")]
pub(crate) struct Trash {
    t: Texts,
    head: String,
    tabs: Vec<Choice>,
    lines: Vec<Line>,
}

/// A branch in the trash.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    id: SubjectId,
    title: String,
    pages: i64,
    by: String,
    at: TimeView,
}

impl Page for Trash {
    fn title(&self) -> String {
        self.t.trash().to_owned()
    }
}

/// Of which space.
#[derive(Deserialize)]
pub(super) struct Of {
    space: String,
}

pub(super) async fn index(State(app): State<App>, visit: Visit, Query(of): Query<Of>) -> web::Result {
    let (space, house, around): (SpaceId, _, _) = (of.space.parse()?, app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, space).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, space: SpaceId) -> Result<Trash, Problem> {
    let t = Texts::new(visit.lang);
    let standing = super::space(cx, space).await?;
    // Others find here what they took away themselves.
    let keeps = policy::keeps_gone(&visit.viewer, false, Some(&standing));
    let mut trashed = store::trash(cx, space, MOST).await?;
    trashed.retain(|one| keeps || Some(one.by) == visit.viewer.person());
    let faces = Faces::load(cx, trashed.iter().map(|one| one.by)).await?;
    let line = |one: store::Trashed| Line {
        id: one.id,
        title: one.title,
        pages: one.pages - 1,
        by: faces.name(one.by),
        at: visit.time(one.at),
    };
    Ok(Trash {
        t,
        head: app.space_head(cx, visit, &standing).await?,
        tabs: tabs(t, space, Part::Trash),
        lines: trashed.into_iter().map(line).collect(),
    })
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    let leaf = app.write(&visit.viewer, async move |cx: &mut Cx| actions::remove(cx, id).await).await?;
    let back = match leaf.thing.parent {
        Some(parent) => format!("/pages/{parent}"),
        None => format!("/pages?space={}", leaf.subject.space),
    };
    let said = Flash::good(Texts::new(visit.lang).said_removed()).with_undo(format!("/pages/{id}/restoration"));
    Ok(go(&app, &back, said))
}

pub(super) async fn restore(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::restore(cx, id).await).await?;
    Ok(go(&app, &format!("/pages/{id}"), Flash::good(Texts::new(visit.lang).said_restored())))
}
