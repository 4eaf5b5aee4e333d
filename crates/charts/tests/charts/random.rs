//! Whatever numbers come, the drawing can be read and shows no number that is none.

use charts::{Block, Decimal, Dumbbell, DumbbellRow, GapRow, Gaps, Group, Place, Profile, ProfileRow, Spark};
use proptest::prelude::*;

use crate::company;
use crate::svg::{tree, with_namespace};

fn value() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![
        Just(None),
        Just(Some(f64::NAN)),
        Just(Some(f64::INFINITY)),
        Just(Some(f64::NEG_INFINITY)),
        Just(Some(-0.0)),
        (-1e300_f64..1e300).prop_map(Some),
        (0.0_f64..4.0).prop_map(Some),
    ]
}

fn assert_sound(drawing: &charts::Drawing) {
    for svg in [with_namespace(&drawing.inline("x")), drawing.standalone()] {
        assert!(!svg.contains("NaN") && !svg.contains("inf") && !svg.contains("e+"), "{svg}");
        tree(&svg);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn maps_are_sound(values in prop::collection::vec((value(), value(), value(), value()), 0..4), threshold in value()) {
        let mut places: Vec<_> = values.into_iter().map(|(external, internal, across, up)| Place {
            label: "Round".into(),
            external: external.unwrap_or(1.0),
            internal: internal.unwrap_or(1.0),
            external_half: across,
            internal_half: up,
        }).collect();
        let mut map = company::map();
        map.threshold = threshold.unwrap_or(2.5);
        map.now = places.pop();
        map.earlier = places;
        assert_sound(&map.draw());
    }

    #[test]
    fn rows_are_sound(values in prop::collection::vec((value(), value(), value()), 0..5), text in "\\PC{0,60}") {
        let (id, name, missing) = (String::from("I1"), text.clone(), text);
        let profile = values.iter().map(|(said, low, high)| ProfileRow {
            id: id.clone(), name: name.clone(), said: *said, range: low.zip(*high), measured: *high, critical: true,
        }).collect();
        let dumbbell = values.iter().map(|(said, measured, _)| DumbbellRow {
            id: id.clone(), name: name.clone(), said: *said, measured: *measured, note: String::new(),
        }).collect();
        let gaps = values.iter().map(|(one, two, three)| GapRow {
            id: id.clone(), name: name.clone(), means: vec![*one, *two, *three], is_wide: false,
        }).collect();
        let block = name.clone();
        assert_sound(&Profile { blocks: vec![Block { name: block.clone(), rows: profile }], missing: missing.clone(),
            decimal: Decimal::Comma, ..company::profile() }.draw());
        assert_sound(&Dumbbell { blocks: vec![Block { name: block.clone(), rows: dumbbell }], missing: missing.clone(),
            ..company::dumbbell() }.draw());
        let groups = vec![Group { letter: "A".into(), name: missing.clone() }];
        assert_sound(&Gaps { blocks: vec![Block { name: block, rows: gaps }], missing, groups, ..company::gaps() }.draw());
    }

    #[test]
    fn trends_are_sound(values in prop::collection::vec(value(), 0..9), target in value()) {
        assert_sound(&Spark { values, target, ..company::spark() }.draw());
    }
}
