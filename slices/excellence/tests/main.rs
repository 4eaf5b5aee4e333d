//! What people rely on at a request desk and in a centre of excellence.

mod api;
mod asking;
mod centre;
mod clock;
mod desks;
mod importing;
mod isolation;
mod readings;
mod refusing;
mod skills;

use kernel::{Reach, Role, SubjectId};
use playhouse::{Answer, Client, House, Person, Space};

/// This slice over the published tables, which need no other code of their slices.
fn slices() -> Vec<web::Slice> {
    vec![playhouse::published(), excellence::slice()]
}

/// A space that all employees read, with a desk that Ines owns and at which Bo was named. Mia belongs to marketing, Olaf works
/// elsewhere.
struct Scene {
    ines: Person,
    bo: Person,
    mia: Person,
    olaf: Person,
    space: Space,
    desk: SubjectId,
}

impl Scene {
    async fn set(house: &House) -> Self {
        Self::within(house, Reach::Internal).await
    }

    async fn within(house: &House, reach: Reach) -> Self {
        let ines = house.employee("Ines Caldeira").await;
        let bo = house.employee("Bo Lind").await;
        let mia = house.employee("Mia Sol").await;
        let olaf = house.employee("Olaf Berg").await;
        let space = house.space("IT help", reach).await;
        house.join(&ines, &space, Role::Owner).await;
        house.join(&bo, &space, Role::Member).await;
        house.join(&mia, &space, Role::Member).await;
        let desk = open(&house.as_(&ines), &space).await;
        let scene = Self { ines, bo, mia, olaf, space, desk };
        let bo = scene.bo.id.to_string();
        let path = format!("/journey/requests/desks/{desk}/keepers");
        assert_eq!(house.as_(&scene.ines).post(&path, &[("person", &bo)]).await.status, 303);
        scene
    }

    async fn ask(&self, client: &Client, title: &str, function: &str) -> SubjectId {
        let desk = self.desk.to_string();
        let fields = [
            ("desk", desk.as_str()),
            ("title", title),
            ("body", "Customers **vote** on what comes next"),
            ("function", function),
            ("tried", "A mailing list"),
        ];
        made(&client.post("/journey/requests", &fields).await)
    }
}

async fn open(client: &Client, space: &Space) -> SubjectId {
    let id = space.id.to_string();
    let fields = [("space", id.as_str()), ("name", "Here's how"), ("purpose", "Ask **us**")];
    made(&client.post("/journey/requests/desks", &fields).await)
}

/// Shows a way.
async fn show(client: &Client, request: SubjectId, title: &str) -> Answer {
    let fields = [("title", title), ("body", "Like *this*"), ("effort", "m"), ("risk", "Mind the names")];
    client.post(&format!("/journey/requests/{request}/options"), &fields).await
}

/// Refuses for good.
async fn refuse(client: &Client, request: SubjectId) -> Answer {
    let fields = [("reason", "The law"), ("confirmed", "true")];
    client.post(&format!("/journey/requests/{request}/refusal"), &fields).await
}

/// The id at the end of the address that an answer leads to.
fn made(answer: &Answer) -> SubjectId {
    assert_eq!(answer.status, 303, "{}", answer.text);
    let path = answer.location().split(['#', '?']).next().unwrap_or_default();
    path.rsplit('/').next().and_then(|id| id.parse().ok()).expect("the address ends in an id")
}

/// The facts of this slice, each with its payload, in no order within a millisecond.
async fn told(house: &House) -> Vec<(String, String)> {
    let work = async |cx: &mut db::Cx| {
        let sql = "SELECT kind, payload FROM fact WHERE kind >= 'excellence.' AND kind < 'excellence/' ORDER BY id";
        cx.rows(sql, db::params![]).await
    };
    house.read(kernel::Viewer::System, work).await
}

/// A centre that Ines founded and heads, in the scene's space. Ines, Bo and Mia work in IT, Olaf does not.
async fn founded(house: &House, scene: &Scene) -> SubjectId {
    for person in [&scene.ines, &scene.bo, &scene.mia] {
        in_it(house, person, true).await;
    }
    let id = scene.space.id.to_string();
    let fields = [("space", id.as_str()), ("name", "The centre"), ("purpose", "We **help**")];
    made(&house.as_(&scene.ines).post("/journey/excellence", &fields).await)
}

/// Whether somebody works in IT.
async fn in_it(house: &House, person: &Person, works: bool) {
    let (id, works) = (person.id, i64::from(works));
    let sql = "UPDATE person SET works_in_it = $2 WHERE id = $1";
    house.write(async move |cx: &mut db::Cx| cx.execute(sql, db::params![id, works]).await.map(drop)).await;
}

async fn join(client: &Client, centre: SubjectId, part: &str) -> u16 {
    client.form(http::Method::PUT, &format!("/journey/excellence/{centre}/membership"), &[("part", part)]).await.status
}
