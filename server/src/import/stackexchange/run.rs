//! One run of the import.

use super::dump::Dump;
use super::report::Report;
use super::rows::{PostKind, Tables, Writer};
use super::{SOURCE, conversations, states};
use crate::import::batch::{Shared, lock, within};
use anyhow::{Context, Result};
use db::{Cx, Db};
use kernel::{PersonId, PersonKind, Reach, SpaceId, SubjectId};
use spaces::import::NewSpace;
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex};
use subjects::{Join, Policy};

/// How many posts or comments share a transaction.
const BATCH: usize = 200;

/// What the import can't know by itself.
#[derive(Clone, Debug)]
pub struct Options {
    /// The site's host; without one it is read off the folder's name.
    pub host: Option<String>,
    /// How far the space of the site reaches.
    pub reach: Reach,
    /// What the people are.
    pub kind: PersonKind,
}

/// Told after each batch: questions, answers and comments done, and how many there are.
pub type Progress<'p> = &'p mut (dyn FnMut(usize, usize) + Send);

/// Where things go.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) host: String,
    pub(super) kind: PersonKind,
    pub(super) space: SpaceId,
}

/// What a run knows so far.
pub(super) struct State {
    pub(super) place: Place,
    pub(super) tables: Arc<Tables>,
    pub(super) people: HashMap<Writer, PersonId>,
    /// Questions and answers that are here, each with its question.
    pub(super) posts: HashMap<i64, (SubjectId, SubjectId)>,
    pub(super) report: Report,
}

impl Default for State {
    fn default() -> Self {
        let place = Place { host: String::new(), kind: PersonKind::Customer, space: SpaceId::new(0) };
        Self { place, tables: Arc::default(), people: HashMap::new(), posts: HashMap::new(), report: Report::default() }
    }
}

/// Brings in what the folder has and the database has not.
///
/// # Errors
/// If a file of the dump can't be read; then nothing was written. If the database refuses: what was brought in stays, and another run
/// goes on from there.
pub async fn run(db: &Db, folder: &Path, options: &Options, progress: Progress<'_>) -> Result<Report> {
    let tables = Arc::new(Tables::read(&Dump::open(folder)?)?);
    let host = match &options.host {
        Some(host) => host.clone(),
        None => host(folder)?,
    };
    let state: Shared<State> = Arc::new(Mutex::new(State { tables: Arc::clone(&tables), ..State::default() }));
    let place = (host, options.reach, options.kind);
    within(db, &state, async move |cx: &mut Cx, state: &mut State| {
        let (host, reach, kind) = place;
        let space = space(cx, &host, reach, &state.tables).await?;
        state.place = Place { host, kind, space };
        Ok(())
    })
    .await?;
    bring(db, &state, &tables, progress).await?;
    for all in (0..tables.posts.len()).collect::<Vec<_>>().chunks(BATCH).map(<[usize]>::to_vec) {
        within(db, &state, async move |cx: &mut Cx, state: &mut State| states::bring(cx, state, &all).await).await?;
    }
    let mut state = lock(&state);
    conclude(&mut state, &tables);
    Ok(state.report.clone())
}

/// The questions, then the answers, then the comments, which may answer any of them.
async fn bring(db: &Db, state: &Shared<State>, tables: &Arc<Tables>, progress: Progress<'_>) -> Result<()> {
    let of = |kind| (0..tables.posts.len()).filter(|at| tables.posts[*at].kind == kind).collect::<Vec<_>>();
    let posts = [of(PostKind::Question), of(PostKind::Answer)].concat();
    let total = posts.len() + tables.comments.len();
    let mut done = 0;
    // Answers stand behind all questions, so that each finds its own.
    for batch in posts.chunks(BATCH).map(<[usize]>::to_vec) {
        done += batch.len();
        within(db, state, async move |cx: &mut Cx, state: &mut State| conversations::posts(cx, state, &batch).await)
            .await?;
        progress(done, total);
    }
    let comments: Vec<usize> = (0..tables.comments.len()).collect();
    for batch in comments.chunks(BATCH).map(<[usize]>::to_vec) {
        done += batch.len();
        within(db, state, async move |cx: &mut Cx, state: &mut State| conversations::comments(cx, state, &batch).await)
            .await?;
        progress(done, total);
    }
    Ok(())
}

fn conclude(state: &mut State, tables: &Tables) {
    let gone: usize = tables
        .tallies
        .iter()
        .filter(|(post, _)| !state.posts.contains_key(*post))
        .map(|(_, tally)| {
            usize::try_from(tally.up + tally.down).unwrap_or_default() + usize::from(tally.accepted.is_some())
        })
        .sum();
    let other: usize = tables.tallies.values().map(|tally| tally.other).sum();
    let texts = tables.posts.iter().filter(|post| post.kind == PostKind::Other).count();
    let report = &mut state.report;
    report.users = tables.users.len();
    report.leave_out(gone, "votes on texts that are not in the dump, or on texts about tags");
    report.leave_out(other, "votes to close, delete, review and the like");
    report.leave_out(tables.other_links, "links between questions: their texts have them");
    report.leave_out(texts, "texts about tags");
    report.leave_out(tables.badges, "badges: nothing here is like them");
}

/// The host of the site whose archive was unpacked into this folder: `bicycles.meta` or `bicycles.meta.stackexchange.com`.
fn host(folder: &Path) -> Result<String> {
    let folder = folder.canonicalize().with_context(|| format!("{} can't be opened", folder.display()))?;
    let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_lowercase();
    let plain = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || ".-".contains(c));
    if !plain {
        anyhow::bail!("the folder's name is not that of a site: say which one with --site");
    }
    let whole = [".com", ".net", ".org"].iter().any(|end| name.ends_with(end));
    Ok(if whole { name } else { format!("{name}.stackexchange.com") })
}

/// Finds or makes the site's space, where those who read there may ask too.
async fn space(cx: &mut Cx, host: &str, reach: Reach, tables: &Tables) -> db::Result<SpaceId> {
    if let Some(there) = spaces::import::find_by_source(cx, SOURCE, host).await? {
        return Ok(there);
    }
    if let Some(first) = tables.posts.first() {
        cx.act_at(first.at);
    }
    let name = host.trim_end_matches(".com").trim_end_matches(".stackexchange");
    let slug: String = name.chars().map(|c| if c == '.' { '-' } else { c }).collect();
    let taken = spaces::import::find_by_slug(cx, &slug).await?.is_some();
    let slug = if taken { host.replace('.', "-") } else { slug };
    let new = NewSpace {
        slug: &slug,
        name,
        purpose: &format!("Questions and answers from {host}"),
        category: "practice",
        letter: &name.chars().take(1).flat_map(char::to_uppercase).collect::<String>(),
        find: reach,
        read: reach,
        join: if reach == Reach::Private { Join::Invitation } else { Join::Open },
        posting: Policy::Everyone,
        replies: Policy::Everyone,
        archived: false,
        source: Some((SOURCE, host)),
    };
    spaces::import::add(cx, &new).await
}
