//! Tables: hairlines only, numbers at the right, the head again on each page.

use std::rc::Rc;

use super::Setter;
use crate::block::{Column, Row, RowKind, Table};
use crate::lines::{self, Line};
use crate::look::{CELL, CELL_HEAD, CELL_STRONG, HEADING_3, INK, LEFT, LINE, MEASURE, STONE, Type, WIDTH};
use crate::strip::{Again, Op, Owner, Strip, rule, words};
use crate::structure::{PartId, Role};
use crate::text::Text;

/// Between two columns.
const GUTTER: f32 = 14.0;
const PADDING: f32 = 4.0;

/// Where a column starts and how wide it is.
#[derive(Clone, Copy)]
struct Lane {
    x: f32,
    width: f32,
    is_numbers: bool,
}

impl Setter<'_> {
    pub(super) fn table(&mut self, table: &Table) -> Vec<Strip> {
        if table.columns.is_empty() {
            return Vec::new();
        }
        let lanes = lanes(table);
        let mut strips = self.table_caption(table);
        let part = self.set.structure.root(Role::Table(table.caption.words()));
        let head_part = self.set.structure.inside(part, Role::TableHead);
        let head = self.table_head(table, &lanes, head_part);
        let again = Rc::new(Again { height: head.height, groups: head.groups.clone() });
        strips.push(head);
        if let Some(first) = strips.first_mut() {
            first.before = 14.0;
        }
        let body = self.set.structure.inside(part, Role::TableBody);
        let last = table.rows.len().saturating_sub(1);
        for (at, row) in table.rows.iter().enumerate() {
            let mut strip = self.table_row(row, &lanes, body, at == last);
            strip.again = Some(Rc::clone(&again));
            // No row is alone above or below the edge of a page, and no heading without its rows.
            let is_heading = |at: usize| table.rows.get(at).is_some_and(|row| row.kind == RowKind::Heading);
            let is_first = at == 0 || (at == 1 && is_heading(0));
            strip.keeps = at < last && (is_first || at + 1 == last || is_heading(at));
            strips.push(strip);
        }
        strips
    }

    fn table_caption(&mut self, table: &Table) -> Vec<Strip> {
        let lines = lines::set(&table.caption, HEADING_3, MEASURE, self.language());
        if lines.is_empty() {
            return Vec::new();
        }
        let part = self.set.structure.root(Role::Paragraph);
        let mut strips = self.stacked(&lines, HEADING_3, part, LEFT);
        for strip in &mut strips {
            strip.keeps = true;
        }
        if let Some(last) = strips.last_mut() {
            last.height += 4.0;
        }
        strips
    }

    fn table_head(&mut self, table: &Table, lanes: &[Lane], part: PartId) -> Strip {
        let row = self.set.structure.inside(part, Role::Row);
        let cells = table.columns.iter().map(|column| (Text::from(column.head()), CELL_HEAD, Role::ColumnHead));
        let mut strip = self.cells(cells.collect(), lanes, row);
        let height = strip.height;
        strip.draw(Owner::Decoration, vec![rule(LEFT, 0.0, WIDTH, 0.8, INK), rule(LEFT, height, WIDTH, 0.5, INK)]);
        strip.keeps = true;
        strip
    }

    fn table_row(&mut self, row: &Row, lanes: &[Lane], body: PartId, is_last: bool) -> Strip {
        let part = self.set.structure.inside(body, Role::Row);
        let of = if row.kind == RowKind::Plain { CELL } else { CELL_STRONG };
        let cell = |(at, text): (usize, &Text)| {
            let role = if at == 0 { Role::RowHead } else { Role::Cell };
            (text.clone(), of, role)
        };
        let shown = if row.kind == RowKind::Heading { 1 } else { lanes.len() };
        let cells = row.cells.iter().take(shown).enumerate().map(cell).collect();
        let whole = [Lane { x: LEFT, width: WIDTH, is_numbers: false }];
        let is_heading = row.kind == RowKind::Heading;
        let mut strip = self.cells(cells, if is_heading { &whole } else { lanes }, part);
        let height = strip.height;
        if is_heading {
            let ground = Op::Ground { x: LEFT, y: 0.0, width: WIDTH, height, colour: STONE };
            let group = crate::strip::Group { owner: Owner::Decoration, ops: vec![ground] };
            strip.groups.insert(0, group);
        }
        if row.kind == RowKind::Total {
            strip.draw(Owner::Decoration, vec![rule(LEFT, 0.0, WIDTH, 0.5, INK)]);
        }
        let (thickness, colour) = if is_last { (0.8, INK) } else { (0.5, LINE) };
        strip.draw(Owner::Decoration, vec![rule(LEFT, height, WIDTH, thickness, colour)]);
        strip
    }

    /// The cells of one row, each from the top.
    fn cells(&mut self, cells: Vec<(Text, Type, Role)>, lanes: &[Lane], row: PartId) -> Strip {
        let mut strip = Strip::default();
        let mut most = CELL_HEAD.leading;
        for ((text, of, role), lane) in cells.into_iter().zip(lanes) {
            let part = self.set.structure.inside(row, role);
            let lines = lines::set(&text, of, lane.width, self.language());
            for (at, line) in lines.iter().enumerate() {
                let y = PADDING + of.leading * at as f32;
                strip.draw_part(part, words(line, of, lane.start_of(line), y));
            }
            most = most.max(of.leading * lines.len() as f32);
        }
        strip.height = most + 2.0 * PADDING;
        strip
    }
}

impl Lane {
    fn start_of(&self, line: &Line) -> f32 {
        if self.is_numbers { self.x + self.width - line.width } else { self.x }
    }
}

/// Numbers get what they need; words share the rest as they would like to, and none less than its widest word.
fn lanes(table: &Table) -> Vec<Lane> {
    let is_numbers: Vec<_> = table.columns.iter().map(|column| matches!(column, Column::Numbers(_))).collect();
    let natural: Vec<_> = (0..table.columns.len()).map(|at| width_of(table, at, lines::natural_width)).collect();
    let least: Vec<_> = (0..table.columns.len()).map(|at| width_of(table, at, lines::widest_word)).collect();
    let room = WIDTH - GUTTER * (table.columns.len() - 1) as f32;
    let numbers: f32 = natural.iter().zip(&is_numbers).filter(|(_, is)| **is).map(|(width, _)| width).sum();
    let widths = share(&natural, &least, &is_numbers, room - numbers, room);
    let mut x = LEFT;
    let lane = |(width, is_numbers): (f32, bool)| {
        let lane = Lane { x, width, is_numbers };
        x += width + GUTTER;
        lane
    };
    widths.into_iter().zip(is_numbers).map(lane).collect()
}

fn share(natural: &[f32], least: &[f32], is_numbers: &[bool], for_words: f32, room: f32) -> Vec<f32> {
    let words = || natural.iter().zip(least).zip(is_numbers).filter(|(_, is)| !**is).map(|(widths, _)| widths);
    let wanted: f32 = words().map(|(natural, _)| natural).sum();
    let needed: f32 = words().map(|(_, least)| least).sum();
    if words().count() == 0 || for_words < needed {
        // Nothing fits as it should: everything shrinks alike, and long words break.
        let whole: f32 = natural.iter().sum::<f32>().max(1.0);
        return natural.iter().map(|width| width * room / whole).collect();
    }
    let stretch = if wanted > needed { (for_words - needed) / (wanted - needed) } else { 0.0 };
    let widest = words().map(|(natural, _)| *natural).fold(0.0, f32::max);
    let spare = if stretch > 1.0 { for_words - wanted } else { 0.0 };
    let width = |((natural, least), is_numbers): ((&f32, &f32), &bool)| {
        if *is_numbers {
            return *natural;
        }
        let extra = if *natural >= widest { spare } else { 0.0 };
        least + (natural - least) * stretch.min(1.0) + extra
    };
    natural.iter().zip(least).zip(is_numbers).map(width).collect()
}

fn width_of(table: &Table, at: usize, measure: fn(&Text, Type) -> f32) -> f32 {
    let head = table.columns.get(at).map_or(0.0, |column| measure(&Text::from(column.head()), CELL_HEAD));
    let rows = table.rows.iter().filter(|row| row.kind != RowKind::Heading);
    let cells = rows.filter_map(|row| row.cells.get(at).map(|cell| measure(cell, CELL_STRONG)));
    // A hair more, or rounding breaks what was measured to fit.
    cells.fold(head, f32::max) + 0.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_fill_the_page_and_numbers_end_at_its_edge() {
        let mut table = Table::new(vec![Column::words("Sub-dimension"), Column::words("Why"), Column::numbers("Said")]);
        table.row(["Leadership and vision", &"Leaders believe, say why and take part. ".repeat(6), "3.1"]);
        let lanes = lanes(&table);
        let last = lanes[2];
        assert!((last.x + last.width - LEFT - WIDTH).abs() < 0.5);
        assert!(lanes[1].width > lanes[0].width && lanes[2].width < 40.0);
    }

    #[test]
    fn too_many_columns_still_fit() {
        let mut table = Table::new((0..30).map(|at| Column::numbers(format!("Number {at}"))).collect());
        table.row((0..30).map(|_| "1234.5"));
        let lanes = lanes(&table);
        assert!(lanes[29].x + lanes[29].width <= LEFT + WIDTH + 0.5);
        assert!(lanes.iter().all(|lane| lane.width > 0.0));
    }
}
