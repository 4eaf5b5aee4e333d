//! The page of bookmarks.

use super::store;
use crate::policy::Act;
use crate::posts::card::audience_label;
use crate::{returning, seats, t};
use askama::Template;
use axum::extract::{Path, Query, State};
use db::Cx;
use http::HeaderMap;
use kernel::grant::grant;
use kernel::{Cursor, SubjectId};
use serde::Deserialize;
use subjects::Subject;
use web::flash::Flash;
use web::view::TimeView;
use web::{App, Page, Problem, Visit};

const SIZE: usize = 20;

#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    id: SubjectId,
    href: String,
    words: String,
    excerpt: String,
    author: String,
    audience: &'static str,
    audience_label: &'static str,
    written: TimeView,
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "bookmarks/index.html")]
struct Index {
    t: t::Texts,
    lines: Vec<Line>,
    next: Option<String>,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.bookmarks_title().to_owned()
    }
}

#[derive(Deserialize)]
pub(super) struct Asked {
    cursor: Option<String>,
}

pub(super) async fn index(State(app): State<App>, visit: Visit, Query(asked): Query<Asked>) -> web::Result {
    let after = asked.cursor.map_or(Ok(Cursor::NEWEST), |text| text.parse());
    let after = after.map_err(|error: kernel::cursor::CursorError| Problem::Unreadable(error.to_string()))?;
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| {
        let mut kept = store::page(cx, after, SIZE + 1).await?;
        let more = kept.len() > SIZE;
        kept.truncate(SIZE);
        let last = kept.last().map(|one| Cursor { key: one.kept_at, id: one.id.raw() });
        Ok(Index {
            t: t::Texts::new(around.lang),
            next: last.filter(|_| more).map(|cursor| format!("/bookmarks?cursor={cursor}")),
            lines: kept.into_iter().map(|one| line(&around, one)).collect(),
        })
    })
    .await
}

fn line(visit: &Visit, one: store::Kept) -> Line {
    let is_root = one.id == one.root;
    let (words, excerpt) = if one.title.is_empty() { (one.excerpt, String::new()) } else { (one.title, one.excerpt) };
    Line {
        id: one.id,
        href: if is_root {
            format!("/posts/{}", one.id)
        } else {
            format!("/posts/{}?at={}#subject-{}", one.root, one.id, one.id)
        },
        words,
        excerpt,
        author: markup::safe_name(&one.author).into_owned(),
        audience: one.reach.name(),
        audience_label: audience_label(visit.lang, one.reach),
        written: visit.time(one.id.made_at()),
    }
}

/// Keeps something, or keeps it no more.
pub(super) async fn keep(cx: &mut Cx, id: SubjectId, on: bool) -> Result<Subject, Problem> {
    let seat = seats::find(cx, id).await?;
    let seat = grant(cx.viewer(), seat, &Act::Bookmark)?.into_inner();
    let person = cx.viewer().person().ok_or(Problem::SignIn)?;
    if on {
        store::insert(cx, person, id).await?;
    } else {
        store::delete(cx, person, id).await?;
    }
    Ok(seat.subject)
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> web::Result {
    change(&app, &visit, &id, &headers, true).await
}

pub(super) async fn destroy(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> web::Result {
    change(&app, &visit, &id, &headers, false).await
}

async fn change(app: &App, visit: &Visit, id: &str, headers: &HeaderMap, on: bool) -> web::Result {
    let id: SubjectId = id.parse()?;
    let subject = app.write(&visit.viewer, async move |cx| keep(cx, id, on).await).await?;
    let t = t::Texts::new(visit.lang);
    let said = if on { t.bookmark_added() } else { t.bookmark_gone() };
    Ok(returning::back(app, headers, &app.slices.kinds.url(&subject), Flash::good(said)))
}
