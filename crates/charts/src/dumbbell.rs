//! Perceived against measured: what people say and what the platform sees, never blended.

use crate::drawing::{Drawing, Ink, Voice};
use crate::legend::{self, Entry, Sample};
use crate::numbers::{Decimal, finite};
use crate::rows::{self, Block, Named, Table};

/// A sub-dimension.
#[derive(Clone, Debug, Default)]
pub struct DumbbellRow {
    /// Its short name: "E2".
    pub id: String,
    /// Its name.
    pub name: String,
    /// What people say.
    pub said: Option<f64>,
    /// What the platform measured.
    pub measured: Option<f64>,
    /// What the difference means, below the name: "said, not seen"; empty for nothing.
    pub note: String,
}

/// What stands above the numbers.
#[derive(Clone, Debug, Default)]
pub struct DumbbellColumns {
    /// "Said".
    pub said: String,
    /// "Measured".
    pub measured: String,
    /// "Difference".
    pub difference: String,
}

/// What the shapes mean; an empty text leaves its entry out.
#[derive(Clone, Debug, Default)]
pub struct DumbbellLegend {
    /// "Said".
    pub said: String,
    /// "Measured, last 90 days".
    pub measured: String,
}

/// What people say and what the platform sees.
#[derive(Clone, Debug, Default)]
pub struct Dumbbell {
    /// What it is called.
    pub title: String,
    /// What can be seen, in words.
    pub description: String,
    /// How numbers are written.
    pub decimal: Decimal,
    /// The heads of the columns.
    pub columns: DumbbellColumns,
    /// The sub-dimensions.
    pub blocks: Vec<Block<DumbbellRow>>,
    /// What is said where one of the two is missing: "not enough data".
    pub missing: String,
    /// What the shapes mean; none leaves the legend to the page.
    pub legend: Option<DumbbellLegend>,
}

struct Shown<'a> {
    row: &'a DumbbellRow,
    decimal: Decimal,
}

impl Dumbbell {
    /// The chart.
    #[must_use]
    pub fn draw(&self) -> Drawing {
        let mut drawing = Drawing::new(rows::width(), &self.title, &self.description);
        let shown = |row| Shown { row, decimal: self.decimal };
        let blocks: Vec<_> = self
            .blocks
            .iter()
            .map(|block| Block { name: block.name.clone(), rows: block.rows.iter().map(shown).collect() })
            .collect();
        let columns = &self.columns;
        let heads = [columns.said.as_str(), columns.measured.as_str(), columns.difference.as_str()];
        rows::draw(&mut drawing, &blocks, &heads, None, |drawing, table, shown, middle| {
            self.draw_marks(drawing, table, shown.row, middle);
        });
        if let Some(legend) = &self.legend {
            let entries = [
                Entry { sample: Sample::Said, text: &legend.said },
                Entry { sample: Sample::Measured, text: &legend.measured },
            ];
            legend::draw(&mut drawing, 0.0, &entries);
        }
        drawing
    }

    fn draw_marks(&self, drawing: &mut Drawing, table: &Table, row: &DumbbellRow, middle: f64) {
        let (said, measured) = (finite(row.said), finite(row.measured));
        if let (Some(said), Some(measured)) = (said, measured) {
            drawing.line(Ink::Whisker, &[(table.scale.at(said), middle), (table.scale.at(measured), middle)]);
        }
        table.said_and_measured(drawing, middle, said, measured);
        if said.is_none() || measured.is_none() {
            table.missing(drawing, middle, &self.missing, said.or(measured));
        }
    }
}

impl Named for Shown<'_> {
    fn id(&self) -> &str {
        &self.row.id
    }

    fn name(&self) -> &str {
        &self.row.name
    }

    fn note(&self) -> &str {
        &self.row.note
    }

    fn cells(&self) -> Vec<(Voice, String)> {
        let (said, measured) = (finite(self.row.said), finite(self.row.measured));
        let difference = said.zip(measured).map(|(said, measured)| said - measured);
        vec![
            (Voice::Strong, self.decimal.tenth(said)),
            (Voice::Plain, self.decimal.tenth(measured)),
            (Voice::Plain, difference.map_or_else(|| "–".into(), |value| self.decimal.difference(value))),
        ]
    }
}
