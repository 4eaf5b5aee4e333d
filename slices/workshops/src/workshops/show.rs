//! The overview of a workshop.

use super::actions;
use super::head::{Head, Section};
use super::model::Stage;
use crate::blocks::{self, Balance, Meter};
use crate::people::{self, PartnerView};
use crate::{policy, t, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use web::faces::Faces;
use web::panels::{Anchor, Place, Shown};
use web::view::{PersonView, TimeView};
use web::{App, Page, Problem, Visit, civil, prose};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "workshops/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    head: Head,
    id: SubjectId,
    stage: &'static str,
    at: TimeView,
    /// When the day ends, if it has blocks.
    ends: String,
    place: String,
    link: String,
    facilitator: PersonView,
    html: String,
    edited: bool,
    meter: Meter,
    people: String,
    partners: Vec<PartnerView>,
    joined: bool,
    may_join: bool,
    leads: bool,
    foot: Vec<Shown>,
    aside: Vec<Shown>,
}

impl Page for Show {
    fn title(&self) -> String {
        self.head.name.clone()
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
    let (t, gathering) = (t::Texts::new(visit.lang), actions::gathering(cx, id).await?);
    let (workshop, stage) = (&gathering.workshop, gathering.stage());
    let leads = policy::Lead.judge(&visit.viewer, &gathering) == Verdict::Allowed;
    let joins = policy::Join.judge(&visit.viewer, &gathering) == Verdict::Allowed;
    let blocks = blocks::store::all(cx, id).await?;
    let closed = stage == Stage::Closed;
    let balance = if closed { Balance::actual(&blocks) } else { Balance::planned(&blocks) };
    let begins = workshop.begun_at.unwrap_or(workshop.starts_at);
    let last = blocks::timetable(begins, visit.now, &blocks).last().copied();
    let text = subjects::text(cx, &gathering.subject).await?;
    let faces = Faces::load(cx, [workshop.facilitator]).await?;
    let anchor = Anchor::Subject(gathering.subject.clone());
    Ok(Show {
        t,
        head: Head::of(cx, visit, &gathering, Section::Overview).await?,
        id,
        stage: stage.name(),
        at: civil::hour_said(begins, visit),
        ends: last.map(|slot| wording::clock(slot.ends, visit)).unwrap_or_default(),
        place: workshop.place.clone(),
        link: workshop.link.clone(),
        facilitator: faces.view(visit, workshop.facilitator),
        html: prose::resolved(cx, &text.html).await?,
        edited: gathering.subject.edited_at.is_some(),
        meter: Meter::of(t, balance, closed),
        people: if matches!(stage, Stage::Live | Stage::Closed) {
            t.count_attended(workshop.attended)
        } else {
            t.count_people(workshop.people)
        },
        partners: people::store::partners(cx, id).await?.into_iter().map(PartnerView::of).collect(),
        joined: gathering.own.is_some(),
        may_join: joins && gathering.own.is_none() && matches!(stage, Stage::Ready | Stage::Live),
        leads,
        foot: app.slices.panels.at(cx, visit, Place::SubjectFoot, &anchor).await?,
        aside: app.slices.panels.at(cx, visit, Place::SubjectAside, &anchor).await?,
    })
}
