//! A small trend with its target, for cards.

use crate::drawing::{Drawing, Ink};
use crate::numbers::finite;
use crate::scale::Scale;

/// A trend.
#[derive(Clone, Debug, Default)]
pub struct Spark {
    /// What is measured.
    pub title: String,
    /// What can be seen, in words: "26 of 40 passed, rising since August".
    pub description: String,
    /// The values in equal steps, the earliest first; none where there was nothing to measure.
    pub values: Vec<Option<f64>>,
    /// What should be reached.
    pub target: Option<f64>,
    /// Whether the last value is one that had been met and is no longer: a cross instead of a dot.
    pub is_regressed: bool,
}

const WIDTH: f64 = 200.0;
const HEIGHT: f64 = 44.0;

impl Spark {
    /// The chart.
    #[must_use]
    pub fn draw(&self) -> Drawing {
        let mut drawing = Drawing::new(WIDTH, &self.title, &self.description);
        drawing.height = HEIGHT;
        let values: Vec<_> = self.values.iter().map(|value| finite(*value)).collect();
        let target = finite(self.target);
        let up = upwards(values.iter().flatten().copied().chain(target));
        let last = values.len().saturating_sub(1) as f64;
        let along = Scale::new((0.0, last), (10.0, WIDTH - 10.0));
        if let Some(target) = target {
            drawing.line(Ink::Rule, &[(10.0, up.at(target)), (WIDTH - 10.0, up.at(target))]);
        }
        let points: Vec<_> = values
            .iter()
            .enumerate()
            .map(|(at, value)| value.map(|value| (along.at(at as f64), up.at(value))))
            .collect();
        for run in points.split(Option::is_none) {
            self.draw_run(&mut drawing, &run.iter().flatten().copied().collect::<Vec<_>>());
        }
        if let Some(point) = points.iter().rev().flatten().next() {
            self.draw_last(&mut drawing, *point);
        }
        drawing
    }

    /// Values without a break between them; one by itself is a hollow dot, or nobody would see it.
    fn draw_run(&self, drawing: &mut Drawing, points: &[(f64, f64)]) {
        match points {
            [] => {}
            [alone] => drawing.dot(Ink::Hollow, *alone, 2.5),
            _ => drawing.line(Ink::Path, points),
        }
    }

    fn draw_last(&self, drawing: &mut Drawing, (x, y): (f64, f64)) {
        if self.is_regressed {
            let cross =
                vec![vec![(x - 4.0, y - 4.0), (x + 4.0, y + 4.0)], vec![(x + 4.0, y - 4.0), (x - 4.0, y + 4.0)]];
            drawing.lines(Ink::Whisker, cross);
        } else {
            drawing.dot(Ink::Said, (x, y), 4.5);
        }
    }
}

/// A scale that holds all values, with the higher ones on top.
fn upwards(values: impl Iterator<Item = f64> + Clone) -> Scale {
    let low = values.clone().fold(f64::INFINITY, f64::min);
    let high = values.fold(f64::NEG_INFINITY, f64::max);
    Scale::new((low, high), (HEIGHT - 8.0, 8.0))
}
