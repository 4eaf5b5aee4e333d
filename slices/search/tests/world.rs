//! What the tests write and change.

use db::Cx;
use kernel::grant::grant;
use kernel::{AudienceId, Granted, PersonId, Rule, SpaceId, SubjectId, Verdict, Viewer};
use playhouse::{House, Person, Space};
use subjects::{NewSubject, State, Subject};

/// Anybody may; what the tests are about is finding, not writing.
struct Anyway;

impl Rule<Subject> for Anyway {
    fn judge(&self, _: &Viewer, _: &Subject) -> Verdict {
        Verdict::Allowed
    }
}

/// A post that its space's readers may see.
pub async fn post(house: &House, by: &Person, space: &Space, title: &str, text: &str) -> SubjectId {
    write(house, by.id, space.id, None, title, text, None).await
}

/// A reply.
pub async fn reply(house: &House, by: &Person, space: &Space, thread: SubjectId, text: &str) -> SubjectId {
    write(house, by.id, space.id, Some(thread), "", text, None).await
}

/// A post with an audience of its own.
pub async fn post_for(
    house: &House,
    by: &Person,
    space: &Space,
    audience: AudienceId,
    title: &str,
    text: &str,
) -> SubjectId {
    write(house, by.id, space.id, None, title, text, Some(audience)).await
}

async fn write(
    house: &House,
    by: PersonId,
    space: SpaceId,
    below: Option<SubjectId>,
    title: &str,
    text: &str,
    audience: Option<AudienceId>,
) -> SubjectId {
    let (title, text) = (title.to_owned(), text.to_owned());
    house.later(std::time::Duration::from_millis(7));
    house
        .write(async move |cx: &mut Cx| {
            let standing = subjects::standing(cx, space).await?.expect("the program finds every space");
            let written = subjects::write(cx, &text).await?;
            let root = match below {
                Some(thread) => subjects::lock(cx, thread).await?,
                None => None,
            };
            let new = NewSubject {
                kind: "network.update",
                space,
                audience: audience.or(root.as_ref().map(|root| root.audience)).unwrap_or(standing.read_audience),
                author: by,
                below: root.as_ref().map(|root| (root, root)),
                title: &title,
                text: &written,
                client_key: None,
                source: None,
            };
            let created = subjects::create(cx, &new).await.map_err(|refused| db::Error::Other(refused.to_string()))?;
            Ok(created.id)
        })
        .await
}

async fn loaded(cx: &mut Cx, id: SubjectId) -> db::Result<Granted<Subject>> {
    let subject = subjects::lock(cx, id).await?.expect("the program finds every subject");
    Ok(grant(&Viewer::System, subject, &Anyway).expect("anybody may"))
}

/// Changes a text.
pub async fn edit(house: &House, id: SubjectId, title: &str, text: &str) {
    let (title, text) = (title.to_owned(), text.to_owned());
    house
        .write(async move |cx: &mut Cx| {
            let subject = loaded(cx, id).await?;
            let written = subjects::write(cx, &text).await?;
            subjects::edit(cx, &subject, &title, &written).await
        })
        .await;
}

/// Takes it away, or brings it back.
pub async fn toggle(house: &House, id: SubjectId) {
    house
        .write(async move |cx: &mut Cx| {
            let subject = loaded(cx, id).await?;
            if subject.state() == State::Removed {
                subjects::restore(cx, &subject).await
            } else {
                subjects::remove(cx, &subject).await
            }
        })
        .await;
}

/// The ids of the posts that a person finds, as programs see them, page by page.
pub async fn ids(house: &House, who: Option<&Person>, query: &str) -> Vec<String> {
    let limit = if who.is_some() { 3 } else { 100 };
    let client = who.map_or_else(|| house.as_nobody(), |person| house.as_(person));
    let mut all = Vec::new();
    let mut cursor = String::new();
    loop {
        let query = query.replace(' ', "+").replace('"', "%22");
        let answer = client.get(&format!("/api/stoa/v1/search?q={query}&limit={limit}{cursor}")).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        let page = answer.json();
        all.extend(
            page["items"]
                .as_array()
                .expect("a list")
                .iter()
                .map(|item| item["id"].as_str().expect("a text").to_owned()),
        );
        match page["next"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return all,
        }
    }
}

/// Search, and the tables of people and spaces that it joins.
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
    let counts = db::Migration {
        slice: "spaces",
        name: "0002_member_counts",
        sql: include_str!("../../spaces/migrations/0002_member_counts.sql"),
    };
    vec![web::Slice::new("tables").migrations([people, spaces, counts]), search::slice()]
}
