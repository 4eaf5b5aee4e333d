//! Is the clock right? Ids carry the time, so a clock that goes back makes new things look old.

use super::{Check, store};
use crate::t::Texts;
use db::Cx;
use kernel::Viewer;
use std::time::Duration;
use texts::Lang;
use web::App;

/// More than this apart from the database's clock is worth a look.
const WARN: u64 = 5_000;
/// More than this is wrong.
const BAD: u64 = 60_000;

pub(super) async fn check(app: &App, t: Texts, lang: Lang) -> Check {
    let name = t.check_clock();
    let read = async |cx: &mut Cx| Ok::<_, db::Error>((store::clock(cx).await?, store::newest(cx).await?));
    let (database, newest) = match app.db.read(Viewer::System, read).await {
        Ok(found) => found,
        Err(error) => return Check::bad(name, error.to_string(), t.database_silent_do()),
    };
    let now = app.now();
    if newest.is_some_and(|newest| newest.made_at() > now.plus(Duration::from_millis(BAD))) {
        return Check::bad(name, t.clock_back(), t.clock_do());
    }
    let apart = database.map_or(0, |database| database.abs_diff(now.millis()));
    judge(t, lang, name, apart)
}

fn judge(t: Texts, lang: Lang, name: &'static str, apart: u64) -> Check {
    let said = || t.clock_apart(texts::duration(i64::try_from(apart).unwrap_or(i64::MAX), lang));
    match apart {
        ..WARN => Check::ok(name, t.clock_right()),
        WARN..BAD => Check::warn(name, said(), t.clock_do()),
        BAD.. => Check::bad(name, said(), t.clock_do()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::State;
    use super::*;

    #[test]
    fn clocks_that_drift_apart_are_told() {
        let state = |apart| judge(Texts::new(Lang::En), Lang::En, "clock", apart).state;
        assert_eq!([0, WARN, BAD].map(state), [State::Ok, State::Warn, State::Bad]);
    }
}
