//! Is the audit log as it was written?

use super::Check;
use crate::audit::store;
use crate::t::Texts;
use db::Cx;
use kernel::Viewer;
use web::App;

pub(super) async fn check(app: &App, t: Texts) -> Check {
    let name = t.check_audit();
    let read = async |cx: &mut Cx| Ok::<_, db::Error>((store::broken(cx).await?, store::head(cx).await?.0));
    match app.db.read(Viewer::System, read).await {
        Ok((None, lines)) => Check::ok(name, t.audit_whole(lines)),
        Ok((Some(place), _)) => Check::bad(name, t.audit_broken(place), t.audit_broken_do()),
        Err(error) => Check::bad(name, error.to_string(), t.database_silent_do()),
    }
}
