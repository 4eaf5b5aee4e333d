//! The verbs of a round that has its own page: opening, reminding, closing, looking again, publishing.

use super::actions::{self, Refused};
use super::new::kept;
use crate::{t, wording};
use axum::extract::{Path, State};
use db::Cx;
use kernel::{RoundId, Timestamp};
use serde::Deserialize;
use web::flash::{Flash, go};
use web::{App, Form, Problem, Visit};

pub(super) async fn opening(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, house, lang): (RoundId, _, _) = (id.parse()?, app.clone(), visit.lang.to_string());
    let work = async move |cx: &mut Cx| kept(actions::open(cx, &house.keys, &lang, id).await);
    let done = app.write(&visit.viewer, work).await?;
    answer(&app, &visit, id, done, |t, ()| t.said_opened().to_owned())
}

pub(super) async fn reminders(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: RoundId = id.parse()?;
    let work = async move |cx: &mut Cx| kept(actions::remind(cx, id).await);
    let done = app.write(&visit.viewer, work).await?;
    answer(&app, &visit, id, done, |t, people| t.said_reminded(i64::try_from(people).unwrap_or(i64::MAX)))
}

pub(super) async fn closing(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: RoundId = id.parse()?;
    let work = async move |cx: &mut Cx| kept(actions::close(cx, id).await);
    let done = app.write(&visit.viewer, work).await?;
    answer(&app, &visit, id, done, |t, ()| t.said_closed().to_owned())
}

/// Until when the second look takes answers.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Until {
    #[serde(default)]
    until: String,
}

pub(super) async fn consensus(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(sent): Form<Until>,
) -> web::Result {
    let (id, t): (RoundId, _) = (id.parse()?, t::Texts::new(visit.lang));
    let until = visit.zone.end_of_day(&sent.until).map(Timestamp::from_millis);
    let until = until.ok_or_else(|| Problem::field("until", t.wrong_closes()))?;
    let work = async move |cx: &mut Cx| kept(actions::look_again(cx, id, until).await);
    let done = app.write(&visit.viewer, work).await?;
    answer(&app, &visit, id, done, |t, ()| t.said_looking_again().to_owned())
}

pub(super) async fn publication(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: RoundId = id.parse()?;
    let work = async move |cx: &mut Cx| kept(actions::publish(cx, id).await);
    let done = app.write(&visit.viewer, work).await?;
    answer(&app, &visit, id, done, |t, ()| t.said_published().to_owned())
}

/// Goes back to the round's page with what to say. What can't be done now is said there too.
fn answer<T>(
    app: &App,
    visit: &Visit,
    id: RoundId,
    done: Result<T, Refused>,
    say: impl FnOnce(t::Texts, T) -> String,
) -> web::Result {
    let (t, path) = (t::Texts::new(visit.lang), format!("/journey/rounds/{id}"));
    match done {
        Ok(worked) => Ok(go(app, &path, Flash::good(say(t, worked)))),
        Err(Refused::NotNow(why)) => Ok(go(app, &path, Flash::bad(wording::not_now(t, why)))),
        Err(refused) => Err(wording::problem(t, refused)),
    }
}
