//! A reply as it is shown, with what hangs on it.

use super::store::{self, Reply};
use crate::policy::Seat;
use crate::reactions::Bar;
use crate::t;
use crate::threads::conversation::entries;
use crate::threads::window::Slot;
use askama::Template;
use db::Cx;
use kernel::{PersonId, SubjectId};
use subjects::State;
use web::Visit;
use web::prose::Named;
use web::view::{PersonView, TimeView};

/// What stands in a conversation, in order.
#[derive(Clone, Debug)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub enum Entry {
    /// From here on nothing was read yet.
    FirstUnread,
    /// A reply.
    Reply(Box<ReplyView>),
    /// Replies that are left out until they are asked for.
    Gap(GapView),
}

/// Replies that are left out.
#[derive(Clone, Debug)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub struct GapView {
    /// The frame that they come into.
    pub id: String,
    /// Where they are.
    pub href: String,
    /// What the link says.
    pub label: String,
}

/// A reply. It renders itself: `{{ reply|safe }}`.
#[derive(Clone, Debug, Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "replies/_reply.html")]
pub struct ReplyView {
    t: t::Texts,
    id: SubjectId,
    root: SubjectId,
    removed: bool,
    author: PersonView,
    began: bool,
    time: TimeView,
    html: String,
    edited: bool,
    bar: Bar,
    may_reply: bool,
    signed_in: bool,
    nested: bool,
    below: Vec<Entry>,
}

/// What all replies of a page share.
pub struct Frame<'a> {
    /// Who looks, when, in which language.
    pub visit: &'a Visit,
    /// What is said of employees to those outside.
    pub here: &'static str,
    /// Who began the thread.
    pub began: PersonId,
    /// Whether the viewer may reply.
    pub may_reply: bool,
    /// Whether the viewer may react.
    pub may_react: bool,
    /// The spaces that the texts mention.
    pub mentioned: Named,
}

/// One reply as its thread shows it, with what hangs on it; `None` if it is gone or hidden.
///
/// # Errors
/// If the database refuses.
pub async fn alone(cx: &mut Cx, visit: &Visit, id: SubjectId) -> db::Result<Option<String>> {
    let Some(reply) = store::shown(cx, id).await? else { return Ok(None) };
    let Some(root) = subjects::find(cx, reply.root).await? else { return Ok(None) };
    let standing = subjects::standing(cx, root.space).await?;
    let seat = Seat { subject: root, standing };
    let slots = vec![Slot::Reply(Box::new(reply))];
    match entries(cx, visit, &seat, slots, Some(id)).await?.first() {
        Some(Entry::Reply(reply)) => reply.render().map(Some).map_err(|error| db::Error::Other(error.to_string())),
        _ => Ok(None),
    }
}

impl ReplyView {
    /// From its row and what hangs on it.
    #[must_use]
    pub fn new(frame: &Frame<'_>, row: Reply, below: Vec<Entry>) -> Self {
        let visit = frame.visit;
        Self {
            t: t::Texts::new(visit.lang),
            id: row.id,
            root: row.root,
            removed: row.state == State::Removed,
            author: row.author.view(&visit.viewer, frame.here),
            began: row.author.id() == frame.began,
            time: visit.time(row.id.made_at()),
            html: frame.mentioned.resolved(row.html),
            edited: row.edited_at.is_some(),
            bar: Bar::new(visit.lang, row.id, &row.counts, frame.may_react),
            may_reply: frame.may_reply,
            signed_in: visit.viewer.person().is_some(),
            nested: row.parent != row.root,
            below,
        }
    }
}

impl ReplyView {
    /// Which reply.
    #[must_use]
    pub const fn id(&self) -> SubjectId {
        self.id
    }

    /// Whether it is this reply, or one of those shown below it is.
    #[must_use]
    pub fn holds(&self, reply: SubjectId) -> bool {
        self.id == reply || self.below.iter().any(|entry| matches!(entry, Entry::Reply(inner) if inner.id == reply))
    }
}
