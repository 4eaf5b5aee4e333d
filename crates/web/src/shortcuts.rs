//! The map of keys: a page, and what the dialog behind `?` shows.

use crate::{App, Page, Result, Visit, t};
use askama::Template;
use axum::extract::State;

#[derive(Template)]
#[template(path = "pages/shortcuts.html")]
struct Shortcuts {
    t: t::Texts,
}

impl Page for Shortcuts {
    fn title(&self) -> String {
        self.t.keys_title().to_owned()
    }
}

pub(crate) async fn show(State(app): State<App>, visit: Visit) -> Result {
    let page = Shortcuts { t: t::Texts::new(visit.lang) };
    app.render(visit, page).await
}
