//! The page of notices.

use super::line::Line;
use super::{actions, store};
use crate::policy::Act;
use crate::t;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::StatusCode;
use kernel::{Cursor, NoticeId};
use serde::Deserialize;
use web::flash::{Flash, go};
use web::view::TimeView;
use web::{App, Form, Page, Problem, Result, Visit};

/// Notices on a page.
const PAGE: i64 = 50;

/// A notice in its group.
pub(crate) struct Shown {
    pub(crate) line: Line,
    pub(crate) at: TimeView,
    pub(crate) read: bool,
}

/// Notices of one time.
pub(crate) struct Group {
    pub(crate) heading: &'static str,
    pub(crate) lines: Vec<Shown>,
}

#[derive(Template)]
#[template(path = "notices/index.html")]
pub(crate) struct Index {
    pub(crate) t: t::Texts,
    pub(crate) groups: Vec<Group>,
    pub(crate) any_unread: bool,
    pub(crate) newest: Option<&'static str>,
    pub(crate) older: Option<String>,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.notices().to_owned()
    }
}

/// From where on.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asking {
    cursor: Option<String>,
}

/// GET /notices
pub(super) async fn index(State(app): State<App>, visit: Visit, Query(asking): Query<Asking>) -> Result {
    actions::own(&visit.viewer, Act::Read)?;
    let from = asking.cursor.as_deref().map(str::parse).transpose().map_err(|_| Problem::NotFound)?;
    let (t, seen, kinds) = (t::Texts::new(visit.lang), visit.clone(), app.slices.kinds.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let mut told = store::list(cx, from.unwrap_or(Cursor::NEWEST), false, PAGE + 1).await?;
        let more = told.len() > usize::try_from(PAGE).unwrap_or(0);
        told.truncate(usize::try_from(PAGE).unwrap_or(0));
        let older = told
            .last()
            .filter(|_| more)
            .map(|last| format!("/notices?cursor={}", Cursor { key: last.at.millis(), id: last.id.raw() }));
        let subjects = store::subjects_of(cx, &told).await?;
        let shown = |one: &store::Told| Shown {
            line: Line::new(t, one, &subjects, &kinds),
            at: seen.time(one.at),
            read: one.read,
        };
        let is_today = |one: &&store::Told| day(&seen, one.at) == day(&seen, seen.now);
        let (today, earlier): (Vec<_>, Vec<_>) = told.iter().partition(is_today);
        let groups = [(t.today(), today), (t.earlier(), earlier)]
            .map(|(heading, told)| group(heading, told.into_iter().map(shown).collect()));
        Ok(Index {
            t,
            any_unread: told.iter().any(|one| !one.read),
            groups: groups.into_iter().filter(|group| !group.lines.is_empty()).collect(),
            newest: from.map(|_| "/notices"),
            older,
        })
    })
    .await
}

/// Unread first, newest first among equals.
fn group(heading: &'static str, mut lines: Vec<Shown>) -> Group {
    lines.sort_by_key(|shown| shown.read);
    Group { heading, lines }
}

/// The date in the visitor's zone: the beginning of RFC 3339.
fn day(visit: &Visit, at: kernel::Timestamp) -> String {
    visit.time(at).iso.chars().take(10).collect()
}

/// How far notices were on screen.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Seen {
    upto: NoticeId,
}

/// PUT /notices/seen
pub(super) async fn update_seen(State(app): State<App>, visit: Visit, Form(seen): Form<Seen>) -> Result<StatusCode> {
    let own = actions::own(&visit.viewer, Act::Change)?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::see(cx, &own, seen.upto).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// PUT /notices/read
pub(super) async fn update_all(State(app): State<App>, visit: Visit) -> Result {
    let own = actions::own(&visit.viewer, Act::Change)?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::read_all(cx, &own).await).await?;
    Ok(go(&app, "/notices", Flash::good(t::Texts::new(visit.lang).all_read())))
}

/// PUT /notices/{id}/read
pub(super) async fn update(state: State<App>, visit: Visit, id: Path<String>) -> Result {
    mark(state, visit, id, true).await
}

/// DELETE /notices/{id}/read
pub(super) async fn destroy(state: State<App>, visit: Visit, id: Path<String>) -> Result {
    mark(state, visit, id, false).await
}

async fn mark(State(app): State<App>, visit: Visit, Path(id): Path<String>, read: bool) -> Result<Response> {
    let own = actions::own(&visit.viewer, Act::Change)?;
    let id: NoticeId = id.parse()?;
    let there = app.write(&visit.viewer, async move |cx: &mut Cx| actions::mark(cx, &own, id, read).await).await?;
    if there { Ok(axum::response::Redirect::to("/notices").into_response()) } else { Err(Problem::NotFound) }
}
