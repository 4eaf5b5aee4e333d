//! The rules of evidence and those who answer them: every question has somebody who answers it, or waits for a capability by name.

use maturity::catalogue;
use maturity::rules::{Asks, Condition, Rules};
use std::collections::BTreeSet;
use std::fmt::Write;
use texts::Lang;
use web::Slices;

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/reference/probes.md");

fn asked() -> impl Iterator<Item = (&'static str, &'static Asks)> {
    Rules::current().all().flat_map(|(action, rule)| {
        rule.all.iter().filter_map(move |condition| match condition {
            Condition::Asks(asks) => Some((action, asks)),
            Condition::Recorded(_) => None,
        })
    })
}

#[test]
fn every_probe_that_a_rule_asks_is_answered_or_waits_for_a_capability() {
    let evidence = Slices::new(server::slices::all()).evidence;
    for (action, asks) in asked() {
        let waits = Rules::current().waits_for(&asks.probe);
        match evidence.probe(&asks.probe) {
            Some(probe) => {
                assert!(waits.is_none(), "{} is answered now: take it from `coming` in evidence.toml", asks.probe);
                let unknown = asks.with.keys().find(|name| !probe.understands.contains(&name.as_str()));
                assert_eq!(unknown, None, "{action} asks {} with what it does not understand", asks.probe);
            }
            None => {
                assert!(waits.is_some(), "{action} asks {}, which no slice answers and nothing waits for", asks.probe)
            }
        }
    }
    let used: BTreeSet<&str> = asked().map(|(_, asks)| asks.probe.as_str()).collect();
    for (probe, _) in Rules::current().coming() {
        assert!(used.contains(probe), "{probe} is waited for, but no rule asks it");
    }
}

#[test]
fn every_action_of_the_article_is_done_here_or_says_what_it_waits_for() {
    let evidence = Slices::new(server::slices::all()).evidence;
    for action in catalogue::all().iter().filter(|action| !action.is_supporting()) {
        let here = evidence.way_in(&action.id).is_some();
        assert!(here || action.needs.is_some(), "{} has no way in and waits for nothing", action.id);
    }
}

fn page() -> String {
    let evidence = Slices::new(server::slices::all()).evidence;
    let mut probes: Vec<_> = evidence.probes().iter().collect();
    probes.sort_by_key(|probe| probe.name);
    let mut page = "# Probes\n\nA probe is a named question about the state of the house that a rule of evidence may ask\n(`crates/maturity/data/smi-1.0/evidence.toml`). It gives figures only. Rules that ask it are looked at again after the facts that it\nfollows, and every night. This list is closed: a rule that asks anything else does not pass the tests. Written by\n`UPDATE_DOCS=1 cargo test -p server probes`.\n\n| Probe | What it counts | Understands | Follows |\n|---|---|---|---|\n".to_owned();
    for probe in probes {
        let list = |words: &[&str]| words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
        let (understands, follows) = (list(probe.understands), list(probe.follows));
        writeln!(page, "| `{}` | {} | {understands} | {follows} |", probe.name, (probe.about)(Lang::En)).unwrap();
    }
    page.push_str("\n## Still to come\n\nRules ask these already; actions whose rules do say what they wait for. A slice that registers one takes it from `coming` in\n`evidence.toml`.\n\n| Probe | What it will count | Comes with |\n|---|---|---|\n");
    for (probe, capability) in Rules::current().coming() {
        let words = maturity::rules::coming_probe(probe, Lang::En).unwrap_or_default();
        let capability = maturity::rules::capability(capability, Lang::En).unwrap_or_default();
        writeln!(page, "| `{probe}` | {words} | {capability} |").unwrap();
    }
    page
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test is told by its environment whether it may rewrite the page")]
fn every_probe_is_in_the_written_list() {
    let page = page();
    if std::env::var("UPDATE_DOCS").is_ok() {
        std::fs::write(PAGE, &page).unwrap();
    }
    let written = std::fs::read_to_string(PAGE).unwrap_or_default();
    assert!(written == page, "docs/reference/probes.md differs; run UPDATE_DOCS=1 cargo test -p server probes");
}
