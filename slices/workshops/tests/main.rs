//! What people rely on in a workshop.

mod boards;
mod canvases;
mod day;
mod examples;
mod importing;
mod isolation;
mod planning;
mod pulse;
mod readings;

use http::Method;
use kernel::{Reach, Role, SubjectId};
use playhouse::{Answer, Client, House, Person, Space};
use std::time::Duration;

/// This slice over the published tables, which need no other code of their slices.
fn slices() -> Vec<web::Slice> {
    vec![playhouse::published(), workshops::slice()]
}

/// A private space with a workshop in it: Ines planned and leads it, Bo and Cleo belong to the space, Olga owns it. Olaf works
/// elsewhere.
struct Scene {
    ines: Person,
    bo: Person,
    cleo: Person,
    olga: Person,
    olaf: Person,
    space: Space,
    workshop: SubjectId,
}

impl Scene {
    /// With the blocks of the one-day workshop.
    async fn set(house: &House) -> Self {
        Self::with(house, "one-day").await
    }

    async fn with(house: &House, template: &str) -> Self {
        Self::planned(house, Reach::Private, template).await
    }

    /// In a space that so many read.
    async fn within(house: &House, reach: Reach) -> Self {
        Self::planned(house, reach, "").await
    }

    async fn planned(house: &House, reach: Reach, template: &str) -> Self {
        let ines = house.employee("Ines Caldeira").await;
        let bo = house.employee("Bo Lind").await;
        let cleo = house.employee("Cleo Park").await;
        let olga = house.employee("Olga Own").await;
        let olaf = house.employee("Olaf Berg").await;
        let space = house.space("Workshop room", reach).await;
        house.join(&olga, &space, Role::Owner).await;
        for person in [&ines, &bo, &cleo] {
            house.join(person, &space, Role::Member).await;
        }
        let workshop = planned(&house.as_(&ines), &space, template).await;
        Self { ines, bo, cleo, olga, olaf, space, workshop }
    }

    /// The address of a part of the workshop.
    fn at(&self, part: &str) -> String {
        format!("/journey/workshops/{}{part}", self.workshop)
    }

    /// The workshop in JSON, as Ines sees it.
    async fn whole(&self, house: &House) -> serde_json::Value {
        house.as_(&self.ines).get(&format!("/api/stoa/v1/workshops/{}", self.workshop)).await.json()
    }

    /// The ids of its blocks, in their order.
    async fn blocks(&self, house: &House) -> Vec<String> {
        let whole = self.whole(house).await;
        let agenda = whole["agenda"].as_array().expect("a list").clone();
        agenda.iter().map(|block| block["id"].as_str().expect("an id").to_owned()).collect()
    }

    /// Makes it ready, has these people take part, and begins it with them at the door.
    async fn begun(&self, house: &House, there: &[&Person]) {
        let ines = house.as_(&self.ines);
        post(&ines, &self.at("/readiness"), &[]).await;
        for person in there {
            let id = person.id.to_string();
            post(&ines, &self.at("/people"), &[("person", &id)]).await;
            put(&ines, &self.at(&format!("/people/{id}/attendance")), &[("there", "true")]).await;
        }
        post(&ines, &self.at("/beginning"), &[]).await;
    }

    /// The id of the block that goes on.
    async fn on(&self, house: &House) -> String {
        let page = house.as_(&self.ines).get(&self.at("/live")).await.text;
        let from = page.split("name=\"from\" value=\"").nth(1).unwrap_or_default();
        from.split('"').next().unwrap_or_default().to_owned()
    }

    /// Goes on to the next block after so many minutes.
    async fn next(&self, house: &House, minutes: u64) {
        house.later(Duration::from_secs(minutes * 60));
        let from = self.on(house).await;
        post(&house.as_(&self.ines), &self.at("/next"), &[("from", &from)]).await;
    }

    /// The ids of its teams, in their order.
    async fn teams(&self, house: &House) -> Vec<String> {
        let page = house.as_(&self.ines).get(&self.at("/people")).await.text;
        let each = page.split("id=\"team-").skip(1);
        each.filter_map(|rest| rest.split('"').next())
            .filter(|id| id.parse::<i64>().is_ok())
            .map(str::to_owned)
            .collect()
    }

    /// Two teams, Bo in the first and Cleo in the second, and the workshop under way.
    async fn teamed(&self, house: &House) -> [String; 2] {
        self.begun(house, &[&self.ines, &self.bo, &self.cleo]).await;
        let ines = house.as_(&self.ines);
        post(&ines, &self.at("/teams"), &[("count", "2")]).await;
        let teams = self.teams(house).await;
        for (person, team) in [(&self.bo, &teams[0]), (&self.cleo, &teams[1])] {
            put(&ines, &self.at(&format!("/people/{}/team", person.id)), &[("team", team)]).await;
        }
        [teams[0].clone(), teams[1].clone()]
    }

    /// A canvas of a team that somebody begins.
    async fn canvas(&self, client: &Client, team: &str, fields: &[(&str, &str)]) -> SubjectId {
        let usual = [("title", "Ask IT"), ("team", team)];
        let usual = usual.iter().filter(|(name, _)| !fields.iter().any(|(given, _)| given == name));
        let fields: Vec<(&str, &str)> = usual.chain(fields).copied().collect();
        made(&client.post(&self.at("/canvases"), &fields).await)
    }

    async fn add(&self, house: &House, category: &str, minutes: &str, title: &str) {
        let fields = [("category", category), ("minutes", minutes), ("title", title)];
        let answer = house.as_(&self.ines).post(&self.at("/blocks"), &fields).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
    }
}

async fn planned(client: &Client, space: &Space, template: &str) -> SubjectId {
    let id = space.id.to_string();
    let fields = [
        ("space", id.as_str()),
        ("template", template),
        ("title", "Here's how"),
        ("body", "We learn **together**"),
        ("starts", "2026-12-04T09:00"),
        ("place", "Room 4"),
    ];
    made(&client.post("/journey/workshops", &fields).await)
}

/// The first id in the address that an answer leads to.
fn made(answer: &Answer) -> SubjectId {
    assert_eq!(answer.status, 303, "{}", answer.text);
    let ids = answer.location().split(['/', '#', '?', '-']).filter_map(|part| part.parse().ok());
    ids.into_iter().next().expect("the address has an id")
}

/// Puts, and expects to be led on.
async fn put(client: &Client, path: &str, fields: &[(&str, &str)]) {
    let answer = client.form(Method::PUT, path, fields).await;
    assert_eq!(answer.status, 303, "{path}: {}", answer.text);
}

/// Posts, and expects to be led on.
async fn post(client: &Client, path: &str, fields: &[(&str, &str)]) {
    let answer = client.post(path, fields).await;
    assert_eq!(answer.status, 303, "{path}: {}", answer.text);
}

/// The kinds of facts of workshops, in no order within a millisecond.
async fn told(house: &House) -> Vec<String> {
    let work = async |cx: &mut db::Cx| {
        let sql = "SELECT kind FROM fact WHERE kind >= 'workshops.' AND kind < 'workshops/' ORDER BY id";
        cx.rows(sql, db::params![]).await
    };
    house.read(kernel::Viewer::System, work).await
}
