//! What people rely on in blogs.

mod api;
mod beginning;
mod desk;
mod drafting;
mod feeds;
mod importing;
mod isolation;
mod letters;
mod mail;
mod posting;
mod readings;
mod reviewing;
mod sorts;
mod staging;
mod taking;

use db::{Cx, params};
use kernel::{PersonId, Reach, Role, SubjectId};
use playhouse::{Answer, Client, House, Person, Space};
use std::time::Duration;
use subjects::{NewSubject, Written};

const DAY: Duration = Duration::from_secs(86_400);

/// This slice over the published tables, which need no other code of their slices.
fn slices() -> Vec<web::Slice> {
    vec![playhouse::published(), blogs::slice()]
}

/// Ines is the CIO and writes a blog in a space that employees read; Bo drafts for her, Cleo leads in IT without a blog, Mia belongs
/// to the space.
struct Scene {
    ines: Person,
    bo: Person,
    cleo: Person,
    mia: Person,
    space: Space,
    blog: SubjectId,
}

impl Scene {
    async fn set(house: &House) -> Self {
        Self::within(house, Reach::Internal).await
    }

    async fn within(house: &House, reach: Reach) -> Self {
        let ines = house.employee("Ines Caldeira").await;
        let bo = house.employee("Bo Lind").await;
        let cleo = house.employee("Cleo Park").await;
        let mia = house.employee("Mia Sol").await;
        lead(house, &ines, true).await;
        lead(house, &cleo, true).await;
        let space = house.space("Bridge", reach).await;
        for (person, role) in [(&ines, Role::Member), (&bo, Role::Member), (&cleo, Role::Member), (&mia, Role::Member)]
        {
            house.join(person, &space, role).await;
        }
        let blog = begun(&begin(&house.as_(&ines), &space, "cio").await);
        let scene = Self { ines, bo, cleo, mia, space, blog };
        let bo = scene.bo.id.to_string();
        let named = house.as_(&scene.ines).post(&format!("/blogs/{blog}/delegates"), &[("person", &bo)]).await;
        assert_eq!(named.status, 303, "{}", named.text);
        scene
    }

    /// Ines publishes.
    async fn post(&self, house: &House, title: &str, kind: &str) -> SubjectId {
        made(&publish(&house.as_(&self.ines), self.blog, title, kind).await)
    }
}

/// Says in the directory that somebody leads, and whether in IT.
async fn lead(house: &House, person: &Person, in_it: bool) {
    let id = person.id;
    house
        .write(async move |cx: &mut Cx| {
            let sql = "UPDATE person SET leader = 1, works_in_it = $2 WHERE id = $1";
            cx.execute(sql, params![id, i64::from(in_it)]).await.map(drop)
        })
        .await;
}

/// Says that somebody leads no more.
async fn lead_no_more(house: &House, person: &Person) {
    let id = person.id;
    house
        .write(async move |cx: &mut Cx| {
            cx.execute("UPDATE person SET leader = 0 WHERE id = $1", params![id]).await.map(drop)
        })
        .await;
}

async fn begin(client: &Client, space: &Space, whose: &str) -> Answer {
    let space = space.id.to_string();
    let fields = [
        ("space", space.as_str()),
        ("whose", whose),
        ("name", "From the bridge"),
        ("about", "What I think **about**"),
        ("goal", "14"),
    ];
    client.post("/blogs", &fields).await
}

/// The id of a blog that was begun.
fn begun(answer: &Answer) -> SubjectId {
    assert_eq!(answer.status, 303, "{}", answer.text);
    answer.location().split('/').nth(2).and_then(|id| id.parse().ok()).expect("the address has the blog's id")
}

async fn publish(client: &Client, blog: SubjectId, title: &str, kind: &str) -> Answer {
    let fields = [("title", title), ("body", "A **calm** text"), ("kind", kind), ("then", "publish")];
    client.post(&format!("/blogs/{blog}/posts"), &fields).await
}

/// The id at the end of the address that an answer leads to.
fn made(answer: &Answer) -> SubjectId {
    assert_eq!(answer.status, 303, "{}", answer.text);
    let path = answer.location().split(['#', '?']).next().unwrap_or_default();
    path.rsplit('/').next().and_then(|id| id.parse().ok()).expect("the address ends in an id")
}

/// Somebody comments, as the slice of conversations puts it: below the post, or below a comment.
async fn comment(house: &House, post: SubjectId, parent: SubjectId, by: &Person, words: &str) -> SubjectId {
    below(house, post, parent, by.id, words.to_owned()).await
}

async fn below(house: &House, post: SubjectId, parent: SubjectId, author: PersonId, words: String) -> SubjectId {
    house
        .write(async move |cx: &mut Cx| {
            let root = subjects::lock(cx, post).await?.ok_or(db::Error::NoRow)?;
            let parent = subjects::lock(cx, parent).await?.ok_or(db::Error::NoRow)?;
            let html = format!("<p>{words}</p>");
            let text = Written { source: words.clone(), html, excerpt: words.clone(), ..Written::default() };
            let new = NewSubject {
                kind: "network.reply",
                space: root.space,
                audience: root.audience,
                author,
                below: Some((&root, &parent)),
                title: "",
                text: &text,
                client_key: None,
                source: None,
            };
            let created = subjects::create(cx, &new).await;
            created.map(|created| created.id).map_err(|error| db::Error::Other(error.to_string()))
        })
        .await
}

/// The kinds of facts of blogs, in no order within a millisecond.
async fn told(house: &House) -> Vec<String> {
    let work = async |cx: &mut Cx| {
        let sql = "SELECT kind FROM fact WHERE kind >= 'blogs.' AND kind < 'blogs/' ORDER BY id";
        cx.rows(sql, params![]).await
    };
    house.read(kernel::Viewer::System, work).await
}
