//! The list of initiatives.

use super::model::{Side, Stage, stage};
use super::store::{self, Listed};
use crate::frame::{Frame, Part};
use crate::owners::{self, Owner};
use crate::values::said;
use crate::{t, wording};
use askama::Template;
use axum::extract::{Query, State};
use db::Cx;
use kernel::SubjectId;
use maturity::Function;
use serde::Deserialize;
use web::faces::Faces;
use web::kinds::Mark;
use web::view::{Choice, PersonView};
use web::{App, Layout, Page, Problem, Visit};

const MOST: usize = 300;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "initiatives/index.html")]
pub(crate) struct Index {
    t: t::Texts,
    frame: Frame,
    any: bool,
    filters: Vec<Choice>,
    lines: Vec<Line>,
    may_begin: bool,
}

/// An initiative in the list.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    id: SubjectId,
    name: String,
    mark: Mark,
    side: &'static str,
    audience: &'static str,
    audience_label: &'static str,
    owners: Vec<(PersonView, &'static str)>,
    shared: bool,
    /// What is measured, the newest value, and how far it has come in per cent.
    worth: Option<(String, String, i64)>,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.initiatives().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

/// Which of them.
#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    side: String,
}

pub(super) async fn index(State(app): State<App>, visit: Visit, Query(asked): Query<Asked>) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, &asked).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, asked: &Asked) -> Result<Index, Problem> {
    let t = t::Texts::new(visit.lang);
    let all = store::all(cx, MOST).await?;
    let ids: Vec<SubjectId> = all.iter().map(|one| one.id).collect();
    let owners = owners::store::of(cx, &ids).await?;
    let faces = Faces::load(cx, owners.iter().map(|owner| owner.person)).await?;
    let shown = all.iter().filter(|one| asked.side.is_empty() || one.side == asked.side || one.side == "both");
    let filter = |value: &str, label: &str| {
        let href = if value.is_empty() { String::new() } else { format!("?side={value}") };
        Choice::of(format!("/journey/initiatives{href}"), label, asked.side == value)
    };
    Ok(Index {
        t,
        frame: Frame::load(cx, app, visit, Part::Initiatives).await?,
        any: !all.is_empty(),
        filters: vec![filter("", t.all()), filter("inside", t.side_inside()), filter("outside", t.side_outside())],
        lines: shown.map(|one| line(visit, &faces, &owners, one)).collect(),
        may_begin: visit.viewer.is_employee(),
    })
}

fn line(visit: &Visit, faces: &Faces, owners: &[Owner], one: &Listed) -> Line {
    let t = t::Texts::new(visit.lang);
    let own: Vec<&Owner> = owners.iter().filter(|owner| owner.initiative == one.id).collect();
    let stick = one.yardstick();
    let worth =
        one.newest.map(|value| (one.measure.clone(), said(visit.lang, value, &one.unit), stick.per_cent(value)));
    Line {
        id: one.id,
        name: one.name.clone(),
        mark: mark(t, one),
        side: wording::side(t, Side::stored(&one.side)),
        audience: one.reach.name(),
        audience_label: web::reach::word(visit.lang, one.reach),
        shared: own.iter().any(|owner| owner.function != own[0].function),
        owners: own
            .iter()
            .map(|owner| (faces.view(visit, owner.person), Function::stored(&owner.function).label(visit.lang)))
            .collect(),
        worth,
    }
}

/// Where an initiative stands, in a chip.
pub(crate) fn mark(t: t::Texts, one: &Listed) -> Mark {
    let stage: Stage = stage(one.started_at, one.ending.as_deref());
    wording::stage(t, stage)
}
