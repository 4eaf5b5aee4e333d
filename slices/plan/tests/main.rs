//! What people rely on when they plan.

mod evidence_rules;
mod isolation;
mod planning;

use db::{Cx, params};
use futures::future::{BoxFuture, FutureExt};
use http::Method;
use kernel::{Fact, Reach, Rights, Role, RoundId, SpaceId, SubjectId, Timestamp};
use playhouse::{Answer, House, Person, Space};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// This slice over the published tables, with stand-ins for the slices that it meets.
fn slices() -> Vec<web::Slice> {
    vec![playhouse::published(), stand_in(), plan::slice()]
}

/// Answers what rules of the council ask, from a table of its own: as many as a test says.
fn stand_in() -> web::Slice {
    const SQL: &str = "CREATE TABLE stand_in (probe {KEY} NOT NULL PRIMARY KEY, answer BIGINT NOT NULL)";
    web::Slice::new("stand_in")
        .migrations([db::Migration { slice: "stand_in", name: "0001_stand_in", sql: SQL }])
        .probes(["council.exists", "council.seats", "council.meetings_with_minutes"].map(probe))
}

fn probe(name: &'static str) -> evidence::Probe {
    let read: for<'c> fn(&'c mut Cx, &'c evidence::Arguments) -> BoxFuture<'c, db::Result<evidence::Reading>> =
        match name {
            "council.exists" => |cx, _| answer(cx, "council.exists"),
            "council.seats" => |cx, _| answer(cx, "council.seats"),
            _ => |cx, _| answer(cx, "council.meetings_with_minutes"),
        };
    evidence::Probe {
        name,
        understands: &["scope", "kind", "functions"],
        about: |_| "counted by a stand-in".to_owned(),
        follows: &["stand_in.changed"],
        read,
    }
}

fn answer<'c>(cx: &'c mut Cx, probe: &'static str) -> BoxFuture<'c, db::Result<evidence::Reading>> {
    async move {
        let count: Option<i64> = cx.optional("SELECT answer FROM stand_in WHERE probe = $1", params![probe]).await?;
        Ok(evidence::Reading::count(count.unwrap_or(0)))
    }
    .boxed()
}

/// Something changed what the stand-in answers.
#[derive(Serialize, Deserialize)]
struct StandInChanged {}

impl Fact for StandInChanged {
    const KIND: &'static str = "stand_in.changed";
}

/// A round was published, as its own slice would tell it.
#[derive(Serialize, Deserialize)]
struct Published(serde_json::Value);

impl Fact for Published {
    const KIND: &'static str = "assessments.published";
}

/// A council decided, as its own slice would tell it.
#[derive(Serialize, Deserialize)]
struct Decided {
    space: SpaceId,
    decision: SubjectId,
    kind: String,
    affects: Vec<SubjectId>,
}

impl Fact for Decided {
    const KIND: &'static str = "council.decided";
}

/// Somebody left.
#[derive(Serialize, Deserialize)]
struct Left {
    person: kernel::PersonId,
}

impl Fact for Left {
    const KIND: &'static str = "people.left";
}

/// The worked company, whose plan begins in a space of its own.
struct Scene {
    lead: Person,
    jonas: Person,
    priya: Person,
    home: Space,
}

impl Scene {
    async fn set(house: &House) -> Self {
        let scene = Self {
            lead: house.administrator("Sanna Kivelä").await,
            jonas: house.employee("Jonas Lindqvist").await,
            priya: house.employee("Priya Raman").await,
            home: house.space("Journey", Reach::Internal).await,
        };
        house.join(&scene.lead, &scene.home, Role::Owner).await;
        house.join(&scene.jonas, &scene.home, Role::Member).await;
        house.join(&scene.priya, &scene.home, Role::Member).await;
        publish(house).await;
        scene
    }

    /// With the plan begun.
    async fn begun(house: &House) -> Self {
        let scene = Self::set(house).await;
        let space = scene.home.id.to_string();
        expect(&house.as_(&scene.lead).post("/journey/plan", &[("space", &space)]).await, 303);
        scene
    }

    /// With these actions in an adopted plan, all owned by Jonas, who has not accepted.
    async fn adopted(house: &House, actions: &[&str]) -> Self {
        let scene = Self::begun(house).await;
        for action in actions {
            scene.choose(house, action).await;
            scene.assign(house, action, &scene.jonas).await;
        }
        let lead = house.as_(&scene.lead);
        let answer = lead.post("/journey/plan/adoption", &[("reason", "Agreed at the leaders' meeting")]).await;
        expect(&answer, 303);
        assert_eq!(answer.location(), "/journey/plan");
        scene
    }

    async fn choose(&self, house: &House, action: &str) {
        expect(&house.as_(&self.lead).post("/journey/plan/actions", &[("action", action)]).await, 303);
    }

    async fn assign(&self, house: &House, action: &str, owner: &Person) {
        let owner = owner.id.to_string();
        let fields = [("owner", owner.as_str()), ("due", "2027-03-31")];
        expect(
            &house.as_(&self.lead).form(Method::PUT, &format!("/journey/plan/actions/{action}"), &fields).await,
            303,
        );
    }

    async fn put(&self, house: &House, who: &Person, path: &str) -> Answer {
        house.as_(who).bare(Method::PUT, path).await
    }

    /// Waived, so that what waits for it may begin.
    async fn waive(&self, house: &House, action: &str) {
        let path = format!("/journey/plan/actions/{action}/ending");
        let fields = [("how", "waived"), ("reason", "It was done before Stoa came")];
        expect(&house.as_(&self.lead).form(Method::PUT, &path, &fields).await, 303);
    }

    async fn stage(&self, house: &House, action: &str) -> String {
        let answer = house.as_(&self.priya).get(&format!("/api/stoa/v1/plan/actions/{action}")).await;
        expect(&answer, 200);
        answer.json()["stage"].as_str().unwrap_or_default().to_owned()
    }
}

fn expect(answer: &Answer, status: u16) {
    assert_eq!(answer.status, status, "{}", answer.text);
}

/// What the toast of an answer says.
fn toast(answer: &Answer) -> String {
    let cookie = answer.headers.get(http::header::SET_COOKIE).and_then(|value| value.to_str().ok());
    let value = cookie.and_then(|cookie| cookie.split(['=', ';']).nth(1)).unwrap_or_default();
    let mut bytes = Vec::new();
    let mut rest = value.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'%' => {
                let pair: String = rest.by_ref().take(2).map(char::from).collect();
                bytes.push(u8::from_str_radix(&pair, 16).expect("two digits follow"));
            }
            byte => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The result of the worked company of the method.
async fn publish(house: &House) {
    let sub = json!({
        "I1": 1.1611, "I2": 1.7315, "I3": 1.5333, "I4": 1.1508, "I5": 1.9593, "E1": 3.1556, "E2": 2.9397, "E3": 2.2919,
        "E4": 3.3857, "E5": 2.7111, "B1": 1.1250, "B2": 1.5139, "B3": 2.0317, "T1": 0.8958, "T2": 0.9792
    });
    let at = house.db().clock().now();
    let round = RoundId::compose(at, 7);
    let fact = Published(json!({
        "round": round, "title": "Autumn 2026", "published_at": at, "unit": "", "instrument": "SMI 1.0", "length": "full",
        "raters": 10, "groups": 6, "kind": "externally_mature", "bridged": false, "provisional": false, "borderline": [],
        "it_lag": 1.9815, "direction": "external", "sub": sub, "block": {}
    }));
    house.write(async move |cx: &mut Cx| jobs::Record::record(cx, &fact).await.map(drop)).await;
}

/// The stand-in answers otherwise from now on, and a fact tells of it.
async fn stands(house: &House, counts: &'static [(&'static str, i64)]) {
    house
        .write(async move |cx: &mut Cx| {
            for (probe, count) in counts {
                let sql = "INSERT INTO stand_in (probe, answer) VALUES ($1, $2) ON CONFLICT (probe) DO UPDATE SET answer = $2";
                cx.execute(sql, params![probe, count]).await?;
            }
            jobs::Record::record(cx, &StandInChanged {}).await.map(drop)
        })
        .await;
}

/// All of the council is there.
const WHOLE: &[(&str, i64)] = &[("council.exists", 1), ("council.seats", 6), ("council.meetings_with_minutes", 2)];

/// A minute passes, and what comes round comes round.
async fn a_minute(house: &House) {
    house.later(std::time::Duration::from_secs(61));
    house.work().await;
}

/// A day passes.
async fn days(house: &House, days: u64) {
    house.later(std::time::Duration::from_secs(days * 86_400 + 60));
    house.work().await;
}

/// Since the tests' clock stands still: a moment from it.
fn now(house: &House) -> Timestamp {
    house.db().clock().now()
}

/// Rights without that to figures.
fn no_figures() -> Rights {
    Rights::NONE.with(kernel::Right::Content)
}
