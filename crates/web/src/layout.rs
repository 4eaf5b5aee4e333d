//! The two documents that pages stand in.

use crate::flash::Flash;
use crate::page::{Page, built};
use crate::shell::{RailGroup, Shell};
use crate::view::PersonView;
use crate::{App, Visit, assets::Assets, t};
use askama::Template;

/// A link in the foot of a plain page.
pub(crate) struct FootLink {
    pub(crate) href: String,
    pub(crate) label: String,
}

#[derive(Template)]
#[template(path = "layout/document.html")]
pub(crate) struct Document {
    t: t::Texts,
    lang: &'static str,
    title: String,
    brand: &'static str,
    company: String,
    index: bool,
    assets: &'static Assets,
    theme: String,
    contrast: String,
    rail: Vec<RailGroup>,
    person: Option<PersonView>,
    bell_count: i64,
    search_query: String,
    live_url: String,
    single_keys: bool,
    notice: String,
    /// Where the visitor is, for the bar that marks it.
    path: String,
    flash: Vec<Flash>,
    page_class: &'static str,
    body: String,
}

impl Document {
    pub(crate) fn new<P: Page>(
        app: &App,
        visit: &Visit,
        page: &P,
        shell: Shell,
        class: &'static str,
        body: String,
    ) -> Self {
        let known = visit.known.as_deref();
        Self {
            t: t::Texts::new(visit.lang),
            lang: visit.lang.html(),
            title: page.title(),
            brand: "Stoa",
            company: app.company(),
            index: page.is_public(),
            assets: built(),
            theme: known.map(|known| known.theme.clone()).unwrap_or_default(),
            contrast: known.map(|known| known.contrast.clone()).unwrap_or_default(),
            rail: shell.rail,
            person: known.map(|known| known.view.clone()),
            bell_count: shell.bell_count,
            search_query: page.query(),
            live_url: known.map(|_| format!("/live?on={}&at={}", page.live(), visit.now.millis())).unwrap_or_default(),
            single_keys: known.is_none_or(|known| known.single_keys),
            notice: shell.notice,
            path: visit.path.clone(),
            flash: visit.flash.clone(),
            page_class: class,
            body,
        }
    }
}

#[derive(Template)]
#[template(path = "layout/plain.html")]
pub(crate) struct Plain {
    t: t::Texts,
    lang: &'static str,
    title: String,
    brand: &'static str,
    company: String,
    index: bool,
    assets: &'static Assets,
    theme: String,
    contrast: String,
    wide: bool,
    footer: Vec<FootLink>,
    flash: Vec<Flash>,
    body: String,
}

impl Plain {
    pub(crate) fn new(app: &App, visit: &Visit, title: String, wide: bool, body: String) -> Self {
        let known = visit.known.as_deref();
        Self {
            t: t::Texts::new(visit.lang),
            lang: visit.lang.html(),
            title,
            brand: "Stoa",
            company: app.company(),
            index: false,
            assets: built(),
            theme: known.map(|known| known.theme.clone()).unwrap_or_default(),
            contrast: known.map(|known| known.contrast.clone()).unwrap_or_default(),
            wide,
            footer: Vec::new(),
            flash: visit.flash.clone(),
            body,
        }
    }
}
