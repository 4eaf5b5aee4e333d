//! The form that pins.

use super::{actions, store};
use crate::policy::Act;
use crate::{moments, seats, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use kernel::grant::grant;
use serde::Deserialize;
use std::time::Duration;
use web::flash::{self, Flash};
use web::{App, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "pins/edit.html")]
struct Edit {
    t: t::Texts,
    id: SubjectId,
    href: String,
    until: String,
    error: Option<String>,
}

impl Page for Edit {
    fn title(&self) -> String {
        self.t.pin_title().to_owned()
    }
    fn status(&self) -> StatusCode {
        if self.error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }
    }
}

/// Offered at first.
const WEEK: Duration = Duration::from_secs(7 * 24 * 3_600);

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    form(app, visit, id.parse()?, None, None).await
}

async fn form(app: App, visit: Visit, id: SubjectId, until: Option<String>, error: Option<String>) -> web::Result {
    let (house, lang, zone) = (app.clone(), visit.lang, visit.zone.clone());
    app.show(visit, async move |cx: &mut Cx| {
        let seat = seats::find(cx, id).await?;
        let seat = grant(cx.viewer(), seat, &Act::Pin)?;
        let href = house.slices.kinds.url(&seat.subject);
        let stands = store::until(cx, id).await?;
        let until = until.unwrap_or_else(|| moments::day(stands.unwrap_or(cx.now().plus(WEEK)), &zone));
        Ok(Edit { t: t::Texts::new(lang), id, href, until, error })
    })
    .await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sent {
    #[serde(default)]
    until: String,
}

pub(super) async fn update(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    web::Form(sent): web::Form<Sent>,
) -> web::Result {
    let id: SubjectId = id.parse()?;
    let (lang, t) = (visit.lang, t::Texts::new(visit.lang));
    let Some(until) = moments::end_of_day(&sent.until, &visit.zone) else {
        return form(app, visit, id, Some(sent.until), Some(t.error_until().to_owned())).await;
    };
    match app.write(&visit.viewer, async move |cx| actions::pin(cx, lang, id, until).await).await {
        Ok(subject) => Ok(flash::go(&app, &app.slices.kinds.url(&subject), Flash::good(t.pinned_now()))),
        Err(Problem::Invalid(errors)) => {
            form(app, visit, id, Some(sent.until), errors.of("until").map(str::to_owned)).await
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    let subject = app.write(&visit.viewer, async move |cx| actions::unpin(cx, id).await).await?;
    let flash = Flash::good(t::Texts::new(visit.lang).unpinned());
    Ok(flash::go(&app, &app.slices.kinds.url(&subject), flash))
}
