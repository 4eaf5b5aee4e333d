//! The log as a page.

use super::{Line, store, words};
use crate::policy::{Act, Office};
use crate::t;
use askama::Template;
use axum::extract::{Query, State};
use db::Cx;
use kernel::grant::grant;
use kernel::{Cursor, PersonId, SpaceId};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::HashMap;
use web::view::TimeView;
use web::{App, Layout, Page, Problem, Visit};

const LENGTH: usize = 50;

#[derive(Template)]
#[template(path = "audit/index.html")]
pub(crate) struct Index {
    pub t: t::Texts,
    pub length: i64,
    pub end: String,
    pub lines: Vec<LineView>,
    pub newest: Option<String>,
    pub older: Option<String>,
}

/// A line on the page.
pub(crate) struct LineView {
    pub place: i64,
    pub at: TimeView,
    pub actor: Option<(String, String)>,
    pub act: String,
    pub about: Vec<(String, String)>,
    pub sound: bool,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.audit().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

#[derive(Deserialize)]
pub(super) struct From {
    #[serde(default)]
    cursor: String,
}

pub(super) async fn index(State(app): State<App>, visit: Visit, Query(from): Query<From>) -> web::Result {
    grant(&visit.viewer, Office, &Act::Audit)?;
    let from = if from.cursor.is_empty() { Ok(Cursor::NEWEST) } else { from.cursor.parse() };
    let from: Cursor = from.map_err(|error: kernel::cursor::CursorError| Problem::Unreadable(error.to_string()))?;
    let reader = visit.clone();
    app.show(visit, async move |cx: &mut Cx| Ok(load(cx, &reader, from).await?)).await
}

async fn load(cx: &mut Cx, visit: &Visit, from: Cursor) -> db::Result<Index> {
    let (length, end) = store::head(cx).await?;
    let mut lines = store::before(cx, from.key, LENGTH).await?;
    let more = lines.len() > LENGTH;
    lines.truncate(LENGTH);
    let names = Names::load(cx, &lines).await?;
    let older = lines.last().filter(|_| more).map(|last| format!("/admin/audit?cursor={0}-{0}", last.place));
    Ok(Index {
        t: t::Texts::new(visit.lang),
        length,
        end,
        lines: lines.iter().map(|line| view(visit, line, &names)).collect(),
        newest: (from != Cursor::NEWEST).then(|| "/admin/audit".to_owned()),
        older,
    })
}

/// The names behind the ids of some lines.
struct Names {
    people: HashMap<i64, String>,
    spaces: HashMap<i64, String>,
}

impl Names {
    async fn load(cx: &mut Cx, lines: &[Line]) -> db::Result<Self> {
        let mentioned = |wanted: &str| {
            lines
                .iter()
                .filter_map(|line| words::plain(fields(&line.about).get(wanted)?).parse::<i64>().ok())
                .collect::<Vec<_>>()
        };
        let actors = lines.iter().filter_map(|line| line.actor);
        let named = mentioned("person").into_iter().chain(mentioned("invited_by")).map(PersonId::new);
        let mut people: Vec<PersonId> = named.chain(actors).collect();
        people.sort_unstable();
        people.dedup();
        let spaces: Vec<SpaceId> = mentioned("space").into_iter().map(SpaceId::new).collect();
        Ok(Self { people: store::people(cx, &people).await?, spaces: store::spaces(cx, &spaces).await? })
    }

    fn known(&self, field: &str, value: &str) -> Option<String> {
        let names = match field {
            "person" | "invited_by" => &self.people,
            "space" => &self.spaces,
            _ => return None,
        };
        names.get(&value.parse().ok()?).map(|name| markup::safe_name(name).into_owned())
    }
}

/// The top fields of a line's JSON.
fn fields(about: &str) -> Map<String, Value> {
    serde_json::from_str(about).unwrap_or_default()
}

fn view(visit: &Visit, line: &Line, names: &Names) -> LineView {
    let actor = line.actor.map(|id| {
        let name = names.people.get(&id.raw()).map(|name| markup::safe_name(name).into_owned());
        (format!("/people/{id}"), name.unwrap_or_else(|| id.to_string()))
    });
    LineView {
        place: line.place,
        at: visit.time(line.at),
        actor,
        act: words::act(visit.lang, &line.act),
        about: words::details(visit.lang, &line.act, &fields(&line.about), |field, id| names.known(field, id)),
        sound: line.hash == line.digest(),
    }
}
