//! Figures: drawings as vectors, with their captions.

use std::rc::Rc;

use super::Setter;
use crate::block::{Figure, FigureWidth};
use crate::document::PaperError;
use crate::lines;
use crate::look::{BOTTOM, CAPTION, LEFT, MEASURE, TOP, WIDTH};
use crate::strip::{Op, Strip, words};
use crate::structure::Role;
use crate::svg;

/// Makes words of 13 pixels about as large as those of a table.
const NATURAL_SCALE: f32 = 0.66;
const ABOVE_CAPTION: f32 = 6.0;

impl Setter<'_> {
    pub(super) fn figure(&mut self, figure: &Figure) -> Result<Vec<Strip>, PaperError> {
        self.figures += 1;
        let tree = svg::read(&figure.svg)
            .map_err(|cause| PaperError::Figure { number: self.figures, cause: cause.to_string() })?;
        let caption = lines::set(&figure.caption, CAPTION, MEASURE, self.language());
        let room = BOTTOM - TOP - ABOVE_CAPTION - CAPTION.leading * caption.len() as f32;
        let (width, height) = (tree.size().width(), tree.size().height());
        let wanted = match figure.width {
            FigureWidth::Natural => (WIDTH / width).min(NATURAL_SCALE),
            FigureWidth::Full => WIDTH / width,
        };
        let scale = wanted.min(room / height);

        let whole = self.set.structure.root(Role::Together);
        let part = self.set.structure.inside(whole, Role::Figure(figure.alternative.clone()));
        let mut strip = Strip::new(height * scale);
        strip.before = 14.0;
        strip.draw_part(part, vec![Op::Drawing { x: LEFT, y: 0.0, scale, tree: Rc::new(tree) }]);
        if caption.is_empty() {
            return Ok(vec![strip]);
        }
        strip.keeps = true;
        let part = self.set.structure.inside(whole, Role::Caption);
        let mut under = Strip::new(CAPTION.leading * caption.len() as f32);
        under.before = ABOVE_CAPTION;
        for (at, line) in caption.iter().enumerate() {
            under.draw_part(part, words(line, CAPTION, LEFT, CAPTION.leading * at as f32));
        }
        Ok(vec![strip, under])
    }
}
