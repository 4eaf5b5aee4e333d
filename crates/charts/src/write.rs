//! A drawing as SVG: with the classes of our stylesheet for pages, with colours for files.

use std::fmt::Write;

use crate::drawing::{Anchor, Drawing, Ink, Mark, Voice};
use crate::numbers::coordinate;
use crate::words;

/// Drawings wider than this are given a least width on pages, and scroll there in a frame of their own.
const WIDE: f64 = 520.0;

/// Who colours the drawing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Dress {
    Classes,
    Attributes,
}

impl Drawing {
    /// For a page: classes that the stylesheet colours, in every theme. `id` is unique on the page.
    ///
    /// A wide drawing belongs into a frame with the class `plot-frame`, which scrolls on narrow screens; like the frame of
    /// a table it has `tabindex="0"`, `role="region"` and a name.
    #[must_use]
    pub fn inline(&self, id: &str) -> String {
        let id = escape(id);
        let class = if self.width > WIDE { "plot plot-wide" } else { "plot" };
        let mut out = format!(
            r#"<svg class="{class}" viewBox="0 0 {} {}" role="img" aria-labelledby="{id}-t {id}-d">"#,
            coordinate(self.width),
            coordinate(self.height)
        );
        self.describe(&mut out, &id);
        self.write_marks(&mut out, Dress::Classes);
        out.push_str("</svg>");
        out
    }

    /// For papers: a whole SVG file with its own colours on white.
    #[must_use]
    pub fn standalone(&self) -> String {
        let (width, height) = (coordinate(self.width), coordinate(self.height));
        let mut out = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" aria-labelledby="chart-t chart-d" font-family="'Source Sans 3', 'Source Sans Pro', system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif" font-size="{}">"#,
            coordinate(words::SIZE)
        );
        self.describe(&mut out, "chart");
        let _ = write!(out, r##"<rect width="{width}" height="{height}" fill="#ffffff"/>"##);
        self.write_marks(&mut out, Dress::Attributes);
        out.push_str("</svg>\n");
        out
    }

    /// For downloads: as [`Self::standalone`], with margins, the title above and its source below.
    #[must_use]
    pub fn poster(&self, source: &str) -> String {
        const MARGIN: f64 = 24.0;
        const HEAD: f64 = 38.0;
        const FOOT: f64 = 34.0;
        let room = self.width;
        let mut whole = Self::new(self.width + 2.0 * MARGIN, &self.title, &self.description);
        whole.height = self.height + HEAD + FOOT + 2.0 * MARGIN - 14.0;
        let title = words::cut(Voice::Title, &self.title, room);
        whole.text(Voice::Title, (MARGIN, MARGIN + 13.0), Anchor::Start, title);
        whole.marks.extend(self.marks.iter().map(|mark| mark.moved(MARGIN, MARGIN + HEAD - 14.0)));
        let source = words::cut(Voice::Faint, source, room);
        whole.text(Voice::Faint, (MARGIN, whole.height - MARGIN), Anchor::Start, source);
        whole.standalone()
    }

    fn describe(&self, out: &mut String, id: &str) {
        let (title, description) = (escape(&self.title), escape(&self.description));
        let _ = write!(out, r#"<title id="{id}-t">{title}</title><desc id="{id}-d">{description}</desc>"#);
    }

    fn write_marks(&self, out: &mut String, dress: Dress) {
        for mark in &self.marks {
            mark.write(out, dress);
        }
    }
}

impl Mark {
    fn write(&self, out: &mut String, dress: Dress) {
        let at = |value: &f64| coordinate(*value);
        let _ = match self {
            Self::Rect { ink, x, y, width, height } => write!(
                out,
                r#"<rect {} x="{}" y="{}" width="{}" height="{}"/>"#,
                ink.dressed(dress),
                at(x),
                at(y),
                at(width),
                at(height)
            ),
            Self::Dot { ink, x, y, radius } => {
                write!(out, r#"<circle {} cx="{}" cy="{}" r="{}"/>"#, ink.dressed(dress), at(x), at(y), at(radius))
            }
            Self::Lines { ink, lines, closed } => {
                let end = if *closed { "Z" } else { "" };
                let drawn: String = lines.iter().map(|points| pen(points) + end).collect();
                write!(out, r#"<path {} d="{drawn}"/>"#, ink.dressed(dress))
            }
            Self::Text { voice, x, y, anchor, upright, text } => {
                let place = if *upright {
                    format!(r#"transform="translate({} {}) rotate(-90)""#, at(x), at(y))
                } else {
                    format!(r#"x="{}" y="{}""#, at(x), at(y))
                };
                write!(out, "<text {place}{}{}>{}</text>", voice.dressed(dress), anchor.attribute(), escape(text))
            }
        };
    }

    fn moved(&self, right: f64, down: f64) -> Self {
        let mut moved = self.clone();
        match &mut moved {
            Self::Rect { x, y, .. } | Self::Dot { x, y, .. } | Self::Text { x, y, .. } => {
                *x += right;
                *y += down;
            }
            Self::Lines { lines, .. } => {
                for (x, y) in lines.iter_mut().flatten() {
                    *x += right;
                    *y += down;
                }
            }
        }
        moved
    }
}

fn pen(points: &[(f64, f64)]) -> String {
    let step = |(at, (x, y)): (usize, &(f64, f64))| {
        format!("{}{} {}", if at == 0 { 'M' } else { 'L' }, coordinate(*x), coordinate(*y))
    };
    points.iter().enumerate().map(step).collect()
}

impl Ink {
    fn dressed(self, dress: Dress) -> String {
        match dress {
            Dress::Classes => format!(r#"class="{}""#, self.class()),
            Dress::Attributes => self.attributes().into(),
        }
    }

    fn class(self) -> &'static str {
        match self {
            Self::Ground => "zone-0",
            Self::Zone => "zone",
            Self::Grid => "grid",
            Self::Axis => "axis",
            Self::Rule => "rule",
            Self::Path => "path",
            Self::Whisker => "whisker",
            Self::Cross => "cross",
            Self::Here => "here",
            Self::Said => "mark",
            Self::Hollow => "mark-hollow",
            Self::Bar => "bar",
            Self::HollowBar => "bar-hollow",
        }
    }

    /// The light theme of the stylesheet, which has its colours in OKLCH, in the sRGB that every reader of SVG knows.
    fn attributes(self) -> &'static str {
        match self {
            Self::Ground => r##"fill="#f5f2ed""##,
            Self::Zone => r##"fill="#e1f0fb""##,
            Self::Grid => r##"fill="none" stroke="#e0dcd4""##,
            Self::Axis => r##"fill="none" stroke="#918b82""##,
            Self::Rule => r##"fill="none" stroke="#514a43" stroke-width="1.25" stroke-dasharray="4 4""##,
            Self::Path => r##"fill="none" stroke="#665f57" stroke-width="1.5""##,
            Self::Whisker => r##"fill="none" stroke="#514a43" stroke-width="2" stroke-linecap="round""##,
            Self::Cross => r##"fill="none" stroke="#045a8f" stroke-width="2.5" stroke-linecap="round""##,
            Self::Here => r##"fill="#045a8f" stroke="#ffffff" stroke-width="2""##,
            Self::Said => r##"fill="#221d17" stroke="#ffffff""##,
            Self::Hollow => r##"fill="#ffffff" stroke="#221d17" stroke-width="1.5""##,
            Self::Bar => r##"fill="#045a8f""##,
            Self::HollowBar => r##"fill="#ffffff" stroke="#514a43" stroke-width="1.25" stroke-dasharray="3 2""##,
        }
    }
}

impl Voice {
    fn dressed(self, dress: Dress) -> &'static str {
        match (self, dress) {
            (Self::Plain, Dress::Classes) => "",
            (Self::Strong | Self::Title, Dress::Classes) => r#" class="strong""#,
            (Self::Faint, Dress::Classes) => r#" class="faint""#,
            (Self::Letter, Dress::Classes) => r#" class="letter""#,
            (Self::Plain, Dress::Attributes) => r##" fill="#514a43""##,
            (Self::Strong, Dress::Attributes) => r##" fill="#221d17" font-weight="600""##,
            (Self::Faint, Dress::Attributes) => r##" fill="#665f57""##,
            (Self::Letter, Dress::Attributes) => r##" fill="#221d17" font-weight="600" font-size="10""##,
            (Self::Title, Dress::Attributes) => {
                r##" fill="#221d17" font-family="'Source Serif 4', Palatino, Georgia, serif" font-weight="500" font-size="17""##
            }
        }
    }
}

impl Anchor {
    fn attribute(self) -> &'static str {
        match self {
            Self::Start => "",
            Self::Middle => r#" text-anchor="middle""#,
            Self::End => r#" text-anchor="end""#,
        }
    }
}

/// A text for XML: marked up characters escaped, characters that XML forbids left out.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => out.push(character),
        }
    }
    out
}
