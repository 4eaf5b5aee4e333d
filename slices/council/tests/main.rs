//! What people rely on in a council.

mod actions;
mod api;
mod calendar;
mod decisions;
mod founding;
mod importing;
mod isolation;
mod meetings;
mod memory;
mod proposals;
mod readings;
mod topics;
mod who;

use http::Method;
use kernel::{Reach, Role, SubjectId};
use playhouse::{Answer, Client, House, Person, Space};

/// This slice over the published tables, which need no other code of their slices.
fn slices() -> Vec<web::Slice> {
    vec![playhouse::published(), council::slice()]
}

/// A private space that Ines owns, with a council in it: Ines has the chair, Bo speaks for marketing, Cleo for IT, Mia belongs to
/// the space and has no seat. Olaf works elsewhere.
struct Scene {
    ines: Person,
    bo: Person,
    cleo: Person,
    mia: Person,
    olaf: Person,
    space: Space,
    council: SubjectId,
}

impl Scene {
    async fn set(house: &House) -> Self {
        Self::of(house, "it").await
    }

    async fn of(house: &House, scope: &str) -> Self {
        let ines = house.employee("Ines Caldeira").await;
        let bo = house.employee("Bo Lind").await;
        let cleo = house.employee("Cleo Park").await;
        let mia = house.employee("Mia Sol").await;
        let olaf = house.employee("Olaf Berg").await;
        let space = house.space("Council room", Reach::Private).await;
        house.join(&ines, &space, Role::Owner).await;
        for person in [&bo, &cleo, &mia] {
            house.join(person, &space, Role::Member).await;
        }
        let council = found(&house.as_(&ines), &space, scope).await;
        let scene = Self { ines, bo, cleo, mia, olaf, space, council };
        scene.seat(house, &scene.bo, "marketing").await;
        scene.seat(house, &scene.cleo, "it_leader").await;
        scene
    }

    async fn seat(&self, house: &House, person: &Person, kind: &str) {
        let person = person.id.to_string();
        let fields = [("person", person.as_str()), ("kind", kind), ("voting", "true"), ("from", "2026-11-23")];
        let answer = house.as_(&self.ines).post(&format!("/council/{}/seats", self.council), &fields).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
    }

    /// A meeting two days ahead.
    async fn meeting(&self, house: &House) -> SubjectId {
        let client = house.as_(&self.ines);
        let fields = [("title", "November"), ("starts", "2026-11-25T10:00"), ("minutes", "60"), ("place", "Room 4")];
        made(&client.post(&format!("/council/{}/meetings", self.council), &fields).await)
    }

    /// Opens a meeting with everybody there, and gives back the seats.
    async fn held(&self, house: &House, meeting: SubjectId, there: &[&Person]) {
        let client = house.as_(&self.ines);
        assert_eq!(client.post(&format!("/council/meetings/{meeting}/opening"), &[]).await.status, 303);
        for person in there {
            let seat = self.seat_of(house, person).await;
            let fields = [("seat", seat.as_str()), ("state", "in")];
            let path = format!("/council/meetings/{meeting}/attendance");
            assert_eq!(client.form(Method::PUT, &path, &fields).await.status, 303);
        }
    }

    async fn seat_of(&self, house: &House, person: &Person) -> String {
        let seats = house.as_(&self.ines).get(&format!("/api/stoa/v1/councils/{}/seats", self.council)).await.json();
        let id = person.id.to_string();
        let seats = seats["items"].as_array().expect("a list").clone();
        let own = seats.iter().find(|seat| seat["person"]["id"] == id.as_str()).expect("they have a seat");
        own["id"].as_str().expect("an id").to_owned()
    }

    async fn propose(&self, client: &Client, process: &str) -> SubjectId {
        let fields = [
            ("title", "Answer IT questions in the open"),
            ("body", "Because **others** find them"),
            ("process", process),
            ("threshold", "half"),
            ("quorum", "50"),
            ("closes", "2026-11-30T09:00"),
        ];
        made(&client.post(&format!("/council/{}/proposals", self.council), &fields).await)
    }

    async fn decide(&self, client: &Client, title: &str, kind: &str) -> Answer {
        let fields = [("title", title), ("outcome", "So be it"), ("kind", kind), ("review", "2027-05-01")];
        client.post(&format!("/council/{}/decisions", self.council), &fields).await
    }
}

async fn found(client: &Client, space: &Space, scope: &str) -> SubjectId {
    let id = space.id.to_string();
    let fields = [
        ("space", id.as_str()),
        ("scope", scope),
        ("name", "The council"),
        ("charter", "We decide **together**"),
        ("cadence", "4"),
        ("minutes", "60"),
        ("quorum", "50"),
        ("place", "Room 4"),
        ("chairs", "true"),
    ];
    let answer = client.post("/council", &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    let id = answer.location().trim_end_matches("/seats").rsplit('/').next().and_then(|id| id.parse().ok());
    id.expect("the address of the new council has its id")
}

/// The id at the end of the address that an answer leads to.
fn made(answer: &Answer) -> SubjectId {
    assert_eq!(answer.status, 303, "{}", answer.text);
    let path = answer.location().split(['#', '?']).next().unwrap_or_default();
    path.rsplit('/').next().and_then(|id| id.parse().ok()).expect("the address ends in an id")
}

async fn stand(client: &Client, proposal: SubjectId, choice: &str, reason: &str) -> u16 {
    let fields = [("choice", choice), ("reason", reason)];
    client.form(Method::PUT, &format!("/council/proposals/{proposal}/stance"), &fields).await.status
}

/// The kinds of facts of councils, in no order within a millisecond.
async fn told(house: &House) -> Vec<String> {
    let work = async |cx: &mut db::Cx| {
        let sql = "SELECT kind FROM fact WHERE kind >= 'council.' AND kind < 'council/' ORDER BY id";
        cx.rows(sql, db::params![]).await
    };
    house.read(kernel::Viewer::System, work).await
}
