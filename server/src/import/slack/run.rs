//! One run of the import.

use super::archive::Archive;
use super::export::{Channel, Message, User, millis};
use super::report::Report;
use super::text::{self, Known};
use super::{SOURCE, people, spaces};
use anyhow::{Context, Result};
use db::{Cx, Db};
use kernel::{PersonId, PersonKind, Reach, SpaceId, SubjectId, Timestamp, Viewer};
use network::import::{self, NewPost, NewReply};
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// How many messages share a transaction: a run that is cut off repeats at most these.
const BATCH: usize = 500;

/// What the import can't know by itself.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// How far the spaces of public channels reach.
    pub reach: Reach,
    /// What the people are.
    pub kind: PersonKind,
}

/// Told after each batch: messages done, messages in all.
pub type Progress<'p> = &'p mut (dyn FnMut(usize, usize) + Send);

/// What a run knows so far; it travels into each transaction and back.
#[derive(Default)]
struct State {
    known: Known,
    report: Report,
    /// Roots of this run, by channel and time.
    roots: HashMap<String, SubjectId>,
    /// The last time given in the current channel: messages of one moment keep their order.
    last: i64,
}

/// Brings in what the archive has and the database has not.
///
/// # Errors
/// If the archive can't be read or the database refuses. What was brought in stays; another run goes on from there.
pub async fn run(db: &Db, path: &Path, options: Options, progress: Progress<'_>) -> Result<Report> {
    let mut archive = Archive::open(path)?;
    let users: Vec<User> =
        archive.json("users.json")?.context("the archive has no users.json: is it a Slack export?")?;
    let state = Arc::new(Mutex::new(State::default()));
    within(db, &state, async move |cx: &mut Cx, state: &mut State| {
        people::bring(cx, &users, options.kind, &mut state.known, &mut state.report).await
    })
    .await?;
    let channels = channels(&mut archive)?;
    let total = count(&mut archive, &channels)?;
    let mut done = 0;
    for (channel, private) in channels {
        done = one_channel(db, &mut archive, channel, private, options, &state, (done, total), progress).await?;
    }
    let mut state = lock(&state);
    for (file, what) in [("dms.json", "direct messages"), ("mpims.json", "group messages")] {
        if let Some(conversations) = archive.json::<Vec<serde_json::Value>>(file)? {
            conversations.iter().for_each(|_| {
                state.report.leave_out(format!("{what}: they are between few, and there is no such place yet"))
            });
        }
    }
    Ok(state.report.clone())
}

fn lock(state: &Mutex<State>) -> std::sync::MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs in a transaction with the state of the run; if the transaction fails, so does the run.
async fn within<F>(db: &Db, state: &Arc<Mutex<State>>, work: F) -> Result<()>
where
    F: AsyncFnOnce(&mut Cx, &mut State) -> db::Result<()> + Send + 'static,
{
    let mut taken = std::mem::take(&mut *lock(state));
    let back = db
        .write(Viewer::System, async move |cx: &mut Cx| -> db::Result<State> {
            work(cx, &mut taken).await?;
            Ok(taken)
        })
        .await?;
    *lock(state) = back;
    Ok(())
}

fn channels(archive: &mut Archive) -> Result<Vec<(Channel, bool)>> {
    let open: Vec<Channel> = archive.json("channels.json")?.unwrap_or_default();
    let closed: Vec<Channel> = archive.json("groups.json")?.unwrap_or_default();
    Ok(open
        .into_iter()
        .map(|channel| (channel, false))
        .chain(closed.into_iter().map(|channel| (channel, true)))
        .collect())
}

fn count(archive: &mut Archive, channels: &[(Channel, bool)]) -> Result<usize> {
    let mut total = 0;
    for (channel, _) in channels {
        for day in archive.days(&channel.name) {
            total += archive.json::<Vec<serde::de::IgnoredAny>>(&day)?.map_or(0, |messages| messages.len());
        }
    }
    Ok(total)
}

#[expect(clippy::too_many_arguments, reason = "one step of the loop above, cut out to be read")]
async fn one_channel(
    db: &Db,
    archive: &mut Archive,
    channel: Channel,
    private: bool,
    options: Options,
    state: &Arc<Mutex<State>>,
    (mut done, total): (usize, usize),
    progress: Progress<'_>,
) -> Result<usize> {
    let (name, id) = (channel.name.clone(), channel.id.clone());
    let place = Arc::new(Mutex::new(None));
    let made = Arc::clone(&place);
    within(db, state, async move |cx: &mut Cx, state: &mut State| {
        state.last = 0;
        let space = spaces::bring(cx, &channel, private, &options, &mut state.known, &mut state.report).await?;
        *made.lock().unwrap_or_else(PoisonError::into_inner) = Some(space);
        Ok(())
    })
    .await?;
    let space = place.lock().unwrap_or_else(PoisonError::into_inner).context("a space was made")?;
    for day in archive.days(&name) {
        let mut messages: Vec<Message> = archive.json(&day)?.unwrap_or_default();
        messages.sort_by(|a, b| a.ts.cmp(&b.ts));
        while !messages.is_empty() {
            let rest = messages.split_off(messages.len().min(BATCH));
            let batch = std::mem::replace(&mut messages, rest);
            done += batch.len();
            let channel = id.clone();
            within(db, state, async move |cx: &mut Cx, state: &mut State| {
                for message in batch {
                    take(cx, state, space, &channel, &message).await?;
                }
                Ok(())
            })
            .await?;
            progress(done, total);
        }
    }
    Ok(done)
}

async fn take(cx: &mut Cx, state: &mut State, space: SpaceId, channel: &str, message: &Message) -> db::Result<()> {
    let key = format!("{channel}:{}", message.ts);
    if let Some(there) = subjects::source_of(cx, SOURCE, &key).await? {
        state.report.known += 1;
        state.last = there.made_at().millis();
        state.roots.insert(key, there);
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
    let Some(source) = text::markdown(message, &state.known) else {
        state.report.leave_out("messages without words or files");
        return Ok(());
    };
    // Messages of one moment keep their order, as long as they stay within their second.
    state.last = if at <= state.last && state.last < at + 999 { state.last + 1 } else { at };
    cx.act_at(Timestamp::from_millis(state.last));
    let id = save(cx, state, space, channel, message, author, &source, &key).await?;
    if let Some(edited) = message.edited.as_ref().and_then(|edited| millis(&edited.ts)) {
        subjects::mark_edited(cx, id, Timestamp::from_millis(edited)).await?;
    }
    react(cx, state, id, message).await
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

async fn author(cx: &mut Cx, state: &mut State, message: &Message) -> db::Result<Option<PersonId>> {
    if let Some((person, _)) = message.user.as_ref().and_then(|user| state.known.people.get(user)) {
        return Ok(Some(PersonId::new(*person)));
    }
    match message.username.as_deref().or(message.user.as_deref()) {
        Some(name) => people::bot(cx, name, &mut state.known, &mut state.report).await.map(Some),
        None => Ok(None),
    }
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
    let root = message.thread_ts.as_ref().filter(|_| !message.is_root()).map(|ts| format!("{channel}:{ts}"));
    let thread = match &root {
        Some(root) if state.roots.contains_key(root) => state.roots.get(root).copied(),
        Some(root) => subjects::source_of(cx, SOURCE, root).await?,
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

async fn react(cx: &mut Cx, state: &mut State, id: SubjectId, message: &Message) -> db::Result<()> {
    for reaction in &message.reactions {
        let Some(place) = text::reaction(&reaction.name) else {
            state.report.leave_out("reactions that none of the six stands for");
            continue;
        };
        for user in &reaction.users {
            if let Some((person, _)) = state.known.people.get(user) {
                import::react(cx, id, PersonId::new(*person), place).await?;
                state.report.reactions += 1;
            }
        }
    }
    Ok(())
}
