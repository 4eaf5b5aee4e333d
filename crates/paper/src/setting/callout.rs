//! Words that stand out.

use super::Setter;
use crate::block::{Callout, Tone};
use crate::lines::{self, Line};
use crate::look::{ACCENT, ACCENT_SOFT, BODY, HEADING_3, LEFT, MEASURE, Type, WARN, WARN_SOFT, WIDTH};
use crate::strip::{Op, Owner, Strip, words};
use crate::structure::{PartId, Role};
use crate::text::Text;

const PADDING: f32 = 11.0;
const BAR: f32 = 3.0;
const INDENT: f32 = 16.0;
const BETWEEN: f32 = 4.0;

struct Row {
    line: Line,
    of: Type,
    part: PartId,
    before: f32,
}

impl Setter<'_> {
    /// One strip, so that it stays on one page and its ground is whole.
    pub(super) fn callout(&mut self, callout: &Callout) -> Vec<Strip> {
        let mut rows = Vec::new();
        let whole = self.set.structure.root(Role::Together);
        self.rows(&mut rows, &callout.title.as_str().into(), HEADING_3, whole);
        for paragraph in &callout.paragraphs {
            self.rows(&mut rows, paragraph, BODY, whole);
        }
        if rows.is_empty() {
            return Vec::new();
        }
        let height: f32 = rows.iter().map(|row| row.before + row.of.leading).sum::<f32>() + 2.0 * PADDING;
        let (bar, ground) = match callout.tone {
            Tone::Note => (ACCENT, ACCENT_SOFT),
            Tone::Warning => (WARN, WARN_SOFT),
        };
        let mut strip = Strip::new(height);
        strip.before = 14.0;
        strip.draw(
            Owner::Decoration,
            vec![
                Op::Ground { x: LEFT, y: 0.0, width: WIDTH, height, colour: ground },
                Op::Ground { x: LEFT, y: 0.0, width: BAR, height, colour: bar },
            ],
        );
        let mut y = PADDING;
        for row in rows {
            y += row.before;
            strip.draw_part(row.part, words(&row.line, row.of, LEFT + INDENT, y));
            y += row.of.leading;
        }
        vec![strip]
    }

    fn rows(&mut self, rows: &mut Vec<Row>, text: &Text, of: Type, whole: PartId) {
        let lines = lines::set(text, of, MEASURE, self.language());
        if lines.is_empty() {
            return;
        }
        let part = self.set.structure.inside(whole, Role::Paragraph);
        for (at, line) in lines.into_iter().enumerate() {
            let before = if at == 0 && !rows.is_empty() { BETWEEN } else { 0.0 };
            rows.push(Row { line, of, part, before });
        }
    }
}
