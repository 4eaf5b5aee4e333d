//! Where somebody ends their addresses for answers.

use super::store;
use crate::t::Texts;
use askama::Template;
use axum::extract::State;
use db::Cx;
use web::flash::{Flash, go};
use web::{App, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "answers/show.html")]
pub(crate) struct Show {
    t: Texts,
    count: i64,
}

impl Page for Show {
    fn title(&self) -> String {
        self.t.answers_by_mail().to_owned()
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit) -> web::Result {
    let (t, me) = (Texts::new(visit.lang), visit.person()?);
    let work = async move |cx: &mut Cx| -> Result<Show, Problem> { Ok(Show { t, count: store::count(cx, me).await? }) };
    app.show(visit, work).await
}

/// Ends them all. Again changes nothing.
pub(super) async fn destroy(State(app): State<App>, visit: Visit) -> web::Result {
    let (t, me) = (Texts::new(visit.lang), visit.person()?);
    app.write(&visit.viewer, async move |cx: &mut Cx| store::end(cx, me).await).await?;
    Ok(go(&app, "/settings/answers-by-mail", Flash::good(t.said_ended())))
}
