//! A kind of subject for the tests, and what happens to it.

use db::{Cx, Migration, params};
use futures::future::{BoxFuture, FutureExt};
use jobs::Record;
use kernel::{Fact, PersonId, SpaceId, SubjectId};
use playhouse::{House, Person, Space};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use subjects::{NewSubject, Subject, Written};
use web::kinds::Kind;
use web::{App, Slice, Visit};

pub fn tables() -> Slice {
    let table = |slice, name, sql| Migration { slice, name, sql };
    Slice::new("tables").migrations([
        table("people", "0001_person", include_str!("../../people/migrations/0001_person.sql")),
        table("spaces", "0001_space", include_str!("../../spaces/migrations/0001_space.sql")),
    ])
}

pub fn slice() -> Slice {
    let note = Kind {
        name: "test.note",
        icon: "",
        label: |_| "Note",
        url: |note| format!("/notes/{}", note.id),
        own: None,
        marks: None,
        compose: None,
        fragment: Some(card),
    };
    let bell: web::shell::Part = |_, _, shell| {
        shell.bell_count = 3;
        async { Ok(()) }.boxed()
    };
    let bare = Kind { name: "test.bare", fragment: None, ..note };
    Slice::new("notes").kind(note).kind(bare).reactions(reactions).shell(bell)
}

fn card<'c>(
    _: &'c mut Cx,
    _: &'c App,
    visit: &'c Visit,
    note: &'c Subject,
) -> BoxFuture<'c, db::Result<Option<String>>> {
    let viewer = visit.viewer.person().map(|person| person.to_string()).unwrap_or_default();
    async move { Ok(Some(format!("<article id=\"subject-{}\" data-for=\"{viewer}\">{}</article>", note.id, note.excerpt))) }.boxed()
}

fn reactions<'c>(
    _: &'c mut Cx,
    _: &'c App,
    _: &'c Visit,
    note: &'c Subject,
) -> BoxFuture<'c, db::Result<Option<String>>> {
    async move { Ok(Some(format!("<div id=\"reactions-{}\">2</div>", note.id))) }.boxed()
}

macro_rules! facts {
    ($($name:ident = $kind:literal { $($field:ident : $ty:ty),* })+) => {$(
        #[derive(Serialize, Deserialize)]
        pub struct $name { pub space: SpaceId, $(pub $field: $ty),* }
        impl Fact for $name {
            const KIND: &'static str = $kind;
            fn space(&self) -> Option<SpaceId> { Some(self.space) }
        }
    )+};
}

facts! {
    Left = "spaces.left" { person: PersonId }
    Narrowed = "spaces.audience_changed" {}
    Revoked = "people.access_revoked" { person: PersonId }
    Noticed = "notifications.noticed" { person: PersonId }
}

/// Somebody reacted.
#[derive(Serialize, Deserialize)]
pub struct Reacted {
    pub subject: SubjectId,
    pub root: SubjectId,
}
impl Fact for Reacted {
    const KIND: &'static str = "network.reacted";
    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}

pub async fn tell<F: Fact + Sync + 'static>(house: &House, fact: F) {
    house.later(Duration::from_millis(1));
    house.write(async move |cx: &mut Cx| cx.record(&fact).await.map(drop)).await;
}

pub async fn post(house: &House, author: &Person, space: &Space, text: &str) -> SubjectId {
    write(house, "test.note", author, space, text, None).await
}

pub async fn reply(house: &House, author: &Person, space: &Space, root: SubjectId, text: &str) -> SubjectId {
    write(house, "test.note", author, space, text, Some(root)).await
}

pub async fn write(
    house: &House,
    kind: &'static str,
    author: &Person,
    space: &Space,
    text: &str,
    below: Option<SubjectId>,
) -> SubjectId {
    // One thing after the other: what happens within a millisecond has no order.
    house.later(Duration::from_millis(1));
    let (viewer, author, space, text) = (author.viewer(), author.id, space.id, text.to_owned());
    house
        .write(async move |cx: &mut Cx| {
            cx.act_as(viewer);
            let audience = cx.row("SELECT read_audience_id FROM space WHERE id = $1", params![space]).await?;
            let root = match below {
                Some(root) => subjects::lock(cx, root).await?,
                None => None,
            };
            let text =
                Written { source: text.clone(), html: format!("<p>{text}</p>"), excerpt: text, ..Written::default() };
            let below = root.as_ref().map(|root| (root, root));
            let new = NewSubject {
                kind,
                space,
                audience,
                author,
                below,
                title: "",
                text: &text,
                client_key: None,
                source: None,
            };
            subjects::create(cx, &new).await.map(|made| made.id).map_err(|error| db::Error::Other(error.to_string()))
        })
        .await
}
