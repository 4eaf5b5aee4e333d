//! What the leaders of the demo company write, what others write below it, and the list of mail that it took the place of.

use super::{Place, known};
use crate::demo::source;
use anyhow::{Context, Result};
use blogs::import::{self, NewBlog, PastBroadcast, PastPost};
use blogs::{ContentKind, Whose};
use db::Cx;
use kernel::{PersonId, SubjectId};
use network::import::NewReply;
use serde::Deserialize;

/// The name under which comments remember where they come from.
const SOURCE: &str = "demo";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    blog: Vec<DemoBlog>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoBlog {
    space: String,
    by: String,
    whose: String,
    at: String,
    name: String,
    text: String,
    goal_days: i64,
    #[serde(default)]
    delegates: Vec<String>,
    broadcast: Option<DemoBroadcast>,
    post: Vec<DemoPost>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoBroadcast {
    name: String,
    recipients: i64,
    mailings: i64,
    replies: i64,
    retired: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoPost {
    key: String,
    at: String,
    kind: String,
    title: String,
    text: String,
    /// Who wrote it, where that is not the owner of the blog.
    by: Option<String>,
    drafted_by: Option<String>,
    #[serde(default)]
    liked: Vec<String>,
    #[serde(default)]
    comment: Vec<DemoComment>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoComment {
    by: String,
    at: String,
    text: String,
    answer: Option<DemoAnswer>,
}

/// What the author of the post wrote below a comment.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoAnswer {
    at: String,
    text: String,
}

/// Puts all of it in, each thing at its moment.
pub(super) async fn fill(cx: &mut Cx, place: &Place<'_>) -> Result<()> {
    let file: File = source::toml("blogs.toml")?;
    for blog in &file.blog {
        begin(cx, blog, place).await.with_context(|| blog.name.clone())?;
    }
    cx.act_at(place.anchor);
    Ok(())
}

async fn begin(cx: &mut Cx, demo: &DemoBlog, place: &Place<'_>) -> Result<()> {
    cx.act_at(place.at(&demo.at)?);
    let owner = place.who(&demo.by)?;
    let new = NewBlog {
        space: place.space(&demo.space)?,
        owner,
        whose: known(Whose::from_name, &demo.whose)?,
        name: &demo.name,
        text: &demo.text,
        goal_days: demo.goal_days,
    };
    let blog = import::blog(cx, &new).await?;
    for who in &demo.delegates {
        import::delegate(cx, blog, place.who(who)?).await?;
    }
    if let Some(DemoBroadcast { name, recipients, mailings, replies, retired }) = &demo.broadcast {
        let (recipients, mailings, replies) = (*recipients, *mailings, *replies);
        let list = PastBroadcast { blog, name, recipients, mailings, replies, retired: Some(place.at(retired)?) };
        import::broadcast(cx, &list).await?;
    }
    for post in &demo.post {
        publish(cx, blog, owner, post, place).await.with_context(|| post.key.clone())?;
    }
    Ok(())
}

async fn publish(cx: &mut Cx, blog: SubjectId, owner: PersonId, demo: &DemoPost, place: &Place<'_>) -> Result<()> {
    cx.act_at(place.at(&demo.at)?);
    let post = PastPost {
        blog,
        title: &demo.title,
        text: &place.names.resolve(&demo.text),
        kind: known(ContentKind::from_name, &demo.kind)?,
        about: None,
        author: demo.by.as_deref().map(|who| place.who(who)).transpose()?,
        drafted_by: demo.drafted_by.as_deref().map(|who| place.who(who)).transpose()?,
        key: &demo.key,
    };
    let post = import::post(cx, &post).await?;
    for who in &demo.liked {
        network::import::react(cx, post, place.who(who)?, 0).await?;
    }
    for (number, comment) in demo.comment.iter().enumerate() {
        let key = format!("blogs/{}#{number}", demo.key);
        let id = write(cx, (post, None), (place.who(&comment.by)?, &comment.at), &comment.text, &key, place).await?;
        if let Some(answer) = &comment.answer {
            let key = format!("{key}-answer");
            let answers = demo.by.as_deref().map_or(Ok(owner), |who| place.who(who))?;
            write(cx, (post, Some(id)), (answers, &answer.at), &answer.text, &key, place).await?;
        }
    }
    Ok(())
}

async fn write(
    cx: &mut Cx,
    (thread, parent): (SubjectId, Option<SubjectId>),
    (author, at): (PersonId, &str),
    text: &str,
    key: &str,
    place: &Place<'_>,
) -> Result<SubjectId> {
    cx.act_at(place.at(at)?);
    let source = place.names.resolve(text);
    let new = NewReply { thread, parent, author, source: &source, key: Some((SOURCE, key)) };
    Ok(network::import::reply(cx, &new).await?)
}
