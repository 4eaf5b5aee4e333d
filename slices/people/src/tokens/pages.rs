//! The page of one's own tokens.

use crate::settings::{Section, sections};
use crate::t::Texts;
use crate::tokens::actions;
use crate::tokens::model::{MOST_DAYS, Wish, Wrong};
use crate::tokens::store;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use db::Cx;
use http::StatusCode;
use kernel::{Scope, TokenId};
use web::flash::{self, Flash};
use web::view::TimeView;
use web::{App, FieldErrors, Fields, Layout, Page, Problem, Visit};

#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    id: TokenId,
    name: String,
    scopes: String,
    until: TimeView,
}

/// A scope to tick.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Tick {
    name: &'static str,
    label: &'static str,
    detail: String,
    ticked: bool,
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "tokens/index.html")]
struct Index {
    t: Texts,
    sections: Vec<Section>,
    lines: Vec<Line>,
    /// The secret of the token that was just made.
    fresh: Option<String>,
    called: String,
    days: String,
    ticks: Vec<Tick>,
    errors: FieldErrors,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.tokens().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

fn words(t: Texts, scope: Scope) -> (&'static str, &'static str) {
    match scope {
        Scope::Read => (t.scope_read(), t.scope_read_detail()),
        Scope::Write => (t.scope_write(), t.scope_write_detail()),
        Scope::Spaces => (t.scope_spaces(), t.scope_spaces_detail()),
        Scope::Admin => (t.scope_admin(), t.scope_admin_detail()),
    }
}

/// What the form holds.
#[derive(Clone, Default)]
struct Typed {
    name: String,
    days: String,
    scopes: Vec<Scope>,
}

pub(super) async fn index(State(app): State<App>, visit: Visit) -> Result<Response, Problem> {
    let typed = Typed { days: "90".to_owned(), scopes: vec![Scope::Read], ..Typed::default() };
    show(app, visit, typed, None, FieldErrors::new()).await
}

async fn show(
    app: App,
    visit: Visit,
    typed: Typed,
    fresh: Option<String>,
    errors: FieldErrors,
) -> Result<Response, Problem> {
    let (person, around) = (visit.person()?, visit.clone());
    let load = async move |cx: &mut Cx| {
        let t = Texts::new(around.lang);
        let line = |row: store::TokenRow| Line {
            id: row.id,
            scopes: texts::list(&row.scopes().iter().map(|scope| words(t, scope).0).collect::<Vec<_>>(), around.lang),
            until: around.time(row.expires_at),
            name: row.name,
        };
        let tick = |scope: &Scope| {
            let (label, detail) = words(t, *scope);
            Tick { name: scope.name(), label, detail: detail.to_owned(), ticked: typed.scopes.contains(scope) }
        };
        let lines = store::list(cx, person, None, 100).await?.into_iter().map(line).collect();
        let ticks = Scope::ALL.iter().map(tick).collect();
        Ok(Index { t, sections: sections(&around), lines, fresh, called: typed.name, days: typed.days, ticks, errors })
    };
    app.show(visit, load).await
}

pub(super) async fn create(State(app): State<App>, visit: Visit, fields: Fields) -> Result<Response, Problem> {
    let (t, person) = (Texts::new(visit.lang), visit.person()?);
    let scopes = fields.all("scopes").iter().filter_map(|name| name.parse().ok()).collect();
    let typed = Typed { name: fields.first("name").to_owned(), days: fields.first("days").to_owned(), scopes };
    let wish = Wish::new(&typed.name, typed.scopes.clone(), typed.days.trim().parse().unwrap_or(0));
    match wish {
        Ok(wish) => {
            let (_, secret) =
                app.write(&visit.viewer, async move |cx: &mut Cx| actions::make(cx, person, &wish).await).await?;
            let empty = Typed { days: "90".to_owned(), scopes: vec![Scope::Read], ..Typed::default() };
            show(app, visit, empty, Some(secret), FieldErrors::new()).await
        }
        Err(wrong) => {
            let errors = match wrong {
                Wrong::Name => FieldErrors::one("name", t.token_name_missing()),
                Wrong::Scopes => FieldErrors::one("scopes", t.token_scopes_missing()),
                Wrong::Days => FieldErrors::one("days", t.token_days_wrong(MOST_DAYS)),
            };
            show(app, visit, typed, None, errors).await
        }
    }
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let (person, id, t) = (visit.person()?, id.parse::<TokenId>()?, Texts::new(visit.lang));
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::end(cx, person, id).await).await?;
    Ok(flash::go(&app, "/settings/tokens", Flash::good(t.token_ended())))
}
