//! The page of coverage.

use super::actions::{self, Typed};
use super::model::{Coverage, Covered, Statements};
use super::store;
use crate::agreements;
use crate::policy::{self, Act, Figures};
use crate::t;
use askama::Template;
use axum::extract::State;
use db::Cx;
use http::StatusCode;
use kernel::PersonId;
use kernel::grant::grant;
use maturity::{Instrument, Words};
use std::collections::HashMap;
use web::flash::{Flash, go};
use web::view::{Choice, TimeView};
use web::{App, FieldErrors, Fields, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "coverage/index.html")]
struct Index {
    t: t::Texts,
    lines: Vec<Line>,
    may_state: bool,
    typed: Typed,
    subs: Vec<Choice>,
    errors: FieldErrors,
}

/// A sub-dimension.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    id: String,
    name: String,
    percent: String,
    tone: &'static str,
    icon: &'static str,
    label: &'static str,
    stated: Option<Stated>,
}

/// What somebody stated.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Stated {
    by: String,
    at: TimeView,
    basis: String,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.coverage().to_owned()
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result {
    page(&app, visit, Typed::default(), FieldErrors::new()).await
}

pub(super) async fn create(State(app): State<App>, visit: Visit, fields: Fields) -> web::Result {
    let text = |name: &str| fields.first(name).to_owned();
    let typed = Typed { sub: text("sub"), percent: text("percent"), basis: text("basis") };
    let (lang, sent) = (visit.lang, typed.clone());
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::state(cx, lang, &sent).await).await {
        Ok(()) => {
            let said = t::Texts::new(lang).said_stated(&typed.sub);
            Ok(go(&app, "/journey/measures/coverage", Flash::good(said)))
        }
        Err(Problem::Invalid(errors)) => page(&app, visit, typed, errors).await,
        Err(problem) => Err(problem),
    }
}

async fn page(app: &App, visit: Visit, typed: Typed, errors: FieldErrors) -> web::Result {
    let around = visit.clone();
    let load = async move |cx: &mut Cx| -> Result<Index, Problem> {
        grant(cx.viewer(), Figures, &Act::See)?;
        let all = store::newest(cx).await?;
        let people: Vec<PersonId> = all.iter().map(|one| one.stated_by).collect();
        let names = agreements::store::names(cx, &people).await?;
        let statements = Statements::of(all);
        let instrument = Instrument::current();
        let words = Words::of(instrument, around.lang);
        let name = |id: &str| words.sub_dimension(id).map_or("", |words| words.name.as_str()).to_owned();
        let ids = || instrument.sub_dimensions.iter().map(|sub| sub.id.clone());
        let line =
            |id: String| line(&around, &names, name(&id), statements.at(&id, around.now), statements.get(&id), id);
        let choice = |id: String| {
            let label = format!("{id} {}", name(&id));
            Choice { chosen: typed.sub == id, value: id, label }
        };
        let t = t::Texts::new(around.lang);
        let none = Choice { label: t.choose().to_owned(), chosen: typed.sub.is_empty(), ..Choice::default() };
        Ok(Index {
            t,
            lines: ids().map(line).collect(),
            may_state: policy::may(&around.viewer, Act::Administer),
            subs: std::iter::once(none).chain(ids().map(choice)).collect(),
            typed,
            errors,
        })
    };
    app.show(visit, load).await
}

fn line(
    visit: &Visit,
    names: &HashMap<PersonId, String>,
    name: String,
    covered: Covered,
    stated: Option<&Coverage>,
    id: String,
) -> Line {
    let t = t::Texts::new(visit.lang);
    let (label, tone, icon) = word(t, covered);
    let percent =
        stated.map(|one| texts::percent(f64::from(i32::try_from(one.percent).unwrap_or_default()) / 100.0, visit.lang));
    let stated = stated.map(|one| Stated {
        by: names.get(&one.stated_by).map(|name| markup::safe_name(name).into_owned()).unwrap_or_default(),
        at: visit.time(one.id.made_at()),
        basis: one.basis.clone(),
    });
    Line { id, name, percent: percent.unwrap_or_default(), tone, icon, label, stated }
}

/// A coverage in a word, with its tone and icon.
pub(crate) fn word(t: t::Texts, covered: Covered) -> (&'static str, &'static str, &'static str) {
    match covered {
        Covered::Enough => (t.covered_enough(), "good", "check"),
        Covered::TooLittle => (t.covered_little(), "warn", "warning"),
        Covered::Overdue => (t.covered_overdue(), "warn", "clock"),
        Covered::Unstated => (t.covered_unstated(), "", "question"),
    }
}
