//! The page of a card that was carried on: its conversation, and what came of it.

use super::actions;
use crate::canvases;
use crate::t;
use crate::workshops::{Head, Section};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::SubjectId;
use web::faces::Faces;
use web::panels::{Anchor, Place, Shown};
use web::view::{PersonView, TimeView};
use web::{App, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "board/card.html")]
pub(crate) struct CardPage {
    t: t::Texts,
    head: Head,
    id: SubjectId,
    heading: String,
    text: String,
    author: PersonView,
    at: TimeView,
    canvas: Option<(SubjectId, String)>,
    foot: Vec<Shown>,
    aside: Vec<Shown>,
}

impl Page for CardPage {
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

async fn load(cx: &mut Cx, app: &App, visit: &Visit, id: SubjectId) -> Result<CardPage, Problem> {
    let (gathering, card) = actions::find(cx, id).await?;
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    let faces = Faces::load(cx, [card.author]).await?;
    let canvas = canvases::store::of_card(cx, card.id).await?;
    let heading = subject.title.clone();
    let anchor = Anchor::Subject(subject);
    Ok(CardPage {
        t: t::Texts::new(visit.lang),
        head: Head::below(cx, visit, &gathering, Section::Board).await?,
        id,
        heading,
        text: card.text,
        author: faces.view(visit, card.author),
        at: visit.time(card.id.made_at()),
        canvas: canvas.map(|one| (one.id, one.title)),
        foot: app.slices.panels.at(cx, visit, Place::SubjectFoot, &anchor).await?,
        aside: app.slices.panels.at(cx, visit, Place::SubjectAside, &anchor).await?,
    })
}
