//! The page of one's own tokens.

use crate::security;
use crate::settings::{Section, sections};
use crate::t::Texts;
use crate::tokens::actions;
use crate::tokens::model::{MOST_DAYS, Wish, Wrong};
use crate::tokens::store;
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use db::Cx;
use http::StatusCode;
use kernel::{Scope, TokenId};
use url::form_urlencoded;
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

const HERE: &str = "/settings/tokens";

/// What the form holds.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Typed {
    name: String,
    days: String,
    scopes: Vec<Scope>,
}

impl Default for Typed {
    fn default() -> Self {
        Self { name: String::new(), days: "90".to_owned(), scopes: vec![Scope::Read] }
    }
}

impl Typed {
    fn read(fields: &Fields) -> Self {
        let scopes = fields.all("scopes").iter().filter_map(|name| name.parse().ok()).collect();
        Self { name: fields.first("name").to_owned(), days: fields.first("days").to_owned(), scopes }
    }

    /// What an address brings back into the form.
    fn of_query(query: &str) -> Self {
        if query.is_empty() {
            return Self::default();
        }
        let mut fields = Fields::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()).into_owned() {
            fields.0.entry(name).or_default().push(value);
        }
        Self::read(&fields)
    }

    /// The address of the form as it was typed: nothing in it is secret, and whoever proves who they are comes back to it.
    fn href(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("name", &self.name).append_pair("days", &self.days);
        query.extend_pairs(self.scopes.iter().map(|scope| ("scopes", scope.name())));
        format!("{HERE}?{}", query.finish())
    }
}

pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    show(app, visit, Typed::of_query(&query.unwrap_or_default()), None, FieldErrors::new()).await
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
    let typed = Typed::read(&fields);
    let wish = Wish::new(&typed.name, typed.scopes.clone(), typed.days.trim().parse().unwrap_or(0));
    match wish {
        Ok(wish) => {
            if let Some(way) = security::demand(&app, &visit, &typed.href()).await? {
                return Ok(way);
            }
            let (_, secret) =
                app.write(&visit.viewer, async move |cx: &mut Cx| actions::make(cx, person, &wish).await).await?;
            show(app, visit, Typed::default(), Some(secret), FieldErrors::new()).await
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
    Ok(flash::go(&app, HERE, Flash::good(t.token_ended())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_comes_back_by_its_address() {
        let typed = Typed {
            name: "Bürö & \"more\"".to_owned(),
            days: "30".to_owned(),
            scopes: vec![Scope::Read, Scope::Admin],
        };
        let href = typed.href();
        assert_eq!(Typed::of_query(href.split_once('?').map_or("", |(_, query)| query)), typed);
        assert_eq!(Typed::of_query(""), Typed::default());
    }
}
