//! The conversation below a subject: replies, what hangs on them, and the place to write the next one.

use super::window::{self, END, NESTED_END, Slot};
use crate::policy::{Act, Seat};
use crate::posts::card::audience_label;
use crate::posts::composer::{Composer, readers_sentence};
use crate::replies::store::{self, Range, Reply};
use crate::replies::view::{Entry, Frame, GapView, ReplyView};
use crate::{drafts, marks, readers, replies, t};
use askama::Template;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::SubjectId;
use std::collections::HashMap;
use subjects::{State, Subject};
use web::panels::{Anchor, Shown};
use web::prose::Named;
use web::{Problem, Visit};

/// The conversation. It renders itself.
#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "threads/_conversation.html")]
pub struct Conversation {
    t: t::Texts,
    below: SubjectId,
    entries: Vec<Entry>,
    read_url: String,
    composer: Option<Composer>,
    sign_in: Option<String>,
    why_not: String,
}

/// What is shown of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// Its two ends.
    Ends,
    /// The replies around this one, nested or not.
    Around(SubjectId),
}

impl Conversation {
    /// Loads it for a subject that the viewer may see. `first_unread` is where the line stands; `typed` is what came back
    /// with an error.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn load(
        cx: &mut Cx,
        visit: &Visit,
        seat: &Seat,
        view: View,
        first_unread: Option<SubjectId>,
        typed: Option<(String, Problem)>,
    ) -> db::Result<Self> {
        let subject = &seat.subject;
        let range = Range::all(subject.root, subject.id);
        let top = match view {
            View::Around(at) => {
                replies::top_of(cx, subject, at).await?.map(|top| top.id).filter(|top| *top != subject.id)
            }
            View::Ends => None,
        };
        let slots = match top {
            Some(top) => window::around(cx, range, top, END).await?,
            None => window::ends(cx, range, END, subject.reply_count).await?,
        };
        let at = if let View::Around(at) = view { Some(at) } else { None };
        let mut entries = entries(cx, visit, seat, slots, at).await?;
        draw_line(&mut entries, first_unread.filter(|first| *first != subject.root));
        let composer = composer(cx, visit, seat, None, typed).await?;
        let t = t::Texts::new(visit.lang);
        let signed_in = visit.viewer.person().is_some();
        let open = subject.state() == State::Open;
        Ok(Self {
            t,
            below: subject.id,
            entries,
            read_url: if signed_in { format!("/posts/{}/read", subject.root) } else { String::new() },
            sign_in: (!signed_in && open).then(|| format!("/sign-in?next=%2Fposts%2F{}", subject.root)),
            why_not: if signed_in && composer.is_none() && open {
                t.replies_not_here().to_owned()
            } else {
                String::new()
            },
            composer,
        })
    }
}

impl Conversation {
    /// Whether this reply of the first level is on the page.
    #[must_use]
    pub fn shows(&self, reply: SubjectId) -> bool {
        self.entries.iter().any(|entry| matches!(entry, Entry::Reply(shown) if shown.holds(reply)))
    }
}

/// Where the line stands for this visitor.
///
/// # Errors
/// If the database refuses.
pub async fn first_unread(cx: &mut Cx, visit: &Visit, root: SubjectId) -> db::Result<Option<SubjectId>> {
    match visit.viewer.person() {
        Some(person) => marks::first_unread(cx, person, root).await,
        None => Ok(None),
    }
}

/// Where the next reply is written, for somebody who may.
///
/// # Errors
/// If the database refuses.
pub async fn composer(
    cx: &mut Cx,
    visit: &Visit,
    seat: &Seat,
    parent: Option<&Reply>,
    typed: Option<(String, Problem)>,
) -> db::Result<Option<Composer>> {
    if !seat.allows(cx.viewer(), Act::Reply) {
        return Ok(None);
    }
    let (subject, t) = (&seat.subject, t::Texts::new(visit.lang));
    let space = seat.standing.as_ref().filter(|standing| standing.read_audience == subject.audience);
    let count = readers::of(cx, subject.audience, seat.standing.as_ref()).await?;
    let reach = match space {
        Some(standing) => standing.reach,
        None => subjects::audience::reach(cx, subject.audience).await?,
    };
    let name = space.map(|standing| standing.name.clone()).unwrap_or_default();
    let below = parent.map_or(subject.id, |parent| parent.id);
    let hidden = format!("<input type=\"hidden\" name=\"parent\" value=\"{below}\">");
    let id = format!("reply-{below}");
    let (body, error) = match (typed, visit.viewer.person()) {
        (Some((body, problem)), _) => (body, Some(sentence(t, &problem))),
        (None, Some(person)) => {
            (drafts::find(cx, person, &id).await?.map(|draft| draft.body).unwrap_or_default(), None)
        }
        (None, None) => (String::new(), None),
    };
    Ok(Some(Composer {
        t: web::t::Texts::new(visit.lang),
        id,
        action: format!("/posts/{}/replies", subject.root),
        method: "post",
        audience: reach.name(),
        audience_label: audience_label(visit.lang, reach),
        readers: readers_sentence(visit.lang, count, &name),
        back: String::new(),
        change_url: None,
        label: parent.map_or_else(|| t.your_reply().to_owned(), |parent| t.your_reply_to(parent.author.name())),
        placeholder: parent.map_or_else(|| t.write_reply().to_owned(), |parent| t.write_reply_to(parent.author.name())),
        submit: if name.is_empty() { t.reply().to_owned() } else { t.reply_in(&name) },
        with_title: false,
        title: String::new(),
        body,
        body_error: error,
        space: subject.space.to_string(),
        key: web::keys::secret(cx.entropy()),
        typing_url: format!("/live/typing?subject={}", subject.root),
        typing_id: if parent.is_none() { format!("typing-{}", subject.root) } else { String::new() },
        small: true,
        extra: hidden,
    }))
}

/// What is wrong, in a sentence beside the field.
pub fn sentence(t: t::Texts, problem: &Problem) -> String {
    match problem {
        Problem::Invalid(errors) => errors.all().first().map(|(_, sentence)| sentence.clone()).unwrap_or_default(),
        Problem::Conflict(_) => t.error_key().to_owned(),
        _ => t.error_not_here().to_owned(),
    }
}

/// Slots as they are shown, with what hangs on each reply.
///
/// # Errors
/// If the database refuses.
pub async fn entries(
    cx: &mut Cx,
    visit: &Visit,
    seat: &Seat,
    slots: Vec<Slot>,
    at: Option<SubjectId>,
) -> db::Result<Vec<Entry>> {
    let mut nested = below(cx, &seat.subject, &slots, at).await?;
    let all = || slots.iter().chain(nested.values().flatten()).filter_map(Slot::reply);
    let mentioned = Named::load(cx, all().map(|reply| reply.html.as_str())).await?;
    let frame = Frame {
        visit,
        here: t::Texts::new(visit.lang).works_here(),
        began: seat.subject.author,
        may_reply: seat.allows(cx.viewer(), Act::Reply),
        may_react: seat.allows(cx.viewer(), Act::React),
        mentioned,
    };
    let mut shown = Vec::new();
    for slot in slots {
        let inner = slot.reply().and_then(|reply| nested.remove(&reply.id)).unwrap_or_default();
        let inner = inner.into_iter().map(|slot| entry(&frame, slot, Vec::new())).collect();
        shown.push(entry(&frame, slot, inner));
    }
    Ok(shown)
}

fn entry(frame: &Frame<'_>, slot: Slot, below: Vec<Entry>) -> Entry {
    match slot {
        Slot::Reply(reply) => Entry::Reply(Box::new(ReplyView::new(frame, *reply, below))),
        Slot::Gap(range, count) => Entry::Gap(gap(frame.visit, range, count)),
    }
}

fn gap(visit: &Visit, range: Range, count: i64) -> GapView {
    let t = t::Texts::new(visit.lang);
    let mut href = format!("/posts/{}/replies?below={}", range.root, range.below);
    if range.after.raw() > 0 {
        href.push_str(&format!("&after={}", range.after));
    }
    if range.before.raw() < i64::MAX {
        href.push_str(&format!("&before={}", range.before));
    }
    let earlier = range.after.raw() == 0;
    GapView {
        id: format!("gap-{}-{}", range.below, if earlier { range.before } else { range.after }),
        href,
        label: if earlier { t.show_earlier(count) } else { t.show_more(count) },
    }
}

/// What hangs on the replies of the first level: few in one go, many by their ends.
async fn below(
    cx: &mut Cx,
    subject: &Subject,
    slots: &[Slot],
    at: Option<SubjectId>,
) -> db::Result<HashMap<SubjectId, Vec<Slot>>> {
    let few = i64::try_from(2 * NESTED_END).unwrap_or(i64::MAX);
    let parents = || slots.iter().filter_map(Slot::reply).filter(|reply| reply.reply_count > 0);
    let short: Vec<_> = parents().filter(|reply| reply.reply_count <= few).collect();
    let ids: Vec<_> = short.iter().map(|reply| reply.id).collect();
    let total = short.iter().map(|reply| reply.reply_count).sum();
    let mut nested: HashMap<_, Vec<Slot>> = HashMap::new();
    for reply in store::nested(cx, subject.root, &ids, total).await? {
        nested.entry(reply.parent).or_default().push(Slot::Reply(Box::new(reply)));
    }
    for long in parents().filter(|reply| reply.reply_count > few) {
        let range = Range::all(subject.root, long.id);
        let wanted = match at {
            Some(at) => store::find(cx, at).await?.filter(|reply| reply.parent == long.id),
            None => None,
        };
        let slots = match wanted {
            Some(reply) => window::around(cx, range, reply.id, NESTED_END).await?,
            None => window::ends(cx, range, NESTED_END, long.reply_count).await?,
        };
        nested.insert(long.id, slots);
    }
    Ok(nested)
}

/// Puts the line before the first reply that was not read. A thread that is all new, from its beginning on, or all read,
/// needs none.
fn draw_line(entries: &mut Vec<Entry>, first_unread: Option<SubjectId>) {
    let Some(first) = first_unread else { return };
    let unread = |entry: &Entry| matches!(entry, Entry::Reply(reply) if reply.id() >= first);
    if let Some(place) = entries.iter().position(unread) {
        entries.insert(place, Entry::FirstUnread);
    }
}

/// The foot of a subject that has a page of its own.
pub fn panel<'c>(cx: &'c mut Cx, visit: &'c Visit, anchor: &'c Anchor) -> BoxFuture<'c, db::Result<Option<Shown>>> {
    async move {
        let Anchor::Subject(subject) = anchor else { return Ok(None) };
        let standing = subjects::standing(cx, subject.space).await?;
        let seat = Seat { subject: subject.clone(), standing };
        let first_unread = first_unread(cx, visit, subject.root).await?;
        let conversation = Conversation::load(cx, visit, &seat, View::Ends, first_unread, None).await?;
        let html = conversation.render().map_err(|error| db::Error::Other(error.to_string()))?;
        let title = t::Texts::new(visit.lang).conversation().to_owned();
        Ok(Some(Shown { title, count: subject.reply_count, html, ..Shown::default() }))
    }
    .boxed()
}
