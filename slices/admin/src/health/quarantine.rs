//! Is this a restored copy that keeps to itself?

use super::Check;
use crate::t::Texts;
use db::Cx;
use kernel::Viewer;
use texts::Lang;
use web::App;

/// Only a copy in quarantine has anything to say here.
pub(super) async fn check(app: &App, t: Texts, lang: Lang) -> Option<Check> {
    let current = app.db.read(Viewer::System, async |cx: &mut Cx| jobs::quarantine::current(cx).await).await;
    // That the database does not answer, its own check says.
    let since = current.ok().flatten()?.since;
    let since = texts::Moment::from(since.millis()).exact(lang, &texts::Zone::utc());
    Some(Check::warn(t.check_quarantine(), t.quarantine_found(since), t.quarantine_do()))
}
