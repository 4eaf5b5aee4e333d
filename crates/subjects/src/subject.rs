//! A subject as it is read.

use db::{Cx, params};
use kernel::{AudienceId, PersonId, SpaceId, SubjectId, Timestamp};

/// Whether a thing is open, closed or gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// As usual.
    Open,
    /// Nothing is added any more.
    Closed,
    /// Taken away; a stub stays where replies hang.
    Removed,
}

impl State {
    /// The number in `subject.state`.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Open => 0,
            Self::Closed => 1,
            Self::Removed => 2,
        }
    }
    /// From the number in `subject.state`; an unknown one shows nothing.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            0 => Self::Open,
            1 => Self::Closed,
            _ => Self::Removed,
        }
    }
    /// The word in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Removed => "removed",
        }
    }
}

db::row! {
    /// What is known of every addressable thing.
    pub struct Subject {
        /// Its id, which sorts by when it was made.
        pub id: SubjectId,
        /// `network.update`, `questions.question` …
        pub kind: String,
        /// The thread that it belongs to, itself if it begins one.
        pub root: SubjectId,
        /// What it answers.
        pub parent: Option<SubjectId>,
        /// Who wrote it.
        pub author: PersonId,
        /// Where it lives.
        pub space: SpaceId,
        /// Who may see it.
        pub audience: AudienceId,
        /// Its title, empty where it has none.
        pub title: String,
        /// The beginning of its text, plain.
        pub excerpt: String,
        /// See [`Subject::state`].
        pub state_code: i64,
        /// Grows with every edit.
        pub version: i64,
        /// When its text was last changed.
        pub edited_at: Option<Timestamp>,
        /// The newest thing in its thread.
        pub last: SubjectId,
        /// Replies below it that were not taken away.
        pub reply_count: i64,
    }
}

/// The columns of [`Subject`] with their table's alias `s`. What was taken away has neither title nor excerpt any more,
/// whoever asks.
#[macro_export]
macro_rules! subject_columns {
    () => {
        "s.id, s.kind, s.root_id, s.parent_id, s.author_id, s.space_id, s.audience_id, CASE WHEN s.state = 2 THEN '' ELSE s.title END, CASE WHEN s.state = 2 THEN '' ELSE s.excerpt END, s.state, s.version, s.edited_at, s.last_id, s.reply_count"
    };
}

impl Subject {
    /// Whether it is open, closed or gone.
    #[must_use]
    pub const fn state(&self) -> State {
        State::from_code(self.state_code)
    }
    /// Begins a thread.
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.parent.is_none()
    }
    /// When it was made.
    #[must_use]
    pub fn made_at(&self) -> Timestamp {
        self.id.made_at()
    }
}

db::row! {
    /// What was written, and the HTML that it became.
    pub struct Text {
        /// Markdown, mentions by id.
        pub source: String,
        /// Safe HTML, mentions of spaces as markers (see the markup crate).
        pub html: String,
    }
}

db::row! {
    /// An earlier text.
    pub struct Revision {
        /// Counts from 1.
        pub version: i64,
        /// The title it had.
        pub title: String,
        /// The Markdown it had.
        pub source: String,
        /// The HTML it had.
        pub html: String,
        /// Who wrote this version.
        pub editor: PersonId,
        /// When this version was written.
        pub written_at: Timestamp,
    }
}

db::row! {
    /// A version of a text, without its words.
    pub struct Version {
        /// Counts from 1.
        pub number: i64,
        /// The title it had.
        pub title: String,
        /// Who wrote it.
        pub editor: PersonId,
        /// When.
        pub written_at: Timestamp,
    }
}

/// Adds to one of the six reaction counters; `place` counts from 0, `by` is 1 or -1. Call it with the subject locked.
///
/// # Errors
/// If the database refuses, or there is no such counter.
pub async fn count_reaction(cx: &mut Cx, subject: SubjectId, place: usize, by: i64) -> db::Result<()> {
    const COUNTERS: [&str; 6] = [
        "UPDATE subject SET n1 = n1 + $2 WHERE id = $1",
        "UPDATE subject SET n2 = n2 + $2 WHERE id = $1",
        "UPDATE subject SET n3 = n3 + $2 WHERE id = $1",
        "UPDATE subject SET n4 = n4 + $2 WHERE id = $1",
        "UPDATE subject SET n5 = n5 + $2 WHERE id = $1",
        "UPDATE subject SET n6 = n6 + $2 WHERE id = $1",
    ];
    let sql = COUNTERS.get(place).ok_or_else(|| db::Error::Other(format!("there is no reaction {place}")))?;
    cx.execute(sql, params![subject, by]).await.map(drop)
}
