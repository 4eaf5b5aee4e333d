//! Audience isolation: as every principal, on every surface that the router has.
//!
//! A world is made in which every separately protectable value (an *atom*) holds a canary of its own. Then each principal
//! asks for everything: every GET route of the manifest with every id of the world in its places, and searches for each
//! canary. Nobody may receive a canary that the oracle does not allow them, and everyone must receive those that it does.
//! Then a second world is made that differs only in what a principal may not see, and all answers must be equal.
//!
//! One world is made by hand; others live at random (`life`): people come and go, become others, write, change and take away,
//! spaces narrow and widen, all through the doors that people take, and `model` says who may see what in the end.
//!
//! That the test finds leaks is tested too: `leaks` has routes with faults known from other products, and each must be found.

mod crawl;
mod leaks;
mod life;
mod lives;
mod model;
mod oracle;
mod sitting;
mod world;

use crawl::{Asking, crawl, mask, paths};
use playhouse::{Engine, House};
use std::collections::BTreeSet;
use world::World;

/// What the principals saw and may not have, and what they should have seen and did not.
async fn check(world: &World, house: &House) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut leaked, mut missed) = (BTreeSet::new(), BTreeSet::new());
    let paths = paths(house, &Asking::of(world));
    // PostgreSQL answers the same statements: one of each sort there keeps the run short.
    let on_postgres = house.db().engine() == db::Engine::Postgres;
    let asked = |name: &str| !on_postgres || matches!(name, "ines" | "gerd" | "hanne" | "nobody");
    for principal in world.principals.iter().filter(|principal| asked(principal.name)) {
        let seen = crawl(house, principal.person.as_ref(), &paths).await;
        for atom in &world.atoms {
            let allowed = oracle::may_see(world, principal, atom);
            match seen.places(&atom.canary) {
                Some(place) if !allowed => drop(leaked.insert(format!("{}: {} at {place}", principal.name, atom.what))),
                None if allowed && atom.direct => drop(missed.insert(format!("{}: {}", principal.name, atom.what))),
                _ => {}
            }
        }
    }
    (leaked, missed)
}

async fn everyone_sees_exactly_what_they_may(engine: Engine) {
    let house = House::new(engine, server::slices::all()).await;
    let world = World::build(&house, world::Variant::Plain).await;
    let (leaked, missed) = check(&world, &house).await;
    assert!(leaked.is_empty(), "leaked:\n{}", leaked.into_iter().collect::<Vec<_>>().join("\n"));
    assert!(missed.is_empty(), "should have been seen:\n{}", missed.into_iter().collect::<Vec<_>>().join("\n"));
    let mails = world.mails_to_the_wrong(&house).await;
    assert!(mails.is_empty(), "mailed:\n{}", mails.join("\n"));
}

mod everyone_sees_exactly_what_they_may {
    use super::{Engine, everyone_sees_exactly_what_they_may};

    #[tokio::test]
    async fn sqlite() {
        everyone_sees_exactly_what_they_may(Engine::Sqlite).await;
    }

    #[tokio::test]
    async fn postgres() {
        if playhouse::engines().contains(&Engine::Postgres) {
            everyone_sees_exactly_what_they_may(Engine::Postgres).await;
        } else {
            eprintln!("skipped: TEST_POSTGRES names no server");
        }
    }
}

/// Every answer to a principal, in a world where others' hidden things are more, other and changed.
async fn what_is_hidden_changes_no_answer(engine: Engine) {
    let plain = House::seeded(engine, server::slices::all(), 77).await;
    let busy = House::seeded(engine, server::slices::all(), 77).await;
    let (one, two) =
        (World::build(&plain, world::Variant::Plain).await, World::build(&busy, world::Variant::BusyInside).await);
    // PostgreSQL answers the same statements; one outsider there keeps the run short.
    let names: &[&str] = if engine == Engine::Sqlite { &["nobody", "hanne", "gerd"] } else { &["hanne"] };
    for name in names {
        let (a, b) = (one.principal(name), two.principal(name));
        for path in paths(&plain, &Asking::of(&one)) {
            let left = crawl::ask(&plain, a.person.as_ref(), &path).await;
            let right = crawl::ask(&busy, b.person.as_ref(), &path).await;
            assert_eq!(left.status, right.status, "{name} at {path}");
            assert_eq!(mask(&left), mask(&right), "{name} at {path}");
        }
    }
}

mod what_is_hidden_changes_no_answer {
    use super::{Engine, what_is_hidden_changes_no_answer};

    #[tokio::test]
    async fn sqlite() {
        what_is_hidden_changes_no_answer(Engine::Sqlite).await;
    }

    #[tokio::test]
    async fn postgres() {
        if playhouse::engines().contains(&Engine::Postgres) {
            what_is_hidden_changes_no_answer(Engine::Postgres).await;
        } else {
            eprintln!("skipped: TEST_POSTGRES names no server");
        }
    }
}

#[tokio::test]
async fn each_planted_leak_is_found() {
    let mut slices = server::slices::all();
    slices.push(leaks::slice());
    let house = House::new(Engine::Sqlite, slices).await;
    let world = World::build(&house, world::Variant::Plain).await;
    let mut found = BTreeSet::new();
    let mut paths = paths(&house, &Asking::of(&world));
    paths.retain(|path| path.starts_with("/leak/"));
    for principal in &world.principals {
        let seen = crawl(&house, principal.person.as_ref(), &paths).await;
        for atom in world.atoms.iter().filter(|atom| !oracle::may_see(&world, principal, atom)) {
            found.extend(seen.all_places(&atom.canary));
        }
    }
    for leak in leaks::NAMES {
        assert!(
            found.iter().any(|place| place.contains(leak)),
            "the planted leak {leak} was not found; found were {found:?}"
        );
    }
}
