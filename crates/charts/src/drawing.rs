//! What is drawn: shapes with a meaning, in a box, without colours.

use crate::words;

/// A drawing with a title and a description for those who don't see it.
///
/// Measures are in pixels of a page at its natural size.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    pub(crate) width: f64,
    pub(crate) height: f64,
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) marks: Vec<Mark>,
}

/// What a shape means; it decides how the shape looks on a page and in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ink {
    /// The ground of the plot.
    Ground,
    /// The part of the ground where the reader stands.
    Zone,
    /// A line to read off values.
    Grid,
    /// The line that a scale stands on, and uncertainty of what was earlier.
    Axis,
    /// A threshold or target.
    Rule,
    /// From earlier to later, from one value to the other.
    Path,
    /// The range in which a value lies.
    Whisker,
    /// Uncertainty of the point that matters.
    Cross,
    /// The point that matters.
    Here,
    /// A value: said.
    Said,
    /// A value: measured (as a diamond), or earlier (as a dot).
    Hollow,
    /// How many.
    Bar,
    /// How many don't know.
    HollowBar,
}

/// How a text weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Voice {
    Plain,
    Strong,
    Faint,
    /// A letter inside of a mark.
    Letter,
    /// The title of a file; a page sets it outside of the drawing.
    Title,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Mark {
    Rect {
        ink: Ink,
        x: f64,
        y: f64,
        width: f64,
        height: f64,
    },
    Dot {
        ink: Ink,
        x: f64,
        y: f64,
        radius: f64,
    },
    /// Lines from point to point, each with a pen of its own; closed ones are filled.
    Lines {
        ink: Ink,
        lines: Vec<Vec<(f64, f64)>>,
        closed: bool,
    },
    Text {
        voice: Voice,
        x: f64,
        y: f64,
        anchor: Anchor,
        upright: bool,
        text: String,
    },
}

impl Drawing {
    pub(crate) fn new(width: f64, title: &str, description: &str) -> Self {
        Self { width, height: 0.0, title: title.into(), description: description.into(), marks: Vec::new() }
    }

    /// Its natural width and height in pixels.
    #[must_use]
    pub fn size(&self) -> (f64, f64) {
        (self.width, self.height)
    }

    /// What it is called.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// What can be seen in it, in words: the alternative text wherever it is shown.
    #[must_use]
    pub fn description(&self) -> &str {
        &self.description
    }

    pub(crate) fn rect(&mut self, ink: Ink, (x, y): (f64, f64), (width, height): (f64, f64)) {
        self.marks.push(Mark::Rect { ink, x, y, width, height });
    }

    pub(crate) fn dot(&mut self, ink: Ink, (x, y): (f64, f64), radius: f64) {
        self.marks.push(Mark::Dot { ink, x, y, radius });
    }

    pub(crate) fn diamond(&mut self, ink: Ink, at: (f64, f64), radius: f64) {
        self.shape(ink, polygon(at, radius, 4, 0.0));
    }

    pub(crate) fn shape(&mut self, ink: Ink, corners: Vec<(f64, f64)>) {
        self.marks.push(Mark::Lines { ink, lines: vec![corners], closed: true });
    }

    pub(crate) fn line(&mut self, ink: Ink, points: &[(f64, f64)]) {
        self.lines(ink, vec![points.to_vec()]);
    }

    pub(crate) fn lines(&mut self, ink: Ink, lines: Vec<Vec<(f64, f64)>>) {
        self.marks.push(Mark::Lines { ink, lines, closed: false });
    }

    /// A horizontal range with a stop at each end.
    pub(crate) fn whisker(&mut self, ink: Ink, (low, high): (f64, f64), y: f64) {
        let stop = |x: f64| vec![(x, y - 4.0), (x, y + 4.0)];
        self.lines(ink, vec![vec![(low, y), (high, y)], stop(low), stop(high)]);
    }

    pub(crate) fn text(&mut self, voice: Voice, (x, y): (f64, f64), anchor: Anchor, text: impl Into<String>) {
        self.marks.push(Mark::Text { voice, x, y, anchor, upright: false, text: text.into() });
    }

    /// A text that runs upwards.
    pub(crate) fn text_upwards(&mut self, voice: Voice, (x, y): (f64, f64), text: &str) {
        self.marks.push(Mark::Text { voice, x, y, anchor: Anchor::Middle, upright: true, text: text.into() });
    }

    /// Lines of text below each other around a middle, from the left.
    pub(crate) fn text_block(&mut self, voice: Voice, x: f64, middle: f64, lines: &[String]) {
        let first = middle + words::MIDDLE - words::LEADING * (lines.len().saturating_sub(1) as f64) / 2.0;
        for (at, line) in lines.iter().enumerate() {
            self.text(voice, (x, first + words::LEADING * at as f64), Anchor::Start, line);
        }
    }
}

/// The corners of a regular polygon; the first one points up, turned by a part of a turn.
pub(crate) fn polygon((x, y): (f64, f64), radius: f64, corners: usize, turn: f64) -> Vec<(f64, f64)> {
    let corner = |at: usize| {
        let angle = (at as f64 / corners as f64 + turn) * std::f64::consts::TAU;
        (x + radius * angle.sin(), y - radius * angle.cos())
    };
    (0..corners).map(corner).collect()
}
