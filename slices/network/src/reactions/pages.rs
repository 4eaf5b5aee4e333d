//! The pages of reactions.

use super::bar::{CountsView, Shown, six};
use super::{Counts, Reaction, SIX, actions, store};
use crate::policy::Act;
use crate::{returning, seats, t};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use http::HeaderMap;
use kernel::SubjectId;
use serde::Deserialize;
use web::flash::Flash;
use web::{App, Page, Problem, Visit};

/// So many people are named on the page.
const NAMED: i64 = 600;

#[cfg_attr(test, derive(playhouse::Sample))]
struct Group {
    emoji: &'static str,
    label: &'static str,
    count: i64,
    people: Vec<(String, String)>,
    more: i64,
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "reactions/index.html")]
struct Index {
    t: t::Texts,
    subject: SubjectId,
    href: String,
    framed: bool,
    may_react: bool,
    six: Vec<Shown>,
    people: Vec<Group>,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.reactions_title().to_owned()
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    if visit.takes_streams {
        let lang = visit.lang;
        let (counts, may) = app.read(&visit, async move |cx| look(cx, id).await).await?;
        return counts_stream(&CountsView::new(lang, id, &counts, may), id);
    }
    let (lang, kinds) = (visit.lang, app.clone());
    let framed = visit.frame.is_some();
    app.show(visit, async move |cx| {
        let seat = seats::find(cx, id).await?;
        let (counts, may_react) = look(cx, id).await?;
        let named = seat.tells_who_reacted(cx.viewer()) && !framed;
        let people = if named { store::people(cx, id, NAMED).await? } else { Vec::new() };
        let people = if framed { Vec::new() } else { groups(lang, &counts, people) };
        let href = kinds.slices.kinds.url(&seat.subject);
        Ok(Index { t: t::Texts::new(lang), subject: id, href, framed, may_react, six: six(lang, &counts), people })
    })
    .await
}

async fn look(cx: &mut db::Cx, id: SubjectId) -> Result<(Counts, bool), Problem> {
    let seat = seats::find(cx, id).await?;
    if seat.subject.state() == subjects::State::Removed {
        return Err(Problem::NotFound);
    }
    let may = seat.allows(cx.viewer(), Act::React);
    Ok((store::counts(cx, id).await?, may))
}

fn groups(lang: texts::Lang, counts: &Counts, people: Vec<(i64, kernel::PersonId, String)>) -> Vec<Group> {
    let t = t::Texts::new(lang);
    let group = |one: Reaction| {
        let chose = people.iter().filter(|(place, ..)| usize::try_from(*place) == Ok(one.place));
        let named: Vec<_> =
            chose.map(|(_, id, name)| (format!("/people/{id}"), markup::safe_name(name).into_owned())).collect();
        let count = counts.all[one.place];
        let more = count - i64::try_from(named.len()).unwrap_or(count);
        Group { emoji: one.emoji, label: one.label(t), count, people: named, more }
    };
    SIX.into_iter().map(group).filter(|group| group.count > 0).collect()
}

fn counts_stream(view: &CountsView, id: SubjectId) -> web::Result {
    let inner = view.render().map_err(|error| Problem::Bug(error.to_string()))?;
    Ok(returning::stream(format!(
        "<turbo-stream action=\"replace\" method=\"morph\" target=\"reactions-{id}\"><template>{inner}</template></turbo-stream>"
    )))
}

/// The buttons of a form, for browsers without scripts: each sends which reaction is added or taken back.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Pressed {
    react: Option<String>,
    withdraw: Option<String>,
}

pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    headers: HeaderMap,
    web::Form(pressed): web::Form<Pressed>,
) -> web::Result {
    match (pressed.react, pressed.withdraw) {
        (Some(name), None) => change(app, visit, &id, &name, headers, true).await,
        (None, Some(name)) => change(app, visit, &id, &name, headers, false).await,
        _ => Err(Problem::Unreadable("send either react or withdraw, with the name of a reaction".to_owned())),
    }
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path((id, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> web::Result {
    change(app, visit, &id, &name, headers, true).await
}

pub(super) async fn destroy(
    State(app): State<App>,
    visit: Visit,
    Path((id, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> web::Result {
    change(app, visit, &id, &name, headers, false).await
}

async fn change(
    app: App,
    visit: Visit,
    id: &str,
    name: &str,
    headers: HeaderMap,
    on: bool,
) -> Result<Response, Problem> {
    let id: SubjectId = id.parse()?;
    let one: Reaction = name.parse().map_err(|_| Problem::NotFound)?;
    let work = async move |cx: &mut db::Cx| {
        if on { actions::react(cx, id, one).await } else { actions::withdraw(cx, id, one).await }
    };
    let (subject, counts) = app.write(&visit.viewer, work).await?;
    if visit.takes_streams {
        return counts_stream(&CountsView::new(visit.lang, id, &counts, true), id);
    }
    let t = t::Texts::new(visit.lang);
    let said = if on { t.reaction_added() } else { t.reaction_taken_back() };
    Ok(returning::back(&app, &headers, &app.slices.kinds.url(&subject), Flash::good(said)))
}
