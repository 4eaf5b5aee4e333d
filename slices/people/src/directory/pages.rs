//! The directory as a page.

use super::model::{After, Filters};
use super::store::{self, Listed};
use crate::policy::profiles::Browse;
use crate::profile::{Face, function, languages};
use crate::t;
use askama::Template;
use axum::extract::{Query, State};
use db::Cx;
use kernel::PersonKind;
use kernel::grant::grant;
use serde::Deserialize;
use texts::Lang;
use web::view::{Choice, PersonView};
use web::{App, Layout, Page, Problem, Result, Visit};

const PAGE: usize = 48;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    #[serde(flatten)]
    filters: Filters,
    view: String,
    after: String,
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "directory/index.html")]
struct IndexPage {
    t: t::Texts,
    filters: Filters,
    count: i64,
    people: Vec<Line>,
    selects: Vec<Select>,
    view: &'static str,
    grid_href: String,
    list_href: String,
    without_skill: String,
    first: Option<String>,
    next: Option<String>,
}

#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    person: PersonView,
    small: String,
    chips: Vec<String>,
}

#[cfg_attr(test, derive(playhouse::Sample))]
struct Select {
    label: &'static str,
    name: &'static str,
    options: Vec<Choice>,
}

impl Page for IndexPage {
    fn title(&self) -> String {
        self.t.directory().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit, Query(asked): Query<Asked>) -> Result {
    grant(&visit.viewer, (), &Browse)?;
    let inside = visit.viewer.is_employee();
    let filters = if inside { asked.filters } else { asked.filters.for_outsiders() };
    let after = (!asked.after.is_empty()).then(|| asked.after.parse::<After>()).transpose();
    let after = after.map_err(|error| Problem::Unreadable(error.to_string()))?;
    let view = if asked.view == "list" { "list" } else { "grid" };
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| {
        let mut found = store::list(cx, &filters, after.as_ref(), PAGE + 1).await?;
        let more = found.len() > PAGE;
        found.truncate(PAGE);
        let query = filters.query();
        let next = found.last().filter(|_| more).map(|last| place(view, &query, last));
        let people = found.iter().map(|one| line(&around, one)).collect();
        let selects = if inside { selects(cx, around.lang, &filters).await? } else { Vec::new() };
        Ok(IndexPage {
            t: t::Texts::new(around.lang),
            count: store::count(cx, &filters).await?,
            people,
            selects,
            view,
            grid_href: format!("/people?view=grid{query}"),
            list_href: format!("/people?view=list{query}"),
            without_skill: format!(
                "/people?view={view}{}",
                Filters { skill: String::new(), ..filters.clone() }.query()
            ),
            first: after.map(|_| format!("/people?view={view}{query}")),
            next,
            filters,
        })
    })
    .await
}

fn place(view: &str, query: &str, last: &Listed) -> String {
    let after = After::person(&last.name_folded, last.id).to_string();
    let after = percent_encoding::utf8_percent_encode(&after, percent_encoding::NON_ALPHANUMERIC);
    format!("/people?view={view}{query}&after={after}")
}

fn line(visit: &Visit, one: &Listed) -> Line {
    let person = face(one).view(&visit.viewer);
    let t = t::Texts::new(visit.lang);
    let inside = visit.viewer.is_employee();
    let mut chips = Vec::new();
    match one.kind {
        PersonKind::Guest => chips.push(t.kind_guest().to_owned()),
        PersonKind::Customer => chips.push(t.kind_customer().to_owned()),
        PersonKind::Employee => {}
    }
    let away = one.away_until.map_or(!one.away_text.is_empty(), |until| until >= visit.now);
    if inside && away {
        chips.push(t.profile_away_now().to_owned());
    }
    let places = [&one.unit, &one.location].into_iter().filter(|place| inside && !place.is_empty());
    chips.extend(places.cloned());
    Line { small: person.title.clone(), person, chips }
}

pub(super) fn face(one: &Listed) -> Face {
    Face {
        id: one.id,
        name: one.name.clone(),
        title: one.title.clone(),
        photo: one.photo,
        kind: one.kind,
        left_at: one.left_at,
    }
}

async fn selects(cx: &mut Cx, lang: Lang, filters: &Filters) -> db::Result<Vec<Select>> {
    let t = t::Texts::new(lang);
    let same = |value: &String| value.clone();
    let units = choices(t, &store::units(cx).await?, &filters.unit, same);
    let locations = choices(t, &store::locations(cx).await?, &filters.location, same);
    let spoken = choices(t, &store::languages(cx).await?, &filters.language, |code| languages::name(lang, code));
    let kinds = [PersonKind::Employee, PersonKind::Guest, PersonKind::Customer].map(|kind| kind.name().to_owned());
    let kinds =
        choices(t, &kinds, &filters.kind, |kind| t::lookup(lang, &format!("kind-{kind}"), &[]).unwrap_or_default());
    let one = |label, name, options| Select { label, name, options };
    Ok(vec![
        one(t.profile_unit(), "unit", units),
        one(t.profile_function(), "function", function::choices(lang, &filters.function)),
        one(t.profile_location(), "location", locations),
        one(t.profile_language(), "language", spoken),
        one(t.directory_kind(), "kind", kinds),
    ])
}

fn choices(t: t::Texts, values: &[String], chosen: &str, label: impl Fn(&String) -> String) -> Vec<Choice> {
    let any = Choice { value: String::new(), label: t.choose_any().to_owned(), chosen: chosen.is_empty() };
    let one = |value: &String| Choice { label: label(value), chosen: value == chosen, value: value.clone() };
    std::iter::once(any).chain(values.iter().map(one)).collect()
}
