//! The first page.

use super::Setter;
use crate::block::TitlePage;
use crate::lines;
use crate::look::{ACCENT, BODY, BOTTOM, HEADING_3, KICKER, LEFT, LINE, MEASURE, SUBTITLE, TITLE, TOP, Type, WIDTH};
use crate::strip::{Group, Op, Owner, Strip, rule, words};
use crate::structure::Role;
use crate::text::Text;

const TITLE_FROM: f32 = 250.0;
const NAMES: f32 = 130.0;
const FACT_PADDING: f32 = 5.0;

impl Setter<'_> {
    pub(super) fn title_page(&mut self, page: &TitlePage) -> Vec<Group> {
        let mut strip = Strip::default();
        let sheet = self.sheet;
        self.masthead(&mut strip);
        strip.draw(
            Owner::Decoration,
            vec![Op::Ground { x: LEFT, y: TITLE_FROM - 26.0, width: 44.0, height: 3.0, colour: ACCENT }],
        );
        let y = self.stack(&mut strip, &page.kicker, KICKER, Role::Paragraph, TITLE_FROM - 8.0);
        let y = self.stack(&mut strip, &sheet.title, TITLE, Role::Title, y + 6.0);
        self.stack(&mut strip, &page.subtitle, SUBTITLE, Role::Paragraph, y + 12.0);
        self.title_facts(&mut strip, page);
        strip.groups
    }

    /// Who it is from at the left, and of which day at the right.
    fn masthead(&mut self, strip: &mut Strip) {
        let sheet = self.sheet;
        let date = Text::from(sheet.date_text.as_str());
        let width = lines::natural_width(&date, BODY);
        let organisation =
            lines::set(&sheet.organisation.as_str().into(), HEADING_3, WIDTH - width - 24.0, self.language());
        let date = lines::set(&date, BODY, WIDTH, self.language());
        for (lines, of, x) in [(organisation, HEADING_3, LEFT), (date, BODY, LEFT + WIDTH - width)] {
            if lines.is_empty() {
                continue;
            }
            let part = self.set.structure.root(Role::Paragraph);
            for (at, line) in lines.iter().enumerate() {
                strip.draw_part(part, words(line, of, x, TOP - 20.0 + of.leading * at as f32));
            }
        }
    }

    fn stack(&mut self, strip: &mut Strip, text: &str, of: Type, role: Role, mut y: f32) -> f32 {
        let lines = lines::set(&text.into(), of, MEASURE, self.language());
        if !lines.is_empty() {
            let part = self.set.structure.root(role);
            for line in lines {
                strip.draw_part(part, words(&line, of, LEFT, y));
                y += of.leading;
            }
        }
        y
    }

    /// At the foot, so that they end where the text of the other pages does.
    fn title_facts(&mut self, strip: &mut Strip, page: &TitlePage) {
        let set: Vec<_> = page
            .facts
            .iter()
            .map(|(name, value)| {
                let values = lines::set(&value.as_str().into(), BODY, WIDTH - NAMES, self.language());
                (lines::set(&name.as_str().into(), HEADING_3, NAMES - 10.0, self.language()), values)
            })
            .collect();
        let heights: Vec<_> = set
            .iter()
            .map(|(names, values)| BODY.leading * names.len().max(values.len()) as f32 + 2.0 * FACT_PADDING)
            .collect();
        let mut y = BOTTOM - heights.iter().sum::<f32>();
        for ((names, values), height) in set.into_iter().zip(heights) {
            strip.draw(Owner::Decoration, vec![rule(LEFT, y, WIDTH, 0.5, LINE)]);
            let part = self.set.structure.root(Role::Paragraph);
            for (x, of, lines) in [(LEFT, HEADING_3, names), (LEFT + NAMES, BODY, values)] {
                for (at, line) in lines.iter().enumerate() {
                    strip.draw_part(part, words(line, of, x, y + FACT_PADDING + of.leading * at as f32));
                }
            }
            y += height;
        }
    }
}
