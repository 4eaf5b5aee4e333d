//! Does anything wait for an administrator, and how much waits for its turn?

use super::Check;
use crate::t::Texts;
use db::Cx;
use jobs::Waiting;
use kernel::Viewer;
use texts::Lang;
use web::App;

pub(super) async fn check(app: &App, t: Texts, lang: Lang) -> Check {
    let name = t.check_effects();
    let look = async |cx: &mut Cx| -> db::Result<_> { Ok((jobs::parked(cx).await?, jobs::waiting(cx).await?)) };
    match app.db.read(Viewer::System, look).await {
        Ok((parked, waiting)) => {
            let queue = queue(app, t, lang, &waiting);
            if parked.is_empty() {
                Check::ok(name, format!("{}. {queue}", t.effects_none_failed()))
            } else {
                Check::warn(name, format!("{}. {queue}", t.effects_parked(parked.len())), t.effects_parked_do())
            }
        }
        Err(error) => Check::bad(name, error.to_string(), t.database_silent_do()),
    }
}

/// How long the queue is, and since when its oldest effect waits.
fn queue(app: &App, t: Texts, lang: Lang, waiting: &Waiting) -> String {
    let Some(oldest) = waiting.oldest else { return t.queue_empty().to_owned() };
    let age = i64::try_from(app.now().since(oldest).as_millis()).unwrap_or(i64::MAX);
    t.queue_waiting(waiting.count, texts::duration(age, lang))
}
