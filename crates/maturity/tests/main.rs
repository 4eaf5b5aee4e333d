//! A worked company of ten raters, and what must hold for any answers.

use maturity::scoring::{self, Status};
use maturity::sheet::{self, Sheet};
use maturity::{Answer, Block, Group, Instrument, Kind, Length, Rater, placement};
use proptest::prelude::*;
use serde_json::Value;

mod planning;

const GOLDEN: &str = include_str!("golden.json");

#[test]
fn the_worked_company_comes_out_to_four_decimals() {
    let golden: Value = serde_json::from_str(GOLDEN).expect("the file is JSON");
    let scored = sheet::score(&Sheet::read(GOLDEN).expect("it is a sheet")).expect("its answers are answers");
    agrees("", &golden["expected"], &scored);
}

/// Whatever the expected result names is in the result, numbers to four decimals.
fn agrees(at: &str, expected: &Value, got: &Value) {
    match (expected, got) {
        (Value::Object(expected), Value::Object(_)) => {
            expected.iter().for_each(|(key, value)| agrees(&format!("{at}/{key}"), value, &got[key]));
        }
        (Value::Array(expected), Value::Array(found)) => {
            assert_eq!(expected.len(), found.len(), "{at}");
            expected.iter().zip(found).for_each(|(expected, found)| agrees(at, expected, found));
        }
        (Value::Number(expected), Value::Number(found)) => {
            let [expected, found] = [expected, found].map(|number| number.as_f64().expect("a number"));
            assert!((expected - found).abs() < 1e-9, "{at}: expected {expected}, got {found}");
        }
        _ => assert_eq!(expected, got, "{at}"),
    }
}

#[test]
fn the_worked_company_is_placed_as_its_description_says() {
    let smi = Instrument::current();
    let raters = Sheet::read(GOLDEN).and_then(|sheet| sheet.raters(smi)).expect("the sheet is sound");
    let scored = scoring::score(smi, &Length::Full, &raters);
    let placed = placement::place(smi, &scored, None);
    assert_eq!(placed.kind, Some(Kind::ExternallyMature));
    assert!(!placed.provisional && placed.borderline.is_empty() && placed.unknown_cannot_change);
    assert!(placed.it_lag.expect("a lag") >= placement::IT_BEHIND);
    let signs: Vec<(&str, bool)> = placed.signature.iter().map(|sign| (sign.item.as_str(), sign.typical)).collect();
    assert_eq!(signs, [("B1.1", true)]);
    let shown = (0..15).map(|sub| scoring::group_means(smi, &raters, sub).len()).sum::<usize>();
    assert_eq!(shown, 0, "no group reaches five, so none may be shown");
}

fn an_answer() -> impl Strategy<Value = Option<Answer>> {
    prop_oneof![
        6 => (0_u8..5).prop_map(|stage| Some(Answer::Sure(stage))),
        2 => (0_u8..5).prop_map(|stage| Some(Answer::Guess(stage))),
        2 => Just(Some(Answer::DontKnow)),
        1 => Just(Some(Answer::NotMyArea)),
        1 => Just(None),
    ]
}

fn some_raters() -> impl Strategy<Value = Vec<Rater>> {
    let rater = (0_usize..7, prop::collection::vec(an_answer(), 40))
        .prop_map(|(group, answers)| Rater { group: Group::ALL[group], answers });
    prop::collection::vec(rater, 0..24)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn who_does_not_know_moves_no_score_and_the_range_holds_it(raters in some_raters()) {
        let smi = Instrument::current();
        let scored = scoring::score(smi, &Length::Full, &raters);
        let silent: Vec<Rater> = raters.iter().map(|rater| {
            let answers = rater.answers.iter().map(|a| a.filter(|a| *a != Answer::DontKnow)).collect();
            Rater { group: rater.group, answers }
        }).collect();
        let without = scoring::score(smi, &Length::Full, &silent);
        for (with, without) in scored.items.iter().zip(&without.items) {
            prop_assert_eq!(with.value, without.value);
            if let (Some(low), Some(value), Some(high)) = (with.low, with.value, with.high) {
                prop_assert!(low <= value + 1e-12 && value <= high + 1e-12);
            }
        }
        let subs = scored.subs.iter().map(|sub| (sub.low, sub.value, sub.high));
        let blocks = scored.blocks.iter().map(|block| (block.low, block.value, block.high));
        for (low, value, high) in subs.chain(blocks) {
            prop_assert_eq!(low.is_some(), value.is_some());
            if let (Some(low), Some(value), Some(high)) = (low, value, high) {
                prop_assert!(0.0 <= low && low <= value + 1e-12 && value <= high + 1e-12 && high <= 4.0);
            }
        }
    }

    #[test]
    fn the_order_of_raters_changes_nothing(raters in some_raters()) {
        let smi = Instrument::current();
        let mut turned = raters.clone();
        turned.reverse();
        let [one, other] = [raters, turned].map(|raters| scoring::score(smi, &Length::Full, &raters));
        prop_assert_eq!(&one.items, &other.items);
        for (one, other) in one.subs.iter().zip(&other.subs) {
            prop_assert_eq!(one.value, other.value);
        }
        for (one, other) in one.blocks.iter().zip(&other.blocks) {
            let half = |block: &scoring::BlockScore| block.interval.map_or(0.0, |interval| interval.half);
            prop_assert!((half(one) - half(other)).abs() < 1e-9);
        }
    }

    #[test]
    fn a_result_is_always_writable(raters in some_raters()) {
        let smi = Instrument::current();
        let scored = scoring::score(smi, &Length::Full, &raters);
        let placed = placement::place(smi, &scored, None);
        let written = sheet::result(smi, &scored, &placed).to_string();
        prop_assert!(!written.contains("NaN"));
        if placed.kind.is_some() {
            for axis in [Block::Internal, Block::External] {
                prop_assert!(scored.block(axis).status != Status::Insufficient);
            }
        }
    }

    #[test]
    fn groups_that_are_shown_hide_nobody_behind_them(raters in some_raters(), sub in 0_usize..15) {
        let smi = Instrument::current();
        let shown = scoring::group_means(smi, &raters, sub);
        let everybody = scoring::score(smi, &Length::Full, &raters).subs[sub].raters;
        let visible: usize = shown.iter().map(|mean| mean.raters).sum();
        prop_assert!(shown.iter().all(|mean| mean.raters >= 5));
        prop_assert!(everybody == visible || everybody - visible >= 5 || shown.is_empty());
    }
}

#[test]
fn a_pulse_is_scored_on_what_it_asks() {
    let smi = Instrument::current();
    let asked = smi.asked(&Length::Pulse);
    let rater = |group| Rater { group, answers: asked.iter().map(|asked| asked.then_some(Answer::Sure(3))).collect() };
    let raters: Vec<Rater> = Group::ALL.into_iter().chain(Group::ALL).map(rater).collect();
    let scored = scoring::score(smi, &Length::Pulse, &raters);
    assert!(scored.blocks.iter().all(|block| block.status == Status::Final && block.value == Some(3.0)));
    let as_full = scoring::score(smi, &Length::Full, &raters);
    let axes = [Block::Internal, Block::External].map(|axis| as_full.block(axis).status);
    assert_eq!(axes, [Status::Insufficient; 2], "one of three is not half");
}
