//! What is asked, and what a result is.

use crate::query::Query;
use kernel::{FileId, PersonKind, SpaceId, SubjectId, Timestamp};
use serde::Deserialize;
use subjects::Subject;
use utoipa::ToSchema;

/// A count is told up to here, and as "100+" beyond.
pub const COUNTED: usize = 100;

/// What to look for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Tab {
    /// Everything: some people and spaces, then posts.
    #[default]
    All,
    /// Posts, replies, questions, answers: whatever is written.
    Posts,
    /// People.
    People,
    /// Spaces.
    Spaces,
}

impl Tab {
    /// In the order in which they are shown.
    pub const SHOWN: [Self; 4] = [Self::All, Self::Posts, Self::People, Self::Spaces];

    /// The word in addresses.
    pub const fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Posts => "posts",
            Self::People => "people",
            Self::Spaces => "spaces",
        }
    }

    /// From the word; an unknown one is everything.
    pub fn from_name(name: &str) -> Self {
        Self::SHOWN.into_iter().find(|tab| tab.name() == name).unwrap_or_default()
    }
}

/// A question, and which part of its answer.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What.
    pub query: Query,
    /// Of which type.
    pub tab: Tab,
    /// From where on.
    pub from: Place,
    /// How many.
    pub limit: usize,
}

/// Where a list of results goes on. Of posts: the tier (0 for hits in titles) and the id of the last one shown; of people and
/// spaces: how many were shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// At the beginning.
    #[default]
    Start,
    /// After this one.
    After(kernel::Cursor),
}

impl Place {
    /// How many people or spaces were shown.
    pub fn offset(self) -> usize {
        match self {
            Self::Start => 0,
            Self::After(cursor) => usize::try_from(cursor.id).unwrap_or(usize::MAX).min(COUNTED),
        }
    }
}

/// How many there are of each, at most one more than [`COUNTED`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Posts.
    pub posts: usize,
    /// People.
    pub people: usize,
    /// Spaces.
    pub spaces: usize,
}

impl Counts {
    /// Of one tab.
    pub const fn of(self, tab: Tab) -> usize {
        match tab {
            Tab::All => self.posts + self.people + self.spaces,
            Tab::Posts => self.posts,
            Tab::People => self.people,
            Tab::Spaces => self.spaces,
        }
    }
}

/// As people read it.
pub fn capped(count: usize) -> String {
    if count > COUNTED { format!("{COUNTED}+") } else { count.to_string() }
}

/// A subject with what its card needs.
#[derive(Clone, Debug)]
pub struct Card {
    /// The subject.
    pub subject: Subject,
    /// Its author's name.
    pub author: String,
    /// Their photo.
    pub photo: Option<FileId>,
    /// What they are.
    pub author_kind: PersonKind,
    /// Its space's name.
    pub space: String,
    /// The space's place in addresses.
    pub slug: String,
    /// What its thread is called, where it is a reply.
    pub thread: String,
}

impl Card {
    /// What it is called: its title, or that of its thread.
    pub fn title(&self) -> &str {
        if self.subject.title.is_empty() { &self.thread } else { &self.subject.title }
    }
    /// When it was written.
    pub fn at(&self) -> Timestamp {
        self.subject.made_at()
    }
    /// Where.
    pub fn space_id(&self) -> SpaceId {
        self.subject.space
    }
    /// Which.
    pub fn id(&self) -> SubjectId {
        self.subject.id
    }
}
