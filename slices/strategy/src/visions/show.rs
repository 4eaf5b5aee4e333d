//! A vision on its page, and the buttons below it.

use super::actions;
use super::model::Stage;
use super::store;
use crate::frame::Frame;
use crate::{policy, signatures, t, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use web::faces::Faces;
use web::flash::back;
use web::kinds::Mark;
use web::panels::{Anchor, Place, Shown};
use web::view::{PersonView, TimeView};
use web::{App, Page, Problem, Visit, prose};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "visions/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    frame: Frame,
    id: SubjectId,
    heading: String,
    mark: Mark,
    audience: &'static str,
    audience_label: String,
    html: String,
    edited: bool,
    goals: Vec<(String, String)>,
    /// The leaders of IT, for those who work here: a guest learns no names.
    signers: Option<Vec<Signer>>,
    signed: usize,
    draft: bool,
    published: bool,
    may_change: bool,
    may_sign: bool,
    /// Whether the viewer signed the text as it is now.
    mine: bool,
    foot: Vec<Shown>,
    aside: Vec<Shown>,
}

/// A leader of IT.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Signer {
    person: PersonView,
    at: Option<TimeView>,
    /// Whether they signed an earlier text.
    earlier: bool,
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
    let held = actions::find(cx, id, false).await?;
    let all = signatures::store::of(cx, id).await?;
    let faces = Faces::load(cx, all.iter().map(|one| one.person)).await?;
    let text = subjects::text(cx, &held.subject).await?;
    let reach = subjects::audience::reach(cx, held.subject.audience).await?;
    let version = held.subject.version;
    let holds = |one: &signatures::Signature| one.version == Some(version);
    let signer = |one: &signatures::Signature| Signer {
        person: faces.view(visit, one.person),
        at: one.signed_at.map(|at| visit.time(at)),
        earlier: one.version.is_some() && !holds(one),
    };
    let may = |verdict: Verdict| verdict == Verdict::Allowed;
    let anchor = Anchor::Subject(held.subject.clone());
    Ok(Show {
        t,
        frame: Frame::load(cx, app, visit).await?,
        id,
        heading: held.subject.title.clone(),
        mark: wording::vision(t, held.thing.stage()),
        audience: reach.name(),
        audience_label: web::reach::sentence(visit.lang, reach, held.standing.as_ref()),
        html: prose::resolved(cx, &text.html).await?,
        edited: held.subject.edited_at.is_some(),
        goals: store::goals(cx, id).await?.into_iter().map(|goal| (goal.goal, goal.served)).collect(),
        signers: visit.viewer.is_employee().then(|| all.iter().map(signer).collect()),
        signed: all.iter().filter(|one| holds(one)).count(),
        draft: held.thing.stage() == Stage::Draft,
        published: held.thing.is_published(),
        may_change: may(policy::Change.judge(&visit.viewer, &held)),
        may_sign: may(policy::Sign.judge(&visit.viewer, &held)),
        mine: all.iter().any(|one| Some(one.person) == visit.viewer.person() && holds(one)),
        foot: app.slices.panels.at(cx, visit, Place::SubjectFoot, &anchor).await?,
        aside: app.slices.panels.at(cx, visit, Place::SubjectAside, &anchor).await?,
    })
}

fn path(id: SubjectId) -> String {
    format!("/journey/vision/{id}")
}

pub(super) async fn publish(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::publish(cx, lang, id).await).await;
    back(&app, &path(id), done, t::Texts::new(lang).said_published())
}

pub(super) async fn withdraw(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::withdraw(cx, id).await).await;
    back(&app, &path(id), done, t::Texts::new(visit.lang).said_withdrawn())
}

pub(super) async fn sign(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::sign(cx, id, true).await).await;
    back(&app, &path(id), done, t::Texts::new(visit.lang).said_signed())
}

pub(super) async fn unsign(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    let done = app.write(&visit.viewer, async move |cx: &mut Cx| actions::sign(cx, id, false).await).await;
    back(&app, &path(id), done, t::Texts::new(visit.lang).said_unsigned())
}
