//! A story on its page.

use super::actions;
use crate::frame::{Frame, Part};
use crate::{policy, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use web::faces::Faces;
use web::panels::{Anchor, Place, Shown};
use web::view::{PersonView, TimeView};
use web::{App, Page, Problem, Visit, prose};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "stories/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    frame: Frame,
    id: SubjectId,
    heading: String,
    author: PersonView,
    at: TimeView,
    audience: &'static str,
    audience_label: String,
    html: String,
    edited: bool,
    /// What it is about, if the viewer may see it: address and title.
    about: Option<(String, String)>,
    may_change: bool,
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

/// That it was read, for the share of IT that did.
pub(super) async fn read(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result<StatusCode> {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::read(cx, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, id: SubjectId) -> Result<Show, Problem> {
    let held = actions::find(cx, id, false).await?;
    let text = subjects::text(cx, &held.subject).await?;
    let faces = Faces::load(cx, [held.subject.author]).await?;
    let reach = subjects::audience::reach(cx, held.subject.audience).await?;
    let about = match held.thing.about {
        Some(about) => subjects::find(cx, about).await?,
        None => None,
    };
    let anchor = Anchor::Subject(held.subject.clone());
    Ok(Show {
        t: t::Texts::new(visit.lang),
        frame: Frame::load(cx, app, visit, Part::Stories).await?,
        id,
        heading: held.subject.title.clone(),
        author: faces.view(visit, held.subject.author),
        at: visit.time(id.made_at()),
        audience: reach.name(),
        audience_label: web::reach::sentence(visit.lang, reach, held.standing.as_ref()),
        html: prose::resolved(cx, &text.html).await?,
        edited: held.subject.edited_at.is_some(),
        about: about.map(|about| (app.slices.kinds.url(&about), prose::called(&about))),
        may_change: policy::Drive.judge(&visit.viewer, &held) == Verdict::Allowed,
        foot: app.slices.panels.at(cx, visit, Place::SubjectFoot, &anchor).await?,
        aside: app.slices.panels.at(cx, visit, Place::SubjectAside, &anchor).await?,
    })
}
