//! Drawings as text and as pictures.

use charts::{FourKinds, Place, PngError, png};

use crate::company;
use crate::svg::{texts, tree, with_namespace};

#[test]
fn every_drawing_can_be_read_as_xml_in_all_its_forms() {
    for (_, drawing) in company::all() {
        tree(&drawing.standalone());
        tree(&drawing.poster("Havsel · round 3, November 2026"));
        tree(&with_namespace(&drawing.inline("chart-1")));
    }
}

#[test]
fn a_page_gets_no_colours_and_no_styles_and_a_name_for_screen_readers() {
    for (name, drawing) in company::all() {
        let svg = drawing.inline(name);
        for forbidden in ["style", "fill=", "stroke=", "<script", "font-"] {
            assert!(!svg.contains(forbidden), "{name} has {forbidden}");
        }
        assert!(svg.contains(&format!(r#"role="img" aria-labelledby="{name}-t {name}-d""#)), "{svg}");
        assert!(svg.contains(&format!(r#"<title id="{name}-t">{}</title>"#, drawing.title())));
    }
}

#[test]
fn texts_are_escaped_wherever_they_come_from() {
    let nasty = "<b>\"A\"&'B'\u{0}\u{8}";
    let mut map = company::map();
    map.title = nasty.into();
    map.description = nasty.into();
    map.kinds.laggard = "<i>&".into();
    map.now = Some(Place { label: nasty.into(), ..company::place("", 1.0, 3.0, 0.2) });
    let drawing = map.draw();
    let inline = drawing.inline("a\"><script>");
    assert!(!inline.contains("<b>") && !inline.contains("<script>") && !inline.contains('\u{0}'));
    let shown = texts(&tree(&drawing.standalone()));
    assert!(shown.iter().any(|(text, _)| text == "<b>\"A\"&'B'"), "{shown:?}");
    tree(&with_namespace(&inline));
}

#[test]
fn what_is_missing_is_said_in_words() {
    let empty = FourKinds { now: None, earlier: Vec::new(), kind: None, ..company::map() }.draw();
    let said: Vec<_> = texts(&tree(&empty.standalone())).into_iter().map(|(text, _)| text).collect();
    assert!(said.join(" ").contains("Not enough answers to place the organisation"), "{said:?}");
    assert!(!said.iter().any(|text| text == "Earlier rounds"), "nothing earlier, so no legend for it");
    let profile = company::profile().draw().inline("p");
    assert_eq!(profile.matches("zu wenige Antworten").count(), 2);
}

#[test]
fn numbers_stand_in_columns_as_the_language_writes_them() {
    let profile = company::profile().draw().inline("p");
    assert!(profile.contains(">3,1<") && profile.contains(">2,9–3,3<") && profile.contains(">2,7<"));
    let dumbbell = company::dumbbell().draw().inline("d");
    assert!(dumbbell.contains(">+0,6<") && dumbbell.contains(">−4,0<"), "said less measured");
    let gaps = company::gaps().draw().inline("g");
    assert!(gaps.contains(">1.4<") && gaps.contains(">4.0<") && gaps.contains("too few groups to compare"));
}

#[test]
fn the_same_chart_is_the_same_text() {
    for ((name, one), (_, other)) in company::all().into_iter().zip(company::all()) {
        assert_eq!(one.standalone(), other.standalone(), "{name}");
    }
}

#[test]
fn a_picture_has_our_typeface_and_the_asked_size() {
    let drawing = company::map().draw();
    let picture = png(&drawing.standalone(), 2.0).unwrap();
    assert_eq!(&picture[..8], b"\x89PNG\r\n\x1a\n");
    let (width, height) = (&picture[16..20], &picture[20..24]);
    let expected = [drawing.size().0, drawing.size().1].map(|side| (side * 2.0).ceil() as u32);
    assert_eq!([width, height].map(|side| u32::from_be_bytes(side.try_into().unwrap())), expected);
    assert!(picture.len() > 10_000, "words were drawn");
    assert_eq!(picture, png(&drawing.standalone(), 2.0).unwrap());
}

#[test]
fn a_picture_that_would_be_too_large_or_none_is_refused() {
    let svg = company::spark().draw().standalone();
    assert!(matches!(png(&svg, 1000.0), Err(PngError::Size { .. })));
    assert!(matches!(png(&svg, 0.0), Err(PngError::Size { .. })));
    assert!(matches!(png(&svg, f32::NAN), Err(PngError::Size { .. })));
    assert!(matches!(png("<html>", 1.0), Err(PngError::Unreadable(_))));
}
