//! What one reads after asking for a link, and where a link leads that holds no more.

use crate::t::Texts;
use askama::Template;
use axum::response::Response;
use http::StatusCode;
use web::{App, Layout, Page, Problem, Visit};

/// A page of one sentence and one way on.
#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "links/said.html")]
pub(crate) struct Said {
    pub(crate) title: String,
    pub(crate) text: String,
    /// Where to go on: address and label.
    pub(crate) action: (String, String),
    pub(crate) status: StatusCode,
}

impl Page for Said {
    fn title(&self) -> String {
        self.title.clone()
    }
    fn layout(&self) -> Layout {
        Layout::Plain { wide: false }
    }
    fn status(&self) -> StatusCode {
        self.status
    }
}

/// A mail is on its way, or not: the page is the same.
pub(crate) async fn sent(app: &App, visit: Visit, email: &str) -> Result<Response, Problem> {
    let t = Texts::new(visit.lang);
    let page = Said {
        title: t.link_sent_title().to_owned(),
        text: t.link_sent(email),
        action: ("/sign-in".to_owned(), t.back_to_sign_in().to_owned()),
        status: StatusCode::OK,
    };
    app.render(visit, page).await
}

/// The link holds no more, or never did.
pub(crate) async fn expired(app: &App, visit: Visit, again: &'static str) -> Result<Response, Problem> {
    let t = Texts::new(visit.lang);
    let page = Said {
        title: t.link_expired_title().to_owned(),
        text: t.link_expired().to_owned(),
        action: (again.to_owned(), t.link_again().to_owned()),
        status: StatusCode::NOT_FOUND,
    };
    app.render(visit, page).await
}
