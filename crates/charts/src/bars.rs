//! How many gave which answer.

use crate::drawing::{Anchor, Drawing, Ink, Voice};
use crate::words;

/// The distribution of answers to one question.
#[derive(Clone, Debug, Default)]
pub struct Bars {
    /// The question.
    pub title: String,
    /// What can be seen, in words.
    pub description: String,
    /// How many gave each answer, from the least.
    pub counts: [u32; 5],
    /// How many don't know.
    pub dont_know: u32,
    /// What stands below the bar of those: "don't know".
    pub dont_know_label: String,
}

const WIDTH: f64 = 340.0;
const STEP: f64 = 52.0;
const BAR: f64 = 36.0;
const FLOOR: f64 = 116.0;
const HIGHEST: f64 = 92.0;

impl Bars {
    /// The chart.
    #[must_use]
    pub fn draw(&self) -> Drawing {
        let mut drawing = Drawing::new(WIDTH, &self.title, &self.description);
        drawing.height = FLOOR + 22.0;
        let most = self.counts.iter().copied().max().unwrap_or(0).max(self.dont_know).max(1);
        for (at, count) in self.counts.iter().enumerate() {
            self.draw_bar(&mut drawing, 8.0 + STEP * at as f64, Ink::Bar, *count, most);
            let middle = 8.0 + STEP * at as f64 + BAR / 2.0;
            drawing.text(Voice::Plain, (middle, FLOOR + 17.0), Anchor::Middle, at.to_string());
        }
        let left = WIDTH - BAR - 20.0;
        self.draw_bar(&mut drawing, left, Ink::HollowBar, self.dont_know, most);
        let label = words::cut(Voice::Plain, &self.dont_know_label, WIDTH - 5.0 * STEP);
        drawing.text(Voice::Plain, (WIDTH - 2.0, FLOOR + 17.0), Anchor::End, label);
        drawing.line(Ink::Axis, &[(2.0, FLOOR), (STEP * 5.0, FLOOR)]);
        drawing.line(Ink::Axis, &[(left - 6.0, FLOOR), (WIDTH - 2.0, FLOOR)]);
        drawing
    }

    fn draw_bar(&self, drawing: &mut Drawing, left: f64, ink: Ink, count: u32, most: u32) {
        let height = HIGHEST * f64::from(count) / f64::from(most);
        if count > 0 {
            drawing.rect(ink, (left, FLOOR - height), (BAR, height));
        }
        let voice = if count > 0 { Voice::Strong } else { Voice::Faint };
        drawing.text(voice, (left + BAR / 2.0, FLOOR - height - 6.0), Anchor::Middle, count.to_string());
    }
}
