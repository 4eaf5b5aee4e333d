//! The settings of one's own account: what there is, how pages look, and in which language.

mod actions;
mod pages;
mod store;

use crate::t;
use askama::Template;
use db::Cx;
use futures::future::{BoxFuture, FutureExt, ready};
use kernel::Right;
use web::panels::{Anchor, Panel, Place, Shown};
use web::{Pace, Route, Visit, Who};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/settings", Who::Person, Pace::Read, pages::index),
        Route::get("/settings/appearance", Who::Person, Pace::Read, pages::appearance),
        Route::put("/settings/appearance", Who::Person, Pace::Write, pages::update_appearance),
        Route::get("/settings/language", Who::Person, Pace::Read, pages::language),
        Route::put("/settings/language", Who::Person, Pace::Write, pages::update_language),
    ]
}

/// The sections, for the settings that other slices have.
pub(crate) const PANEL: Panel = Panel { place: Place::Settings, order: 0, load: beside };

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "settings/sections.html")]
struct Beside {
    t: t::Texts,
    sections: Vec<Section>,
}

fn beside<'c>(_: &'c mut Cx, visit: &'c Visit, _: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    let t = t::Texts::new(visit.lang);
    let html = Beside { t, sections: sections(visit) }.render();
    let shown = |html| Some(Shown { title: t.settings().to_owned(), href: "/settings".to_owned(), html, count: 0 });
    ready(html.map(shown).map_err(|error| db::Error::Other(error.to_string()))).boxed()
}

/// A section of the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Section {
    pub(crate) href: &'static str,
    pub(crate) label: &'static str,
    pub(crate) detail: &'static str,
    pub(crate) icon: &'static str,
    pub(crate) current: bool,
}

/// All sections, the one of this visit marked.
pub(crate) fn sections(visit: &Visit) -> Vec<Section> {
    let t = t::Texts::new(visit.lang);
    let one = |href: &'static str, label, detail, icon| Section {
        href,
        label,
        detail,
        icon,
        current: visit.path.starts_with(href),
    };
    let mut all = vec![
        one("/settings/profile", t.settings_profile(), t.settings_profile_detail(), "person"),
        one("/settings/appearance", t.settings_appearance(), t.settings_appearance_detail(), "contrast"),
        one("/settings/language", t.settings_language(), t.settings_language_detail(), "language"),
        one("/settings/notices", t.settings_notices(), t.settings_notices_detail(), "bell"),
        one("/settings/security", t.settings_security(), t.settings_security_detail(), "key"),
        one("/settings/tokens", t.settings_tokens(), t.settings_tokens_detail(), "code"),
    ];
    if visit.viewer.has(Right::Identity) {
        all.push(one("/admin/people", t.roster(), t.roster_detail(), "people"));
    }
    all
}
