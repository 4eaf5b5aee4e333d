//! What people rely on in initiatives, experiments and stories.

mod experiments;
mod importing;
mod initiatives;
mod isolation;
mod readings;
mod stories;

use db::Cx;
use evidence::{Arguments, Window, Within};
use kernel::{Reach, Role, SubjectId, Viewer};
use playhouse::{Answer, Client, House, Person, Space};
use std::time::Duration;
use subjects::{NewSubject, Written};

/// This slice over the published tables, which need no other code of their slices.
fn slices() -> Vec<web::Slice> {
    vec![playhouse::published(), ::initiatives::slice()]
}

/// A private space with Ines of IT, who leads there, Bo of marketing and Cleo of IT. Olaf works elsewhere.
struct Scene {
    ines: Person,
    bo: Person,
    cleo: Person,
    olaf: Person,
    space: Space,
}

impl Scene {
    async fn set(house: &House) -> Self {
        let ines = house.employee("Ines Caldeira").await;
        let bo = house.employee("Bo Lind").await;
        let cleo = house.employee("Cleo Park").await;
        let olaf = house.employee("Olaf Berg").await;
        let space = house.space("Digital", Reach::Private).await;
        house.join(&ines, &space, Role::Owner).await;
        house.join(&bo, &space, Role::Member).await;
        house.join(&cleo, &space, Role::Member).await;
        flag(house, &ines, true).await;
        flag(house, &cleo, false).await;
        Self { ines, bo, cleo, olaf, space }
    }

    /// An initiative of Ines for IT and Bo for marketing, under way.
    async fn initiative(&self, house: &House, more: &[(&str, &str)]) -> SubjectId {
        let (space, one, two) = (self.space.id.to_string(), self.ines.id.to_string(), self.bo.id.to_string());
        let mut fields = vec![
            ("space", space.as_str()),
            ("title", "Ask IT in the open"),
            ("body", "Answers that **others** find"),
            ("side", "inside"),
            ("better", "up"),
            ("measure", "Open share of help"),
            ("unit", "%"),
            ("baseline", "0"),
            ("target", "15"),
            ("owner_1", &one),
            ("function_1", "it"),
            ("owner_2", &two),
            ("function_2", "marketing"),
        ];
        fields.retain(|(name, _)| !more.iter().any(|(other, _)| other == name));
        fields.extend_from_slice(more);
        let ines = house.as_(&self.ines);
        let id = made(&ines.post("/journey/initiatives", &fields).await);
        let started = ines.bare(http::Method::PUT, &format!("/journey/initiatives/{id}/start")).await;
        assert_eq!(started.status, 303, "{}", started.text);
        id
    }

    /// An experiment as it may begin, but for a mandate.
    async fn experiment(&self, house: &House, more: &[(&str, &str)]) -> SubjectId {
        let (space, owner) = (self.space.id.to_string(), self.cleo.id.to_string());
        let mut fields = vec![
            ("space", space.as_str()),
            ("title", "Two departments ask in the open"),
            ("body", "Repeat calls fall by 15 %"),
            ("owner", owner.as_str()),
            ("function", "it"),
            ("side", "inside"),
            ("better", "down"),
            ("measure", "Repeat calls"),
            ("baseline", "40"),
            ("threshold", "34"),
            ("days", "42"),
            ("people", "20"),
            ("cost", "0"),
            ("data_level", "internal"),
            ("stop_rule", "Fewer than 20 questions by week 3"),
        ];
        fields.retain(|(name, _)| !more.iter().any(|(other, _)| other == name));
        fields.extend_from_slice(more);
        made(&house.as_(&self.ines).post("/journey/experiments", &fields).await)
    }

    /// A decision of a council in the space, of this kind, that governs these.
    async fn decision(&self, house: &House, kind: &str, affects: Vec<SubjectId>) -> SubjectId {
        let id = thing(house, &self.space, &self.ines, "council.decision", "Try things without asking").await;
        let (space, kind) = (self.space.id, kind.to_owned());
        house
            .write(async move |cx: &mut Cx| {
                jobs::Record::record(cx, &Decided { space, decision: id, kind, affects }).await.map(drop)
            })
            .await;
        house.work().await;
        id
    }

    /// A mandate that Ines signed.
    async fn mandate(&self, house: &House) -> SubjectId {
        let id = self.decision(house, "mandate", Vec::new()).await;
        let fields =
            [("days", "60"), ("people", "30"), ("cost", "0"), ("data_level", "internal"), ("stop_rules", "Harm")];
        let signed = house.as_(&self.ines).form(http::Method::PUT, &format!("/journey/mandates/{id}"), &fields).await;
        assert_eq!(signed.status, 303, "{}", signed.text);
        id
    }
}

kernel::facts_in_spaces! {
    /// As the council's slice says it.
    Decided = "council.decided" about decision {
        /// What sort.
        kind: String,
        /// What it governs.
        affects: Vec<SubjectId>,
    }
    /// As the council's slice says it.
    Superseded = "council.decision_superseded" about decision {}
}

/// Marks somebody as working in IT, and as leading or not.
async fn flag(house: &House, person: &Person, leader: bool) {
    let id = person.id;
    house
        .write(async move |cx: &mut Cx| {
            let sql = "UPDATE person SET leader = $2, works_in_it = 1 WHERE id = $1";
            cx.execute(sql, db::params![id, leader]).await.map(drop)
        })
        .await;
}

/// A subject of another slice.
async fn thing(house: &House, space: &Space, author: &Person, kind: &'static str, title: &str) -> SubjectId {
    let (space, author, title) = (space.id, author.id, title.to_owned());
    house
        .write(async move |cx: &mut Cx| {
            let audience = subjects::standing(cx, space).await?.ok_or(db::Error::NoRow)?.read_audience;
            let new = NewSubject {
                kind,
                space,
                audience,
                author,
                below: None,
                title: &title,
                text: &Written::default(),
                client_key: None,
                source: None,
            };
            let made = subjects::create(cx, &new).await;
            made.map(|made| made.id).map_err(|error| db::Error::Other(error.to_string()))
        })
        .await
}

/// The id at the end of the address that an answer leads to.
fn made(answer: &Answer) -> SubjectId {
    assert_eq!(answer.status, 303, "{}", answer.text);
    answer.location().rsplit('/').next().and_then(|id| id.parse().ok()).expect("the address ends in an id")
}

async fn measured(client: &Client, path: &str, value: &str, on: &str) -> Answer {
    client.post(&format!("{path}/values"), &[("value", value), ("on", on), ("note", "Counted")]).await
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

async fn gauge(house: &House, measure: &str) -> (Option<f64>, i64) {
    let gauge = *house.app.slices.evidence.gauge(measure).expect("there is such a gauge");
    let until = house.app.now();
    let days = u64::try_from(gauge.days).expect("a window is no negative one");
    let window = Window { from: until.minus(Duration::from_secs(days * 86_400)), until, within: Within::House };
    let sample = house.read(Viewer::System, async move |cx: &mut Cx| (gauge.read)(cx, &window).await).await;
    (sample.value, sample.base)
}
