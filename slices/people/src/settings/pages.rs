//! The pages of the settings.

use super::actions::{self, Looks, Speech};
use super::store::{self, Appearance};
use super::{Section, sections};
use crate::t;
use askama::Template;
use axum::extract::State;
use axum::response::IntoResponse;
use db::Cx;
use http::{HeaderMap, StatusCode, header};
use texts::{Lang, Zone};
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Result, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "settings/index.html")]
struct IndexPage {
    t: t::Texts,
    sections: Vec<Section>,
}

impl Page for IndexPage {
    fn title(&self) -> String {
        self.t.settings().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit) -> Result {
    let page = IndexPage { t: t::Texts::new(visit.lang), sections: sections(&visit) };
    app.render(visit, page).await
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "settings/appearance.html")]
struct AppearancePage {
    t: t::Texts,
    sections: Vec<Section>,
    looks: Appearance,
}

impl Page for AppearancePage {
    fn title(&self) -> String {
        self.t.settings_appearance().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

pub(super) async fn appearance(State(app): State<App>, visit: Visit) -> Result {
    let (me, around) = (visit.person()?, visit.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let looks = store::appearance(cx, me).await?;
        Ok(AppearancePage { t: t::Texts::new(around.lang), sections: sections(&around), looks })
    })
    .await
}

pub(super) async fn update_appearance(
    State(app): State<App>,
    visit: Visit,
    headers: HeaderMap,
    Form(asked): Form<Looks>,
) -> Result {
    let lang = visit.lang;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::update_appearance(cx, lang, asked).await).await?;
    let accept = headers.get(header::ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or_default();
    // The behaviour has shown it already and wants no page.
    if accept.contains("json") && !accept.contains("html") {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    Ok(go(&app, "/settings/appearance", Flash::good(t::Texts::new(lang).saved())))
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "settings/language.html")]
struct LanguagePage {
    t: t::Texts,
    sections: Vec<Section>,
    languages: Vec<Choice>,
    zones: Vec<Choice>,
    errors: FieldErrors,
}

impl Page for LanguagePage {
    fn title(&self) -> String {
        self.t.settings_language().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

impl LanguagePage {
    fn new(visit: &Visit, lang: &str, zone: &str, errors: FieldErrors) -> Self {
        let t = t::Texts::new(visit.lang);
        let as_browser = Choice {
            value: String::new(),
            label: t.settings_language_of_browser().to_owned(),
            chosen: lang.is_empty(),
        };
        let spoken = Lang::ALL.map(|one| Choice {
            value: one.html().to_owned(),
            label: one.name().to_owned(),
            chosen: one.html() == lang,
        });
        let zones = Zone::names().into_iter().map(|name| Choice {
            label: name.replace('_', " "),
            chosen: name == zone,
            value: name,
        });
        Self {
            t,
            sections: sections(visit),
            languages: std::iter::once(as_browser).chain(spoken).collect(),
            zones: zones.collect(),
            errors,
        }
    }
}

pub(super) async fn language(State(app): State<App>, visit: Visit) -> Result {
    let (me, around) = (visit.person()?, visit.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let (lang, zone) = store::language(cx, me).await?;
        Ok(LanguagePage::new(&around, lang.as_deref().unwrap_or_default(), &zone, FieldErrors::new()))
    })
    .await
}

pub(super) async fn update_language(State(app): State<App>, visit: Visit, Form(asked): Form<Speech>) -> Result {
    let (lang, sent) = (visit.lang, asked.clone());
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::update_language(cx, lang, &sent).await).await {
        Ok(()) => {
            let lang = asked.lang.parse().unwrap_or(visit.lang);
            Ok(go(&app, "/settings/language", Flash::good(t::Texts::new(lang).saved())))
        }
        Err(Problem::Invalid(errors)) => {
            let page = LanguagePage::new(&visit, &asked.lang, &asked.zone, errors);
            app.render(visit, page).await
        }
        Err(problem) => Err(problem),
    }
}
