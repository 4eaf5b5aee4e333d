//! The plan on the dashboard of the journey.

use crate::steps::{self, Stage};
use crate::t::Texts;
use crate::{plans, policy, wording};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::Verdict;
use kernel::grant::Rule;
use web::Visit;
use web::tiles::{Question, Tile};

/// One tile: how many are met, regressed, late and under way.
pub(crate) fn load<'c>(cx: &'c mut Cx, visit: &'c Visit) -> BoxFuture<'c, db::Result<Vec<Tile>>> {
    async move {
        let t = Texts::new(visit.lang);
        let mut tile = Tile::new("plan", Question::Moving, 10, t.tile_plan());
        tile.how = t.tile_plan_how().to_owned();
        tile.lights = t.tile_plan_lights().to_owned();
        tile.href = "/journey/plan".to_owned();
        let around = plans::around(cx).await?.filter(|around| around.plan.phase() == plans::Phase::Adopted);
        let Some(around) = around else { return Ok(if visit.viewer.is_employee() { vec![tile] } else { Vec::new() }) };
        if policy::Read.judge(&visit.viewer, &around) != Verdict::Allowed {
            return Ok(Vec::new());
        }
        let steps = steps::store::all(cx).await?;
        let count = |wanted: &dyn Fn(&steps::Step) -> bool| steps.iter().filter(|step| wanted(step)).count();
        let met = count(&|step| matches!(step.stage(), Stage::Met | Stage::Confirmed));
        let regressed = count(&|step| step.stage() == Stage::Regressed);
        let late = count(&|step| step.is_late(visit.now));
        let under_way = count(&|step| step.stage() == Stage::Started);
        tile.value = t.tile_plan_value(met, steps.iter().filter(|step| step.is_in()).count());
        tile.note = t.tile_plan_note(regressed, late, under_way);
        tile.as_of = Some(visit.now);
        tile.leaves_out = t.tile_plan_leaves_out().to_owned();
        tile.rows = std::iter::once(vec!["action".to_owned(), "stage".to_owned()])
            .chain(steps.iter().map(|step| vec![step.action.clone(), wording::stage(t, step.stage()).label]))
            .collect();
        Ok(vec![tile])
    }
    .boxed()
}
