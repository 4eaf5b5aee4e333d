//! What people rely on in the registers.

mod accounts;
mod api;
mod importing;
mod indicators;
mod isolation;
mod readings;
mod registering;
mod verbs;

use db::{Cx, params};
use evidence::{Arguments, Probe, Reading, Window, Within};
use futures::future::FutureExt;
use http::Method;
use kernel::{Reach, Role, SubjectId, Viewer};
use playhouse::{Answer, Client, House, Person, Space};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);

/// This slice over the published tables, with a stand-in for what reads measures.
fn slices() -> Vec<web::Slice> {
    vec![playhouse::published(), stand_in(), risks::slice()]
}

/// Tells the value of one measure as the house would, from a table of its own.
fn stand_in() -> web::Slice {
    const SQL: &str = "CREATE TABLE stand_in (measure {KEY} NOT NULL PRIMARY KEY, value DOUBLE PRECISION)";
    web::Slice::new("stand_in")
        .migrations([db::Migration { slice: "stand_in", name: "0001_stand_in", sql: SQL }])
        .probes([Probe {
            name: "measures.value",
            understands: &["id", "scope"],
            about: |_| "told by a stand-in".to_owned(),
            follows: &[],
            read: |cx, asked| {
                async move {
                    assert_eq!(*cx.viewer(), Viewer::System, "a measure is read by the program");
                    let id = asked.get("id").unwrap_or_default();
                    let value = cx.optional("SELECT value FROM stand_in WHERE measure = $1", params![id]).await?;
                    Ok(Reading { value: value.flatten(), of: None })
                }
                .boxed()
            },
        }])
}

/// The house measures this from now on, or knows nothing any more.
async fn measured(house: &House, measure: &'static str, value: Option<f64>) {
    let work = async move |cx: &mut Cx| {
        cx.execute("DELETE FROM stand_in WHERE measure = $1", params![measure]).await?;
        cx.execute("INSERT INTO stand_in (measure, value) VALUES ($1, $2)", params![measure, value]).await
    };
    house.write(work).await;
}

/// A night passes.
async fn night(house: &House) {
    house.later(DAY + Duration::from_secs(60));
    house.work().await;
}

/// A private space that Ines owns; Bo and Cleo belong to it, and so does the guest Gerd. Olaf works elsewhere.
struct Scene {
    ines: Person,
    bo: Person,
    cleo: Person,
    olaf: Person,
    gerd: Person,
    hanne: Person,
    space: Space,
}

impl Scene {
    async fn set(house: &House) -> Self {
        let scene = Self {
            ines: house.employee("Ines Caldeira").await,
            bo: house.employee("Bo Lind").await,
            cleo: house.employee("Cleo Park").await,
            olaf: house.employee("Olaf Berg").await,
            gerd: house.guest("Gerd Gast").await,
            hanne: house.customer("Hanne Kunde").await,
            space: house.space("Risk room", Reach::Private).await,
        };
        house.join(&scene.ines, &scene.space, Role::Owner).await;
        for person in [&scene.bo, &scene.cleo, &scene.gerd] {
            house.join(person, &scene.space, Role::Member).await;
        }
        scene
    }

    /// Records a risk that Bo is to own, 4 × 3 before and 2 × 2 after, with more fields if there are any.
    async fn risk(&self, client: &Client, title: &str, more: &[(&str, &str)]) -> Answer {
        let (space, owner) = (self.space.id.to_string(), self.bo.id.to_string());
        let usual = [
            ("space", space.as_str()),
            ("title", title),
            ("body", "**Cause:** haste"),
            ("kind", "silence"),
            ("likelihood", "4"),
            ("impact", "3"),
            ("after_likelihood", "2"),
            ("after_impact", "2"),
            ("treatment", "reduce"),
            ("mitigation", "A duty rota"),
            ("state", "planned"),
            ("owner", owner.as_str()),
            ("review", "2027-02-20"),
        ];
        let fields: Vec<(&str, &str)> = usual
            .into_iter()
            .filter(|(name, _)| !more.iter().any(|(other, _)| other == name))
            .chain(more.iter().copied())
            .collect();
        client.post("/journey/risks", &fields).await
    }

    /// A risk that Bo owns and has accepted.
    async fn owned(&self, house: &House, title: &str, more: &[(&str, &str)]) -> SubjectId {
        let id = made(&self.risk(&house.as_(&self.ines), title, more).await);
        let answer = house.as_(&self.bo).bare(Method::PUT, &format!("/journey/risks/{id}/acceptance")).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        id
    }

    /// Registers an official account that Bo owns and for whom Cleo stands in.
    async fn account(&self, client: &Client, title: &str, more: &[(&str, &str)]) -> Answer {
        let (space, owner, backup) = (self.space.id.to_string(), self.bo.id.to_string(), self.cleo.id.to_string());
        let usual = [
            ("space", space.as_str()),
            ("sort", "official"),
            ("title", title),
            ("platform", "LinkedIn"),
            ("handle", "https://www.linkedin.example/havsel"),
            ("body", "News for **customers**"),
            ("owner", owner.as_str()),
            ("backup", backup.as_str()),
            ("holds", "nothing"),
            ("stage", "in_use"),
        ];
        let fields: Vec<(&str, &str)> = usual
            .into_iter()
            .filter(|(name, _)| !more.iter().any(|(other, _)| other == name))
            .chain(more.iter().copied())
            .collect();
        client.post("/journey/accounts", &fields).await
    }
}

/// The id at the end of the address that an answer leads to.
fn made(answer: &Answer) -> SubjectId {
    assert_eq!(answer.status, 303, "{}", answer.text);
    let path = answer.location().split(['#', '?']).next().unwrap_or_default();
    path.rsplit('/').next().and_then(|id| id.parse().ok()).expect("the address ends in an id")
}

async fn put(client: &Client, path: &str, fields: &[(&str, &str)]) -> u16 {
    client.form(Method::PUT, path, fields).await.status
}

/// A risk in JSON.
async fn read(client: &Client, id: SubjectId) -> serde_json::Value {
    client.get(&format!("/api/stoa/v1/risks/{id}")).await.json()
}

async fn probe(house: &House, name: &str, given: &[(&str, &str)]) -> Option<f64> {
    let probe = *house.app.slices.evidence.probe(name).expect("there is such a probe");
    for (argument, _) in given {
        assert!(probe.understands.contains(argument), "{name} understands no {argument}");
    }
    let given = given.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let asked = Arguments { now: house.app.now(), since: None, given };
    house.read(Viewer::System, async move |cx: &mut Cx| (probe.read)(cx, &asked).await).await.value
}

async fn gauge(house: &House, measure: &str, within: Within) -> (Option<f64>, i64) {
    let gauge = *house.app.slices.evidence.gauge(measure).expect("there is such a gauge");
    let now = house.app.now();
    let window = Window { from: now.minus(DAY * 90), until: now, within };
    let sample = house.read(Viewer::System, async move |cx: &mut Cx| (gauge.read)(cx, &window).await).await;
    (sample.value, sample.base)
}

/// Somebody leaves the company, as their slice would write it.
async fn leave(house: &House, person: &Person) {
    let (id, now) = (person.id, house.app.now());
    let work =
        async move |cx: &mut Cx| cx.execute("UPDATE person SET left_at = $2 WHERE id = $1", params![id, now]).await;
    house.write(work).await;
}

/// The facts of a kind about a subject: what they carry.
async fn facts(house: &House, kind: &'static str, about: SubjectId) -> Vec<String> {
    let work = async move |cx: &mut Cx| {
        let sql = "SELECT payload FROM fact WHERE kind = $1 AND subject_id = $2 ORDER BY id";
        cx.rows::<String>(sql, params![kind, about]).await
    };
    house.read(Viewer::System, work).await
}
