//! The page of a text's versions.

use super::store;
use crate::{seats, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::{SubjectId, Timestamp};
use subjects::State as Condition;
use web::compare::{Line, compare};
use web::prose::Named;
use web::view::{PersonView, TimeView};
use web::{App, Page, Problem, Visit};

/// So many versions are compared on one page.
const MOST: usize = 20;

#[cfg_attr(test, derive(playhouse::Sample))]
struct Version {
    number: i64,
    time: TimeView,
    title: Option<String>,
    diff: Vec<Line>,
    first: bool,
    text: String,
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "revisions/index.html")]
struct Index {
    t: t::Texts,
    href: String,
    author: PersonView,
    versions: Vec<Version>,
    kept: bool,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.history().to_owned()
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let seat = seats::find(cx, id).await?;
        if seat.subject.state() == Condition::Removed {
            return Err(Problem::NotFound);
        }
        let t = t::Texts::new(around.lang);
        let author = store::author(cx, seat.subject.author).await?.view(&around.viewer, t.works_here());
        let told = seat.tells_history(cx.viewer());
        let versions = versions(&around, &texts(cx, &seat.subject, told).await?);
        let kept = !told && seat.subject.edited_at.is_some();
        Ok(Index { t, href: house.slices.kinds.url(&seat.subject), author, versions, kept })
    })
    .await
}

/// A text at one time.
struct Text {
    number: i64,
    title: String,
    source: String,
    written_at: Timestamp,
}

/// All texts, newest first; the one that holds alone for those who are not told the others.
async fn texts(cx: &mut Cx, subject: &subjects::Subject, told: bool) -> db::Result<Vec<Text>> {
    let text = subjects::text(cx, subject).await?;
    let earlier = if told { subjects::revisions(cx, subject).await? } else { Vec::new() };
    let htmls = earlier.iter().map(|revision| revision.html.as_str());
    let mentioned = Named::load(cx, htmls.chain([text.html.as_str()])).await?;
    let shown = |source, html: &str| mentioned.source(source, html, cx.viewer(), subject.author);
    let now = Text {
        number: subject.version,
        title: subject.title.clone(),
        source: shown(text.source, &text.html),
        written_at: subject.edited_at.unwrap_or_else(|| subject.made_at()),
    };
    let earlier = earlier.into_iter().map(|revision| Text {
        number: revision.version,
        title: revision.title,
        source: shown(revision.source, &revision.html),
        written_at: revision.written_at,
    });
    Ok(std::iter::once(now).chain(earlier).collect())
}

fn versions(visit: &Visit, texts: &[Text]) -> Vec<Version> {
    let version = |(place, text): (usize, &Text)| {
        let before = texts.get(place + 1);
        let diff = before.map(|before| compare(&before.source, &text.source)).unwrap_or_default();
        let retitled = before.is_none_or(|before| before.title != text.title) && !text.title.is_empty();
        Version {
            number: i64::try_from(texts.len() - place).unwrap_or(text.number),
            time: visit.time(text.written_at),
            title: retitled.then(|| text.title.clone()),
            diff,
            first: before.is_none() && text.number == 1,
            text: if before.is_none() { markup::plain(&text.source) } else { String::new() },
        }
    };
    texts.iter().enumerate().take(MOST).map(version).collect()
}
