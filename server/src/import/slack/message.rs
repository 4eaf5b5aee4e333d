//! One message of the export.

use super::export::{Message, UserProfile, millis};
use super::report::Report;
use super::text::{self, Known};
use super::{SOURCE, people};
use db::Cx;
use kernel::{PersonId, SpaceId, SubjectId, Timestamp};
use network::import::{self, NewPost, NewReply};
use std::collections::{HashMap, HashSet};

/// What a run knows so far; it travels into each transaction and back.
#[derive(Default)]
pub(super) struct State {
    pub(super) known: Known,
    pub(super) report: Report,
    /// Those that begin a thread or stand alone, by channel and time.
    roots: HashMap<String, SubjectId>,
    /// All that this run has looked at, by channel and time.
    seen: HashSet<String>,
    /// The last time given in the current channel: messages of one moment keep their order.
    pub(super) last: i64,
}

/// Puts the message in, or notes why not; one that is there from an earlier run is passed over.
pub(super) async fn take(
    cx: &mut Cx,
    state: &mut State,
    space: SpaceId,
    channel: &str,
    message: &Message,
) -> db::Result<()> {
    let key = key(channel, &message.ts);
    if !state.seen.insert(key.clone()) {
        state.report.leave_out("messages that stand in the export twice");
        return Ok(());
    }
    if let Some(there) = subjects::source_of(cx, SOURCE, &key).await? {
        state.report.known += 1;
        state.last = there.made_at().millis();
        if message.is_root() {
            state.roots.insert(key, there);
        }
        return Ok(());
    }
    if let Some(why) = passed_over(message) {
        state.report.leave_out(why);
        return Ok(());
    }
    let Some(at) = millis(&message.ts) else {
        state.report.leave_out("messages without a readable time");
        return Ok(());
    };
    let Some(author) = author(cx, state, message).await? else {
        state.report.leave_out("messages of nobody: neither a user nor a bot's name");
        return Ok(());
    };
    let Some(taken) = text::markdown(message, channel, &state.known) else {
        state.report.leave_out("messages without words or files");
        return Ok(());
    };
    taken.left_out.iter().for_each(|why| state.report.leave_out(*why));
    // Messages of one moment keep their order, as long as they stay within their second.
    state.last = if at <= state.last && state.last < at + 999 { state.last + 1 } else { at };
    cx.act_at(Timestamp::from_millis(state.last));
    let id = save(cx, state, space, channel, message, author, &taken.source, &key).await?;
    if let Some(edited) = message.edited.as_ref().and_then(|edited| millis(&edited.ts)) {
        subjects::mark_edited(cx, id, Timestamp::from_millis(edited)).await?;
    }
    message.files.iter().for_each(|_| state.report.leave_out("contents of files: an export has their names alone"));
    react(cx, state, id, message).await
}

/// The name of a message among all of the export.
pub(super) fn key(channel: &str, ts: &str) -> String {
    format!("{channel}:{ts}")
}

/// Slack's own words about joins, topics and the like.
fn passed_over(message: &Message) -> Option<String> {
    match message.subtype.as_deref() {
        None
        | Some("me_message" | "bot_message" | "thread_broadcast" | "file_share" | "file_comment" | "reply_broadcast") => {
            None
        }
        Some("channel_join" | "channel_leave" | "group_join" | "group_leave") => Some("joins and leaves".to_owned()),
        Some("tombstone") => Some("deleted messages".to_owned()),
        Some(other) => Some(format!("Slack's own notes ({other})")),
    }
}

/// A user of the export; or one that it does not list, such as somebody of another workspace; or a bot by its name.
async fn author(cx: &mut Cx, state: &mut State, message: &Message) -> db::Result<Option<PersonId>> {
    let user = message.user.as_deref();
    if let Some((person, _)) = user.and_then(|user| state.known.people.get(user)) {
        return Ok(Some(PersonId::new(*person)));
    }
    let name = message.username.as_deref().or_else(|| message.user_profile.as_ref().and_then(UserProfile::shown_name));
    let (key, name) = match (user, name) {
        (Some(user), name) => (user.to_owned(), name.unwrap_or(user)),
        (None, Some(name)) => (format!("bot-{name}"), name),
        (None, None) => return Ok(None),
    };
    people::stranger(cx, &key, name, &mut state.known, &mut state.report).await.map(Some)
}

#[expect(clippy::too_many_arguments, reason = "all that a message is")]
async fn save(
    cx: &mut Cx,
    state: &mut State,
    space: SpaceId,
    channel: &str,
    message: &Message,
    author: PersonId,
    source: &str,
    key: &str,
) -> db::Result<SubjectId> {
    let root = message.thread_ts.as_ref().filter(|_| !message.is_root()).map(|ts| self::key(channel, ts));
    let thread = match &root {
        Some(root) if state.roots.contains_key(root) => state.roots.get(root).copied(),
        Some(root) => root_of(cx, root).await?,
        None => None,
    };
    if root.is_some() && thread.is_none() {
        state.report.leave_out("places in a thread whose beginning is missing: the reply stands alone");
    }
    let key_here = Some((SOURCE, key));
    if let Some(thread) = thread {
        state.report.replies += 1;
        return import::reply(cx, &NewReply { thread, parent: None, author, source, key: key_here }).await;
    }
    state.report.posts += 1;
    let id = import::post(cx, &NewPost { space, author, title: "", source, key: key_here }).await?;
    state.roots.insert(key.to_owned(), id);
    Ok(id)
}

/// The beginning of the thread in which the message of this key is.
async fn root_of(cx: &mut Cx, key: &str) -> db::Result<Option<SubjectId>> {
    let Some(there) = subjects::source_of(cx, SOURCE, key).await? else { return Ok(None) };
    Ok(subjects::find(cx, there).await?.map(|subject| subject.root))
}

async fn react(cx: &mut Cx, state: &mut State, id: SubjectId, message: &Message) -> db::Result<()> {
    for reaction in &message.reactions {
        let Some(place) = text::reaction(&reaction.name) else {
            state.report.leave_out("reactions that none of the six stands for");
            continue;
        };
        for user in &reaction.users {
            let Some((person, _)) = state.known.people.get(user) else {
                state.report.leave_out("reactions of people whom the export does not list");
                continue;
            };
            // Several of Slack's reactions can mean one of ours.
            if import::react(cx, id, PersonId::new(*person), place).await? {
                state.report.reactions += 1;
            }
        }
    }
    Ok(())
}
