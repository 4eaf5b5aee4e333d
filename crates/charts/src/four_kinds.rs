//! The map of four kinds: where the organisation stands between inside and outside, and how it came there.

use crate::drawing::{Anchor, Drawing, Ink, Voice};
use crate::kinds::{Kind, KindNames};
use crate::legend::{self, Entry, Sample};
use crate::numbers::finite;
use crate::placing::{Area, Room, Seat, around};
use crate::scale::Scale;
use crate::words;

/// Where a round placed the organisation.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// What the round is called: "2026".
    pub label: String,
    /// The score with customers.
    pub external: f64,
    /// The score among employees.
    pub internal: f64,
    /// Half of the interval of the external score (90 %); none where it is not known.
    pub external_half: Option<f64>,
    /// Half of the interval of the internal score (90 %); none where it is not known.
    pub internal_half: Option<f64>,
}

/// What the shapes of the map mean; an empty text leaves its entry out.
#[derive(Clone, Debug, Default)]
pub struct MapLegend {
    /// "Now, with 90 % interval".
    pub now: String,
    /// "Earlier rounds".
    pub earlier: String,
    /// "Mature from here".
    pub threshold: String,
}

/// The map of four kinds.
#[derive(Clone, Debug, Default)]
pub struct FourKinds {
    /// What it is called.
    pub title: String,
    /// What can be seen, in words.
    pub description: String,
    /// The name of the axis that runs to the right.
    pub external_axis: String,
    /// The name of the axis that runs upwards.
    pub internal_axis: String,
    /// The names of the quadrants.
    pub kinds: KindNames,
    /// From which score a side is mature (2.5).
    pub threshold: f64,
    /// What is said at the threshold: "mature from 2.5".
    pub threshold_label: String,
    /// The kind that the method gave, whose quadrant is tinted; floors may make it another than the point's quadrant.
    pub kind: Option<Kind>,
    /// Where the organisation stands; none where there were not enough answers.
    pub now: Option<Place>,
    /// Where it stood in earlier rounds, the earliest first.
    pub earlier: Vec<Place>,
    /// What is said where nothing can be placed.
    pub missing: String,
    /// What the shapes mean; none leaves the legend to the page.
    pub legend: Option<MapLegend>,
}

const WIDTH: f64 = 460.0;
const LEFT: f64 = 60.0;
const RIGHT: f64 = 444.0;
const TOP: f64 = 14.0;
const BOTTOM: f64 = 398.0;
const DOT: f64 = 9.0;
const EARLIER_DOT: f64 = 6.0;

struct Axes {
    external: Scale,
    internal: Scale,
    threshold: (f64, f64),
}

impl Axes {
    fn point(&self, place: &Place) -> (f64, f64) {
        (self.external.at(place.external), self.internal.at(place.internal))
    }

    /// The ends of the interval from left to right and from bottom to top.
    fn cross(&self, place: &Place) -> Vec<Vec<(f64, f64)>> {
        let (x, y) = self.point(place);
        let across = half(place.external_half).map(|half| {
            vec![(self.external.at(place.external - half), y), (self.external.at(place.external + half), y)]
        });
        let up = half(place.internal_half).map(|half| {
            vec![(x, self.internal.at(place.internal - half)), (x, self.internal.at(place.internal + half))]
        });
        across.into_iter().chain(up).collect()
    }
}

fn half(value: Option<f64>) -> Option<f64> {
    finite(value).filter(|half| *half > 0.0)
}

impl FourKinds {
    /// The map.
    #[must_use]
    pub fn draw(&self) -> Drawing {
        let mut drawing = Drawing::new(WIDTH, &self.title, &self.description);
        drawing.height = BOTTOM + 50.0;
        let axes = self.axes();
        let mut room = Room::new(Area { left: LEFT + 2.0, top: TOP + 2.0, right: RIGHT - 2.0, bottom: BOTTOM - 2.0 });
        self.draw_ground(&mut drawing, &axes);
        let places: Vec<_> = self.earlier.iter().filter(|place| is_somewhere(place)).collect();
        let now = self.now.as_ref().filter(|place| is_somewhere(place));
        take_places(&mut room, &axes, &places, now);
        self.draw_names(&mut drawing, &axes, &mut room);
        draw_path(&mut drawing, &axes, &places, now);
        draw_earlier(&mut drawing, &axes, &mut room, &places);
        match now {
            Some(now) => draw_now(&mut drawing, &axes, &mut room, now),
            None => self.draw_missing(&mut drawing),
        }
        self.draw_threshold_label(&mut drawing, &axes, &mut room);
        self.draw_legend(&mut drawing, now.is_some(), !places.is_empty());
        drawing
    }

    fn axes(&self) -> Axes {
        let (external, internal) = (Scale::of_scores(LEFT, RIGHT), Scale::of_scores(BOTTOM, TOP));
        let threshold = finite(Some(self.threshold)).unwrap_or(2.5);
        Axes { external, internal, threshold: (external.at(threshold), internal.at(threshold)) }
    }

    fn draw_ground(&self, drawing: &mut Drawing, axes: &Axes) {
        drawing.rect(Ink::Ground, (LEFT, TOP), (RIGHT - LEFT, BOTTOM - TOP));
        let (x, y) = axes.threshold;
        if let Some(kind) = self.kind {
            let (left, right) = if kind.is_external() { (x, RIGHT) } else { (LEFT, x) };
            let (top, bottom) = if kind.is_internal() { (TOP, y) } else { (y, BOTTOM) };
            drawing.rect(Ink::Zone, (left, top), (right - left, bottom - top));
        }
        for (tick, x) in axes.external.ticks() {
            drawing.line(Ink::Grid, &[(x, TOP), (x, BOTTOM)]);
            drawing.text(Voice::Faint, (x, BOTTOM + 17.0), Anchor::Middle, tick.to_string());
        }
        for (tick, y) in axes.internal.ticks() {
            drawing.line(Ink::Grid, &[(LEFT, y), (RIGHT, y)]);
            drawing.text(Voice::Faint, (LEFT - 9.0, y + words::MIDDLE), Anchor::End, tick.to_string());
        }
        drawing.line(Ink::Rule, &[(x, TOP), (x, BOTTOM)]);
        drawing.line(Ink::Rule, &[(LEFT, y), (RIGHT, y)]);
        drawing.line(Ink::Axis, &[(LEFT, TOP), (LEFT, BOTTOM), (RIGHT, BOTTOM)]);
        let middle = (LEFT + RIGHT) / 2.0;
        let across = words::cut(Voice::Strong, &self.external_axis, WIDTH);
        drawing.text(Voice::Strong, (middle, BOTTOM + 40.0), Anchor::Middle, across);
        let upwards = words::cut(Voice::Strong, &self.internal_axis, BOTTOM - TOP);
        drawing.text_upwards(Voice::Strong, (18.0, (TOP + BOTTOM) / 2.0), &upwards);
    }

    /// A quadrant's name goes to its outer corner, or along its outer edge where a point is in the way.
    fn draw_names(&self, drawing: &mut Drawing, axes: &Axes, room: &mut Room) {
        let (x, y) = axes.threshold;
        for kind in [Kind::Laggard, Kind::External, Kind::Internal, Kind::Enterprise] {
            let (left, right) = if kind.is_external() { (x, RIGHT) } else { (LEFT, x) };
            let (near, far) = if kind.is_internal() { (TOP + 20.0, y - 10.0) } else { (BOTTOM - 10.0, y + 20.0) };
            let starts = Seat { at: (left + 9.0, near), anchor: Anchor::Start };
            let ends = Seat { at: (right - 9.0, near), anchor: Anchor::End };
            let (outer, inner) = if kind.is_external() { (ends, starts) } else { (starts, ends) };
            let low = |seat: Seat| Seat { at: (seat.at.0, far), ..seat };
            let voice = if self.kind == Some(kind) { Voice::Strong } else { Voice::Plain };
            let name = words::cut(voice, self.kinds.of(kind), right - left - 12.0);
            if let Some(seat) = room.seat(voice, &name, &[outer, inner, low(outer), low(inner)]) {
                drawing.text(voice, seat.at, seat.anchor, name);
            }
        }
    }

    fn draw_missing(&self, drawing: &mut Drawing) {
        let lines = words::wrap(Voice::Plain, &self.missing, RIGHT - LEFT - 60.0);
        let first = (TOP + BOTTOM) / 2.0 + 40.0;
        for (at, line) in lines.iter().enumerate() {
            let y = first + words::LEADING * at as f64;
            drawing.text(Voice::Plain, ((LEFT + RIGHT) / 2.0, y), Anchor::Middle, line);
        }
    }

    fn draw_threshold_label(&self, drawing: &mut Drawing, axes: &Axes, room: &mut Room) {
        let (x, y) = axes.threshold;
        let beside = [0.72, 0.6, 0.84, 0.5, 0.4, 0.2].map(|part| (x, TOP + (BOTTOM - TOP) * part));
        let seats: Vec<_> = beside
            .into_iter()
            .flat_map(|(x, y)| {
                [Seat { at: (x + 6.0, y), anchor: Anchor::Start }, Seat { at: (x - 6.0, y), anchor: Anchor::End }]
            })
            .chain([Seat { at: (RIGHT - 8.0, y - 6.0), anchor: Anchor::End }])
            .chain([Seat { at: (LEFT + 8.0, y - 6.0), anchor: Anchor::Start }])
            .collect();
        if let Some(seat) = room.seat(Voice::Faint, &self.threshold_label, &seats) {
            drawing.text(Voice::Faint, seat.at, seat.anchor, &self.threshold_label);
        }
    }

    fn draw_legend(&self, drawing: &mut Drawing, has_now: bool, has_earlier: bool) {
        let Some(legend) = &self.legend else { return };
        let said = |is_there: bool, text| if is_there { text } else { "" };
        let entries = [
            Entry { sample: Sample::Here, text: said(has_now, &legend.now) },
            Entry { sample: Sample::Earlier, text: said(has_earlier, &legend.earlier) },
            Entry { sample: Sample::Threshold, text: &legend.threshold },
        ];
        legend::draw(drawing, LEFT, &entries);
    }
}

fn is_somewhere(place: &Place) -> bool {
    finite(Some(place.external)).is_some() && finite(Some(place.internal)).is_some()
}

/// Points matter most, then crosses and the path; the thresholds may be touched.
fn take_places(room: &mut Room, axes: &Axes, earlier: &[&Place], now: Option<&Place>) {
    let all: Vec<_> = earlier.iter().copied().chain(now).collect();
    for place in &all {
        room.take(Area::around(axes.point(place), DOT + 3.0, DOT + 3.0), 20.0);
        for line in axes.cross(place) {
            room.take_line((line[0], line[1]), 2.0);
        }
    }
    for pair in all.windows(2) {
        room.take_line((axes.point(pair[0]), axes.point(pair[1])), 1.0);
    }
    let (x, y) = axes.threshold;
    room.take_line(((x, TOP), (x, BOTTOM)), 0.3);
    room.take_line(((LEFT, y), (RIGHT, y)), 0.3);
}

fn draw_path(drawing: &mut Drawing, axes: &Axes, earlier: &[&Place], now: Option<&Place>) {
    let points: Vec<_> = earlier.iter().copied().chain(now).map(|place| axes.point(place)).collect();
    if points.len() > 1 {
        drawing.line(Ink::Path, &points);
    }
}

fn draw_earlier(drawing: &mut Drawing, axes: &Axes, room: &mut Room, places: &[&Place]) {
    for place in places {
        drawing.lines(Ink::Axis, axes.cross(place));
    }
    for place in places {
        drawing.dot(Ink::Hollow, axes.point(place), EARLIER_DOT);
    }
    for place in places {
        label(drawing, room, Voice::Plain, axes.point(place), EARLIER_DOT + 6.0, &place.label);
    }
}

fn draw_now(drawing: &mut Drawing, axes: &Axes, room: &mut Room, now: &Place) {
    drawing.lines(Ink::Cross, axes.cross(now));
    drawing.dot(Ink::Here, axes.point(now), DOT);
    label(drawing, room, Voice::Strong, axes.point(now), DOT + 6.0, &now.label);
}

fn label(drawing: &mut Drawing, room: &mut Room, voice: Voice, at: (f64, f64), distance: f64, text: &str) {
    let text = words::cut(voice, text, 120.0);
    if let Some(seat) = room.seat(voice, &text, &around(at, distance)) {
        drawing.text(voice, seat.at, seat.anchor, text);
    }
}
