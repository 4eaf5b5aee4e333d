//! The page behind the link.

use super::person_of;
use crate::{settings, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::Viewer;
use web::{App, Layout, Page, Problem, Result, Visit};

#[derive(Template)]
#[template(path = "unsubscribe/show.html")]
pub(crate) struct Show {
    pub(crate) t: t::Texts,
    pub(crate) action: String,
    pub(crate) done: bool,
}

impl Page for Show {
    fn title(&self) -> String {
        self.t.unsubscribe().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Plain { wide: false }
    }
}

/// GET /unsubscribe/{token}: mail programs open links to look at them, so this only asks.
pub(super) async fn show(State(app): State<App>, visit: Visit, Path(token): Path<String>) -> Result {
    person_of(&app, &token).ok_or(Problem::NotFound)?;
    let page = Show { t: t::Texts::new(visit.lang), action: format!("/unsubscribe/{token}"), done: false };
    app.render(visit, page).await
}

/// POST /unsubscribe/{token}
pub(super) async fn create(State(app): State<App>, visit: Visit, Path(token): Path<String>) -> Result {
    let person = person_of(&app, &token).ok_or(Problem::NotFound)?;
    app.write(&Viewer::System, async move |cx: &mut Cx| settings::stop_mail(cx, person).await).await?;
    let page = Show { t: t::Texts::new(visit.lang), action: String::new(), done: true };
    app.render(visit, page).await
}
