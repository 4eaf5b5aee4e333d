//! The list of experiments.

use super::model::stage;
use super::store::{self, Listed};
use crate::frame::{Frame, Part};
use crate::initiatives::Side;
use crate::{t, wording};
use askama::Template;
use axum::extract::State;
use db::Cx;
use kernel::SubjectId;
use maturity::Function;
use web::faces::Faces;
use web::kinds::Mark;
use web::view::PersonView;
use web::{App, Layout, Page, Problem, Visit, civil};

const MOST: usize = 300;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "experiments/index.html")]
pub(crate) struct Index {
    t: t::Texts,
    frame: Frame,
    lines: Vec<ExperimentLine>,
    may_begin: bool,
}

/// An experiment in a list.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct ExperimentLine {
    pub id: SubjectId,
    pub name: String,
    pub mark: Mark,
    pub owner: PersonView,
    pub function: &'static str,
    pub side: &'static str,
    pub ends: String,
    pub mandate: bool,
    pub audience: &'static str,
    pub audience_label: &'static str,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.experiments().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| -> Result<Index, Problem> {
        let all = store::all(cx, MOST).await?;
        Ok(Index {
            t: t::Texts::new(around.lang),
            frame: Frame::load(cx, &house, &around, Part::Experiments).await?,
            lines: lines(cx, &around, all).await?,
            may_begin: around.viewer.is_employee(),
        })
    })
    .await
}

/// Experiments as lists show them.
pub(crate) async fn lines(cx: &mut Cx, visit: &Visit, all: Vec<Listed>) -> db::Result<Vec<ExperimentLine>> {
    let faces = Faces::load(cx, all.iter().map(|one| one.owner)).await?;
    Ok(all.into_iter().map(|one| line(visit, &faces, one)).collect())
}

/// Those of an initiative.
pub(crate) async fn of_initiative(cx: &mut Cx, visit: &Visit, id: SubjectId) -> db::Result<Vec<ExperimentLine>> {
    let all = store::of_initiative(cx, id).await?;
    lines(cx, visit, all).await
}

fn line(visit: &Visit, faces: &Faces, one: Listed) -> ExperimentLine {
    let t = t::Texts::new(visit.lang);
    let ends = one.ends_at.filter(|_| one.verdict.is_none()).map(|ends| t.until_day(civil::day_said(ends, visit)));
    ExperimentLine {
        id: one.id,
        mark: wording::experiment(t, stage(one.ends_at, one.verdict.as_deref(), visit.now)),
        owner: faces.view(visit, one.owner),
        function: Function::stored(&one.function).label(visit.lang),
        side: wording::side(t, Side::stored(&one.side)),
        ends: ends.unwrap_or_default(),
        mandate: one.mandate.is_some(),
        audience: one.reach.name(),
        audience_label: web::reach::word(visit.lang, one.reach),
        name: one.name,
    }
}
