//! The page of the system.

use crate::health::{Check, checks_in};
use crate::policy::{Act, Office};
use crate::t;
use askama::Template;
use axum::extract::State;
use kernel::grant::grant;
use web::{App, Layout, Page, Visit};

#[derive(Template)]
#[template(path = "system/show.html")]
pub(crate) struct Show {
    pub t: t::Texts,
    pub checks: Vec<Check>,
    /// What runs: a label and its value.
    pub facts: Vec<(&'static str, String)>,
}

impl Page for Show {
    fn title(&self) -> String {
        self.t.system().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit) -> web::Result {
    grant(&visit.viewer, Office, &Act::Enter)?;
    let t = t::Texts::new(visit.lang);
    let page = Show { t, checks: checks_in(&app, visit.lang).await, facts: facts(&app, t, &visit) };
    app.render(visit, page).await
}

fn facts(app: &App, t: t::Texts, visit: &Visit) -> Vec<(&'static str, String)> {
    let running = i64::try_from(app.started.elapsed().as_millis()).unwrap_or(i64::MAX);
    vec![
        (t.fact_version(), env!("CARGO_PKG_VERSION").to_owned()),
        (t.fact_running(), texts::duration(running, visit.lang)),
        (t.fact_address(), app.config.server.base_url.to_string()),
        (t.fact_data(), app.config.data.dir.display().to_string()),
        (t.fact_slices(), app.slices.names.join(", ")),
    ]
}
