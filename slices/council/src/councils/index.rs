//! The list of councils.

use super::model::Scope;
use super::store::{self, Listed};
use crate::{t, wording};
use askama::Template;
use axum::extract::State;
use db::Cx;
use kernel::SubjectId;
use web::civil;
use web::view::TimeView;
use web::{App, Page, Problem, Visit};

const MOST: usize = 100;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "councils/index.html")]
pub(crate) struct Index {
    t: t::Texts,
    lines: Vec<Line>,
    may_found: bool,
    signed_in: bool,
}

/// A council in the list.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    id: SubjectId,
    name: String,
    scope: &'static str,
    audience: &'static str,
    audience_label: &'static str,
    seats: i64,
    proposals: i64,
    decisions: i64,
    next: Option<TimeView>,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.councils().to_owned()
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| -> Result<Index, Problem> {
        let lines = store::all(cx, MOST).await?.into_iter().map(|one| line(&around, one)).collect();
        Ok(Index {
            t: t::Texts::new(around.lang),
            lines,
            may_found: around.viewer.is_employee(),
            signed_in: around.viewer.person().is_some(),
        })
    })
    .await
}

fn line(visit: &Visit, one: Listed) -> Line {
    let t = t::Texts::new(visit.lang);
    Line {
        id: one.id,
        scope: wording::scope(t, Scope::stored(&one.scope)),
        audience: one.reach.name(),
        audience_label: web::reach::word(t.lang(), one.reach),
        seats: one.seats,
        proposals: one.proposals,
        decisions: one.decisions,
        next: one.next.map(|at| civil::hour_said(at, visit)),
        name: one.name,
    }
}
