//! Lists of actions: a council's, and one's own.

use super::model::State as Stands;
use super::store::{self, Action};
use crate::councils::{Chamber, Head, Part, chamber};
use crate::{policy, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::grant::Rule;
use kernel::{SubjectId, Timestamp, Verdict};
use web::civil;
use web::faces::Faces;
use web::kinds::Mark;
use web::view::PersonView;
use web::{App, Layout, Page, Problem, Visit};

const MOST: usize = 500;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "action_items/index.html")]
pub(crate) struct Index {
    t: t::Texts,
    head: Head,
    open: Vec<Line>,
    over: Vec<Line>,
    may_give: bool,
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "action_items/mine.html")]
pub(crate) struct Mine {
    t: t::Texts,
    open: Vec<Line>,
    over: Vec<Line>,
}

/// An action in a list.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Line {
    pub id: SubjectId,
    pub title: String,
    pub owner: PersonView,
    pub council: Option<(SubjectId, String)>,
    pub due: String,
    pub late: bool,
    pub mark: Mark,
    pub open: bool,
    pub may_finish: bool,
}

impl Page for Index {
    fn title(&self) -> String {
        format!("{}: {}", self.head.name, self.t.actions())
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

impl Page for Mine {
    fn title(&self) -> String {
        self.t.my_actions().to_owned()
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, around): (SubjectId, _) = (id.parse()?, visit.clone());
    app.show(visit, async move |cx: &mut Cx| -> Result<Index, Problem> {
        let chamber = chamber(cx, id).await?;
        let all = store::of_council(cx, id, MOST).await?;
        let lines = lines(cx, &around, Some(&chamber), all).await?;
        let (open, over) = lines.into_iter().partition(|line| line.open);
        Ok(Index {
            t: t::Texts::new(around.lang),
            head: Head::of(cx, &around, &chamber, Part::Actions).await?,
            may_give: policy::Work.judge(&around.viewer, &chamber) == Verdict::Allowed,
            open,
            over,
        })
    })
    .await
}

pub(super) async fn mine(State(app): State<App>, visit: Visit) -> web::Result {
    let (me, around) = (visit.person()?, visit.clone());
    app.show(visit, async move |cx: &mut Cx| -> Result<Mine, Problem> {
        let all = store::of_person(cx, me, MOST).await?;
        let (open, over) = lines(cx, &around, None, all).await?.into_iter().partition(|line| line.open);
        Ok(Mine { t: t::Texts::new(around.lang), open, over })
    })
    .await
}

/// Where an action stands, in a word.
pub(crate) fn mark(t: t::Texts, action: &Action, now: Timestamp) -> Mark {
    let mark = |label: &str, tone, icon| Mark { label: label.to_owned(), tone, icon };
    match action.state(now) {
        Stands::Open => mark(t.action_open(), "", "task"),
        Stands::Overdue => mark(t.action_overdue(), "bad", "clock"),
        Stands::Done => mark(t.action_done(), "good", "check"),
        Stands::Dropped => mark(t.action_dropped(), "", "close"),
    }
}

/// As this visitor reads them; without a council, each says of which it is.
pub(crate) async fn lines(
    cx: &mut Cx,
    visit: &Visit,
    chamber: Option<&Chamber>,
    actions: Vec<Action>,
) -> db::Result<Vec<Line>> {
    let t = t::Texts::new(visit.lang);
    let faces = Faces::load(cx, actions.iter().map(|action| action.owner)).await?;
    let keeps = chamber.is_some_and(|chamber| policy::Keep.judge(&visit.viewer, chamber) == Verdict::Allowed);
    let line = |action: Action| {
        let state = action.state(visit.now);
        Line {
            id: action.id,
            owner: faces.view(visit, action.owner),
            council: chamber.is_none().then(|| (action.council, action.council_name.clone())),
            due: civil::day_said(action.due_at, visit),
            late: state == Stands::Overdue,
            mark: mark(t, &action, visit.now),
            open: state.is_open(),
            may_finish: state.is_open() && (keeps || visit.viewer.person() == Some(action.owner)),
            title: action.title,
        }
    };
    Ok(actions.into_iter().map(line).collect())
}
