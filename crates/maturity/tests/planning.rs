//! The plan of the worked company, and the rules by which plans are made.

use super::GOLDEN;
use maturity::catalogue::{self, Horizon};
use maturity::planning::{self, Candidate, Hindrance, Progress, Reason, Situation};
use maturity::sheet::Sheet;
use maturity::{Block, Instrument, Kind, Length, placement, scoring};
use std::collections::BTreeSet;

fn golden() -> Situation {
    let smi = Instrument::current();
    let raters = Sheet::read(GOLDEN).and_then(|sheet| sheet.raters(smi)).expect("the sheet is sound");
    let scored = scoring::score(smi, &Length::Full, &raters);
    Situation::of(&scored, &placement::place(smi, &scored, None), None)
}

/// What is done, and for how many days.
fn done(ids: &[(&str, i64)]) -> Progress {
    let done: std::collections::BTreeMap<String, i64> =
        ids.iter().map(|(id, days)| ((*id).to_owned(), *days)).collect();
    Progress { begun: done.keys().cloned().collect(), done, added: BTreeSet::new() }
}

fn plan(situation: &Situation, progress: &Progress) -> Vec<Candidate> {
    planning::candidates(Instrument::current(), situation, progress)
}

fn of<'a>(plan: &'a [Candidate], id: &str) -> &'a Candidate {
    plan.iter().find(|candidate| candidate.action.id == id).unwrap_or_else(|| panic!("{id} is not offered"))
}

fn flat(kind: Kind, bridge: f64, direction: Option<Block>) -> Situation {
    let smi = Instrument::current();
    let score = |block: Block| match block {
        Block::Bridge => bridge,
        block if kind.is_mature(block) => 3.0,
        _ => 1.2,
    };
    Situation {
        kind: Some(kind),
        bridged: kind == Kind::EnterpriseMature && bridge >= placement::BRIDGED,
        borderline: Vec::new(),
        direction,
        scores: smi.sub_dimensions.iter().map(|sub| Some(score(sub.block))).collect(),
    }
}

/// Whether these stand in the list in this order.
fn in_order(list: &[&str], wanted: &[&str]) -> bool {
    let mut rest = list.iter();
    wanted.iter().all(|id| rest.any(|other| other == id))
}

#[test]
fn the_worked_companys_plan_comes_out_as_the_method_says() {
    let plan = plan(&golden(), &done(&[("F-01", 0)]));
    let wave = planning::first_wave(&plan);
    assert_eq!(wave.gates, ["F-03", "F-02"]);
    assert_eq!(wave.first, ["X-01", "C-01", "BL-01", "F-08", "W-01", "W-02", "W-03", "W-04"]);
    let ids = |horizon: Horizon| -> Vec<&str> {
        plan.iter().filter(|one| one.horizon == horizon).map(|one| one.action.id.as_str()).collect()
    };
    let then: Vec<&str> = wave.then.iter().map(String::as_str).collect();
    assert!(in_order(&then, &["F-05", "C-02", "F-09", "X-02", "G-05s"]), "{then:?}");
    assert!(in_order(&ids(Horizon::Next), &["BL-02", "F-06", "X-03", "X-04"]), "{:?}", ids(Horizon::Next));
    assert!(ids(Horizon::Later).contains(&"X-05"));
    assert_eq!(of(&plan, "X-01").reason, Reason::Headline);
}

#[test]
fn the_worked_companys_ranks_come_out_to_four_decimals() {
    let plan = plan(&golden(), &done(&[("F-01", 0)]));
    for (id, expected) in [
        ("C-01", 0.2625),
        ("BL-01", 0.2025),
        ("F-08", 0.1350),
        ("W-03", 0.1225),
        ("F-05", 0.2175),
        ("C-02", 0.1800),
        ("F-09", 0.1425),
        ("X-02", 0.0250),
        ("G-05s", 0.0525),
        ("BL-02", 0.1650),
        ("F-06", 0.1200),
        ("X-03", 0.0750),
        ("X-04", 0.0485),
        ("X-05", 0.0198),
    ] {
        let rank = &of(&plan, id).rank;
        assert!((rank.value - expected).abs() < 5e-5, "{id}: expected {expected}, got {}", rank.value);
        let parts: f64 = rank.parts.iter().map(|part| part.value).sum();
        assert!((parts / rank.cost - rank.value).abs() < 1e-12, "{id}");
    }
}

#[test]
fn if_everything_now_succeeds_the_worked_company_is_not_mature_inside() {
    let situation = golden();
    let plan = plan(&situation, &done(&[("F-01", 0)]));
    let now = plan.iter().filter(|one| one.horizon == Horizon::Now).map(|one| one.action.id.as_str());
    let outlook = planning::preview(Instrument::current(), &situation, now);
    let inside = outlook.iter().find(|one| one.block == Block::Internal).expect("it has a score");
    assert_eq!(format!("{:.2} → {:.2}", inside.now, inside.then), "1.51 → 1.88");
    assert!(!inside.reaches_maturity());
}

#[test]
fn a_pure_ranking_would_bury_the_main_advice() {
    let plan = plan(&golden(), &done(&[("F-01", 0)]));
    let own = of(&plan, "X-01").rank.value;
    let better = plan.iter().filter(|one| one.horizon == Horizon::Now && one.rank.value > own + 1e-9).count();
    assert!(better >= 10, "{better} have a higher rank");
}

#[test]
fn what_is_done_unlocks_what_waits_for_it() {
    let situation = golden();
    let before = plan(&situation, &done(&[("F-01", 0), ("F-03", 0)]));
    assert_eq!(of(&before, "F-05").blocked, [Hindrance::After("C-01".into())]);
    assert_eq!(of(&before, "F-09").blocked, [Hindrance::NoActivity]);
    let after = plan(&situation, &done(&[("F-01", 0), ("F-03", 0), ("C-01", 10)]));
    assert!(of(&after, "F-05").blocked.is_empty() && of(&after, "F-09").blocked.is_empty());
    assert!(after.iter().all(|one| one.action.id != "C-01"), "what is done is not offered");
    assert_eq!(of(&after, "C-05").blocked, [Hindrance::Longer { action: "C-01".into(), days: 172 }]);
}

#[test]
fn what_unlocks_another_action_is_as_early_as_that_one() {
    let plan = plan(&flat(Kind::EnterpriseMature, 2.2, None), &done(&[("F-01", 0)]));
    assert_eq!(of(&plan, "C-05").horizon, Horizon::Now, "P-01 waits for it");
    assert_eq!(catalogue::find("C-05").expect("it is there").horizon, Horizon::Next);
}

#[test]
fn two_islands_are_bridged_before_a_strategy_is_written() {
    let islands = plan(&flat(Kind::EnterpriseMature, 1.9, None), &done(&[("F-01", 0), ("F-02", 0), ("F-03", 0)]));
    assert_eq!((islands[0].action.id.as_str(), islands[0].reason), ("P-03", Reason::Headline));
    let locked = &of(&islands, "P-01").blocked;
    assert!(locked.iter().any(|one| matches!(one, Hindrance::Below { what, .. } if what == "B")), "{locked:?}");
    let bridged = plan(&flat(Kind::EnterpriseMature, 2.0, None), &done(&[("F-01", 0), ("F-02", 0), ("F-03", 0)]));
    assert_eq!((bridged[0].action.id.as_str(), bridged[0].reason), ("P-01", Reason::Headline));
    assert_eq!(of(&bridged, "P-01").blocked, [Hindrance::After("C-05".into())]);
}

#[test]
fn a_laggard_that_goes_outside_may_borrow_what_is_for_customers() {
    let borrowed = |direction| -> Vec<String> {
        let plan = plan(&flat(Kind::Laggard, 1.0, direction), &done(&[("F-01", 0)]));
        plan.into_iter().filter(|one| one.borrowed).map(|one| one.action.id.clone()).collect()
    };
    assert!(borrowed(None).is_empty() && borrowed(Some(Block::Internal)).is_empty());
    let outside = borrowed(Some(Block::External));
    assert!(outside.contains(&"N-03".to_owned()) && outside.contains(&"X-09s".to_owned()), "{outside:?}");
    assert!(!outside.contains(&"C-05".to_owned()), "{outside:?}");
}

#[test]
fn a_borderline_result_starts_with_what_the_neighbours_share() {
    let clear = plan(&golden(), &done(&[("F-01", 0), ("F-02", 0), ("F-03", 0)]));
    assert_eq!(clear[0].action.id, "X-01");
    let borderline = vec![Kind::ExternallyMature, Kind::EnterpriseMature];
    let between = Situation { borderline, ..golden() };
    let between = plan(&between, &done(&[("F-01", 0), ("F-02", 0), ("F-03", 0)]));
    assert_eq!((between[0].action.id.as_str(), between[0].reason), ("C-01", Reason::Shared));
    assert_eq!(of(&between, "X-01").reason, Reason::Headline);
}

#[test]
fn without_a_kind_only_what_suits_all_is_offered() {
    let plan = plan(&Situation { scores: vec![Some(1.0); 15], ..Situation::default() }, &Progress::default());
    assert!(plan.iter().all(|one| one.action.kinds.is_empty()));
    assert_eq!(plan[0].action.id, "F-01");
}

#[test]
fn what_is_added_brings_along_what_it_waits_for() {
    let mut progress = done(&[("F-01", 0)]);
    progress.added.insert("N-02".to_owned());
    let plan = plan(&golden(), &progress);
    assert!(of(&plan, "N-02").borrowed && of(&plan, "N-01").borrowed);
}

#[test]
fn the_workshops_count_as_one() {
    assert_eq!(planning::counts(["W-01", "W-02", "W-03", "W-04", "C-01"]), 2);
    assert!(planning::shows_soon(["C-01", "F-08"]) && !planning::shows_soon(["C-01", "X-01"]));
    for kind in Kind::ALL {
        let plan = plan(&flat(kind, 2.0, None), &done(&[("F-01", 0)]));
        let wave = planning::first_wave(&plan);
        assert!(planning::shows_soon(wave.first.iter().map(String::as_str)), "{kind:?}: {:?}", wave.first);
        assert_eq!(planning::counts(wave.first.iter().map(String::as_str)), planning::MOST_UNDER_WAY, "{kind:?}");
    }
}
