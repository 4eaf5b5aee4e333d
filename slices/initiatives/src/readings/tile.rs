//! Initiatives and experiments on the dashboard of the journey.

use super::store;
use crate::t::Texts;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::Viewer;
use web::Visit;
use web::tiles::{Question, Tile};

/// Three tiles: experiments by what was decided, initiatives with a fresh value, and what was stopped and scaled.
pub(crate) fn load<'c>(cx: &'c mut Cx, visit: &'c Visit) -> BoxFuture<'c, db::Result<Vec<Tile>>> {
    async move {
        if !visit.viewer.is_employee() {
            return Ok(Vec::new());
        }
        // Figures of the whole house, without a name or a title: what the viewer may not see counts too.
        let viewer = cx.viewer().clone();
        cx.act_as(Viewer::System);
        let (tried, running) = (store::experiments(cx).await, store::initiatives(cx, visit.now).await);
        cx.act_as(viewer);
        Ok(vec![experiments(visit, &tried?), initiatives(visit, &running?)])
    }
    .boxed()
}

fn experiments(visit: &Visit, all: &[store::Tried]) -> Tile {
    let t = Texts::new(visit.lang);
    let mut tile = Tile::new("experiments", Question::Moving, 30, t.tile_experiments());
    tile.how = t.tile_experiments_how().to_owned();
    tile.lights = t.tile_experiments_lights().to_owned();
    tile.leaves_out = t.tile_experiments_leaves_out().to_owned();
    tile.href = "/journey/experiments".to_owned();
    if all.is_empty() {
        return tile;
    }
    let verdict = |name: &str| all.iter().filter(|one| one.verdict.as_deref() == Some(name)).count();
    let overdue = all.iter().filter(|one| one.closed_at.is_none() && one.ends_at < visit.now).count();
    tile.value = t.tile_experiments_value(all.len());
    tile.note = t.tile_experiments_note(verdict("stop"), verdict("fix"), verdict("scale"), overdue);
    tile.as_of = Some(visit.now);
    tile.rows = std::iter::once(vec!["verdict".to_owned(), "count".to_owned()])
        .chain(["stop", "fix", "scale"].map(|name| vec![name.to_owned(), verdict(name).to_string()]))
        .collect();
    tile
}

fn initiatives(visit: &Visit, all: &[store::Counted]) -> Tile {
    let t = Texts::new(visit.lang);
    let mut tile = Tile::new("initiatives", Question::Worth, 20, t.tile_initiatives());
    tile.how = t.tile_initiatives_how().to_owned();
    tile.lights = t.tile_initiatives_lights().to_owned();
    tile.leaves_out = t.tile_initiatives_leaves_out().to_owned();
    tile.href = "/journey/initiatives".to_owned();
    let live: Vec<_> = all.iter().filter(|one| one.live).collect();
    if live.is_empty() {
        return tile;
    }
    let fresh = live.iter().filter(|one| one.baseline && one.fresh > 0).count();
    tile.value = t.tile_initiatives_value(fresh, live.len());
    tile.note = t.tile_initiatives_note(live.iter().filter(|one| one.supported).count());
    tile.as_of = Some(visit.now);
    tile.rows = vec![
        vec!["initiatives".to_owned(), "with_fresh_value".to_owned()],
        vec![live.len().to_string(), fresh.to_string()],
    ];
    tile
}
