//! The command palette: go anywhere by typing a little of its name.

use crate::query::Query;
use crate::{names, results, t, words};
use axum::extract::{Query as Params, State};
use db::Cx;
use serde::{Deserialize, Serialize};
use web::kinds::Kinds;
use web::{App, Json, Pace, Result, Route, Visit, Who};

/// Lines of one group.
const LINES: usize = 5;

pub fn routes() -> Vec<Route> {
    vec![Route::get("/palette", Who::Anyone, Pace::Search, index)]
}

/// What was typed so far.
#[derive(Debug, Default, Deserialize)]
pub struct Asking {
    #[serde(default)]
    q: String,
}

/// A line to choose.
#[derive(Debug, Serialize)]
pub struct Line {
    group: &'static str,
    label: String,
    hint: String,
    url: String,
    icon: &'static str,
}

/// GET /palette
async fn index(State(app): State<App>, visit: Visit, Params(asking): Params<Asking>) -> Result<Json<Vec<Line>>> {
    // What is too long to be asked finds nothing while it is typed; the page of results says why.
    let query = Query::parse(&asking.q).unwrap_or_default();
    let typed = !asking.q.trim().is_empty();
    let mut lines = pages(&visit, &query, typed);
    let (kinds, seen) = (app.slices.kinds.clone(), visit.clone());
    let found = app.read(&visit, async move |cx: &mut Cx| things(cx, &kinds, &seen, &query, typed).await).await?;
    lines.extend(found);
    Ok(Json(lines))
}

fn pages(visit: &Visit, query: &Query, typed: bool) -> Vec<Line> {
    let t = t::Texts::new(visit.lang);
    let mut all = vec![("/", t.page_home(), "home"), ("/spaces", t.page_spaces(), "spaces")];
    if visit.viewer.person().is_some() {
        all.extend([
            ("/write", t.page_write(), "edit"),
            ("/notices", t.page_notices(), "bell"),
            ("/bookmarks", t.page_bookmarks(), "save"),
        ]);
        all.extend([("/drafts", t.page_drafts(), "edit"), ("/settings", t.page_settings(), "settings")]);
    }
    if visit.viewer.is_employee() {
        all.push(("/people", t.page_people(), "people"));
    }
    let fits = |label: &str| !typed || begins(label, query);
    let lines = all.into_iter().filter(|(_, label, _)| fits(label));
    let line = |(url, label, icon): (&str, &str, &'static str)| Line {
        group: t.group_pages(),
        label: label.to_owned(),
        hint: String::new(),
        url: url.to_owned(),
        icon,
    };
    lines.map(line).take(if typed { LINES } else { usize::MAX }).collect()
}

/// Whether each word that was typed begins a word of the label.
fn begins(label: &str, query: &Query) -> bool {
    let there = words::tokens(label);
    let typed = query.name_words();
    !typed.is_empty() && typed.iter().all(|word| there.iter().any(|other| other.starts_with(word.as_str())))
}

async fn things(cx: &mut Cx, kinds: &Kinds, visit: &Visit, query: &Query, typed: bool) -> db::Result<Vec<Line>> {
    let t = t::Texts::new(visit.lang);
    let few = i64::try_from(LINES).unwrap_or(1);
    let spaces = if typed { names::spaces(cx, query, few).await? } else { names::own_spaces(cx, few).await? };
    let mut lines: Vec<Line> = spaces
        .into_iter()
        .map(|space| Line {
            group: t.group_spaces(),
            label: space.name,
            hint: space.purpose,
            url: format!("/spaces/{}", space.slug),
            icon: "spaces",
        })
        .collect();
    let people = names::people(cx, query, few).await?;
    lines.extend(people.into_iter().map(|one| Line {
        group: t.group_people(),
        label: one.name,
        hint: one.title,
        url: format!("/people/{}", one.id),
        icon: "person",
    }));
    let threads = results::recent(cx, query, LINES).await?;
    lines.extend(threads.into_iter().map(|card| {
        let label = if card.title().is_empty() { card.subject.excerpt.clone() } else { card.title().to_owned() };
        let icon = kinds.named(&card.subject.kind).map_or("post", |kind| kind.icon);
        Line { group: t.group_threads(), label, hint: card.space.clone(), url: kinds.url(&card.subject), icon }
    }));
    Ok(lines)
}
