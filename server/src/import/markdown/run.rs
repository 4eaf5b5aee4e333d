//! One run of the import.

use super::front::Front;
use super::leads::{Map, relinked};
use super::places::{Place, shared_root, tree};
use super::report::Report;
use super::{Document, SOURCE, files, pages, versions};
use crate::import::batch::{Shared, lock, within};
use anyhow::{Context, Result, ensure};
use db::{Cx, Db};
use kernel::{PersonId, PersonKind, Reach, SpaceId, SubjectId, Timestamp};
use spaces::import::NewSpace;
use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use std::sync::{Arc, Mutex};
use subjects::{Join, Policy};
use wiki::import::plain;

/// How many pages share a transaction.
const BATCH: usize = 10;

/// What the import can't know by itself.
#[derive(Clone, Debug)]
pub struct Options {
    /// The address of the space that gets the pages; one that is not there is made.
    pub space: String,
    /// What that space is called, if it is made.
    pub name: Option<String>,
    /// How far it reaches, if it is made.
    pub reach: Reach,
    /// What the people are.
    pub kind: PersonKind,
}

/// Told after each batch: pages done, and how many there are.
pub type Progress<'p> = &'p mut (dyn FnMut(usize, usize) + Send);

/// What a run knows so far.
pub(super) struct State {
    /// By which its keys are told from those of other imports: the space.
    pub(super) set: String,
    pub(super) now: Timestamp,
    pub(super) kind: PersonKind,
    pub(super) space: SpaceId,
    pub(super) documents: Arc<Vec<Document>>,
    pub(super) places: Arc<Vec<Place>>,
    pub(super) people: HashMap<String, PersonId>,
    /// The page of each place that was brought.
    pub(super) pages: HashMap<usize, SubjectId>,
    pub(super) report: Report,
}

impl Default for State {
    fn default() -> Self {
        Self {
            set: String::new(),
            now: Timestamp::from_millis(0),
            kind: PersonKind::Employee,
            space: SpaceId::new(0),
            documents: Arc::default(),
            places: Arc::default(),
            people: HashMap::new(),
            pages: HashMap::new(),
            report: Report::default(),
        }
    }
}

/// Brings in what stands there and is not here yet.
///
/// # Errors
/// If a file can't be read; then nothing was written. If the database refuses: what was brought in stays, and another run goes on from
/// there.
pub async fn run(db: &Db, from: &Path, options: &Options, progress: Progress<'_>) -> Result<Report> {
    let documents = Arc::new(read(from)?);
    ensure!(!documents.is_empty(), "there is no Markdown file in {}", from.display());
    let paths: Vec<&str> = documents.iter().map(|document| document.path.as_str()).collect();
    let places = Arc::new(tree(&paths));
    let cut = shared_root(&paths);
    let state: Shared<State> = Arc::new(Mutex::new(State {
        set: options.space.clone(),
        kind: options.kind,
        documents: Arc::clone(&documents),
        places: Arc::clone(&places),
        ..State::default()
    }));
    let wanted = options.clone();
    within(db, &state, async move |cx: &mut Cx, state: &mut State| {
        state.now = cx.now();
        state.space = space(cx, &wanted).await?;
        Ok(())
    })
    .await?;
    let all: Vec<usize> = (0..places.len()).collect();
    for batch in all.chunks(BATCH).map(<[usize]>::to_vec) {
        let done = batch.last().copied().unwrap_or_default() + 1;
        let work = async move |cx: &mut Cx, state: &mut State| -> db::Result<()> {
            for at in batch {
                pages::bring(cx, state, at).await?;
            }
            Ok(())
        };
        within(db, &state, work).await?;
        progress(done, places.len());
    }
    let map = Arc::new(map(&lock(&state), cut));
    for batch in all.chunks(BATCH).map(<[usize]>::to_vec) {
        let map = Arc::clone(&map);
        within(db, &state, async move |cx: &mut Cx, state: &mut State| settle(cx, state, &map, cut, &batch).await)
            .await?;
    }
    let report = lock(&state).report.clone();
    Ok(report)
}

fn read(from: &Path) -> Result<Vec<Document>> {
    let about = std::fs::metadata(from).with_context(|| format!("{} can't be opened", from.display()))?;
    match from.extension().and_then(|end| end.to_str()).map(str::to_lowercase).as_deref() {
        _ if about.is_dir() => files::of_folder(from),
        Some("zip") => files::of_archive(from),
        Some("jsonl") => versions::of_file(from),
        _ => anyhow::bail!("{} is no folder, no .zip and no .jsonl", from.display()),
    }
}

/// All paths under which a page is known: where it is, where it was, and what its front matter says leads to it.
fn known(state: &State, at: usize, cut: usize) -> BTreeSet<String> {
    let place = &state.places[at];
    let mut paths = BTreeSet::from([plain(&place.path)]);
    if let Some(document) = place.document.and_then(|document| state.documents.get(document)) {
        paths.extend([document.path.get(cut..).unwrap_or(&document.path), &document.path].map(plain));
        paths.extend(document.earlier.iter().map(|path| plain(path)));
        let fronts = document.versions.iter().map(|version| Front::read(&version.text));
        paths.extend(fronts.flat_map(|front| front.redirects).map(|path| plain(&path)));
    }
    paths.remove("");
    paths
}

/// Which page stands where. Where a page is now goes before where another one was.
fn map(state: &State, cut: usize) -> Map {
    let mut map = Map::new();
    let ids = || (0..state.places.len()).filter_map(|at| Some((at, state.pages.get(&at)?.raw())));
    for (at, id) in ids() {
        map.entry(plain(&state.places[at].path)).or_insert(id);
    }
    for (at, id) in ids() {
        for path in known(state, at, cut) {
            map.entry(path).or_insert(id);
        }
    }
    map
}

/// Links between the files lead to their pages, and the addresses of the files do.
async fn settle(cx: &mut Cx, state: &mut State, map: &Map, cut: usize, batch: &[usize]) -> db::Result<()> {
    for at in batch {
        let Some(id) = state.pages.get(at).copied() else { continue };
        for path in known(state, *at, cut).into_iter().filter(|path| map.get(path) == Some(&id.raw())) {
            wiki::import::address(cx, state.space, &path, id).await?;
            state.report.addresses += 1;
        }
        let Some(document) = state.places[*at].document.map(|document| state.documents[document].clone()) else {
            continue;
        };
        let Some(last) = document.versions.last() else { continue };
        let text = Front::read(&last.text).text;
        let path = document.path.get(cut..).unwrap_or(&document.path);
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let linked = relinked(&text, folder, map);
        // A text that was changed here since is left as it is.
        let untouched = wiki::import::text(cx, id).await?.is_some_and(|(_, there)| there == text);
        if linked != text && untouched {
            wiki::import::reword(cx, id, &linked).await?;
            state.report.relinked += 1;
        }
    }
    Ok(())
}

/// Finds or makes the space.
async fn space(cx: &mut Cx, options: &Options) -> db::Result<SpaceId> {
    if let Some(there) = spaces::import::find_by_slug(cx, &options.space).await? {
        return Ok(there);
    }
    let name = options.name.clone().unwrap_or_else(|| super::front::named(&options.space));
    let new = NewSpace {
        slug: &options.space,
        name: &name,
        purpose: "",
        category: "practice",
        letter: &name.chars().take(1).flat_map(char::to_uppercase).collect::<String>(),
        find: options.reach,
        read: options.reach,
        join: if options.reach == Reach::Private { Join::Invitation } else { Join::Open },
        posting: Policy::Members,
        replies: Policy::Everyone,
        archived: false,
        source: Some((SOURCE, &options.space)),
    };
    spaces::import::add(cx, &new).await
}
