//! The last workshop on the dashboard of the journey.

use crate::blocks::{self, Balance};
use crate::pulse::{self, Delta, Moment};
use crate::t;
use crate::workshops::{Stage, store};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use web::Visit;
use web::tiles::{Question, Tile};

/// One tile: how the last day was balanced, and what it did for skill. Workshop reach is the tile of its measure.
pub(crate) fn load<'c>(cx: &'c mut Cx, visit: &'c Visit) -> BoxFuture<'c, db::Result<Vec<Tile>>> {
    async move {
        if !visit.viewer.is_employee() {
            return Ok(Vec::new());
        }
        let t = t::Texts::new(visit.lang);
        let mut tile = Tile::new("last-workshop", Question::Moving, 56, t.tile_workshop());
        tile.how = t.tile_workshop_how().to_owned();
        tile.lights = t.tile_workshop_lights().to_owned();
        tile.leaves_out = t.tile_workshop_leaves_out().to_owned();
        tile.href = "/journey/workshops".to_owned();
        let last = store::all(cx, 100).await?.into_iter().find(|one| one.stage() == Stage::Closed);
        let Some(last) = last else { return Ok(vec![tile]) };
        let all = blocks::store::all(cx, last.id).await?;
        let balance = Balance::actual(&all);
        let before = pulse::store::counts(cx, last.id, Moment::Before).await?;
        let after = pulse::store::counts(cx, last.id, Moment::After).await?;
        let [education, teamwork] = [balance.education, balance.teamwork].map(|part| balance.percent(part));
        tile.value = t.tile_workshop_value(teamwork);
        tile.note = match Delta::of(&before, &after, 0) {
            Some(skill) => {
                let sign = if skill.by() > 0.0 { "+" } else { "" };
                let by = format!("{sign}{}", texts::decimal(skill.by(), 1, visit.lang));
                t.tile_workshop_note_skill(last.attended, education, by)
            }
            None => t.tile_workshop_note(last.attended, education),
        };
        tile.target = if balance.has_enough_education() && balance.has_enough_teamwork() {
            t.balanced().to_owned()
        } else {
            t.tile_workshop_target().to_owned()
        };
        tile.as_of = last.closed_at;
        tile.href = format!("/journey/workshops/{}/outcome", last.id);
        tile.rows = std::iter::once(["block", "category", "minutes"].map(str::to_owned).to_vec())
            .chain(all.iter().filter_map(|block| {
                let minutes = block.took()? / blocks::model::MINUTE;
                Some(vec![block.title.clone(), block.category().name().to_owned(), minutes.to_string()])
            }))
            .collect();
        Ok(vec![tile])
    }
    .boxed()
}
