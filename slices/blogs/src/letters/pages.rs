//! The page on which a post is sent by mail: it says to how many before it does.

use super::actions;
use crate::blogs::{Head, Part};
use crate::t;
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::SubjectId;
use web::faces::Faces;
use web::flash::{Flash, go};
use web::view::{PersonView, TimeView};
use web::{App, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "letters/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    head: Head,
    id: SubjectId,
    heading: String,
    people: i64,
    /// Who sent it, when, and to how many.
    sent: Option<(PersonView, (TimeView, i64))>,
}

impl Page for Show {
    fn title(&self) -> String {
        format!("{}: {}", self.heading, self.t.send_by_mail())
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, around): (SubjectId, _) = (id.parse()?, visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, id).await).await
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::order(cx, id).await).await?;
    let said = Flash::good(t::Texts::new(visit.lang).said_mailed());
    Ok(go(&app, &format!("/blogs/posts/{id}/letter"), said))
}

async fn load(cx: &mut Cx, visit: &Visit, id: SubjectId) -> Result<Show, Problem> {
    let stand = actions::stand(cx, id).await?;
    let faces = Faces::load(cx, stand.letter.as_ref().map(|letter| letter.sent_by)).await?;
    let sent = |letter: &super::store::Letter| {
        (faces.view(visit, letter.sent_by), (visit.time(letter.sent_at), letter.people))
    };
    Ok(Show {
        t: t::Texts::new(visit.lang),
        head: Head::below(cx, visit, &stand.piece.journal, Part::Posts).await?,
        id,
        heading: stand.piece.subject.title.clone(),
        people: stand.people,
        sent: stand.letter.as_ref().map(sent),
    })
}
