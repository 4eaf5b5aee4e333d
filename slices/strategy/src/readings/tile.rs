//! The vision and the strategy on the dashboard of the journey.

use super::store;
use crate::t::Texts;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use web::Visit;
use web::tiles::{Question, Tile};

/// One tile: how many leaders stand behind the vision, and how many objectives are traced.
pub(crate) fn load<'c>(cx: &'c mut Cx, visit: &'c Visit) -> BoxFuture<'c, db::Result<Vec<Tile>>> {
    async move {
        if !visit.viewer.is_employee() {
            return Ok(Vec::new());
        }
        let t = Texts::new(visit.lang);
        let mut tile = Tile::new("vision", Question::Where, 40, t.tile_vision());
        tile.how = t.tile_vision_how().to_owned();
        tile.lights = t.tile_vision_lights().to_owned();
        tile.leaves_out = t.tile_vision_leaves_out().to_owned();
        tile.href = "/journey/strategy".to_owned();
        if let Some((vision, version)) = store::visions(cx).await?.first().copied() {
            let (signed, leaders) = store::signed(cx, vision, version).await?;
            let (traced, objectives) = store::traced(cx).await?;
            tile.value = t.tile_vision_value(signed, leaders);
            tile.note = t.tile_vision_note(traced, objectives);
            tile.as_of = Some(visit.now);
            tile.rows = vec![
                ["signed", "leaders", "traced", "objectives"].map(str::to_owned).to_vec(),
                [signed, leaders, traced, objectives].map(|count| count.to_string()).to_vec(),
            ];
        }
        Ok(vec![tile])
    }
    .boxed()
}
