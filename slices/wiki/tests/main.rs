//! What people rely on in the wiki.

mod access;
mod isolation;
mod linking;
mod moving;
mod proposing;
mod reading;
mod trusting;
mod writing;

use http::Method;
use kernel::{Reach, Role, SubjectId};
use playhouse::{Answer, Client, House, Person, Space};
use serde_json::{Value, json};

/// This slice over the published tables, which need no other code of their slices.
fn slices() -> Vec<web::Slice> {
    vec![playhouse::published(), wiki::slice()]
}

/// Ines moderates a space that employees read, Bo and Cleo are its members, Mia is not.
struct Scene {
    ines: Person,
    bo: Person,
    cleo: Person,
    mia: Person,
    space: Space,
}

impl Scene {
    async fn set(house: &House) -> Self {
        let ines = house.employee("Ines Caldeira").await;
        let bo = house.employee("Bo Lind").await;
        let cleo = house.employee("Cleo Park").await;
        let mia = house.employee("Mia Sol").await;
        let space = house.space("Finance", Reach::Internal).await;
        for (person, role) in [(&ines, Role::Moderator), (&bo, Role::Member), (&cleo, Role::Member)] {
            house.join(person, &space, role).await;
        }
        Self { ines, bo, cleo, mia, space }
    }

    /// Bo begins a page.
    async fn page(&self, house: &House, title: &str, text: &str) -> SubjectId {
        begun(&begin(&house.as_(&self.bo), &self.space, None, title, text).await)
    }

    /// Bo begins a page below another one.
    async fn below(&self, house: &House, parent: SubjectId, title: &str) -> SubjectId {
        begun(&begin(&house.as_(&self.bo), &self.space, Some(parent), title, "Text").await)
    }
}

async fn begin(client: &Client, space: &Space, parent: Option<SubjectId>, title: &str, text: &str) -> Answer {
    let space = space.id.to_string();
    let parent = parent.map(|parent| parent.to_string()).unwrap_or_default();
    client.post("/pages", &[("space", &space), ("parent", &parent), ("title", title), ("body", text)]).await
}

/// The id of a page that was begun.
fn begun(answer: &Answer) -> SubjectId {
    assert_eq!(answer.status, 303, "{}", answer.text);
    answer.location().rsplit('/').next().and_then(|id| id.parse().ok()).expect("the address ends in an id")
}

/// Somebody saves another text over a version.
async fn save(client: &Client, page: SubjectId, base: i64, title: &str, text: &str) -> Answer {
    let base = base.to_string();
    let fields = [("title", title), ("body", text), ("base", base.as_str()), ("note", "Because")];
    client.form(Method::PUT, &format!("/pages/{page}"), &fields).await
}

/// The titles of the pages of the space, each with the title of the one above it, as the JSON lists them.
async fn tree(client: &Client, space: &Space) -> Vec<(String, Option<String>)> {
    let all = client.get(&format!("/api/stoa/v1/spaces/{}/pages", space.id)).await.json();
    let items = all["items"].as_array().cloned().unwrap_or_default();
    let title =
        |id: &Value| items.iter().find(|one| one["id"] == *id).and_then(|one| one["title"].as_str()).map(str::to_owned);
    items.iter().map(|one| (one["title"].as_str().unwrap_or_default().to_owned(), title(&one["parent"]))).collect()
}

/// A body for the JSON that changes a page.
fn change(base: i64, text: &str) -> Value {
    json!({ "title": "Changed", "text": text, "base_version": base, "note": "By a program" })
}

/// The handle of somebody who was made for a test.
fn handle(person: &Person) -> String {
    format!("{}.{}", person.name.to_lowercase().replace(' ', "."), person.id.raw() % 10_000)
}
