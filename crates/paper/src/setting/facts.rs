//! Numbers beside each other.

use super::Setter;
use crate::block::Fact;
use crate::lines;
use crate::look::{CAPTION, CELL_HEAD, FIGURE_IN_WORDS, INK, LEFT, LINE, WIDTH};
use crate::strip::{Owner, Strip, rule, words};
use crate::structure::Role;

const MOST_IN_A_ROW: usize = 4;
const BETWEEN: f32 = 14.0;

impl Setter<'_> {
    pub(super) fn facts(&mut self, facts: &[Fact]) -> Vec<Strip> {
        let rows: Vec<_> = facts.chunks(MOST_IN_A_ROW).collect();
        let columns = rows.first().map_or(1, |row| row.len());
        let mut strips: Vec<_> = rows.into_iter().map(|row| self.row_of_facts(row, columns)).collect();
        for (at, strip) in strips.iter_mut().enumerate() {
            strip.before = if at == 0 { 16.0 } else { 8.0 };
        }
        strips
    }

    fn row_of_facts(&mut self, facts: &[Fact], columns: usize) -> Strip {
        let step = (WIDTH + BETWEEN) / columns as f32;
        let mut strip = Strip::default();
        let mut lowest = 0.0_f32;
        for (at, fact) in facts.iter().enumerate() {
            let x = LEFT + step * at as f32;
            let width = step - BETWEEN;
            let mut y = 7.0;
            let part = self.set.structure.root(Role::Paragraph);
            strip.draw(Owner::Decoration, vec![rule(x, 0.4, width, 0.8, INK)]);
            for (text, of) in [(&fact.name, CELL_HEAD), (&fact.value, FIGURE_IN_WORDS), (&fact.note, CAPTION)] {
                for line in lines::set(&text.as_str().into(), of, width, self.language()) {
                    strip.draw_part(part, words(&line, of, x, y));
                    y += of.leading;
                }
                y += 1.5;
            }
            lowest = lowest.max(y);
        }
        strip.draw(Owner::Decoration, vec![rule(LEFT, lowest + 5.0, WIDTH, 0.5, LINE)]);
        strip.height = lowest + 7.0;
        strip
    }
}
