//! What people rely on at a help desk.

mod asking;
mod goals;
mod helping;
mod opening;

use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use http::Method;
use kernel::{Reach, Role, SubjectId};
use playhouse::{Client, House, Person, Space};

/// This slice over the published tables, with questions and the conversations below things.
fn slices() -> Vec<web::Slice> {
    vec![playhouse::published(), web::Slice::new("alike").similar(similar), helpdesk::slice()]
}

/// Another slice shows what others asked before.
fn similar<'c>(
    _: &'c mut Cx,
    _: &'c web::App,
    _: &'c web::Visit,
    draft: &'c web::similar::Draft<'c>,
) -> BoxFuture<'c, db::Result<String>> {
    async move { Ok(format!("<p>alike to “{}” in {} at {}</p>", draft.title, draft.form, draft.field)) }.boxed()
}

/// A space with a desk: Ines asks, Priya helps, Sanna owns the space, Kofi only works here.
struct Scene {
    ines: Person,
    priya: Person,
    sanna: Person,
    kofi: Person,
    space: Space,
    desk: SubjectId,
}

impl Scene {
    async fn set(house: &House) -> Self {
        let ines = house.employee("Ines Caldeira").await;
        let priya = house.employee("Priya Raman").await;
        let sanna = house.employee("Sanna Kivela").await;
        let kofi = house.employee("Kofi Mensah").await;
        let space = house.space("IT help", Reach::Internal).await;
        house.join(&priya, &space, Role::Agent).await;
        house.join(&sanna, &space, Role::Owner).await;
        house.join(&kofi, &space, Role::Member).await;
        let desk = open(&house.as_(&sanna), &space, "Ask IT").await;
        Self { ines, priya, sanna, kofi, space, desk }
    }

    async fn ask(&self, house: &House, title: &str) -> SubjectId {
        ask(&house.as_(&self.ines), self.desk, title).await
    }
}

async fn open(client: &Client, space: &Space, name: &str) -> SubjectId {
    let space = space.id.to_string();
    let fields = [("space", space.as_str()), ("title", name), ("body", "Devices, accounts, **everything**.")];
    made(&client.post("/help/desks", &fields).await)
}

async fn ask(client: &Client, desk: SubjectId, title: &str) -> SubjectId {
    let desk = desk.to_string();
    made(&client.post("/help/requests", &[("desk", &desk), ("title", title), ("body", "It says E-17.")]).await)
}

fn made(answer: &playhouse::Answer) -> SubjectId {
    assert_eq!(answer.status, 303, "{}", answer.text);
    answer.location().rsplit('/').next().and_then(|id| id.parse().ok()).expect("the address ends in the id")
}

async fn status(client: &Client, id: SubjectId) -> String {
    let json = client.get(&format!("/api/stoa/v1/help/requests/{id}")).await.json();
    json["status"].as_str().unwrap_or_default().to_owned()
}

async fn solve(client: &Client, method: Method, id: SubjectId) -> u16 {
    client.bare(method, &format!("/help/requests/{id}/solution")).await.status
}
