//! Mail: what a slice makes of what somebody wrote in one, and where the answers to a mail that goes out are sent.
//!
//! One slice takes mail in and finds out who wrote it. It asks the *takers* of other slices to make something of it, each in the name of
//! that person, so that every rule that holds on pages holds here too. Whoever sends mail about a thread asks that slice where answers
//! to it go.

use crate::{App, Problem};
use db::Cx;
use futures::future::BoxFuture;
use kernel::{PersonId, SpaceId, SubjectId};
use mail::{Address, MessageId};
use texts::Lang;

/// What somebody wrote in a mail.
#[derive(Clone, Debug)]
pub struct Letter {
    /// What it is about, on one line.
    pub title: String,
    /// Their words: Markdown.
    pub text: String,
    /// The same mail has the same key.
    pub key: String,
}

/// Makes something of a letter as the viewer of the unit of work; refused like anything else that they do.
pub type Begin = for<'c> fn(&'c mut Cx, Lang, SpaceId, &'c Letter) -> BoxFuture<'c, Result<SubjectId, Problem>>;
/// Adds a letter to a thread as the viewer of the unit of work.
pub type Reply = for<'c> fn(&'c mut Cx, Lang, SubjectId, &'c Letter) -> BoxFuture<'c, Result<SubjectId, Problem>>;
/// What in a space takes mail, by name, as far as the viewer of the unit of work may see it.
pub type Place = for<'c> fn(&'c mut Cx, SpaceId) -> BoxFuture<'c, db::Result<Option<String>>>;

/// What a slice makes of mail.
#[derive(Clone, Copy)]
pub struct Taker {
    /// The kind of the threads that begin with a letter, and are answered by letters.
    pub kind: &'static str,
    /// What else an answer can do than be said, for the foot of mails.
    pub hint: fn(Lang) -> &'static str,
    /// What takes letters in a space.
    pub place: Place,
    /// Begins a thread.
    pub begin: Begin,
    /// Answers in one.
    pub reply: Reply,
}

/// Where the answers to a mail go, and how it is known among the mails of its thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerTo {
    /// The address for answers of this one reader in this one thread.
    pub address: Address,
    /// The mail's own id.
    pub message_id: MessageId,
    /// The mail that the thread began with, or an id that stands for it.
    pub first: MessageId,
}

/// Says where a reader's answers in a thread go, for the mail with this word in its id; nothing where no mail is taken in.
pub type Answers =
    for<'c> fn(&'c mut Cx, &'c App, PersonId, SubjectId, &'c str) -> BoxFuture<'c, db::Result<Option<AnswerTo>>>;
