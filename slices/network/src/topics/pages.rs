//! The list of topics, the feed of one, and completing them.

use super::{Topic, beginning_with};
use crate::feed::address::Query;
use crate::feed::pages::SIZE;
use crate::feed::{self, Scope};
use crate::posts::card::PostCard;
use crate::t;
use askama::Template;
use axum::Json;
use axum::extract::{Path, Query as Asked, State};
use db::Cx;
use kernel::SubjectId;
use serde::{Deserialize, Serialize};
use web::view::TimeView;
use web::{App, Page, Problem, Result, Visit};

/// So many topics on the list.
const MOST: i64 = 200;
/// So many suggestions.
const SUGGESTIONS: i64 = 8;

/// A topic in the list.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    topic: Topic,
    newest: TimeView,
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "topics/index.html")]
struct Index {
    t: t::Texts,
    lines: Vec<Line>,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.topics().to_owned()
    }
}

/// `GET /topics`
pub(super) async fn index(State(app): State<App>, visit: Visit) -> Result {
    let around = visit.clone();
    let load = async move |cx: &mut Cx| {
        let topics = beginning_with(cx, "", MOST).await?;
        let line = |topic: Topic| Line { newest: around.time(topic.newest.made_at()), topic };
        Ok(Index { t: t::Texts::new(around.lang), lines: topics.into_iter().map(line).collect() })
    };
    app.show(visit, load).await
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "topics/show.html")]
struct Show {
    t: t::Texts,
    topic: String,
    path: String,
    cards: Vec<PostCard>,
    next: Option<SubjectId>,
}

impl Page for Show {
    fn title(&self) -> String {
        format!("#{}", self.topic)
    }
}

/// `GET /topics/{topic}`. A topic that nobody uses looks like one whose texts the viewer may not see.
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(topic): Path<String>,
    Asked(query): Asked<Query>,
) -> Result {
    let before = query.before()?;
    let (parts, around) = (app.clone(), visit.clone());
    let load = async move |cx: &mut Cx| {
        let topic = topic.to_lowercase();
        let found = feed::page(cx, &Scope::Topic(topic.clone()), before, SIZE).await?;
        if found.ids.is_empty() && before.is_none() {
            return Err(Problem::NotFound);
        }
        let cards = feed::cards(cx, &around, &parts, &found.ids).await?;
        Ok(Show { t: t::Texts::new(around.lang), topic, path: around.path.clone(), cards, next: found.next })
    };
    app.show(visit, load).await
}

#[derive(Deserialize)]
pub(super) struct Letters {
    #[serde(default)]
    q: String,
}

/// A suggestion, as the `complete` behaviour reads it.
#[derive(Serialize)]
pub(super) struct Suggestion {
    #[serde(rename = "type")]
    kind: &'static str,
    id: String,
    label: String,
    hint: String,
    insert: String,
}

/// `GET /complete/topics?q=`
pub(super) async fn complete(
    State(app): State<App>,
    visit: Visit,
    Asked(letters): Asked<Letters>,
) -> Result<Json<Vec<Suggestion>>> {
    let t = t::Texts::new(visit.lang);
    let found = app.read(&visit, async move |cx: &mut Cx| beginning_with(cx, &letters.q, SUGGESTIONS).await).await?;
    let suggestion = |topic: Topic| Suggestion {
        kind: "topic",
        label: format!("#{}", topic.name),
        hint: t.topics_threads(topic.threads),
        insert: format!("#{}", topic.name),
        id: topic.name,
    };
    Ok(Json(found.into_iter().map(suggestion).collect()))
}
