//! An action on its page.

use super::actions;
use super::index::mark;
use crate::councils::{Head, Part};
use crate::{decisions, policy, t, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use web::civil;
use web::faces::Faces;
use web::kinds::Mark;
use web::panels::{Anchor, Place, Shown};
use web::view::{PersonView, TimeView};
use web::{App, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "action_items/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    head: Head,
    id: SubjectId,
    heading: String,
    owner: PersonView,
    mark: Mark,
    open: bool,
    due: String,
    due_field: String,
    /// What was promised first, where it was moved.
    first_due: Option<String>,
    done: Option<TimeView>,
    at: TimeView,
    meeting: Option<SubjectId>,
    decision: Option<(SubjectId, String)>,
    may_finish: bool,
    keeps: bool,
    foot: Vec<Shown>,
    aside: Vec<Shown>,
}

impl Page for Show {
    fn title(&self) -> String {
        self.heading.clone()
    }
    fn live(&self) -> String {
        format!("thread:{}", self.id)
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, house, around): (SubjectId, _, _) = (id.parse()?, app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, id: SubjectId) -> Result<Show, Problem> {
    let t = t::Texts::new(visit.lang);
    let task = actions::task(cx, id).await?;
    let action = &task.action;
    let faces = Faces::load(cx, [action.owner]).await?;
    let decision = match action.decision {
        Some(id) => decisions::store::one(cx, id).await?,
        None => None,
    };
    let anchor = Anchor::Subject(task.subject.clone());
    Ok(Show {
        t,
        head: Head::below(cx, visit, &task.chamber, Part::Actions).await?,
        id,
        heading: action.title.clone(),
        owner: faces.view(visit, action.owner),
        mark: mark(t, action, visit.now),
        open: action.state(visit.now).is_open(),
        due: civil::day_said(action.due_at, visit),
        due_field: civil::day_field(action.due_at, &visit.zone),
        first_due: (action.first_due_at != action.due_at).then(|| civil::day_said(action.first_due_at, visit)),
        done: action.done_at.map(|at| visit.time(at)),
        at: visit.time(id.made_at()),
        meeting: action.meeting,
        decision: decision.map(|one| (one.id, format!("{} {}", wording::number(one.year, one.number), one.title))),
        may_finish: policy::Finish.judge(&visit.viewer, &task) == Verdict::Allowed,
        keeps: policy::Keep.judge(&visit.viewer, &task.chamber) == Verdict::Allowed,
        foot: app.slices.panels.at(cx, visit, Place::SubjectFoot, &anchor).await?,
        aside: app.slices.panels.at(cx, visit, Place::SubjectAside, &anchor).await?,
    })
}
