//! Does the database answer, and does it have the schema of this program?

use super::{Check, store};
use crate::t::Texts;
use db::{Cx, Engine};
use kernel::Viewer;
use web::App;

/// The name of an engine.
pub(crate) const fn engine(engine: Engine) -> &'static str {
    match engine {
        Engine::Sqlite => "SQLite",
        Engine::Postgres => "PostgreSQL",
    }
}

pub(super) async fn answers(app: &App, t: Texts) -> Check {
    let name = t.check_database();
    if app.db.is_broken() {
        return Check::bad(name, t.database_broken(), t.database_broken_do());
    }
    match app.db.read(Viewer::System, async |cx: &mut Cx| store::version(cx).await).await {
        Ok(version) => Check::ok(name, format!("{} {version}", engine(app.db.engine()))),
        Err(error) => Check::bad(name, error.to_string(), t.database_silent_do()),
    }
}

pub(super) async fn schema(app: &App, t: Texts) -> Check {
    let name = t.check_schema();
    match app.db.pending(&app.slices.migrations).await {
        Ok(missing) if missing.is_empty() => Check::ok(name, t.schema_complete(app.slices.migrations.len())),
        Ok(missing) => Check::bad(name, t.schema_missing(missing.join(", ")), t.schema_missing_do()),
        Err(error) => Check::bad(name, error.to_string(), t.database_silent_do()),
    }
}
