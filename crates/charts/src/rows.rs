//! Charts that have a row for each sub-dimension: names at the left, the scale, numbers at the right.

use crate::drawing::{Anchor, Drawing, Ink, Voice};
use crate::numbers::finite;
use crate::scale::Scale;
use crate::words;

/// Rows that belong together.
#[derive(Clone, Debug, Default)]
pub struct Block<R> {
    /// What they have in common: "Internal". Empty leaves the heading out.
    pub name: String,
    /// The rows.
    pub rows: Vec<R>,
}

/// What every row has.
pub(crate) trait Named {
    fn id(&self) -> &str;
    fn name(&self) -> &str;
    /// The sign of a critical row.
    fn is_critical(&self) -> bool {
        false
    }
    /// What is added below the name.
    fn note(&self) -> &str {
        ""
    }
    /// What stands in the columns at the right.
    fn cells(&self) -> Vec<(Voice, String)>;
    /// How high the marks of the row are.
    fn height(&self) -> f64 {
        26.0
    }
}

/// The sign behind the name of a critical row.
pub(crate) const CRITICAL: &str = "†";

const WIDTH: f64 = 760.0;
const MOST_FOR_NAMES: f64 = 250.0;
const BETWEEN: f64 = 14.0;
const HEADING: f64 = 26.0;

/// Where names, scale and columns stand.
pub(crate) struct Table {
    pub(crate) scale: Scale,
    names: f64,
    room_for_names: f64,
    /// The right edge of each column.
    columns: Vec<f64>,
    threshold: Option<f64>,
    top: f64,
    y: f64,
}

impl Table {
    /// Starts a drawing with the heads of the columns and the numbers of the scale.
    pub(crate) fn start<R: Named>(
        drawing: &mut Drawing,
        blocks: &[Block<R>],
        heads: &[&str],
        threshold: Option<f64>,
    ) -> Self {
        let rows = || blocks.iter().flat_map(|block| &block.rows);
        let ids = words::widest(Voice::Faint, rows().map(Named::id));
        let names = if ids > 0.0 { ids + 12.0 } else { 0.0 };
        let widest = words::widest(Voice::Plain, rows().flat_map(|row| [row.name(), row.note()])) + 12.0;
        let room_for_names = widest.min(MOST_FOR_NAMES);

        let mut columns = vec![0.0; heads.len()];
        let mut right = WIDTH - 4.0;
        for at in (0..heads.len()).rev() {
            let cells: Vec<_> = rows().filter_map(|row| row.cells().into_iter().nth(at)).collect();
            let wide = cells.iter().map(|(voice, text)| words::width(*voice, text)).fold(0.0, f64::max);
            columns[at] = right;
            right -= wide.max(words::width(Voice::Faint, heads[at])) + BETWEEN;
        }
        let scale = Scale::of_scores(names + room_for_names + 16.0, right - 8.0);
        let table = Self { scale, names, room_for_names, columns, threshold: finite(threshold), top: 22.0, y: 22.0 };
        table.draw_heads(drawing, heads);
        table
    }

    fn draw_heads(&self, drawing: &mut Drawing, heads: &[&str]) {
        for (tick, x) in self.scale.ticks() {
            drawing.text(Voice::Faint, (x, 14.0), Anchor::Middle, tick.to_string());
        }
        for (right, head) in self.columns.iter().zip(heads) {
            drawing.text(Voice::Faint, (*right, 14.0), Anchor::End, *head);
        }
    }

    /// The heading of a block, across the whole width.
    pub(crate) fn heading(&mut self, drawing: &mut Drawing, name: &str) {
        if name.is_empty() {
            return;
        }
        drawing.rect(Ink::Ground, (0.0, self.y), (WIDTH, HEADING - 4.0));
        drawing.text(Voice::Strong, (6.0, self.y + 11.0 + words::MIDDLE), Anchor::Start, name);
        self.y += HEADING;
        self.top = self.y;
    }

    /// A row's name, cells and lines of the scale; returns the middle of its height.
    pub(crate) fn row(&mut self, drawing: &mut Drawing, row: &impl Named) -> f64 {
        let lines = self.name_lines(row);
        let notes = words::wrap(Voice::Faint, row.note(), self.room_for_names);
        let height = row.height().max(words::LEADING * (lines.len() + notes.len()) as f64 + 8.0);
        let middle = self.y + height / 2.0;
        self.draw_scale(drawing, self.y, self.y + height);
        drawing.text(Voice::Faint, (6.0, middle + words::MIDDLE), Anchor::Start, row.id());
        let up = words::LEADING / 2.0;
        drawing.text_block(Voice::Plain, self.names + 6.0, middle - up * notes.len() as f64, &lines);
        drawing.text_block(Voice::Faint, self.names + 6.0, middle + up * lines.len() as f64, &notes);
        for (right, (voice, text)) in self.columns.iter().zip(row.cells()) {
            drawing.text(voice, (*right, middle + words::MIDDLE), Anchor::End, text);
        }
        self.y += height;
        middle
    }

    fn name_lines(&self, row: &impl Named) -> Vec<String> {
        let name = if row.is_critical() { format!("{} {CRITICAL}", row.name()) } else { row.name().to_owned() };
        words::wrap(Voice::Plain, &name, self.room_for_names)
    }

    fn draw_scale(&self, drawing: &mut Drawing, top: f64, bottom: f64) {
        let lines = self.scale.ticks().map(|(_, x)| vec![(x, top), (x, bottom)]).collect();
        drawing.lines(Ink::Grid, lines);
    }

    /// The end of a block: its threshold is one line, so that its dashes run through.
    pub(crate) fn end_block(&mut self, drawing: &mut Drawing, before: usize) {
        if let Some(threshold) = self.threshold {
            let x = self.scale.at(threshold);
            let mut line = Drawing::new(0.0, "", "");
            line.line(Ink::Rule, &[(x, self.top), (x, self.y)]);
            // Under the marks of the block, so that a value on the threshold stays whole.
            drawing.marks.splice(before..before, line.marks);
        }
        self.y += 6.0;
        self.top = self.y;
    }

    /// What is said and what is measured, where the two are there. Where they agree, the dot stands inside of the diamond.
    pub(crate) fn said_and_measured(
        &self,
        drawing: &mut Drawing,
        middle: f64,
        said: Option<f64>,
        measured: Option<f64>,
    ) {
        let at = |value| self.scale.at(value);
        let agree = said.zip(measured).is_some_and(|(said, measured)| (at(said) - at(measured)).abs() < 4.0);
        if let Some(measured) = measured {
            drawing.diamond(Ink::Hollow, (at(measured), middle), if agree { 9.5 } else { 6.4 });
        }
        if let Some(said) = said {
            drawing.dot(Ink::Said, (at(said), middle), 5.5);
        }
    }

    /// What is said where a value is missing: not over the mark of another value, nor over the threshold if there is room.
    pub(crate) fn missing(&self, drawing: &mut Drawing, middle: f64, text: &str, beside: Option<f64>) {
        let (left, right) = self.scale.ends();
        let needed = words::width(Voice::Faint, text) + 24.0;
        let free = |values: &[Option<f64>]| {
            let mut stops: Vec<_> = values.iter().flatten().map(|value| self.scale.at(*value)).collect();
            stops.extend([left, right]);
            stops.sort_by(f64::total_cmp);
            stops.windows(2).find(|pair| pair[1] - pair[0] >= needed).map(|pair| pair[0])
        };
        let start = free(&[beside, self.threshold]).or_else(|| free(&[beside])).unwrap_or(left);
        let text = words::cut(Voice::Faint, text, right - start - 20.0);
        drawing.text(Voice::Faint, (start + 12.0, middle + words::MIDDLE), Anchor::Start, text);
    }

    pub(crate) fn finish(self, drawing: &mut Drawing) {
        drawing.height = self.y;
    }
}

/// The whole of a chart of rows; `draw_marks` draws what a row shows around its middle.
pub(crate) fn draw<R: Named>(
    drawing: &mut Drawing,
    blocks: &[Block<R>],
    heads: &[&str],
    threshold: Option<f64>,
    draw_marks: impl Fn(&mut Drawing, &Table, &R, f64),
) {
    let mut table = Table::start(drawing, blocks, heads, threshold);
    for block in blocks.iter().filter(|block| !block.rows.is_empty()) {
        table.heading(drawing, &block.name);
        let middles: Vec<_> = block.rows.iter().map(|row| table.row(drawing, row)).collect();
        let before = drawing.marks.len();
        for (row, middle) in block.rows.iter().zip(middles) {
            draw_marks(drawing, &table, row, middle);
        }
        table.end_block(drawing, before);
    }
    table.finish(drawing);
}

pub(crate) fn width() -> f64 {
    WIDTH
}
