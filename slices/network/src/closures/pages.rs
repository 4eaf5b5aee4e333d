//! The form that closes a thread.

use super::{actions, store};
use crate::policy::Act;
use crate::{seats, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use kernel::grant::grant;
use serde::Deserialize;
use web::flash::{self, Flash};
use web::{App, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "closures/edit.html")]
struct Edit {
    t: t::Texts,
    id: SubjectId,
    href: String,
    reason: String,
    error: Option<String>,
}

impl Page for Edit {
    fn title(&self) -> String {
        self.t.close_title().to_owned()
    }
    fn status(&self) -> StatusCode {
        if self.error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }
    }
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    form(app, visit, id.parse()?, String::new(), None).await
}

async fn form(app: App, visit: Visit, id: SubjectId, reason: String, error: Option<String>) -> web::Result {
    let (house, lang) = (app.clone(), visit.lang);
    app.show(visit, async move |cx: &mut Cx| {
        let seat = seats::find(cx, id).await?;
        let by = store::find(cx, id).await?.map(|closure| closure.by);
        let seat = grant(cx.viewer(), seat, &Act::Close(by))?;
        let href = house.slices.kinds.url(&seat.subject);
        Ok(Edit { t: t::Texts::new(lang), id, href, reason, error })
    })
    .await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sent {
    #[serde(default)]
    reason: String,
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    web::Form(sent): web::Form<Sent>,
) -> web::Result {
    let id: SubjectId = id.parse()?;
    let (lang, reason) = (visit.lang, sent.reason.clone());
    match app.write(&visit.viewer, async move |cx| actions::close(cx, lang, id, &reason).await).await {
        Ok(subject) => {
            let flash = Flash::good(t::Texts::new(lang).closed_now());
            Ok(flash::go(&app, &app.slices.kinds.url(&subject), flash))
        }
        Err(Problem::Invalid(errors)) => {
            let error = errors.of("reason").map(str::to_owned);
            form(app, visit, id, sent.reason, error).await
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    let subject = app.write(&visit.viewer, async move |cx| actions::reopen(cx, id).await).await?;
    let flash = Flash::good(t::Texts::new(visit.lang).reopened());
    Ok(flash::go(&app, &app.slices.kinds.url(&subject), flash))
}
