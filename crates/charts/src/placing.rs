//! Where a label goes, so that it covers nothing that matters.

use crate::drawing::{Anchor, Voice};
use crate::words;

/// A part of the drawing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Area {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
}

impl Area {
    pub(crate) fn around((x, y): (f64, f64), half_width: f64, half_height: f64) -> Self {
        Self { left: x - half_width, top: y - half_height, right: x + half_width, bottom: y + half_height }
    }

    /// What a text covers whose foot stands at a point.
    pub(crate) fn of_text(voice: Voice, (x, y): (f64, f64), anchor: Anchor, text: &str) -> Self {
        let width = words::width(voice, text);
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - width / 2.0,
            Anchor::End => x - width,
        };
        Self { left, top: y - 10.5, right: left + width, bottom: y + 3.5 }
    }

    fn shared_with(&self, other: &Self) -> f64 {
        let width = self.right.min(other.right) - self.left.max(other.left);
        let height = self.bottom.min(other.bottom) - self.top.max(other.top);
        width.max(0.0) * height.max(0.0)
    }

    fn size(&self) -> f64 {
        (self.right - self.left) * (self.bottom - self.top)
    }
}

/// A text at one of the places that it may have.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Seat {
    pub(crate) at: (f64, f64),
    pub(crate) anchor: Anchor,
}

/// The room that labels share with what is drawn.
pub(crate) struct Room {
    bounds: Area,
    taken: Vec<(Area, f64)>,
}

impl Room {
    pub(crate) fn new(bounds: Area) -> Self {
        Self { bounds, taken: Vec::new() }
    }

    /// Says that something is drawn here; covering it costs its weight for each pixel.
    pub(crate) fn take(&mut self, area: Area, weight: f64) {
        self.taken.push((area, weight));
    }

    /// Says that a line is drawn from point to point.
    pub(crate) fn take_line(&mut self, (from, to): ((f64, f64), (f64, f64)), weight: f64) {
        let length = (to.0 - from.0).hypot(to.1 - from.1);
        let steps = (length / 6.0).ceil().max(1.0) as usize;
        for step in 0..=steps {
            let part = step as f64 / steps as f64;
            let point = (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part);
            self.take(Area::around(point, 3.0, 3.0), weight);
        }
    }

    /// The seat that covers least, the earlier one where two are alike. What sits there is taken from then on.
    pub(crate) fn seat(&mut self, voice: Voice, text: &str, seats: &[Seat]) -> Option<Seat> {
        let price = |seat: &&Seat| self.price(&Area::of_text(voice, seat.at, seat.anchor, text));
        let best = *seats.iter().min_by(|one, other| price(one).total_cmp(&price(other)))?;
        self.take(Area::of_text(voice, best.at, best.anchor, text), 10.0);
        Some(best)
    }

    fn price(&self, area: &Area) -> f64 {
        let outside = area.size() - area.shared_with(&self.bounds);
        let covered: f64 = self.taken.iter().map(|(other, weight)| area.shared_with(other) * weight).sum();
        outside * 100.0 + covered
    }
}

/// The seats around a point: beside it first, then above and below.
pub(crate) fn around((x, y): (f64, f64), distance: f64) -> Vec<Seat> {
    let mut seats = Vec::new();
    for distance in [distance, distance + 8.0, distance + 20.0, distance + 36.0] {
        let slant = distance * 0.75;
        for (right, down, anchor) in [
            (slant, -slant, Anchor::Start),
            (slant, slant + 9.0, Anchor::Start),
            (-slant, -slant, Anchor::End),
            (-slant, slant + 9.0, Anchor::End),
            (0.0, -distance - 2.0, Anchor::Middle),
            (0.0, distance + 11.0, Anchor::Middle),
            (distance, words::MIDDLE, Anchor::Start),
            (-distance, words::MIDDLE, Anchor::End),
        ] {
            seats.push(Seat { at: (x + right, y + down), anchor });
        }
    }
    seats
}
