//! The list of parked effects.

use super::actions;
use crate::policy::{Act, Office, may};
use crate::t;
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::EffectId;
use kernel::grant::grant;
use web::flash::{Flash, go};
use web::view::TimeView;
use web::{App, Page, Visit};

#[derive(Template)]
#[template(path = "effects/index.html")]
pub(crate) struct Index {
    pub t: t::Texts,
    pub may_handle: bool,
    pub effects: Vec<EffectView>,
}

/// A parked effect on the page.
pub(crate) struct EffectView {
    pub id: String,
    pub name: String,
    pub kind: String,
    pub attempts: i64,
    pub since: TimeView,
    pub error: String,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.effects().to_owned()
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result {
    grant(&visit.viewer, Office, &Act::Enter)?;
    let reader = visit.clone();
    let load = async move |cx: &mut Cx| {
        let parked = jobs::parked(cx).await?;
        let view = |one: jobs::Parked| EffectView {
            id: one.id.to_string(),
            since: reader.time(one.parked_at),
            name: one.name,
            kind: one.kind,
            attempts: one.attempts,
            error: one.error.unwrap_or_default(),
        };
        let may_handle = may(&reader.viewer, Act::HandleEffects);
        Ok(Index { t: t::Texts::new(reader.lang), may_handle, effects: parked.into_iter().map(view).collect() })
    };
    app.show(visit, load).await
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: EffectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::retry(cx, id).await).await?;
    Ok(go(&app, "/admin/effects", Flash::good(t::Texts::new(visit.lang).said_retried())))
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: EffectId = id.parse()?;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::discard(cx, id).await).await?;
    Ok(go(&app, "/admin/effects", Flash::good(t::Texts::new(visit.lang).said_discarded())))
}
