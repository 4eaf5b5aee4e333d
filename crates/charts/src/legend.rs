//! What the shapes mean, below the drawing.

use crate::drawing::{Anchor, Drawing, Ink, Voice};
use crate::words;

/// A shape that a legend shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sample {
    Here,
    Earlier,
    Threshold,
    Said,
    Range,
    Measured,
    /// A sign that stands in the text.
    Sign(&'static str),
}

pub(crate) struct Entry<'a> {
    pub(crate) sample: Sample,
    pub(crate) text: &'a str,
}

const SAMPLE: f64 = 26.0;
const LINE: f64 = 20.0;

/// Adds a legend at the foot of the drawing, in as many lines as it needs, and lets the drawing grow.
/// What has no text is left out.
pub(crate) fn draw(drawing: &mut Drawing, left: f64, entries: &[Entry<'_>]) {
    let said: Vec<_> = entries.iter().filter(|entry| !entry.text.is_empty()).collect();
    if said.is_empty() {
        return;
    }
    let mut y = drawing.height + 18.0;
    let mut x = left;
    for entry in said {
        let sample = sample_width(entry.sample);
        let text = words::cut(Voice::Plain, entry.text, drawing.width - left - sample);
        let width = sample + words::width(Voice::Plain, &text);
        if x > left && x + width > drawing.width {
            x = left;
            y += LINE;
        }
        draw_sample(drawing, entry.sample, (x, y));
        drawing.text(Voice::Plain, (x + sample, y + words::MIDDLE), Anchor::Start, text);
        x += width + 18.0;
    }
    drawing.height = y + 12.0;
}

fn sample_width(sample: Sample) -> f64 {
    match sample {
        Sample::Sign(_) => 13.0,
        Sample::Said | Sample::Measured => 18.0,
        _ => SAMPLE + 5.0,
    }
}

fn draw_sample(drawing: &mut Drawing, sample: Sample, (x, y): (f64, f64)) {
    let middle = (x + SAMPLE / 2.0, y);
    match sample {
        Sample::Here => {
            drawing.lines(
                Ink::Cross,
                vec![vec![(middle.0 - 10.0, y), (middle.0 + 10.0, y)], vec![(middle.0, y - 8.0), (middle.0, y + 8.0)]],
            );
            drawing.dot(Ink::Here, middle, 5.0);
        }
        Sample::Earlier => {
            drawing.line(Ink::Path, &[(x + 1.0, y + 5.0), (x + SAMPLE - 1.0, y - 5.0)]);
            drawing.dot(Ink::Hollow, middle, 4.5);
        }
        Sample::Threshold => drawing.line(Ink::Rule, &[(x, y), (x + SAMPLE, y)]),
        Sample::Said => drawing.dot(Ink::Said, (x + 6.0, y), 5.5),
        Sample::Range => drawing.whisker(Ink::Whisker, (x + 2.0, x + SAMPLE - 2.0), y),
        Sample::Measured => drawing.diamond(Ink::Hollow, (x + 7.0, y), 6.4),
        Sample::Sign(sign) => drawing.text(Voice::Strong, (x, y + words::MIDDLE), Anchor::Start, sign),
    }
}
