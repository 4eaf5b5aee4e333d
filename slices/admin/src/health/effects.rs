//! Does anything wait for an administrator?

use super::Check;
use crate::t::Texts;
use db::Cx;
use kernel::Viewer;
use web::App;

pub(super) async fn check(app: &App, t: Texts) -> Check {
    let name = t.check_effects();
    match app.db.read(Viewer::System, async |cx: &mut Cx| jobs::parked(cx).await).await {
        Ok(parked) if parked.is_empty() => Check::ok(name, t.effects_none()),
        Ok(parked) => Check::warn(name, t.effects_parked(parked.len()), t.effects_parked_do()),
        Err(error) => Check::bad(name, error.to_string(), t.database_silent_do()),
    }
}
