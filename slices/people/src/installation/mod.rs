//! The organisation that this installation is for, and its set-up on the first start.

mod actions;
mod form;
mod model;
mod organisation;
mod pages;
pub mod store;

pub use model::{Installation, SelfRegistration};

use db::Cx;
use kernel::Right;
use web::{App, Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    let keepers = Who::Right(Right::Identity);
    vec![
        Route::get("/setup", Who::Anyone, Pace::Read, pages::new),
        Route::post("/setup", Who::Anyone, Pace::SignIn, pages::create),
        Route::get("/admin/organisation", keepers, Pace::Read, organisation::edit),
        Route::put("/admin/organisation", keepers, Pace::Write, organisation::update),
    ]
}

/// The organisation's name, if the installation has been set up.
///
/// # Errors
/// If the database refuses.
pub async fn company_name(cx: &mut Cx) -> db::Result<Option<String>> {
    Ok(store::find(cx).await?.map(|installation| installation.company))
}

/// The code that sets this installation up while nobody administers it, whoever an import brought. All nodes print the same,
/// and none of it is stored: it is derived from the installation's key.
///
/// # Errors
/// If the database refuses.
pub async fn setup_code(app: &App) -> db::Result<Option<String>> {
    let administrators =
        app.db.read(kernel::Viewer::System, async |cx: &mut Cx| store::administrators(cx).await).await?;
    Ok(administrators.is_empty().then(|| model::setup_code(&app.keys)))
}
