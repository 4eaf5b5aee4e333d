//! The page of the addresses.

use super::{actions, store};
use crate::policy::KeepAddresses;
use crate::t::Texts;
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SpaceId;
use kernel::grant::grant;
use serde::Deserialize;
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Form, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "addresses/index.html")]
pub(crate) struct Index {
    t: Texts,
    /// What stands after the @; empty where no mail is taken in.
    domain: String,
    /// Whether the settings name who vouches for senders.
    believes: bool,
    lines: Vec<Line>,
    spaces: Vec<Choice>,
    typed: Typed,
    errors: FieldErrors,
}

/// An address.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Line {
    pub address: String,
    pub local: String,
    pub space: String,
    pub href: String,
}

/// The fields, as they were typed.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Typed {
    pub local: String,
    pub space: String,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.addresses().to_owned()
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result {
    page(&app, visit, Typed::default(), FieldErrors::new()).await
}

async fn page(app: &App, visit: Visit, typed: Typed, errors: FieldErrors) -> web::Result {
    let (own, lang) = (app.clone(), visit.lang);
    let work = async move |cx: &mut Cx| -> Result<Index, Problem> {
        grant(cx.viewer(), (), &KeepAddresses)?;
        let domain = domain(&own);
        let chosen = typed.space.parse::<SpaceId>().ok();
        let places = actions::places(cx, &own.slices.takers).await?;
        let line = |one: store::Listed| Line {
            address: format!("{}@{domain}", one.local),
            local: one.local,
            space: one.space_name,
            href: format!("/spaces/{}", one.slug),
        };
        let lines = store::all(cx).await?.into_iter().map(line).collect();
        let choice = |(space, name): (SpaceId, String)| Choice::of(space, name, chosen == Some(space));
        let spaces = places.into_iter().map(choice).collect();
        let believes = own.config.intake.authserv_id.is_some();
        Ok(Index { t: Texts::new(lang), domain, believes, lines, spaces, typed, errors })
    };
    app.show(visit, work).await
}

fn domain(app: &App) -> String {
    app.config.intake.domain.as_ref().map(|domain| domain.as_str().to_owned()).unwrap_or_default()
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Form(typed): Form<Typed>) -> web::Result {
    let (own, lang, wanted, domain) = (app.clone(), visit.lang, typed.clone(), domain(&app));
    let work = async move |cx: &mut Cx| {
        let (takers, space) = (&own.slices.takers, wanted.space.parse().ok());
        actions::add(cx, takers, (lang, &domain), &wanted.local, space).await
    };
    match app.write(&visit.viewer, work).await {
        Ok(()) => Ok(go(&app, "/intake/addresses", Flash::good(Texts::new(lang).said_address_added()))),
        Err(problem) => page(&app, visit, typed, FieldErrors::of_form(problem)?).await,
    }
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(local): Path<String>) -> web::Result {
    let lang = visit.lang;
    if local.contains(char::is_control) {
        return Err(Problem::NotFound);
    }
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::remove(cx, &local).await).await?;
    Ok(go(&app, "/intake/addresses", Flash::good(Texts::new(lang).said_address_removed())))
}
