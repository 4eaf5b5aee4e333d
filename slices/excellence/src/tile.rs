//! Requests on the dashboard of the journey.

use crate::{desks, requests, t};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use web::Visit;
use web::tiles::{Question, Tile};

/// One tile: how many were refused without another way, beside the share that was shown one in time.
pub(crate) fn load<'c>(cx: &'c mut Cx, visit: &'c Visit) -> BoxFuture<'c, db::Result<Vec<Tile>>> {
    async move {
        if !visit.viewer.is_employee() {
            return Ok(Vec::new());
        }
        let t = t::Texts::new(visit.lang);
        let mut tile = Tile::new("requests", Question::Wrong, 40, t.tile_title());
        tile.how = t.tile_how().to_owned();
        tile.lights = t.tile_lights().to_owned();
        tile.leaves_out = t.tile_leaves_out().to_owned();
        tile.href = "/journey/requests".to_owned();
        let tally = requests::tallied(cx, visit.now, None).await?;
        if desks::store::all(cx, 1).await?.is_empty() || tally.base == 0 {
            return Ok(vec![tile]);
        }
        let share = requests::share(tally.in_time, tally.base).map(|share| texts::percent(share, visit.lang));
        tile.value = texts::grouped(tally.refused, visit.lang);
        tile.note = t.tile_note(share.unwrap_or_default(), t.of_requests(tally.base));
        tile.as_of = Some(visit.now);
        tile.rows = rows(&tally);
        Ok(vec![tile])
    }
    .boxed()
}

fn rows(tally: &requests::Tally) -> Vec<Vec<String>> {
    let row = |name: &str, value: i64| vec![name.to_owned(), value.to_string()];
    vec![
        vec!["figure".to_owned(), "requests".to_owned()],
        row("answered or out of time", tally.base),
        row("shown a way in time", tally.in_time),
        row("refused without another way", tally.refused),
        row("waiting", tally.open),
        row("waiting, out of time", tally.overdue),
    ]
}
