//! The profile: what people say about each sub-dimension, how sure that is, and what the platform measured.

use crate::drawing::{Drawing, Ink, Voice};
use crate::legend::{self, Entry, Sample};
use crate::numbers::{Decimal, finite};
use crate::rows::{self, Block, CRITICAL, Named, Table};

/// A sub-dimension.
#[derive(Clone, Debug, Default)]
pub struct ProfileRow {
    /// Its short name: "I1".
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether the placement hangs on it.
    pub critical: bool,
    /// What people say; none where too few answered.
    pub said: Option<f64>,
    /// What it would be if every "don't know" were the least, and the most.
    pub range: Option<(f64, f64)>,
    /// What the platform measured.
    pub measured: Option<f64>,
}

/// What stands above the numbers.
#[derive(Clone, Debug, Default)]
pub struct ProfileColumns {
    /// "Said".
    pub said: String,
    /// "Range".
    pub range: String,
    /// "Measured"; empty leaves the column and the diamonds out.
    pub measured: String,
}

/// What the shapes mean; an empty text leaves its entry out.
#[derive(Clone, Debug, Default)]
pub struct ProfileLegend {
    /// "Said".
    pub said: String,
    /// "Range with “don't know”".
    pub range: String,
    /// "Measured, last 90 days".
    pub measured: String,
    /// "Mature from 2.5".
    pub threshold: String,
    /// "critical".
    pub critical: String,
}

/// The profile of all sub-dimensions.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// What it is called.
    pub title: String,
    /// What can be seen, in words.
    pub description: String,
    /// How numbers are written.
    pub decimal: Decimal,
    /// From which score a side is mature (2.5).
    pub threshold: Option<f64>,
    /// The heads of the columns.
    pub columns: ProfileColumns,
    /// The sub-dimensions.
    pub blocks: Vec<Block<ProfileRow>>,
    /// What is said where there is no score: "too few answers".
    pub missing: String,
    /// What the shapes mean; none leaves the legend to the page.
    pub legend: Option<ProfileLegend>,
}

/// A row with what it needs of its chart.
struct Shown<'a> {
    row: &'a ProfileRow,
    decimal: Decimal,
    has_measured: bool,
}

impl Profile {
    /// The chart.
    #[must_use]
    pub fn draw(&self) -> Drawing {
        let mut drawing = Drawing::new(rows::width(), &self.title, &self.description);
        let has_measured = !self.columns.measured.is_empty();
        let shown = |row| Shown { row, decimal: self.decimal, has_measured };
        let blocks: Vec<_> = self
            .blocks
            .iter()
            .map(|block| Block { name: block.name.clone(), rows: block.rows.iter().map(shown).collect() })
            .collect();
        let mut heads = vec![self.columns.said.as_str(), self.columns.range.as_str()];
        heads.extend(has_measured.then_some(self.columns.measured.as_str()));
        rows::draw(&mut drawing, &blocks, &heads, self.threshold, |drawing, table, shown, middle| {
            self.draw_marks(drawing, table, shown, middle);
        });
        self.draw_legend(&mut drawing);
        drawing
    }

    fn draw_marks(&self, drawing: &mut Drawing, table: &Table, shown: &Shown<'_>, middle: f64) {
        let row = shown.row;
        if let Some((low, high)) = range(row.range) {
            drawing.whisker(Ink::Whisker, (table.scale.at(low), table.scale.at(high)), middle);
        }
        let (said, measured) = (finite(row.said), finite(row.measured).filter(|_| shown.has_measured));
        table.said_and_measured(drawing, middle, said, measured);
        if said.is_none() {
            table.missing(drawing, middle, &self.missing, measured);
        }
    }

    fn draw_legend(&self, drawing: &mut Drawing) {
        let Some(legend) = &self.legend else { return };
        let rows = || self.blocks.iter().flat_map(|block| &block.rows);
        let said = |is_there: bool, text| if is_there { text } else { "" };
        let is_measured = !self.columns.measured.is_empty() && rows().any(|row| row.measured.is_some());
        let entries = [
            Entry { sample: Sample::Said, text: &legend.said },
            Entry { sample: Sample::Range, text: said(rows().any(|row| row.range.is_some()), &legend.range) },
            Entry { sample: Sample::Measured, text: said(is_measured, &legend.measured) },
            Entry { sample: Sample::Threshold, text: said(self.threshold.is_some(), &legend.threshold) },
            Entry { sample: Sample::Sign(CRITICAL), text: said(rows().any(|row| row.critical), &legend.critical) },
        ];
        legend::draw(drawing, 0.0, &entries);
    }
}

/// A range that has two ends, the lower one first.
pub(crate) fn range(range: Option<(f64, f64)>) -> Option<(f64, f64)> {
    range.filter(|(low, high)| low.is_finite() && high.is_finite()).map(|(low, high)| (low.min(high), low.max(high)))
}

impl Named for Shown<'_> {
    fn id(&self) -> &str {
        &self.row.id
    }

    fn name(&self) -> &str {
        &self.row.name
    }

    fn is_critical(&self) -> bool {
        self.row.critical
    }

    fn cells(&self) -> Vec<(Voice, String)> {
        let write = |value| self.decimal.write(value, 1);
        let between = range(self.row.range)
            .map_or_else(|| "–".to_owned(), |(low, high)| format!("{}–{}", write(low), write(high)));
        vec![
            (Voice::Strong, self.decimal.tenth(self.row.said)),
            (Voice::Plain, between),
            (Voice::Plain, self.decimal.tenth(self.row.measured)),
        ]
    }
}
