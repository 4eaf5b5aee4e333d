//! What people rely on in visions and strategies.

mod importing;
mod strategies;
mod visions;

use db::Cx;
use evidence::Arguments;
use kernel::{Reach, Role, SubjectId, Viewer};
use playhouse::{Answer, House, Person, Space};
use subjects::{NewSubject, Written};

/// This slice over the published tables, which need no other code of their slices.
fn slices() -> Vec<web::Slice> {
    vec![playhouse::published(), strategy::slice()]
}

/// A space that all employees read, owned by Ines, who leads in IT like Cleo. Bo works in marketing.
struct Scene {
    ines: Person,
    cleo: Person,
    bo: Person,
    space: Space,
}

impl Scene {
    async fn set(house: &House) -> Self {
        let ines = house.employee("Ines Caldeira").await;
        let cleo = house.employee("Cleo Park").await;
        let bo = house.employee("Bo Lind").await;
        let space = house.space("IT", Reach::Internal).await;
        for (person, role) in [(&ines, Role::Owner), (&cleo, Role::Member), (&bo, Role::Member)] {
            house.join(person, &space, role).await;
        }
        for leader in [&ines, &cleo] {
            let id = leader.id;
            house
                .write(async move |cx: &mut Cx| {
                    let sql = "UPDATE person SET leader = 1, works_in_it = 1 WHERE id = $1";
                    cx.execute(sql, db::params![id]).await.map(drop)
                })
                .await;
        }
        Self { ines, cleo, bo, space }
    }

    async fn vision(&self, house: &House, space: &Space) -> SubjectId {
        let space = space.id.to_string();
        let fields = [
            ("space", space.as_str()),
            ("title", "Answers in the open"),
            ("body", "We **answer** where all can read"),
            ("goal_1", "Fewer repeated calls"),
            ("served_1", "An open answer helps more than one"),
            ("goal_2", "Faster releases"),
        ];
        made(&house.as_(&self.ines).post("/journey/vision", &fields).await)
    }

    async fn strategy(&self, house: &House) -> SubjectId {
        let space = self.space.id.to_string();
        let fields = [("space", space.as_str()), ("title", "Inside and outside"), ("body", "Both **together**")];
        made(&house.as_(&self.ines).post("/journey/strategy", &fields).await)
    }

    /// What a council says of a decision of this kind.
    async fn decided(&self, house: &House, kind: &str, affects: Vec<SubjectId>) -> SubjectId {
        let decision = thing(house, &self.space, &self.ines, "council.decision", "We adopt it").await;
        let (space, kind) = (self.space.id, kind.to_owned());
        let fact = Decided { space, decision, kind, affects };
        house.write(async move |cx: &mut Cx| jobs::Record::record(cx, &fact).await.map(drop)).await;
        house.work().await;
        decision
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

async fn probe(house: &House, name: &str) -> Option<f64> {
    let probe = *house.app.slices.evidence.probe(name).expect("there is such a probe");
    let asked = Arguments { now: house.app.now(), since: None, given: std::collections::BTreeMap::new() };
    house.read(Viewer::System, async move |cx: &mut Cx| (probe.read)(cx, &asked).await).await.value
}
