//! The routes that belong to no slice: what machines ask, the assets, the map of keys.

use crate::{App, Pace, Problem, Route, Who, assets, shortcuts};
use axum::extract::State;
use db::{Cx, params};
use kernel::Viewer;

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/healthz", Who::Anyone, Pace::Free, alive),
        Route::get("/readyz", Who::Anyone, Pace::Free, ready),
        Route::get("/keys", Who::Anyone, Pace::Read, shortcuts::show),
        Route::get("/assets/{name}", Who::Anyone, Pace::Free, assets::show),
        Route::get("/api/stoa/openapi.json", Who::Anyone, Pace::Read, crate::manifest::openapi),
    ]
}

/// The process answers.
async fn alive() -> &'static str {
    "ok\n"
}

/// It can do its work: the database answers, takes writes, and has the schema of this program.
async fn ready(State(app): State<App>) -> Result<&'static str, Problem> {
    if app.db.is_broken() || *app.stopping.borrow() {
        return Err(Problem::Busy);
    }
    let one = async |cx: &mut Cx| cx.row::<i64>("SELECT CAST(1 AS BIGINT)", params![]).await;
    let _: i64 = app.db.read(Viewer::Nobody, one).await?;
    Ok("ready\n")
}
