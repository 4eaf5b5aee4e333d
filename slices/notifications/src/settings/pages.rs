//! The page of these settings.

use super::store::{self, Settings};
use crate::levels::{Chosen, chosen};
use crate::notices::{Level, Reason, Reasons, why};
use crate::policy::Act;
use crate::t;
use askama::Template;
use axum::extract::State;
use db::Cx;
use web::flash::{Flash, go};
use web::panels::{Anchor, Place, Shown};
use web::{App, Fields, Layout, Page, Problem, Result, Visit};

/// A reason and where it shows.
pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) label: String,
    pub(crate) bell: bool,
    pub(crate) mail: bool,
}

/// A space with a level of its own.
pub(crate) struct SpaceLevel {
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) action: String,
    pub(crate) level: &'static str,
}

#[derive(Template)]
#[template(path = "settings/edit.html")]
pub(crate) struct Edit {
    pub(crate) t: t::Texts,
    pub(crate) rows: Vec<Row>,
    pub(crate) quiet: bool,
    pub(crate) spaces: Vec<SpaceLevel>,
    /// The other settings.
    pub(crate) beside: Vec<Shown>,
}

impl Page for Edit {
    fn title(&self) -> String {
        self.t.settings().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

/// GET /settings/notices
pub(super) async fn edit(State(app): State<App>, visit: Visit) -> Result {
    let (t, person) = (t::Texts::new(visit.lang), visit.person()?);
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let settings = store::load(cx, person).await?;
        let spaces = chosen(cx).await?.into_iter().map(|one| space(t, one)).collect();
        let beside = house.slices.panels.at(cx, &around, Place::Settings, &Anchor::Person(person)).await?;
        Ok(Edit { t, rows: rows(t, &settings), quiet: settings.quiet, spaces, beside })
    })
    .await
}

fn rows(t: t::Texts, settings: &Settings) -> Vec<Row> {
    let row = |reason: Reason| Row {
        name: reason.name(),
        label: why(t, Reasons::of(reason)),
        bell: !Reasons(settings.bell_off).has(reason),
        mail: !Reasons(settings.mail_off).has(reason),
    };
    Reason::ALL.into_iter().map(row).collect()
}

fn space(t: t::Texts, one: Chosen) -> SpaceLevel {
    let level = match Level::from_code(one.code) {
        Level::All => t.level_all_space(),
        Level::Usual => t.level_usual(),
        Level::Muted => t.level_muted(),
    };
    let action = format!("/notices/levels/spaces/{}?_method=put", one.space);
    SpaceLevel { href: format!("/spaces/{}", one.slug), name: one.name, action, level }
}

/// PUT /settings/notices: the boxes that are ticked come in, the others don't.
pub(super) async fn update(State(app): State<App>, visit: Visit, fields: Fields) -> Result {
    let person = crate::notices::own(&visit.viewer, Act::Change)?.0;
    let t = t::Texts::new(visit.lang);
    let settings = Settings {
        bell_off: off(&fields, "bell", t)?.0,
        mail_off: off(&fields, "mail", t)?.0,
        quiet: fields.first("quiet") == "true",
    };
    app.write(&visit.viewer, async move |cx: &mut Cx| store::save(cx, person, &settings).await).await?;
    Ok(go(&app, "/settings/notices", Flash::good(t.saved())))
}

fn off(fields: &Fields, field: &str, t: t::Texts) -> Result<Reasons> {
    let ticked = fields.all(field);
    let known = |name: &String| Reason::ALL.iter().any(|reason| reason.name() == name);
    if !ticked.iter().all(known) {
        return Err(Problem::field(field, t.reason_unknown()));
    }
    let missing = Reason::ALL.into_iter().filter(|reason| !ticked.iter().any(|name| name == reason.name()));
    Ok(missing.fold(Reasons::NONE, Reasons::with))
}
