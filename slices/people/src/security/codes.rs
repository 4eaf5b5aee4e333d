//! Recovery codes, shown once.

use super::proof;
use crate::second_step::{actions, store};
use crate::settings::{Section, sections};
use crate::t::Texts;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use db::Cx;
use web::{App, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "security/codes.html")]
struct Codes {
    t: Texts,
    sections: Vec<Section>,
    codes: Vec<String>,
}

impl Page for Codes {
    fn title(&self) -> String {
        self.t.recovery_codes().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

/// Shows fresh codes, this once.
pub(super) async fn show(app: &App, visit: Visit, codes: Vec<String>) -> Result<Response, Problem> {
    let page = Codes { t: Texts::new(visit.lang), sections: sections(&visit), codes };
    app.render(visit, page).await
}

pub(super) async fn create(State(app): State<App>, visit: Visit) -> Result<Response, Problem> {
    if let Some(way) = proof::demand(&app, &visit, "/settings/security").await? {
        return Ok(way);
    }
    let person = visit.person()?;
    let renew = async move |cx: &mut Cx| -> Result<Vec<String>, Problem> {
        if !store::is_on(cx, person).await? {
            return Err(Problem::NotFound);
        }
        Ok(actions::renew_codes(cx, person).await?)
    };
    let codes = app.write(&visit.viewer, renew).await?;
    show(&app, visit, codes).await
}
