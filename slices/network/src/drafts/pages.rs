//! Autosaving, and the list of what is not posted yet.

use super::model::{Draft, Spot, is_place};
use super::{actions, store};
use crate::posts::unsent::Unsent;
use crate::t;
use askama::Template;
use axum::Json;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use db::Cx;
use http::StatusCode;
use kernel::{SpaceId, SubjectId};
use serde::Serialize;
use web::flash::{self, Flash};
use web::view::TimeView;
use web::{App, Fields, Page, Problem, Result, Visit};

/// A draft in the list.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    place: String,
    words: String,
    href: String,
    where_: String,
    time: TimeView,
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "drafts/index.html")]
struct Index {
    t: t::Texts,
    lines: Vec<Line>,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.drafts().to_owned()
    }
}

/// `GET /drafts`
pub(super) async fn index(State(app): State<App>, visit: Visit) -> Result {
    let person = visit.person()?;
    let (parts, around) = (app.clone(), visit.clone());
    let load = async move |cx: &mut Cx| {
        let mut lines = Vec::new();
        for draft in store::all(cx, person, super::model::MOST).await? {
            lines.push(line(cx, &parts, &around, draft).await?);
        }
        Ok(Index { t: t::Texts::new(around.lang), lines })
    };
    app.show(visit, load).await
}

async fn line(cx: &mut Cx, app: &App, visit: &Visit, draft: Draft) -> Result<Line, Problem> {
    let (href, where_) = leads_to(cx, app, visit, &draft).await?;
    let words = if draft.title.trim().is_empty() { markup::plain(&draft.body) } else { draft.title };
    let words = markup::excerpt(&words);
    Ok(Line { time: visit.time(draft.updated_at), place: draft.place, words, href, where_ })
}

/// Where it is gone on with, and what is said of that place. What the person may not see any more has no place; the text
/// stays theirs.
async fn leads_to(cx: &mut Cx, app: &App, visit: &Visit, draft: &Draft) -> Result<(String, String), Problem> {
    let t = t::Texts::new(visit.lang);
    let nowhere = (String::new(), t.drafts_nowhere().to_owned());
    if let Some((noun, space)) = draft.noun_and_space()
        && let Some(page) = app.slices.kinds.page(noun)
    {
        return Ok(in_space(cx, space).await?.map_or(nowhere, |(_, name)| (page(space), t.drafts_in(name))));
    }
    Ok(match draft.spot() {
        Spot::Space(space) => match in_space(cx, space).await? {
            Some((href, name)) => (href, t.drafts_in(name)),
            None => nowhere,
        },
        Spot::Subject(subject) => match below(cx, app, subject).await? {
            Some((href, words)) => (href, t.drafts_below(words)),
            None => nowhere,
        },
        Spot::Elsewhere => match draft.space {
            Some(space) => {
                in_space(cx, space).await?.map_or(nowhere, |(_, name)| ("/write".to_owned(), t.drafts_in(name)))
            }
            None => ("/write".to_owned(), t.drafts_unplaced().to_owned()),
        },
    })
}

async fn in_space(cx: &mut Cx, space: SpaceId) -> Result<Option<(String, String)>, Problem> {
    let standing = subjects::standing(cx, space).await?.filter(|standing| standing.may_read);
    Ok(standing.map(|standing| (format!("/spaces/{}/feed", standing.slug), standing.name)))
}

async fn below(cx: &mut Cx, app: &App, subject: SubjectId) -> Result<Option<(String, String)>, Problem> {
    let found = subjects::find(cx, subject).await?.filter(|subject| subject.state() != subjects::State::Removed);
    let Some(subject) = found else { return Ok(None) };
    let words = if subject.title.is_empty() { subject.excerpt.clone() } else { subject.title.clone() };
    Ok(Some((app.slices.kinds.url(&subject), words)))
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "drafts/show.html")]
struct Show {
    t: t::Texts,
    line: Line,
    text: Unsent,
}

impl Page for Show {
    fn title(&self) -> String {
        self.t.draft().to_owned()
    }
}

/// `GET /drafts/{place}`: all of it, even where no composer is offered for it any more.
pub(super) async fn show(State(app): State<App>, visit: Visit, Path(place): Path<String>) -> Result {
    let person = visit.person()?;
    let (parts, around) = (app.clone(), visit.clone());
    let load = async move |cx: &mut Cx| {
        let draft = store::find(cx, person, &place).await?.ok_or(Problem::NotFound)?;
        let text = Unsent::new(around.lang, "", draft.title.clone(), draft.body.clone());
        Ok(Show { t: t::Texts::new(around.lang), line: line(cx, &parts, &around, draft).await?, text })
    };
    app.show(visit, load).await
}

/// What is kept since, from another device or another tab, and how that is said.
#[derive(Serialize)]
struct Elsewhere {
    title: String,
    body: String,
    sentence: &'static str,
    heading: &'static str,
}

/// `PUT /drafts/{place}`, as the `autosave` behaviour sends it: the composer's fields, and the fingerprint of the words that
/// it knows to be kept as `known`. Where others are kept, they come back as 409.
pub(super) async fn update(State(app): State<App>, visit: Visit, Path(place): Path<String>, fields: Fields) -> Result {
    let lang = visit.lang;
    let space =
        Some(fields.first("space")).filter(|space| !space.is_empty()).and_then(|space| space.parse::<SpaceId>().ok());
    let text = |name: &str| fields.first(name).to_owned();
    let kind = text("kind").chars().filter(|c| *c != '\0').take(64).collect();
    let draft = Draft { place, kind, space, title: text("title"), body: text("body"), updated_at: app.now() };
    let known = text("known");
    let work = async move |cx: &mut Cx| match known.as_str() {
        "" => actions::save(cx, lang, draft).await.map(|()| None),
        known => actions::save_after(cx, lang, draft, known).await,
    };
    let Some(Draft { title, body, .. }) = app.write(&visit.viewer, work).await? else {
        return Ok(StatusCode::NO_CONTENT.into_response());
    };
    let t = t::Texts::new(lang);
    let (sentence, heading) = (t.drafts_elsewhere(), t.drafts_from_elsewhere());
    Ok((StatusCode::CONFLICT, Json(Elsewhere { title, body, sentence, heading })).into_response())
}

/// `DELETE /drafts/{place}`
pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(place): Path<String>) -> Result {
    if !is_place(&place) {
        return Err(Problem::NotFound);
    }
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::discard(cx, &place).await).await?;
    Ok(flash::go(&app, "/drafts", Flash::good(t::Texts::new(visit.lang).drafts_discarded())))
}
