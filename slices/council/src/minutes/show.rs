//! Published minutes.

use super::actions;
use crate::councils::{Head, Part};
use crate::{policy, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use web::panels::{Anchor, Place, Shown};
use web::view::TimeView;
use web::{App, Page, Problem, Visit};
use web::{civil, prose};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "minutes/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    head: Head,
    id: SubjectId,
    heading: String,
    meeting: SubjectId,
    held: TimeView,
    published: Option<TimeView>,
    approved: Option<TimeView>,
    /// When they were last corrected, and how often.
    edited: Option<TimeView>,
    quorum: bool,
    html: String,
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
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    let sitting = actions::meeting_of(cx, id).await?;
    let text = subjects::text(cx, &subject).await?;
    let anchor = Anchor::Subject(subject.clone());
    Ok(Show {
        t: t::Texts::new(visit.lang),
        head: Head::below(cx, visit, &sitting.chamber, Part::Meetings).await?,
        id,
        heading: subject.title.clone(),
        meeting: sitting.meeting.id,
        held: civil::hour_said(sitting.meeting.starts_at, visit),
        published: sitting.meeting.published_at.map(|at| visit.time(at)),
        approved: sitting.meeting.approved_at.map(|at| visit.time(at)),
        edited: subject.edited_at.map(|at| visit.time(at)),
        quorum: sitting.meeting.quorum_met.unwrap_or(false),
        html: prose::resolved(cx, &text.html).await?,
        keeps: policy::Keep.judge(&visit.viewer, &sitting.chamber) == Verdict::Allowed,
        foot: app.slices.panels.at(cx, visit, Place::SubjectFoot, &anchor).await?,
        aside: app.slices.panels.at(cx, visit, Place::SubjectAside, &anchor).await?,
    })
}
