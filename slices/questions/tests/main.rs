//! What people rely on when they ask, answer and accept.

mod accepting;
mod api;
mod asking;
mod beside;
mod changing;
mod climbing;
mod drafting;
mod experts;
mod keeper;
mod listing;
mod measuring;
mod repeating;
mod suggesting;
mod unsent;
mod verifying;
mod voting;

use http::Method;
use kernel::{Reach, Role, SubjectId};
use playhouse::{Client, House, Person, Space};

/// This slice over the published tables, which need no other code of their slices.
fn slices() -> Vec<web::Slice> {
    let published = |slice, name, sql| web::Slice::new(slice).migrations([db::Migration { slice, name, sql }]);
    vec![
        published("people", "0001_person", include_str!("../../people/migrations/0001_person.sql")),
        published("spaces", "0001_space", include_str!("../../spaces/migrations/0001_space.sql"))
            .space_head(listing::head),
        keeper::slice(),
        beside::slice(),
        questions::slice(),
    ]
}

/// Two colleagues in a space that all employees read.
struct Scene {
    ines: Person,
    priya: Person,
    help: Space,
}

impl Scene {
    async fn set(house: &House) -> Self {
        let scene = Self {
            ines: house.employee("Ines Caldeira").await,
            priya: house.employee("Priya Raman").await,
            help: house.space("IT help", Reach::Internal).await,
        };
        house.join(&scene.ines, &scene.help, Role::Member).await;
        house.join(&scene.priya, &scene.help, Role::Member).await;
        scene
    }

    async fn ask(&self, house: &House, title: &str) -> SubjectId {
        ask(&house.as_(&self.ines), &self.help, title).await
    }
}

async fn ask(client: &Client, space: &Space, title: &str) -> SubjectId {
    let space = space.id.to_string();
    let fields = [("space", space.as_str()), ("title", title), ("body", "Since **Thursday**.")];
    let answer = client.post("/questions", &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    let id = answer.location().rsplit('/').next().and_then(|id| id.parse().ok());
    id.expect("the address of the new question ends in its id")
}

async fn answer(client: &Client, question: SubjectId, body: &str) -> SubjectId {
    let answer = client.post(&format!("/questions/{question}/answers"), &[("body", body)]).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    let id = answer.location().rsplit('-').next().and_then(|id| id.parse().ok());
    id.expect("the address leads to the answer")
}

async fn accept(client: &Client, question: SubjectId, answer: SubjectId) -> u16 {
    let answer = answer.to_string();
    client.form(Method::PUT, &format!("/questions/{question}/acceptance"), &[("answer", &answer)]).await.status
}
