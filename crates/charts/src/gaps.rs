//! Perception gaps: how differently groups see the same thing.

use crate::drawing::{Anchor, Drawing, Ink, Voice, polygon};
use crate::numbers::{Decimal, finite};
use crate::rows::{self, Block, Named, Table};
use crate::words;

/// A group of raters; groups are told apart by letter and shape, not by colour.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// One letter, or two narrow ones: "X" for executives. Six groups have shapes of their own.
    pub letter: String,
    /// Its name.
    pub name: String,
}

/// A sub-dimension.
#[derive(Clone, Debug, Default)]
pub struct GapRow {
    /// Its short name: "E3".
    pub id: String,
    /// Its name.
    pub name: String,
    /// The mean of each group, in the order of the groups; none where the group is too small to be shown.
    pub means: Vec<Option<f64>>,
    /// Whether the gap is one to talk about.
    pub is_wide: bool,
}

/// What stands above and below.
#[derive(Clone, Debug, Default)]
pub struct GapsLegend {
    /// "Distance from the lowest to the highest group".
    pub range: String,
}

/// Means of groups on the scale.
#[derive(Clone, Debug, Default)]
pub struct Gaps {
    /// What it is called.
    pub title: String,
    /// What can be seen, in words.
    pub description: String,
    /// How numbers are written.
    pub decimal: Decimal,
    /// The groups.
    pub groups: Vec<Group>,
    /// The sub-dimensions.
    pub blocks: Vec<Block<GapRow>>,
    /// The head of the column with the size of the gap: "Gap".
    pub column: String,
    /// What is said where fewer than two groups can be shown.
    pub missing: String,
    /// What the shapes mean; none leaves the legend to the page.
    pub legend: Option<GapsLegend>,
}

const RADIUS: f64 = 8.0;
const LANE: f64 = 18.0;

struct Shown<'a> {
    row: &'a GapRow,
    decimal: Decimal,
    lanes: usize,
}

impl Gaps {
    /// The chart.
    #[must_use]
    pub fn draw(&self) -> Drawing {
        let mut drawing = Drawing::new(rows::width(), &self.title, &self.description);
        let shown =
            |row| Shown { row, decimal: self.decimal, lanes: lanes(row).iter().max().map_or(1, |most| most + 1) };
        let blocks: Vec<_> = self
            .blocks
            .iter()
            .map(|block| Block { name: block.name.clone(), rows: block.rows.iter().map(shown).collect() })
            .collect();
        rows::draw(&mut drawing, &blocks, &[&self.column], None, |drawing, table, shown, middle| {
            self.draw_marks(drawing, table, shown, middle);
        });
        self.draw_legend(&mut drawing);
        drawing
    }

    fn draw_marks(&self, drawing: &mut Drawing, table: &Table, shown: &Shown<'_>, middle: f64) {
        let Some((low, high)) = ends(shown.row) else { return table.missing(drawing, middle, &self.missing, None) };
        drawing.whisker(Ink::Whisker, (table.scale.at(low), table.scale.at(high)), middle);
        let lanes = lanes(shown.row);
        let first = middle - LANE * (shown.lanes - 1) as f64 / 2.0;
        for (at, mean) in means(shown.row) {
            let place = (table.scale.at(mean), first + LANE * lanes[at] as f64);
            self.draw_group(drawing, at, place);
        }
    }

    fn draw_group(&self, drawing: &mut Drawing, at: usize, (x, y): (f64, f64)) {
        match at % 6 {
            0 => drawing.dot(Ink::Hollow, (x, y), RADIUS),
            1 => drawing.rect(Ink::Hollow, (x - 7.0, y - 7.0), (14.0, 14.0)),
            2 => drawing.diamond(Ink::Hollow, (x, y), RADIUS + 2.0),
            3 => drawing.shape(Ink::Hollow, polygon((x, y), RADIUS + 0.6, 6, 0.0)),
            4 => drawing.shape(Ink::Hollow, polygon((x, y + 1.0), RADIUS + 1.0, 5, 0.0)),
            _ => drawing.shape(Ink::Hollow, polygon((x, y + 1.5), RADIUS + 3.5, 3, 0.0)),
        }
        let letter = self.groups.get(at).map_or("", |group| &group.letter);
        drawing.text(Voice::Letter, (x, y + 3.5), Anchor::Middle, letter);
    }

    /// Every group with its shape, in as many lines as they need.
    fn draw_legend(&self, drawing: &mut Drawing) {
        let Some(legend) = &self.legend else { return };
        let (mut x, mut y) = (RADIUS + 1.0, drawing.height + 18.0);
        for (at, group) in self.groups.iter().enumerate() {
            let text = words::cut(Voice::Plain, &group.name, drawing.width / 2.0);
            let width = words::width(Voice::Plain, &text) + 16.0;
            if x > RADIUS + 1.0 && x + width > drawing.width {
                (x, y) = (RADIUS + 1.0, y + 22.0);
            }
            self.draw_group(drawing, at, (x, y));
            drawing.text(Voice::Plain, (x + 14.0, y + words::MIDDLE), Anchor::Start, text);
            x += width + 20.0;
        }
        drawing.height = y + 14.0;
        let range = crate::legend::Entry { sample: crate::legend::Sample::Range, text: &legend.range };
        crate::legend::draw(drawing, 0.0, &[range]);
    }
}

fn means(row: &GapRow) -> impl Iterator<Item = (usize, f64)> + '_ {
    row.means.iter().enumerate().filter_map(|(at, mean)| finite(*mean).map(|mean| (at, mean)))
}

/// The lowest and the highest mean, if there are two groups to compare.
fn ends(row: &GapRow) -> Option<(f64, f64)> {
    let low = means(row).map(|(_, mean)| mean).min_by(f64::total_cmp)?;
    let high = means(row).map(|(_, mean)| mean).max_by(f64::total_cmp)?;
    (means(row).count() > 1).then_some((low, high))
}

/// The lane of each group: groups that would cover each other stand below each other.
fn lanes(row: &GapRow) -> Vec<usize> {
    /// How near two means may be, in scores, before their marks touch on the narrowest scale that there is.
    const NEAR: f64 = 0.24;
    let mut sorted: Vec<_> = means(row).collect();
    sorted.sort_by(|one, other| one.1.total_cmp(&other.1));
    let mut lanes = vec![0; row.means.len()];
    let mut last_in_lane: Vec<f64> = Vec::new();
    for (at, mean) in sorted {
        let free = last_in_lane.iter().position(|last| mean - last >= NEAR);
        let lane = free.unwrap_or(last_in_lane.len());
        if lane == last_in_lane.len() {
            last_in_lane.push(mean);
        } else {
            last_in_lane[lane] = mean;
        }
        lanes[at] = lane;
    }
    lanes
}

impl Named for Shown<'_> {
    fn id(&self) -> &str {
        &self.row.id
    }

    fn name(&self) -> &str {
        &self.row.name
    }

    fn cells(&self) -> Vec<(Voice, String)> {
        let voice = if self.row.is_wide { Voice::Strong } else { Voice::Plain };
        let gap = ends(self.row).map(|(low, high)| high - low);
        vec![(voice, self.decimal.tenth(gap))]
    }

    fn height(&self) -> f64 {
        LANE * self.lanes as f64 + 10.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_that_are_near_stand_below_each_other() {
        let row = GapRow { means: vec![Some(2.0), Some(2.1), None, Some(3.0), Some(2.3)], ..GapRow::default() };
        assert_eq!(lanes(&row), [0, 1, 0, 0, 0]);
        assert_eq!(ends(&row), Some((2.0, 3.0)));
        assert_eq!(ends(&GapRow { means: vec![Some(2.0), Some(f64::NAN)], ..GapRow::default() }), None);
    }
}
