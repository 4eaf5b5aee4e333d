//! Puts posts and replies in, as their authors.

use db::Cx;
use kernel::{Granted, Rule, SubjectId, Verdict, Viewer};
use playhouse::{House, Person, Space};
use std::time::Duration;
use subjects::NewSubject;

/// A post, a minute after whatever was before.
pub async fn post(house: &House, author: &Person, space: &Space, text: &str) -> SubjectId {
    write(house, author, space, ("network.update", "network.reply"), None, text).await
}

/// Something of another slice, of a kind that nobody knows here.
pub async fn note(house: &House, author: &Person, space: &Space) -> SubjectId {
    write(house, author, space, ("test.note", "test.note"), None, "A note").await
}

/// What hangs below it, as answers hang below a question.
pub async fn below(house: &House, author: &Person, space: &Space, note: SubjectId) -> SubjectId {
    write(house, author, space, ("test.note", "test.note"), Some(note), "Below it").await
}

/// The act of taking something away, judged by the slice that it is of.
struct Remove;

impl Rule<subjects::Subject> for Remove {
    fn judge(&self, _: &Viewer, _: &subjects::Subject) -> Verdict {
        Verdict::Allowed
    }
}

/// Takes something away as its own slice does.
pub async fn remove(house: &House, who: &Person, id: SubjectId) {
    let work = async move |cx: &mut Cx| -> db::Result<()> {
        let subject = subjects::lock(cx, id).await?.expect("the test's subject is there");
        let granted: Granted<subjects::Subject> =
            kernel::grant::grant(cx.viewer(), subject, &Remove).expect("the rule allows all");
        subjects::remove(cx, &granted).await
    };
    house.app.write(&who.viewer(), work).await.expect("the test's own subject can be taken away");
}

/// A reply, a minute after whatever was before.
pub async fn reply(house: &House, author: &Person, space: &Space, thread: SubjectId, text: &str) -> SubjectId {
    write(house, author, space, ("network.update", "network.reply"), Some(thread), text).await
}

async fn write(
    house: &House,
    author: &Person,
    space: &Space,
    (first, below): (&'static str, &'static str),
    thread: Option<SubjectId>,
    text: &str,
) -> SubjectId {
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
            kind: if root.is_some() { below } else { first },
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
