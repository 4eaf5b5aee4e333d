//! How the demo and benches put blogs in: dated by [`Cx::act_at`], as the system, without policy and notices, but with all constraints.
//! A blog that its owner has in that space already is given back; posts and lists of mail are made once, by their keys and names.
//! Comments are put in by the slice of conversations, below the ids that are given back here.

use crate::blogs::store as blogs;
use crate::broadcasts::store as broadcasts;
use crate::posts::store::{self as posts, Filed};
use crate::{BLOG, ContentKind, POST, Whose};
use broadcasts::Counted;
use db::{Cx, Error};
use kernel::{BroadcastId, PersonId, SpaceId, SubjectId, Timestamp};
use subjects::import::past;

/// Where imports of blogs come from.
const SOURCE: &str = "blogs";

/// A blog to put in.
#[derive(Clone, Debug)]
pub struct NewBlog<'a> {
    /// Where.
    pub space: SpaceId,
    /// Who writes it.
    pub owner: PersonId,
    /// As what.
    pub whose: Whose,
    /// What it is called.
    pub name: &'a str,
    /// What it is about: Markdown.
    pub text: &'a str,
    /// How many days may lie between two posts: 7, 14 or 30, and 0 for no goal where it is no leadership blog.
    pub goal_days: i64,
}

/// Puts a blog in.
///
/// # Errors
/// If there is no such space, another blog of a CIO is written, or the database refuses.
pub async fn blog(cx: &mut Cx, new: &NewBlog<'_>) -> db::Result<SubjectId> {
    let key = format!("{}-{}-{}", new.space, new.owner, new.whose.name());
    if let Some(there) = subjects::source_of(cx, SOURCE, &key).await? {
        return Ok(there);
    }
    let id = past(cx, BLOG, (new.space, new.owner), (new.name, new.text), (SOURCE, &key)).await?;
    blogs::insert(cx, id, new.space, new.owner, new.whose.name(), new.goal_days).await?;
    Ok(id)
}

/// Somebody may draft for the owner of a blog, or writes in it and does not publish.
///
/// # Errors
/// If the database refuses.
pub async fn delegate(cx: &mut Cx, blog: SubjectId, person: PersonId) -> db::Result<()> {
    blogs::name_delegate(cx, blog, person, false).await.map(drop)
}

/// A post that was published.
#[derive(Clone, Debug)]
pub struct PastPost<'a> {
    /// In which blog.
    pub blog: SubjectId,
    /// Who wrote it, if that is another one than its owner.
    pub author: Option<PersonId>,
    /// Its title.
    pub title: &'a str,
    /// Its text: Markdown with mentions by id.
    pub text: &'a str,
    /// What it brings.
    pub kind: ContentKind,
    /// What it is about.
    pub about: Option<SubjectId>,
    /// The delegate who had drafted it.
    pub drafted_by: Option<PersonId>,
    /// Its key.
    pub key: &'a str,
}

/// Puts a post of the blog's owner or of another author in.
///
/// # Errors
/// If there is no such blog, or the database refuses.
pub async fn post(cx: &mut Cx, new: &PastPost<'_>) -> db::Result<SubjectId> {
    if let Some(there) = subjects::source_of(cx, SOURCE, new.key).await? {
        return Ok(there);
    }
    let blog = blogs::load(cx, new.blog).await?.ok_or(Error::NoRow)?;
    let author = new.author.unwrap_or(blog.owner);
    let id = past(cx, POST, (blog.space, author), (new.title, new.text), (SOURCE, new.key)).await?;
    let PastPost { about, drafted_by, .. } = *new;
    posts::insert(cx, id, &Filed { blog: new.blog, kind: new.kind.name(), about, drafted_by, draft: None }).await?;
    Ok(id)
}

/// A list of mail as its owner counted it.
#[derive(Clone, Debug)]
pub struct PastBroadcast<'a> {
    /// The blog that is compared with it.
    pub blog: SubjectId,
    /// What it is called.
    pub name: &'a str,
    /// How many received a mailing.
    pub recipients: i64,
    /// How many mailings were looked at.
    pub mailings: i64,
    /// How many replies came to all of these together.
    pub replies: i64,
    /// From when on the blog stands in its place, if it does.
    pub retired: Option<Timestamp>,
}

/// Puts a list of mail in; one of the same name is given back.
///
/// # Errors
/// If there is no such blog, or the database refuses.
pub async fn broadcast(cx: &mut Cx, new: &PastBroadcast<'_>) -> db::Result<BroadcastId> {
    if let Some(there) = broadcasts::of_blog(cx, new.blog).await?.iter().find(|one| one.name == new.name) {
        return Ok(there.id);
    }
    let blog = blogs::load(cx, new.blog).await?.ok_or(Error::NoRow)?;
    let PastBroadcast { recipients, mailings, replies, .. } = *new;
    let counted = Counted { name: new.name.to_owned(), recipients, mailings, replies };
    let id = broadcasts::insert(cx, new.blog, &counted, blog.owner).await?;
    if let Some(at) = new.retired {
        broadcasts::retire(cx, id, at).await?;
    }
    Ok(id)
}
