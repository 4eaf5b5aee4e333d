//! For those who have an account: the home page says that they are asked, and leads them to their link.

use super::instead::day;
use super::store::{self, Waiting};
use crate::raters::{self, Secret};
use crate::t;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::RoundId;
use web::panels::{Anchor, Panel, Place, Shown};
use web::{App, Problem, Visit};

/// The rounds that wait for one's answers.
pub(crate) const HOME: Panel = Panel { place: Place::HomeAside, order: 5, load: home };

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "answering/_home.html")]
struct Rounds {
    t: t::Texts,
    lines: Vec<Line>,
}

#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    href: String,
    title: String,
    until: String,
    second: bool,
}

fn home<'c>(cx: &'c mut Cx, visit: &'c Visit, _: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Some(me) = visit.viewer.person().filter(|_| visit.viewer.is_employee()) else { return Ok(None) };
        let lines: Vec<Line> = store::waiting(cx, me).await?.into_iter().map(|one| line(visit, one)).collect();
        if lines.is_empty() {
            return Ok(None);
        }
        let t = t::Texts::new(visit.lang);
        let html = Rounds { t, lines }.render().map_err(|error| db::Error::Other(error.to_string()))?;
        Ok(Some(Shown { title: t.answer_asked().to_owned(), href: String::new(), count: 0, html }))
    }
    .boxed()
}

fn line(visit: &Visit, one: Waiting) -> Line {
    Line {
        href: format!("/journey/rounds/{}/sheet", one.round),
        until: day(visit, one.consensus_until.unwrap_or(one.closes_at)),
        second: one.consensus_until.is_some(),
        title: one.title,
    }
}

/// Leads a colleague to the link that was mailed to them. For everybody who isn't asked there is none.
pub(super) async fn sheet(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (round, me): (RoundId, _) = (id.parse()?, visit.person()?);
    let work = async move |cx: &mut Cx| raters::store::of_person(cx, me, round).await;
    let rater = app.read(&visit, work).await?.ok_or(Problem::NotFound)?;
    Ok(Redirect::to(&Secret::of_rater(&app.keys, rater.id).path()).into_response())
}
