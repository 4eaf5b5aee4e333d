//! One row of the profile as a picture inside a table of a page: as wide as its cell, whatever that is.

use std::fmt::Write;

use crate::drawing::polygon;
use crate::numbers::{coordinate, finite};
use crate::profile::range;
use crate::scale::Scale;

/// A row of the profile. The numbers stand in the cells beside it, so it is hidden from screen readers.
#[derive(Clone, Copy, Debug, Default)]
pub struct Strip {
    /// What people say.
    pub said: Option<f64>,
    /// What it would be if every "don't know" were the least, and the most.
    pub range: Option<(f64, f64)>,
    /// What the platform measured.
    pub measured: Option<f64>,
    /// From which score a side is mature.
    pub threshold: Option<f64>,
}

const HEIGHT: f64 = 28.0;
const MIDDLE: f64 = HEIGHT / 2.0;

fn percent() -> Scale {
    Scale::of_scores(0.0, 100.0)
}

impl Strip {
    /// The picture: 28 pixels high, in the classes of the stylesheet.
    #[must_use]
    pub fn inline(&self) -> String {
        let scale = percent();
        let mut out = String::from(r#"<svg aria-hidden="true">"#);
        for (_, x) in scale.ticks() {
            upright(&mut out, "grid", x, (0.0, HEIGHT));
        }
        if let Some(threshold) = finite(self.threshold) {
            upright(&mut out, "rule", scale.at(threshold), (0.0, HEIGHT));
        }
        if let Some((low, high)) = range(self.range) {
            let (low, high) = (scale.at(low), scale.at(high));
            let (left, right) = (coordinate(low), coordinate(high));
            let _ = write!(out, r#"<line class="whisker" x1="{left}%" x2="{right}%" y1="{MIDDLE}" y2="{MIDDLE}"/>"#);
            upright(&mut out, "whisker", low, (MIDDLE - 4.0, MIDDLE + 4.0));
            upright(&mut out, "whisker", high, (MIDDLE - 4.0, MIDDLE + 4.0));
        }
        if let Some(measured) = finite(self.measured) {
            let agree = finite(self.said).is_some_and(|said| (said - measured).abs() < 0.04);
            let corners = polygon((0.0, MIDDLE), if agree { 9.5 } else { 6.4 }, 4, 0.0);
            let points: Vec<_> =
                corners.iter().map(|(x, y)| format!("{},{}", coordinate(*x), coordinate(*y))).collect();
            let (x, points) = (coordinate(scale.at(measured)), points.join(" "));
            let _ = write!(
                out,
                r#"<svg x="{x}%" overflow="visible"><polygon class="mark-hollow" points="{points}"/></svg>"#
            );
        }
        if let Some(said) = finite(self.said) {
            let x = coordinate(scale.at(said));
            let _ = write!(out, r#"<circle class="mark" cx="{x}%" cy="{MIDDLE}" r="5.5" stroke-width="1.5"/>"#);
        }
        out.push_str("</svg>");
        out
    }
}

fn upright(out: &mut String, class: &str, x: f64, (top, bottom): (f64, f64)) {
    let x = coordinate(x);
    let _ = write!(out, r#"<line class="{class}" x1="{x}%" x2="{x}%" y1="{top}" y2="{bottom}"/>"#);
}

/// The numbers of the scale, for the head of the column of [`Strip`]s.
#[must_use]
pub fn strip_scale() -> String {
    let mut out = String::from(r#"<svg aria-hidden="true">"#);
    let last = percent().ticks().count() - 1;
    for (tick, x) in percent().ticks() {
        let anchor = match tick {
            0 => "start",
            tick if tick == last => "end",
            _ => "middle",
        };
        let _ = write!(out, r#"<text x="{}%" y="15" text-anchor="{anchor}">{tick}</text>"#, coordinate(x));
    }
    out.push_str("</svg>");
    out
}
