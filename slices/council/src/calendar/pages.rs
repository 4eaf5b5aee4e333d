//! One's own meetings, and the address under which a calendar reads them.

use super::{actions, store};
use crate::meetings;
use crate::meetings::Line;
use crate::t;
use askama::Template;
use axum::extract::State;
use db::Cx;
use std::time::Duration;
use web::flash::{Flash, go};
use web::view::TimeView;
use web::{App, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "calendar/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    lines: Vec<Line>,
    /// Since when there is an address.
    since: Option<TimeView>,
    /// The address that was just made: it is shown this once.
    fresh: Option<String>,
}

impl Page for Show {
    fn title(&self) -> String {
        self.t.my_calendar().to_owned()
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit) -> web::Result {
    page(&app, visit, None).await
}

pub(super) async fn make(State(app): State<App>, visit: Visit) -> web::Result {
    let me = visit.person()?;
    let secret = app.write(&visit.viewer, async move |cx: &mut Cx| actions::renew(cx, me).await).await?;
    let address = app.address(&format!("/council/calendar/{secret}"));
    page(&app, visit, Some(address)).await
}

pub(super) async fn end(State(app): State<App>, visit: Visit) -> web::Result {
    let me = visit.person()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::end(cx, me).await).await?;
    Ok(go(&app, "/council/calendar", Flash::good(t::Texts::new(visit.lang).said_address_ended())))
}

async fn page(app: &App, visit: Visit, fresh: Option<String>) -> web::Result {
    let (me, around) = (visit.person()?, visit.clone());
    app.show(visit, async move |cx: &mut Cx| -> Result<Show, Problem> {
        let from = around.now.minus(Duration::from_secs(86_400));
        let coming = meetings::store::of_person(cx, me, from, 100).await?;
        Ok(Show {
            t: t::Texts::new(around.lang),
            lines: coming.iter().filter(|one| one.called_off_at.is_none()).map(|one| Line::of(&around, one)).collect(),
            since: store::since(cx, me).await?.map(|at| around.time(at)),
            fresh,
        })
    })
    .await
}
