//! What evidence rules may ask of leadership blogs.

use super::store;
use crate::comments::{self, store::Which};
use crate::facts::{BlogClosed, BlogReopened, BroadcastRetired, PostPublished, PostRefiled};
use crate::{broadcasts, t};
use db::Cx;
use evidence::{Arguments, Probe, Reading};
use futures::future::{BoxFuture, FutureExt};
use kernel::{Fact, SubjectId, Timestamp};
use subjects::facts::{SubjectCreated, SubjectRemoved, SubjectRestored, SubjectStateChanged};

/// After what posts count otherwise.
const POSTS: &[&str] = &[
    PostPublished::KIND,
    SubjectCreated::KIND,
    SubjectRemoved::KIND,
    SubjectRestored::KIND,
    BlogClosed::KIND,
    BlogReopened::KIND,
];

/// After what comments may be open or closed.
const OPENING: &[&str] = &[
    PostPublished::KIND,
    SubjectRemoved::KIND,
    SubjectRestored::KIND,
    SubjectStateChanged::KIND,
    BlogClosed::KIND,
    BlogReopened::KIND,
    "spaces.updated",
    "spaces.archived",
    "spaces.restored",
];

/// After what a comparison with mail may come out otherwise.
const COMPARING: &[&str] = &[
    BroadcastRetired::KIND,
    PostPublished::KIND,
    SubjectCreated::KIND,
    SubjectRemoved::KIND,
    SubjectRestored::KIND,
    BlogClosed::KIND,
    BlogReopened::KIND,
];

/// After what there may be other kinds of content.
const KINDS: &[&str] = &[
    PostPublished::KIND,
    PostRefiled::KIND,
    SubjectRemoved::KIND,
    SubjectRestored::KIND,
    BlogClosed::KIND,
    BlogReopened::KIND,
];

/// All of them.
pub(crate) const ALL: [Probe; 6] = [
    Probe {
        name: "blogs.posts",
        understands: &["by"],
        about: |lang| t::Texts::new(lang).probe_posts().to_owned(),
        follows: POSTS,
        read: posts,
    },
    Probe {
        name: "blogs.comments_open",
        understands: &["by"],
        about: |lang| t::Texts::new(lang).probe_comments_open().to_owned(),
        follows: OPENING,
        read: comments_open,
    },
    Probe {
        name: "blogs.reply_rate",
        understands: &["by"],
        about: |lang| t::Texts::new(lang).probe_reply_rate().to_owned(),
        follows: POSTS,
        read: reply_rate,
    },
    Probe {
        name: "blogs.leaders_posting_share",
        understands: &["posts"],
        about: |lang| t::Texts::new(lang).probe_leaders_posting().to_owned(),
        follows: POSTS,
        read: leaders_posting,
    },
    Probe {
        name: "blogs.responses_above_baseline",
        understands: &[],
        about: |lang| t::Texts::new(lang).probe_responses().to_owned(),
        follows: COMPARING,
        read: responses,
    },
    Probe {
        name: "blogs.content_kinds",
        understands: &[],
        about: |lang| t::Texts::new(lang).probe_content_kinds().to_owned(),
        follows: KINDS,
        read: content_kinds,
    },
];

type Answer<'c> = BoxFuture<'c, db::Result<Reading>>;

fn by(asked: &Arguments) -> &str {
    asked.get("by").unwrap_or_default()
}

fn since(asked: &Arguments) -> Timestamp {
    asked.since.unwrap_or(Timestamp::from_millis(0))
}

fn first(asked: &Arguments) -> SubjectId {
    SubjectId::new(kernel::ids::first_at(since(asked)))
}

fn posts<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move { store::posts(cx, by(asked), first(asked)).await.map(Reading::count) }.boxed()
}

fn comments_open<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move { store::open_to_comments(cx, by(asked)).await.map(Reading::count) }.boxed()
}

fn reply_rate<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        let which = Which { blog: 0, whose: by(asked), space: 0, least_base: 0, living: true };
        let all = comments::read(cx, &which, since(asked)).await?;
        let (part, whole) = comments::rate(&all, asked.now);
        Ok(Reading::share(part, whole))
    }
    .boxed()
}

fn leaders_posting<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        let least = asked.get("posts").and_then(|posts| posts.parse().ok()).unwrap_or(1);
        let (part, whole) = store::leaders_posting(cx, least, first(asked)).await?;
        Ok(Reading::share(part, whole))
    }
    .boxed()
}

fn responses<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move { broadcasts::above_baseline(cx, asked.now).await.map(Reading::count) }.boxed()
}

fn content_kinds<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move { store::content_kinds(cx, first(asked)).await.map(Reading::count) }.boxed()
}
