//! One run of the import.

use super::archive::Archive;
use super::export::{Channel, Message, User};
use super::message::{self, State};
use super::report::Report;
use super::{people, spaces};
use crate::import::batch::{Shared, lock, within};
use anyhow::{Context, Result};
use db::{Cx, Db};
use kernel::{PersonKind, Reach, SpaceId};
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// How many messages or people share a transaction: a run that is cut off repeats at most these, and a server that runs
/// beside it never waits long for its turn to write.
const BATCH: usize = 500;

/// How many of a user's messages are looked for among those of an earlier run.
const TRACES: usize = 3;

type Traces = HashMap<String, Vec<String>>;

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

/// Brings in what the archive has and the database has not.
///
/// # Errors
/// If a file of the archive can't be read; then nothing was written. If the database refuses: what was brought in stays, and
/// another run goes on from there.
pub async fn run(db: &Db, path: &Path, options: Options, progress: Progress<'_>) -> Result<Report> {
    let mut archive = Archive::open(path)?;
    let users: Vec<User> =
        archive.json("users.json")?.context("the archive has no users.json: is it a Slack export?")?;
    let channels = channels(&mut archive)?;
    let (total, traces) = look_through(&mut archive, &channels)?;
    let state = Arc::new(Mutex::new(State::default()));
    lock(&state).known.traces = traces;
    for batch in users.chunks(BATCH).map(<[User]>::to_vec) {
        within(db, &state, async move |cx: &mut Cx, state: &mut State| {
            people::bring(cx, &batch, options.kind, &mut state.known, &mut state.report).await
        })
        .await?;
    }
    // All spaces before the first message, which may name any of them.
    let mut places = Vec::new();
    for (channel, private) in channels {
        places.push(space(db, channel, private, options, &state).await?);
    }
    let mut done = 0;
    for place in &places {
        done = messages(db, &mut archive, place, &state, (done, total), progress).await?;
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

fn channels(archive: &mut Archive) -> Result<Vec<(Channel, bool)>> {
    let open: Vec<Channel> = archive.json("channels.json")?.unwrap_or_default();
    let closed: Vec<Channel> = archive.json("groups.json")?.unwrap_or_default();
    Ok(open
        .into_iter()
        .map(|channel| (channel, false))
        .chain(closed.into_iter().map(|channel| (channel, true)))
        .collect())
}

/// How many messages there are, and the first ones of each user. Each is read as it will be read later, so that a broken file
/// is found before anything is written.
fn look_through(archive: &mut Archive, channels: &[(Channel, bool)]) -> Result<(usize, Traces)> {
    let (mut total, mut traces) = (0, Traces::new());
    for (channel, _) in channels {
        for day in archive.days(&channel.name) {
            let messages: Vec<Message> = archive.json(&day)?.unwrap_or_default();
            total += messages.len();
            for message in messages {
                let Some(user) = message.user else { continue };
                let first = traces.entry(user).or_default();
                if first.len() < TRACES {
                    first.push(message::key(&channel.id, &message.ts));
                }
            }
        }
    }
    Ok((total, traces))
}

/// A channel and its space.
struct Place {
    channel: String,
    folder: String,
    space: SpaceId,
}

async fn space(db: &Db, channel: Channel, private: bool, options: Options, state: &Shared<State>) -> Result<Place> {
    let (folder, id) = (channel.name.clone(), channel.id.clone());
    let made = Arc::new(Mutex::new(None));
    let place = Arc::clone(&made);
    within(db, state, async move |cx: &mut Cx, state: &mut State| {
        let space = spaces::bring(cx, &channel, private, &options, &mut state.known, &mut state.report).await?;
        *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(space);
        Ok(())
    })
    .await?;
    let space = made.lock().unwrap_or_else(PoisonError::into_inner).context("a space was made")?;
    Ok(Place { channel: id, folder, space })
}

async fn messages(
    db: &Db,
    archive: &mut Archive,
    place: &Place,
    state: &Shared<State>,
    (mut done, total): (usize, usize),
    progress: Progress<'_>,
) -> Result<usize> {
    lock(state).last = 0;
    for day in archive.days(&place.folder) {
        let mut messages: Vec<Message> = archive.json(&day)?.unwrap_or_default();
        messages.sort_by(|a, b| a.ts.cmp(&b.ts));
        while !messages.is_empty() {
            let rest = messages.split_off(messages.len().min(BATCH));
            let batch = std::mem::replace(&mut messages, rest);
            done += batch.len();
            let (space, channel) = (place.space, place.channel.clone());
            within(db, state, async move |cx: &mut Cx, state: &mut State| {
                for message in batch {
                    message::take(cx, state, space, &channel, &message).await?;
                }
                Ok(())
            })
            .await?;
            progress(done, total);
        }
    }
    Ok(done)
}
