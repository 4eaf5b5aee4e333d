//! The overview, and ending sessions.

use crate::sessions::{actions, session, store};
use crate::settings::{Section, sections};
use crate::t::Texts;
use crate::{identities, passwords, second_step};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use db::Cx;
use http::StatusCode;
use kernel::{IdentityId, SessionId};
use web::flash::{self, Flash};
use web::view::TimeView;
use web::{App, FieldErrors, Layout, Page, Problem, Visit};

/// A session as a line.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    id: SessionId,
    browser: String,
    network: String,
    seen: TimeView,
    is_this: bool,
}

/// A provider, and the identity that is linked there.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Provider {
    id: String,
    name: String,
    linked: Option<IdentityId>,
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "security/show.html")]
struct Show {
    t: Texts,
    sections: Vec<Section>,
    has_password: bool,
    second_step: bool,
    codes_left: i64,
    providers: Vec<Provider>,
    sessions: Vec<Line>,
    errors: FieldErrors,
    min_length: u32,
}

impl Page for Show {
    fn title(&self) -> String {
        self.t.security().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit) -> Result<Response, Problem> {
    with(app, visit, FieldErrors::new()).await
}

/// The page, with what is wrong.
pub(super) async fn with(app: App, visit: Visit, errors: FieldErrors) -> Result<Response, Problem> {
    let (person, own, around) = (visit.person()?, session(&visit), visit.clone());
    let min_length = app.config.sign_in.password_min_length;
    let config = app.config.clone();
    let load = async move |cx: &mut Cx| {
        let line = |row: store::SessionRow| Line {
            is_this: Some(row.id) == own,
            seen: around.time(row.last_seen_at),
            id: row.id,
            browser: row.browser,
            network: row.network,
        };
        let linked = identities::store::list(cx, person).await?;
        let provider = |one: &config::Oidc| Provider {
            id: one.id.to_string(),
            name: one.name.clone(),
            linked: linked.iter().find(|identity| identity.issuer == one.issuer.as_str()).map(|identity| identity.id),
        };
        Ok(Show {
            providers: config.oidc.iter().map(provider).collect(),
            t: Texts::new(around.lang),
            sections: sections(&around),
            has_password: passwords::store::find(cx, person).await?.is_some(),
            second_step: second_step::store::is_on(cx, person).await?,
            codes_left: second_step::store::codes_left(cx, person).await?,
            sessions: store::list(cx, person).await?.into_iter().map(line).collect(),
            errors,
            min_length,
        })
    };
    app.show(visit, load).await
}

pub(super) async fn end(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let (person, id, t) = (visit.person()?, id.parse::<SessionId>()?, Texts::new(visit.lang));
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::end(cx, person, id).await).await?;
    Ok(flash::go(&app, "/settings/security", Flash::good(t.session_ended())))
}

pub(super) async fn end_others(State(app): State<App>, visit: Visit) -> Result<Response, Problem> {
    let (person, own, t) = (visit.person()?, session(&visit), Texts::new(visit.lang));
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::end_others(cx, person, own).await).await?;
    Ok(flash::go(&app, "/settings/security", Flash::good(t.sessions_ended())))
}
