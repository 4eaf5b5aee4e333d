//! Where we stand, on the dashboard: the map, the axes, IT's lag, the gaps.

use super::charts::Pictured;
use super::model;
use super::outcome::{Outcome, SubOutcome};
use super::store;
use crate::rounds::{self, Round};
use crate::t::Texts;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use maturity::{Block, Words, placement, scoring};
use std::collections::HashMap;
use web::Visit;
use web::tiles::{Question, Tile};

/// The tiles of the newest result over the whole organisation; grey ones where there is none yet.
pub(crate) fn load<'c>(cx: &'c mut Cx, visit: &'c Visit) -> BoxFuture<'c, db::Result<Vec<Tile>>> {
    async move {
        if !visit.viewer.is_employee() {
            return Ok(Vec::new());
        }
        let published = rounds::store::published(cx).await?;
        let mut rounds = published.into_iter().filter(|round| round.unit.is_empty() && round.length != "focus");
        let Some(newest) = rounds.next() else { return Ok(vec![grey(visit)]) };
        let Some(outcome) = store::find(cx, newest.id).await? else { return Ok(vec![grey(visit)]) };
        let mut earlier = Vec::new();
        for round in rounds {
            if let Some(result) = store::find(cx, round.id).await? {
                earlier.insert(0, (super::page::month(visit, &round), result));
            }
        }
        Ok(Seen { visit, t: Texts::new(visit.lang), round: &newest, outcome: &outcome, earlier: &earlier }.tiles())
    }
    .boxed()
}

fn grey(visit: &Visit) -> Tile {
    let t = Texts::new(visit.lang);
    let mut tile = Tile::new("placement", Question::Where, 0, t.map_title());
    tile.how = t.method_score().to_owned();
    tile.lights = t.no_result_detail().to_owned();
    tile.href = "/journey".to_owned();
    tile
}

struct Seen<'a> {
    visit: &'a Visit,
    t: Texts,
    round: &'a Round,
    outcome: &'a Outcome,
    /// Earlier rounds by the month in which they were published, the earliest first.
    earlier: &'a [(String, Outcome)],
}

impl Seen<'_> {
    fn tiles(&self) -> Vec<Tile> {
        let axes = Block::ALL.into_iter().zip(1..).filter_map(|(block, order)| self.axis(block, order));
        let mut tiles = vec![self.map()];
        tiles.extend(axes);
        tiles.push(self.lag());
        tiles.push(self.gaps());
        tiles
    }

    fn tile(&self, id: &'static str, order: i32, title: &str, how: &str) -> Tile {
        let mut tile = Tile::new(id, Question::Where, order, title);
        tile.how = how.to_owned();
        tile.as_of = self.round.published_at;
        tile.leaves_out = self.t.method_limits().to_owned();
        tile.href = "/journey".to_owned();
        tile
    }

    fn figure(&self, value: f64) -> String {
        texts::decimal(value, 2, self.visit.lang)
    }

    fn map(&self) -> Tile {
        let nothing = HashMap::new();
        let pictured = Pictured {
            lang: self.visit.lang,
            company: self.t.the_organisation(),
            round: self.round,
            outcome: self.outcome,
            earlier: self.earlier,
            measured: &nothing,
        };
        let words = Words::of(self.round.instrument(), self.visit.lang);
        let mut tile = self.tile("placement", 0, self.t.map_title(), self.t.method_score());
        tile.value = self.outcome.kind().map(|kind| words.kind(kind).to_owned()).unwrap_or_default();
        tile.lights = self.t.headline_insufficient_detail().to_owned();
        tile.html = pictured.map().inline("tile-map");
        let row = |label: &str, outcome: &Outcome| {
            let score = |block| model::comparable(self.outcome, outcome, block).map(|score| self.figure(score));
            vec![
                label.to_owned(),
                score(Block::Internal).unwrap_or_default(),
                score(Block::External).unwrap_or_default(),
            ]
        };
        let head = [self.t.column_round(), self.t.column_internal(), self.t.column_external()].map(str::to_owned);
        tile.rows = std::iter::once(head.into())
            .chain(self.earlier.iter().map(|(label, outcome)| row(label, outcome)))
            .chain([row(&super::page::month(self.visit, self.round), self.outcome)])
            .collect();
        tile
    }

    fn axis(&self, block: Block, order: i32) -> Option<Tile> {
        let id = match block {
            Block::Internal => "internal",
            Block::External => "external",
            Block::Bridge => "bridge",
            Block::It => "it",
        };
        let words = Words::of(self.round.instrument(), self.visit.lang);
        let score = self.outcome.block(block)?;
        let mut tile = self.tile(id, order, &words.block(block).name, self.t.method_interval());
        tile.lights = self.t.headline_insufficient_detail().to_owned();
        if let Some(value) = score.score {
            tile.value = self.figure(value);
            let stage = words.stage(scoring::stage(value)).to_lowercase();
            tile.note = score.half.map_or(stage.clone(), |half| self.t.axis_detail(&stage, self.figure(half)));
            if matches!(block, Block::Internal | Block::External) {
                tile.target = self.t.map_threshold(self.figure(placement::MATURE));
            }
        }
        let before = self.earlier.iter().filter_map(|(_, outcome)| model::comparable(self.outcome, outcome, block));
        tile.trend = before.chain(score.score).collect();
        tile.rows =
            vec![vec!["score".to_owned()], vec![score.score.map(|value| format!("{value:.4}")).unwrap_or_default()]];
        Some(tile)
    }

    fn lag(&self) -> Tile {
        let mut tile = self.tile("it-lag", 5, self.t.it_lag(), self.t.it_lag_how());
        tile.lights = self.t.headline_insufficient_detail().to_owned();
        if let Some(lag) = self.outcome.it_lag {
            tile.value = self.figure(lag);
            tile.note = self.t.it_lag_detail(self.figure(placement::IT_BEHIND));
            tile.rows = vec![vec!["lag".to_owned()], vec![format!("{lag:.4}")]];
        }
        tile
    }

    fn gaps(&self) -> Tile {
        let words = Words::of(self.round.instrument(), self.visit.lang);
        let mut tile = self.tile("gaps", 6, self.t.gaps_title(), self.t.gaps_described());
        tile.lights = self.t.gaps_missing_detail().to_owned();
        let known: Vec<(&String, &SubOutcome, f64)> =
            self.outcome.subs.iter().filter_map(|(id, sub)| Some((id, sub, sub.gap?))).collect();
        if known.is_empty() {
            return tile;
        }
        let wide = known.iter().filter(|(_, _, gap)| *gap >= scoring::PERCEPTION_GAP).count();
        tile.value = wide.to_string();
        tile.note = self.t.gaps_count(i64::try_from(known.len()).unwrap_or(i64::MAX));
        let name = |id: &str| words.sub_dimension(id).map(|words| words.name.clone()).unwrap_or_default();
        let row = |(id, _, gap): &(&String, &SubOutcome, f64)| vec![format!("{id} {}", name(id)), format!("{gap:.4}")];
        let head = vec![self.t.column_sub().to_owned(), self.t.column_gap().to_owned()];
        tile.rows = std::iter::once(head).chain(known.iter().map(row)).collect();
        tile
    }
}
