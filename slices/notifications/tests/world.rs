//! What the tests write, and the facts of other slices as they tell them.

use db::Cx;
use jobs::Record;
use kernel::{Fact, PersonId, SpaceId, SubjectId};
use playhouse::{House, Person, Space};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use subjects::NewSubject;

/// Notifications, and the tables of people and spaces that they join.
pub fn slices() -> Vec<web::Slice> {
    let people = db::Migration {
        slice: "people",
        name: "0001_person",
        sql: include_str!("../../people/migrations/0001_person.sql"),
    };
    let spaces = db::Migration {
        slice: "spaces",
        name: "0001_space",
        sql: include_str!("../../spaces/migrations/0001_space.sql"),
    };
    vec![web::Slice::new("tables").migrations([people, spaces]), notifications::slice()]
}

/// Writes a text as its author, in their name.
pub async fn write(house: &House, by: &Person, space: &Space, below: Option<SubjectId>, text: &str) -> SubjectId {
    write_as(house, by, space, below, text, "network.update").await
}

/// The same, of a kind.
pub async fn write_as(
    house: &House,
    by: &Person,
    space: &Space,
    below: Option<SubjectId>,
    text: &str,
    kind: &'static str,
) -> SubjectId {
    let (author, space, text) = (by.id, space.id, text.to_owned());
    house.later(Duration::from_millis(5));
    let work = async move |cx: &mut Cx| {
        let standing = subjects::standing(cx, space).await?.expect("the author finds the space");
        let written = subjects::write(cx, &text).await?;
        let root = match below {
            Some(thread) => subjects::lock(cx, thread).await?,
            None => None,
        };
        let new = NewSubject {
            kind,
            space,
            audience: root.as_ref().map_or(standing.read_audience, |root| root.audience),
            author,
            below: root.as_ref().map(|root| (root, root)),
            title: "",
            text: &written,
            client_key: None,
            source: None,
        };
        subjects::create(cx, &new)
            .await
            .map(|created| created.id)
            .map_err(|refused| db::Error::Other(refused.to_string()))
    };
    house.app.db.write(by.viewer(), work).await.expect("the text is written")
}

macro_rules! heard {
    ($($name:ident = $kind:literal { $($field:ident : $ty:ty),* } $(about $subject:ident)? ;)+) => {$(
        #[derive(Serialize, Deserialize)]
        pub struct $name { pub space: SpaceId, $(pub $field: $ty),* }
        impl Fact for $name {
            const KIND: &'static str = $kind;
            fn space(&self) -> Option<SpaceId> { Some(self.space) }
            $(fn subject(&self) -> Option<SubjectId> { Some(self.$subject) })?
        }
    )+};
}

heard! {
    Reacted = "network.reacted" { subject: SubjectId, root: SubjectId, author: PersonId, reaction: String } about subject;
    ThreadRead = "network.thread_read" { person: PersonId, root: SubjectId, upto: SubjectId } about root;
    SpaceRead = "network.space_read" { person: PersonId, upto: SubjectId };
    Accepted = "questions.answer_accepted" { question: SubjectId, answer: SubjectId, author: PersonId } about question;
    Marked = "questions.duplicate_marked" { question: SubjectId, original: SubjectId } about question;
    Unmarked = "questions.duplicate_unmarked" { question: SubjectId, original: SubjectId } about question;
    Proposed = "questions.change_proposed" { subject: SubjectId, question: SubjectId, people: Vec<PersonId> } about subject;
    Declined = "questions.change_declined" { subject: SubjectId, question: SubjectId, people: Vec<PersonId> } about subject;
    Invited = "spaces.invited" { person: PersonId };
    JoinRequested = "spaces.join_requested" { person: PersonId };
    Assigned = "plan.action_assigned" { action: SubjectId, people: Vec<PersonId> } about action;
    Regressed = "plan.action_regressed" { action: SubjectId, people: Vec<PersonId> } about action;
}

/// Something that another slice tells, done by this person.
pub async fn tell<F: Fact + Sync + 'static>(house: &House, by: &Person, fact: F) {
    house.later(Duration::from_millis(5));
    let work = async move |cx: &mut Cx| cx.record(&fact).await.map(drop);
    house.app.db.write(by.viewer(), work).await.expect("the fact is recorded");
}

/// What a person's notices say, newest first: reasons, count, whether read.
pub async fn told(house: &House, person: &Person) -> Vec<(String, i64, bool)> {
    let answer = house.as_(person).get("/api/stoa/v1/notices").await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let items = answer.json()["items"].as_array().expect("a list").clone();
    let words = |item: &serde_json::Value| {
        item["reasons"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|word| word.as_str().expect("a word").to_owned())
            .collect::<Vec<_>>()
            .join(" ")
    };
    items
        .iter()
        .map(|item| (words(item), item["count"].as_i64().expect("a number"), item["read"].as_bool().expect("a truth")))
        .collect()
}

/// Just the reasons.
pub async fn reasons(house: &House, person: &Person) -> Vec<String> {
    told(house, person).await.into_iter().map(|(words, _, _)| words).collect()
}

/// The number beside the bell, "" for none.
pub async fn bell(house: &House, person: &Person) -> String {
    let page = house.as_(person).get("/settings/notices").await;
    assert_eq!(page.status, 200, "{}", page.text);
    let after = page.text.split("id=\"bell-count\" data-call>").nth(1).expect("the bell");
    after.chars().take_while(char::is_ascii_digit).collect()
}

/// Long enough for mail.
pub async fn a_quarter_of_an_hour_later(house: &House) {
    house.later(Duration::from_secs(16 * 60));
    house.work().await;
}
