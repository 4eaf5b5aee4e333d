//! Puts posts and replies in, as their authors.

use db::Cx;
use kernel::{SubjectId, Viewer};
use playhouse::{House, Person, Space};
use std::time::Duration;
use subjects::NewSubject;

/// A post, a minute after whatever was before.
pub async fn post(house: &House, author: &Person, space: &Space, text: &str) -> SubjectId {
    write(house, author, space, None, text).await
}

/// A reply, a minute after whatever was before.
pub async fn reply(house: &House, author: &Person, space: &Space, thread: SubjectId, text: &str) -> SubjectId {
    write(house, author, space, Some(thread), text).await
}

async fn write(house: &House, author: &Person, space: &Space, thread: Option<SubjectId>, text: &str) -> SubjectId {
    house.later(Duration::from_secs(60));
    let (author, space, typed) = (author.clone(), space.id, text.to_owned());
    let viewer = author.viewer();
    let work = async move |cx: &mut Cx| -> Result<SubjectId, subjects::Refused> {
        let text = subjects::write(cx, &typed).await?;
        let own = author.viewer();
        cx.act_as(Viewer::System);
        let audience = subjects::standing(cx, space).await?.expect("the test's space is there").read_audience;
        let root = match thread {
            Some(thread) => subjects::lock(cx, thread).await?,
            None => None,
        };
        cx.act_as(own);
        let new = NewSubject {
            kind: if root.is_some() { "network.reply" } else { "network.update" },
            space,
            audience,
            author: author.id,
            below: root.as_ref().map(|root| (root, root)),
            title: if root.is_some() { "" } else { &typed },
            text: &text,
            client_key: None,
            source: None,
        };
        Ok(subjects::create(cx, &new).await?.id)
    };
    house.app.write(&viewer, work).await.expect("the test's own text can be written")
}
