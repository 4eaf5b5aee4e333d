//! Marks stand where their values are.

use charts::{Block, Place, Profile, ProfileRow, Strip};

use crate::company;
use crate::svg::{attributes, texts, tree};

fn number(text: &str) -> f64 {
    text.parse().expect("a coordinate is a number")
}

#[test]
fn a_point_at_the_threshold_sits_on_both_lines() {
    let mut map = company::map();
    map.earlier.clear();
    map.now = Some(Place { label: "2026".into(), external: 2.5, internal: 2.5, ..Place::default() });
    map.legend = None;
    let svg = map.draw().inline("map");
    let (x, y) =
        (&attributes(&svg, "circle class=\"here\"", "cx")[0], &attributes(&svg, "circle class=\"here\"", "cy")[0]);
    let rules = attributes(&svg, "path class=\"rule\"", "d");
    assert_eq!(rules, [format!("M{x} 14L{x} 398"), format!("M60 {y}L444 {y}")]);
}

#[test]
fn the_cross_ends_where_the_interval_does_and_never_leaves_the_map() {
    let mut map = company::map();
    map.earlier.clear();
    map.legend = None;
    map.now = Some(Place {
        label: "2026".into(),
        external: 2.0,
        internal: 3.9,
        external_half: Some(0.5),
        internal_half: Some(0.5),
    });
    let svg = map.draw().inline("map");
    // 96 pixels a score: from 1.5 to 2.5 across, from 3.4 to the top edge (4, not 4.4) upwards.
    assert_eq!(attributes(&svg, "path class=\"cross\"", "d"), ["M204 23.6L300 23.6M252 71.6L252 14"]);
}

#[test]
fn a_whisker_ends_where_it_should_and_a_dot_stands_on_its_value() {
    let row = |said, range| ProfileRow { id: "I1".into(), name: "Ideas".into(), said, range, ..ProfileRow::default() };
    let rows = vec![row(Some(2.5), Some((2.0, 3.0))), row(Some(9.0), Some((3.0, f64::NAN)))];
    let profile =
        Profile { threshold: Some(2.5), blocks: vec![Block { name: String::new(), rows }], ..Profile::default() };
    let svg = profile.draw().inline("p");
    let grid = &attributes(&svg, "path class=\"grid\"", "d")[0];
    let ticks: Vec<f64> = grid.split('M').skip(1).map(|line| number(line.split(' ').next().unwrap())).collect();
    let dots: Vec<f64> = attributes(&svg, "circle class=\"mark\"", "cx").iter().map(|x| number(x)).collect();
    let rule = attributes(&svg, "path class=\"rule\"", "d")[0][1..].split(' ').next().map(number).unwrap();
    assert!((dots[0] - rule).abs() < 0.11, "{dots:?} {rule}");
    assert!((dots[0] - (ticks[2] + ticks[3]) / 2.0).abs() < 0.11, "halfway between two and three");
    assert_eq!(dots[1], ticks[4], "beyond the end is at the end");
    let whiskers = attributes(&svg, "path class=\"whisker\"", "d");
    assert_eq!(whiskers.len(), 1, "a range without an end is none");
    assert!(whiskers[0].starts_with(&format!("M{} ", ticks[2])) && whiskers[0].contains(&format!("L{} ", ticks[3])));
}

#[test]
fn a_strip_in_a_table_uses_percents_of_its_cell() {
    let strip = Strip { said: Some(3.0), range: Some((2.0, 4.0)), measured: Some(1.0), threshold: Some(2.5) }.inline();
    assert_eq!(attributes(&strip, "circle", "cx"), ["75%"]);
    assert!(strip.contains(r#"<line class="whisker" x1="50%" x2="100%""#), "{strip}");
    assert!(strip.contains(r#"<svg x="25%" overflow="visible">"#) && strip.contains(r#"class="rule" x1="62.5%""#));
    let empty = Strip { said: Some(f64::NAN), ..Strip::default() }.inline();
    assert!(!empty.contains("NaN") && !empty.contains("circle"));
}

#[test]
fn no_word_leaves_its_drawing() {
    for (name, drawing) in company::all() {
        let (width, height) = drawing.size();
        for (text, area) in texts(&tree(&drawing.standalone())) {
            let inside = area.left() >= 0.0
                && area.top() >= 0.0
                && f64::from(area.right()) <= width
                && f64::from(area.bottom()) <= height;
            assert!(inside, "{name}: {text} at {area:?} of {width} by {height}");
        }
    }
}

#[test]
fn no_word_covers_another_word() {
    for (name, drawing) in company::all() {
        let texts = texts(&tree(&drawing.standalone()));
        for (at, (text, area)) in texts.iter().enumerate() {
            for (other, other_area) in &texts[at + 1..] {
                assert!(area.intersect(other_area).is_none(), "{name}: {text} covers {other}");
            }
        }
    }
}

#[test]
fn labels_of_the_map_never_cover_a_point() {
    let corners = [0.1, 1.2, 2.4, 2.5, 2.6, 3.9];
    for external in corners {
        for internal in corners {
            let mut map = company::map();
            map.now = Some(company::place("Runde 3", external, internal, 0.3));
            map.earlier = vec![
                company::place("Runde 1", external - 0.1, internal - 0.2, 0.3),
                company::place("Runde 2", (external + 0.3).min(4.0), internal, 0.3),
            ];
            map.legend = None;
            let svg = map.draw().standalone();
            let (xs, ys) = (attributes(&svg, "circle", "cx"), attributes(&svg, "circle", "cy"));
            for (text, area) in texts(&tree(&svg)) {
                for (x, y) in xs.iter().zip(&ys) {
                    let (x, y) = (number(x) as f32, number(y) as f32);
                    let covers = (area.left()..=area.right()).contains(&x) && (area.top()..=area.bottom()).contains(&y);
                    assert!(!covers, "{text} covers the point at {x} {y} for {external} {internal}");
                }
            }
        }
    }
}
