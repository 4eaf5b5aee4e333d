//! What the tables hold, as far as it is taken.

use super::dump::{Dump, Row};
use anyhow::{Context, Result};
use kernel::Timestamp;
use std::collections::HashMap;

/// Who wrote something: a user, or a name that is left of one who is gone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Writer {
    pub(super) user: Option<i64>,
    pub(super) name: Option<String>,
}

impl Writer {
    fn of(row: &Row, user: &str, name: &str) -> Self {
        Self { user: row.number(user), name: row.given(name) }
    }
}

/// What a post is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PostKind {
    Question,
    Answer,
    /// The short or the long text about a tag, or something that no reader saw.
    Other,
}

/// A question or an answer.
#[derive(Clone, Debug)]
pub(super) struct Post {
    pub(super) id: i64,
    pub(super) kind: PostKind,
    pub(super) question: Option<i64>,
    pub(super) accepted: Option<i64>,
    pub(super) at: Timestamp,
    pub(super) writer: Writer,
    pub(super) title: String,
    pub(super) html: String,
    pub(super) tags: String,
    pub(super) closed: bool,
    pub(super) licence: String,
}

/// A remark below a question or an answer.
#[derive(Clone, Debug)]
pub(super) struct Comment {
    pub(super) id: i64,
    pub(super) post: i64,
    pub(super) at: Timestamp,
    pub(super) writer: Writer,
    pub(super) text: String,
    pub(super) licence: String,
}

/// One line of a post's history.
#[derive(Clone, Debug)]
pub(super) struct History {
    pub(super) post: i64,
    pub(super) kind: i64,
    /// What was saved together has one.
    pub(super) save: String,
    pub(super) at: Timestamp,
    pub(super) writer: Writer,
    pub(super) text: String,
    pub(super) comment: String,
}

/// How often a post was voted up and down, and when its answer was accepted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) up: i64,
    pub(super) down: i64,
    pub(super) accepted: Option<Timestamp>,
    /// Votes to close, to delete and the like, which say nothing about the text.
    pub(super) other: usize,
}

/// All that is taken of a dump.
#[derive(Default)]
pub(super) struct Tables {
    pub(super) users: HashMap<i64, String>,
    pub(super) posts: Vec<Post>,
    pub(super) comments: Vec<Comment>,
    pub(super) history: HashMap<i64, Vec<History>>,
    pub(super) tallies: HashMap<i64, Tally>,
    /// A question and the one that it repeats.
    pub(super) duplicates: Vec<(i64, i64)>,
    pub(super) other_links: usize,
    pub(super) badges: usize,
}

impl Tables {
    /// # Errors
    /// If a file is no XML, or a row lacks what makes it a row.
    pub(super) fn read(dump: &Dump) -> Result<Self> {
        let users =
            dump.table("Users.xml", |row| Ok(Some((row.key("Id")?, row.text("DisplayName").trim().to_owned()))))?;
        let mut posts = dump.table("Posts.xml", |row| post(row).map(Some))?;
        posts.sort_by_key(|post| (post.at, post.id));
        let mut comments = dump.table("Comments.xml", |row| comment(row).map(Some))?;
        comments.sort_by_key(|comment| (comment.at, comment.id));
        let links = dump.table("PostLinks.xml", |row| {
            Ok(Some((row.key("PostId")?, row.key("RelatedPostId")?, row.number("LinkTypeId"))))
        })?;
        let duplicates: Vec<(i64, i64)> =
            links.iter().filter(|(_, _, kind)| *kind == Some(3)).map(|(from, to, _)| (*from, *to)).collect();
        Ok(Self {
            users: users.into_iter().filter(|(_, name)| !name.is_empty()).collect(),
            posts,
            comments,
            history: histories(dump)?,
            tallies: tallies(dump)?,
            other_links: links.len() - duplicates.len(),
            duplicates,
            badges: dump.table("Badges.xml", |_| Ok(Some(())))?.len(),
        })
    }
}

fn post(row: &Row) -> Result<Post> {
    Ok(Post {
        id: row.key("Id")?,
        kind: match row.number("PostTypeId") {
            Some(1) => PostKind::Question,
            Some(2) => PostKind::Answer,
            _ => PostKind::Other,
        },
        question: row.number("ParentId"),
        accepted: row.number("AcceptedAnswerId"),
        at: moment(row, "CreationDate")?,
        writer: Writer::of(row, "OwnerUserId", "OwnerDisplayName"),
        title: row.text("Title").trim().to_owned(),
        html: row.text("Body").to_owned(),
        tags: row.text("Tags").to_owned(),
        closed: row.given("ClosedDate").is_some(),
        licence: row.text("ContentLicense").to_owned(),
    })
}

fn comment(row: &Row) -> Result<Comment> {
    Ok(Comment {
        id: row.key("Id")?,
        post: row.key("PostId")?,
        at: moment(row, "CreationDate")?,
        writer: Writer::of(row, "UserId", "UserDisplayName"),
        text: row.text("Text").to_owned(),
        licence: row.text("ContentLicense").to_owned(),
    })
}

fn histories(dump: &Dump) -> Result<HashMap<i64, Vec<History>>> {
    let lines = dump.table("PostHistory.xml", |row| {
        let kind = row.number("PostHistoryTypeId").unwrap_or_default();
        if !(1..=11).contains(&kind) {
            return Ok(None);
        }
        Ok(Some(History {
            post: row.key("PostId")?,
            kind,
            save: row.text("RevisionGUID").to_owned(),
            at: moment(row, "CreationDate")?,
            writer: Writer::of(row, "UserId", "UserDisplayName"),
            text: row.text("Text").to_owned(),
            comment: row.text("Comment").to_owned(),
        }))
    })?;
    let mut all: HashMap<i64, Vec<History>> = HashMap::new();
    for line in lines {
        all.entry(line.post).or_default().push(line);
    }
    // As the table has them: what was saved later stands later, even where clocks disagreed.
    Ok(all)
}

fn tallies(dump: &Dump) -> Result<HashMap<i64, Tally>> {
    let votes = dump.table("Votes.xml", |row| {
        Ok(Some((row.key("PostId")?, row.number("VoteTypeId"), moment(row, "CreationDate")?)))
    })?;
    let mut all: HashMap<i64, Tally> = HashMap::new();
    for (post, kind, at) in votes {
        let tally = all.entry(post).or_default();
        match kind {
            Some(1) => tally.accepted = Some(at),
            Some(2) => tally.up += 1,
            Some(3) => tally.down += 1,
            _ => tally.other += 1,
        }
    }
    Ok(all)
}

/// A moment without a zone is in UTC, as everything in a dump.
fn moment(row: &Row, name: &str) -> Result<Timestamp> {
    let written = row.text(name);
    let civil: jiff::civil::DateTime = written.parse().with_context(|| format!("{name} {written:?} is no moment"))?;
    let at = civil.to_zoned(jiff::tz::TimeZone::UTC)?.timestamp();
    Ok(Timestamp::from_millis(at.as_millisecond()))
}
