//! A request on its page, with its conversation.

use super::actions;
use super::handling_view::HandlingView;
use super::store::Request;
use crate::desks::store as desks;
use crate::t::Texts;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use db::Cx;
use kernel::SubjectId;
use web::faces::Faces;
use web::held::Held;
use web::panels::{Anchor, Place, Shown};
use web::view::{PersonView, TimeView};
use web::{App, Page, Problem, Visit, prose};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "requests/show.html")]
pub(crate) struct Show {
    t: Texts,
    id: SubjectId,
    heading: String,
    /// The desk and its name, as far as the viewer sees it.
    desk: Option<(String, String)>,
    author: PersonView,
    at: TimeView,
    html: String,
    handling: HandlingView,
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
    let id: SubjectId = id.parse()?;
    let held = app.read(&visit, async move |cx: &mut Cx| actions::find(cx, id).await).await?;
    if held.subject.kind != crate::REQUEST {
        return Ok(Redirect::to(&super::line::address(&held.subject.kind, id)).into_response());
    }
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, held).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, held: Held<Request>) -> Result<Show, Problem> {
    let subject = &held.subject;
    let text = subjects::text(cx, subject).await?;
    let faces = Faces::load(cx, [subject.author]).await?;
    let desk = desks::one(cx, held.thing.desk).await?;
    let anchor = Anchor::Subject(subject.clone());
    Ok(Show {
        t: Texts::new(visit.lang),
        id: subject.id,
        heading: subject.title.clone(),
        desk: desk.map(|desk| (format!("/help/desks/{}", desk.id), desk.name)),
        author: faces.view(visit, subject.author),
        at: visit.time(subject.made_at()),
        html: prose::resolved(cx, &text.html).await?,
        handling: HandlingView::load(cx, visit, &held).await?,
        foot: app.slices.panels.at(cx, visit, Place::SubjectFoot, &anchor).await?,
        aside: app.slices.panels.at(cx, visit, Place::SubjectAside, &anchor).await?,
    })
}
