//! What people rely on when the house measures itself.

mod agreeing;
mod pages;
mod parts;
mod reading;
mod rolling;

use db::{Cx, params};
use evidence::{Arguments, Reading};
use kernel::{Reach, Role, SpaceId, SubjectId, Timestamp, Viewer};
use measures::Day;
use playhouse::{Answer, House, Person, Space};
use std::collections::BTreeMap;
use std::time::Duration;
use subjects::{Names, NewSubject};

fn slices() -> [web::Slice; 2] {
    [playhouse::published(), measures::slice()]
}

const DAY: Duration = Duration::from_secs(24 * 3600);
const HOME: &str = "/journey/measures/agreements";

/// Two who may administer figures, and a space that all employees read.
struct Scene {
    oskar: Person,
    linnea: Person,
    help: Space,
}

impl Scene {
    async fn set(house: &House) -> Self {
        Self {
            oskar: house.administrator("Oskar Nyström").await,
            linnea: house.administrator("Linnea Berg").await,
            help: house.space("IT help", Reach::Internal).await,
        }
    }

    /// An agreement that holds, over all measures and parts.
    async fn agree(&self, house: &House) {
        self.agree_on(house, &[]).await;
    }

    /// One that replaces another of these fields, such as `by_unit`.
    async fn agree_on(&self, house: &House, other: &[(&str, &str)]) {
        assert_eq!(record(house, &self.oskar, other).await.status, 303);
        let confirmation = format!("{HOME}/{}/confirmation", newest(house).await);
        assert_eq!(house.as_(&self.linnea).post(&confirmation, &[]).await.status, 303);
    }
}

async fn record(house: &House, by: &Person, other: &[(&str, &str)]) -> Answer {
    let usual = [
        ("staff_representative", "Katja Sommer"),
        ("privacy_officer", "Henrik Dahl"),
        ("signed_on", "2026-11-20"),
        ("counts_from", "2026-01-01"),
        ("wording", "We measure the **whole**."),
        ("by_unit", "true"),
        ("by_space", "true"),
    ];
    let mut fields: Vec<(&str, &str)> =
        usual.into_iter().filter(|(name, _)| !other.iter().any(|(field, _)| field == name)).collect();
    if !other.iter().any(|(name, _)| *name == "measures") {
        fields.extend(maturity::measures::all().iter().map(|measure| ("measures", measure.id.as_str())));
    }
    fields.extend(other);
    house.as_(by).post(HOME, &fields).await
}

async fn newest(house: &House) -> i64 {
    number(house, "SELECT id FROM measure_agreement ORDER BY id DESC LIMIT 1").await
}

async fn number(house: &House, sql: &'static str) -> i64 {
    house.read(Viewer::System, async move |cx: &mut Cx| cx.row::<i64>(sql, params![]).await).await
}

/// A row of what was kept: measure, part, its key, day, value, base, standing.
type Row = (String, i64, String, i64, Option<f64>, i64, i64);

/// All that was kept.
async fn kept(house: &House) -> Vec<Row> {
    let sql = "SELECT measure, scope_kind, scope, day, value, base, standing FROM measure_value
               ORDER BY day, measure, scope_kind, scope";
    house.read(Viewer::System, async move |cx: &mut Cx| cx.rows(sql, params![]).await).await
}

/// The value of a measure of the house on the last day.
async fn value(house: &House, measure: &'static str) -> Option<f64> {
    let sql = "SELECT value FROM measure_value WHERE measure = $1 AND scope_kind = 0 ORDER BY day DESC LIMIT 1";
    house.read(Viewer::System, async move |cx: &mut Cx| cx.row(sql, params![measure]).await).await
}

/// So many employees of a unit.
async fn employees(house: &House, unit: &'static str, count: usize) -> Vec<Person> {
    let mut people = Vec::new();
    for number in 0..count {
        let person = house.employee(&format!("{unit} {number}")).await;
        let id = person.id;
        house
            .write(async move |cx: &mut Cx| {
                cx.execute("UPDATE person SET unit = $2 WHERE id = $1", params![id, unit]).await.map(drop)
            })
            .await;
        people.push(person);
    }
    people
}

async fn flag(house: &House, person: &Person, leader: bool, it: bool) {
    let id = person.id;
    house
        .write(async move |cx: &mut Cx| {
            let sql = "UPDATE person SET leader = $2, works_in_it = $3 WHERE id = $1";
            cx.execute(sql, params![id, leader, it]).await.map(drop)
        })
        .await;
}

/// Writes something at a moment.
async fn write(
    house: &House,
    author: &Person,
    space: &Space,
    kind: &'static str,
    below: Option<SubjectId>,
    at: Timestamp,
) -> SubjectId {
    let (author, space): (_, SpaceId) = (author.id, space.id);
    house
        .write(async move |cx: &mut Cx| {
            cx.act_at(at);
            let standing = subjects::standing(cx, space).await?.ok_or(db::Error::NoRow)?;
            let names = Names::load(cx, "So").await?;
            let text = subjects::rendered("So".to_owned(), &names);
            let parent = match below {
                Some(parent) => subjects::lock(cx, parent).await?,
                None => None,
            };
            let root = match &parent {
                Some(parent) => subjects::lock(cx, parent.root).await?,
                None => None,
            };
            let new = NewSubject {
                kind,
                space,
                audience: standing.read_audience,
                author,
                below: root.as_ref().zip(parent.as_ref()),
                title: "",
                text: &text,
                client_key: None,
                source: None,
            };
            let made = subjects::create(cx, &new).await.map_err(|error| db::Error::Other(error.to_string()))?;
            Ok(made.id)
        })
        .await
}

async fn post(house: &House, author: &Person, space: &Space) -> SubjectId {
    write(house, author, space, "network.update", None, now(house)).await
}

async fn reply(house: &House, author: &Person, space: &Space, to: SubjectId) -> SubjectId {
    write(house, author, space, "network.reply", Some(to), now(house)).await
}

fn now(house: &House) -> Timestamp {
    house.app.now()
}

/// Lets so many days pass, and the work of each be done.
async fn pass(house: &House, days: u32) {
    for _ in 0..days {
        house.later(DAY);
        house.work().await;
    }
}

/// What a probe of this slice reads now.
async fn probe(house: &House, name: &str, given: &[(&str, &str)]) -> Reading {
    let probe = *house.app.slices.evidence.probe(name).expect("the slice brings it");
    let given: BTreeMap<String, String> =
        given.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let asked = Arguments { now: now(house), since: None, given };
    house.read(Viewer::System, async move |cx: &mut Cx| (probe.read)(cx, &asked).await).await
}

fn today(house: &House) -> Day {
    Day::of(now(house))
}

/// Somebody is a member in a role, as an owner is.
async fn own(house: &House, person: &Person, space: &Space) {
    house.join(person, space, Role::Owner).await;
}
