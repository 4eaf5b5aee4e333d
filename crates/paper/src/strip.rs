//! Strips: what is as high as it is, and stands on one page as a whole.

use std::rc::Rc;

use resvg::usvg::Tree;
use typefaces::Face;

use crate::lines::Line;
use crate::look::{Colour, Type};
use crate::structure::PartId;

/// Something drawn; places are from the left of the page and from the top of the strip, in points.
#[derive(Clone, Debug)]
pub(crate) enum Op {
    Words { x: f32, y: f32, face: Face, size: f32, colour: Colour, words: String, is_divided: bool },
    Ground { x: f32, y: f32, width: f32, height: f32, colour: Colour },
    Drawing { x: f32, y: f32, scale: f32, tree: Rc<Tree> },
}

/// Who what is drawn belongs to: a part of the document, or nobody because it only decorates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    Part(PartId),
    Decoration,
}

/// Things drawn that belong together.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub(crate) owner: Owner,
    pub(crate) ops: Vec<Op>,
}

/// The head of a table, for the pages that it runs over to.
#[derive(Clone, Debug)]
pub(crate) struct Again {
    pub(crate) height: f32,
    pub(crate) groups: Vec<Group>,
}

/// A strip across the page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Strip {
    pub(crate) height: f32,
    /// Room above it, unless it is the first one of its page.
    pub(crate) before: f32,
    /// Whether it stands on the same page as the next one.
    pub(crate) keeps: bool,
    pub(crate) groups: Vec<Group>,
    pub(crate) bookmark: Option<(u8, String)>,
    /// What is drawn above it if it is the first one of its page.
    pub(crate) again: Option<Rc<Again>>,
    /// Whether the page ends behind it.
    pub(crate) ends_page: bool,
}

impl Strip {
    pub(crate) fn new(height: f32) -> Self {
        Self { height, ..Self::default() }
    }

    pub(crate) fn draw(&mut self, owner: Owner, ops: Vec<Op>) {
        if !ops.is_empty() {
            self.groups.push(Group { owner, ops });
        }
    }

    pub(crate) fn draw_part(&mut self, part: PartId, ops: Vec<Op>) {
        self.draw(Owner::Part(part), ops);
    }
}

/// The words of a line whose box starts at a place.
pub(crate) fn words(line: &Line, of: Type, x: f32, top: f32) -> Vec<Op> {
    let y = top + foot(of);
    let op = |span: &crate::lines::Span| Op::Words {
        x: x + span.x,
        y,
        face: span.face,
        size: of.size,
        colour: of.colour,
        words: span.words.clone(),
        is_divided: span.is_divided,
    };
    line.spans.iter().map(op).collect()
}

/// Where the letters stand in the box of a line: capitals are in its middle.
pub(crate) fn foot(of: Type) -> f32 {
    of.leading / 2.0 + of.size * 0.33
}

/// A line across, as a ground so that it is as thin everywhere as it is here.
pub(crate) fn rule(x: f32, y: f32, width: f32, thickness: f32, colour: Colour) -> Op {
    Op::Ground { x, y: y - thickness / 2.0, width, height: thickness, colour }
}
