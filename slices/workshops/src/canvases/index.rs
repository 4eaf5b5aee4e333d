//! The canvases of a workshop: in the order of their dots once the vote is over, and the vote itself.

use super::store::{self, Canvas};
use crate::votes::{self, Ballot};
use crate::workshops::{self, Head, Section, Stage};
use crate::{policy, t, teams, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use std::collections::HashMap;
use web::faces::Faces;
use web::kinds::Mark;
use web::view::PersonView;
use web::{App, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "canvases/index.html")]
pub(crate) struct Index {
    t: t::Texts,
    head: Head,
    id: SubjectId,
    lines: Vec<Line>,
    ballot: Ballot,
    leads: bool,
    may_begin: bool,
}

/// A canvas in a list.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Line {
    pub id: SubjectId,
    pub title: String,
    pub mark: Mark,
    pub team: String,
    pub owner: Option<PersonView>,
    pub capability: String,
    pub filled: usize,
    /// All dots, once the vote is over.
    pub dots: Option<i64>,
    /// The visitor's own dots.
    pub own: i64,
}

impl Page for Index {
    fn title(&self) -> String {
        format!("{}: {}", self.head.name, self.t.canvases())
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn live(&self) -> String {
        format!("thread:{}", self.id)
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, around): (SubjectId, _) = (id.parse()?, visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, id).await).await
}

async fn load(cx: &mut Cx, visit: &Visit, id: SubjectId) -> Result<Index, Problem> {
    let (t, gathering) = (t::Texts::new(visit.lang), workshops::gathering(cx, id).await?);
    let may = |verdict: Verdict| verdict == Verdict::Allowed;
    let own_team = gathering.own.and_then(|own| own.team);
    let work = policy::Work { team: own_team };
    let ballot = Ballot::load(cx, visit, &gathering).await?;
    let mut canvases = store::of_workshop(cx, id).await?;
    if ballot.closed {
        canvases.sort_by_key(|one| std::cmp::Reverse(one.dots));
    }
    Ok(Index {
        t,
        head: Head::of(cx, visit, &gathering, Section::Canvases).await?,
        id,
        lines: Line::all(cx, visit, &canvases, ballot.closed).await?,
        ballot,
        leads: may(policy::Lead.judge(&visit.viewer, &gathering)),
        may_begin: gathering.stage() != Stage::Draft && may(work.judge(&visit.viewer, &gathering)),
    })
}

impl Line {
    /// Canvases as this visitor reads them; their dots are told when the vote is over.
    pub(crate) async fn all(cx: &mut Cx, visit: &Visit, canvases: &[Canvas], counted: bool) -> db::Result<Vec<Self>> {
        let t = t::Texts::new(visit.lang);
        let faces = Faces::load(cx, canvases.iter().filter_map(|one| one.owner)).await?;
        let own = match (canvases.first(), visit.viewer.person()) {
            (Some(first), Some(me)) => votes::store::of_person(cx, first.workshop, me).await?,
            _ => HashMap::new(),
        };
        let mut lines = Vec::new();
        for one in canvases {
            let team = match one.team {
                Some(team) => teams::store::one(cx, team).await?.map(|team| team.name),
                None => None,
            };
            lines.push(Self {
                id: one.id,
                title: one.title.clone(),
                mark: wording::state(t, one.state()),
                team: team.unwrap_or_default(),
                owner: one.owner.map(|owner| faces.view(visit, owner)),
                capability: maturity::capabilities::find(&one.capability)
                    .map(|capability| capability.label(visit.lang))
                    .unwrap_or_default(),
                filled: store::sheet(cx, one).await?.filled(),
                dots: counted.then_some(one.dots),
                own: own.get(&one.id).copied().unwrap_or(0),
            });
        }
        Ok(lines)
    }
}
