//! Random lives, looked at by everyone.

use super::crawl::{self, Asking, crawl, mask, paths};
use super::life::Life;
use super::model::{Kind, Wall};
use axum::body::Body;
use http::Request;
use playhouse::{Engine, House};
use std::collections::BTreeSet;
use std::time::Duration;
use tower::ServiceExt;

/// Things that happen in a life.
const STEPS: usize = 45;

fn asking(life: &Life<'_>) -> Asking {
    let mut values: Vec<String> =
        life.spaces.iter().flat_map(|space| [space.slug.clone(), space.id.to_string()]).collect();
    values.extend(life.ids.iter().map(|(id, _)| id.clone()));
    values.extend(life.files.iter().cloned());
    values.extend(life.people.iter().map(|person| person.id.to_string()));
    values.extend(life.atoms.iter().filter(|atom| atom.what.starts_with("a topic")).map(|atom| atom.canary.clone()));
    values.extend(["1", "no-such-thing", "9000000000000000001"].map(str::to_owned));
    Asking {
        values,
        journey: Vec::new(),
        paths: Vec::new(),
        canaries: life.atoms.iter().map(|atom| atom.canary.clone()).collect(),
    }
}

/// Everyone and nobody. PostgreSQL answers the same statements: one of each sort keeps the run short there.
fn viewers(engine: Engine, life: &Life<'_>) -> Vec<Option<usize>> {
    let each = 0..life.people.len();
    let sorts = [1, 4, 5];
    each.filter(|person| engine == Engine::Sqlite || sorts.contains(person)).map(Some).chain([None]).collect()
}

/// What somebody received that they may not have, and what they should have received.
async fn look(engine: Engine, house: &House, life: &Life<'_>) -> BTreeSet<String> {
    let paths = paths(house, &asking(life));
    let mut wrong = BTreeSet::new();
    for viewer in viewers(engine, life) {
        let person = viewer.map(|viewer| &life.people[viewer]);
        let seen = crawl(house, person, &paths).await;
        let name = person.map_or("nobody", |person| &person.name);
        for atom in &life.atoms {
            match seen.places(&atom.canary) {
                Some(place) if !life.model.may_see(viewer, atom.wall) => {
                    wrong.insert(format!("{name} received {} at {place}", atom.what));
                }
                None if life.model.must_see(viewer, atom.wall) => {
                    wrong.insert(format!("{name} did not come across {}", atom.what));
                }
                _ => {}
            }
        }
    }
    wrong
}

/// Streams that open for somebody who may not see what they would carry, or stay shut for somebody who may.
async fn streams(house: &House, life: &Life<'_>) -> BTreeSet<String> {
    let spaces =
        life.spaces.iter().enumerate().map(|(place, space)| (format!("space:{}", space.id), Wall::Readers(place)));
    // Of one that was taken away the replies stay, and who saw it hears of them.
    let is_there = |thing: usize| life.model.things[thing].root.is_none() && !life.model.things[thing].is_removed;
    let threads = life.ids.iter().enumerate().filter(|(thing, _)| is_there(*thing));
    let threads = threads.map(|(thing, (id, _))| (format!("thread:{id}"), Wall::Thing(thing)));
    let all: Vec<_> = spaces.chain(threads).collect();
    let mut wrong = BTreeSet::new();
    for (person, viewer) in life.people.iter().zip(0..).filter(|(_, viewer)| !life.model.people[*viewer].has_left) {
        for (on, wall) in &all {
            let request =
                Request::get(format!("/live?on={on}")).header("cookie", format!("session=test-{}", person.id));
            let answer = house.router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
            let (opens, may) = (answer.status() == 200, life.model.may_see(Some(viewer), *wall));
            if opens != may {
                wrong.insert(format!("{} and the stream of {on}: {}", person.name, answer.status()));
            }
        }
    }
    wrong
}

/// Mails that reached somebody with something that they may not see.
async fn mailed(house: &House, life: &Life<'_>) -> BTreeSet<String> {
    for minutes in [20, 2] {
        house.later(Duration::from_secs(minutes * 60));
        house.work().await;
    }
    let mut wrong = BTreeSet::new();
    for mail in house.mails.sent() {
        let is_theirs =
            |name: &str| mail.to().as_str().to_lowercase().starts_with(&format!("{}.", name.to_lowercase()));
        let Some(person) = life.people.iter().position(|person| is_theirs(&person.name)) else { continue };
        let text = format!("{} {} {}", mail.subject(), mail.text(), mail.html().unwrap_or_default());
        for atom in &life.atoms {
            if text.contains(&atom.canary) && !life.model.may_see(Some(person), atom.wall) {
                wrong.insert(format!("{} was mailed {}", life.people[person].name, atom.what));
            }
        }
    }
    wrong
}

async fn nobody_receives_more_or_less_than_they_may(engine: Engine, seed: u64) {
    let house = House::seeded(engine, server::slices::all(), seed).await;
    let mut life = Life::begin(&house, seed).await;
    life.go_on(STEPS).await;
    let mut wrong = look(engine, &house, &life).await;
    wrong.extend(streams(&house, &life).await);
    wrong.extend(mailed(&house, &life).await);
    assert!(wrong.is_empty(), "life {seed}:\n{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

/// Two lives that are the same but for what an outsider may not see: there is more of it in one. All answers to the outsider
/// are equal: nothing is told by counts, orders, times or names.
async fn what_is_hidden_from_an_outsider_changes_no_answer(engine: Engine, seed: u64) {
    let (quiet, busy) = (
        House::seeded(engine, server::slices::all(), seed).await,
        House::seeded(engine, server::slices::all(), seed).await,
    );
    let (mut one, mut two) = (Life::begin(&quiet, seed).await, Life::begin(&busy, seed).await);
    one.go_on(STEPS).await;
    two.go_on(STEPS).await;
    let outsiders = (0..one.people.len()).filter(|person| one.model.people[*person].kind != Kind::Employee);
    let outsider =
        outsiders.filter(|person| !one.model.people[*person].has_left).nth(usize::try_from(seed % 2).unwrap());
    two.bustle_where(|model, place| !model.may_see(outsider, Wall::Finders(place))).await;
    let paths = paths(&quiet, &asking(&one));
    // Nobody sees no more than an outsider, so what is hidden from one is hidden from the other.
    let viewers = if engine == Engine::Sqlite { vec![outsider, None] } else { vec![outsider] };
    for viewer in viewers {
        for path in &paths {
            let left = crawl::ask(&quiet, viewer.map(|viewer| &one.people[viewer]), path).await;
            let right = crawl::ask(&busy, viewer.map(|viewer| &two.people[viewer]), path).await;
            assert_eq!((left.status, mask(&left)), (right.status, mask(&right)), "life {seed}: {viewer:?} at {path}");
        }
    }
}

macro_rules! lives {
    ($($name:ident from $first:literal, $usual:literal on SQLite, $fewer:literal on PostgreSQL;)+) => {$(
        mod $name {
            use super::Engine;

            async fn each(engine: Engine, usual: usize) {
                for number in 0..crate::asked("STOA_TEST_LIVES", usual) {
                    super::$name(engine, $first + u64::try_from(number).unwrap()).await;
                }
            }

            #[tokio::test]
            async fn sqlite() {
                each(Engine::Sqlite, $usual).await;
            }

            #[tokio::test]
            async fn postgres() {
                if playhouse::engines().contains(&Engine::Postgres) {
                    each(Engine::Postgres, $fewer).await;
                } else {
                    eprintln!("skipped: TEST_POSTGRES names no server");
                }
            }
        }
    )+};
}

lives! {
    nobody_receives_more_or_less_than_they_may from 1_000, 1 on SQLite, 1 on PostgreSQL;
    what_is_hidden_from_an_outsider_changes_no_answer from 2_000, 1 on SQLite, 1 on PostgreSQL;
}
