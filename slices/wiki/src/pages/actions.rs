//! Finding, beginning and changing pages.

use super::model::{Change, Leaf};
use super::store;
use crate::facts::PageChanged;
use crate::{LONGEST_TEXT, PAGE, links, merging, outline, policy, t, tree};
use db::Cx;
use jobs::Record;
use kernel::grant::{Rule, grant};
use kernel::{Granted, PersonId, SpaceId, SubjectId};
use markup::Options;
use subjects::{Created, NewSubject, Subject, Written};
use texts::Lang;
use web::checks::{body_within, line, short};
use web::held::{self, Through};
use web::{FieldErrors, Problem};

/// A page that the viewer may read.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn find(cx: &mut Cx, id: SubjectId) -> Result<Leaf, Problem> {
    load(cx, id, false).await
}

/// The same, locked for a change.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn lock(cx: &mut Cx, id: SubjectId) -> Result<Leaf, Problem> {
    load(cx, id, true).await
}

/// A page with which the viewer may do this.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer, or a refusal.
pub async fn granted(cx: &mut Cx, id: SubjectId, act: &impl Rule<Leaf>) -> Result<Granted<Leaf>, Problem> {
    let leaf = find(cx, id).await?;
    Ok(grant(cx.viewer(), leaf, act)?)
}

/// The same, locked for a change.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer, or a refusal.
pub async fn locked(cx: &mut Cx, id: SubjectId, act: &impl Rule<Leaf>) -> Result<Granted<Leaf>, Problem> {
    let leaf = lock(cx, id).await?;
    Ok(grant(cx.viewer(), leaf, act)?)
}

async fn load(cx: &mut Cx, id: SubjectId, lock: bool) -> Result<Leaf, Problem> {
    let subject = held::subject(cx, PAGE, id, lock).await?;
    let thing = store::entry(cx, id).await?.ok_or(Problem::NotFound)?;
    let standing = subjects::standing(cx, subject.space).await?;
    let owns = cx.viewer().person() == Some(thing.owner);
    Ok(Leaf { subject, standing, owns, thing })
}

/// A page to begin.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// In which space.
    pub space: SpaceId,
    /// Below which page.
    pub parent: Option<SubjectId>,
    /// What it says.
    pub change: Change,
    /// The client's key, against beginning it twice.
    pub key: Option<String>,
}

/// Begins a page: read by whoever reads the page above it, or the space.
///
/// # Errors
/// If the viewer may not write there, or something can't be taken.
pub async fn create(cx: &mut Cx, lang: Lang, wanted: &Wanted) -> Result<Created, Problem> {
    let author = cx.viewer().person().ok_or(Problem::SignIn)?;
    let standing = tree::space(cx, wanted.space).await?;
    let audience = match wanted.parent {
        Some(parent) => {
            let above = locked(cx, parent, &policy::BeginBelow).await?;
            if above.subject.space != wanted.space {
                return Err(Problem::NotFound);
            }
            above.subject.audience
        }
        None => grant(cx.viewer(), standing, &policy::Begin)?.read_audience,
    };
    let text = checked(cx, lang, wanted.space, &wanted.change).await?;
    let title = wanted.change.title.trim();
    let (space, client_key) = (wanted.space, wanted.key.as_deref());
    let new =
        NewSubject { kind: PAGE, space, audience, author, below: None, title, text: &text, client_key, source: None };
    let created = subjects::create(cx, &new).await?;
    if created.fresh {
        store::insert(cx, created.id, space, wanted.parent, author).await?;
        store::note(cx, created.id, 1, wanted.change.note.trim(), false).await?;
        settle(cx, created.id, &text).await?;
    }
    Ok(created)
}

/// What came of a change.
#[derive(Debug)]
pub enum Saved {
    /// It holds.
    Done,
    /// The page was changed since the version that it was written on: both texts, put together.
    Behind(Behind),
}

/// A change that was not made, since somebody else's came in between.
#[derive(Debug)]
pub struct Behind {
    /// The version that holds.
    pub version: i64,
    /// The text that it was written on.
    pub base: String,
    /// The text that holds.
    pub theirs: String,
    /// The text that was sent.
    pub own: String,
    /// Both changes in one text.
    pub merged: merging::Merged,
}

/// Changes a page. The earlier text stays in its history; a text that came in between is never written over.
///
/// # Errors
/// If the viewer may not change it, or something can't be taken.
pub async fn save(cx: &mut Cx, lang: Lang, id: SubjectId, change: &Change) -> Result<Saved, Problem> {
    let leaf = locked(cx, id, &policy::Write).await?;
    let text = checked(cx, lang, leaf.subject.space, change).await?;
    if change.base != leaf.subject.version {
        return behind(cx, lang, &leaf, change).await.map(Saved::Behind);
    }
    if merging::is_undecided(&change.text) {
        let mut errors = FieldErrors::new();
        errors.add("body", t::Texts::new(lang).error_undecided());
        errors.check()?;
    }
    let subject = grant(cx.viewer(), leaf.subject.clone(), &Through { held: &*leaf, act: &policy::Write })?;
    put(cx, &subject, change, &text).await?;
    Ok(Saved::Done)
}

/// Puts another text of the viewer's in the place of a page's. The grant is for this change.
///
/// # Errors
/// If the database refuses.
pub async fn put(cx: &mut Cx, subject: &Granted<Subject>, change: &Change, text: &Written) -> Result<(), Problem> {
    let editor = cx.viewer().person().ok_or(Problem::SignIn)?;
    put_by(cx, subject, editor, change, text).await
}

/// The same for a text that somebody else wrote.
///
/// # Errors
/// If the database refuses.
pub async fn put_by(
    cx: &mut Cx,
    subject: &Granted<Subject>,
    editor: PersonId,
    change: &Change,
    text: &Written,
) -> Result<(), Problem> {
    let title = change.title.trim();
    if subjects::text(cx, subject).await?.source == text.source && subject.title == title {
        return Ok(());
    }
    subjects::edit_by(cx, subject, editor, title, text).await?;
    let (id, version) = (subject.id, subject.version + 1);
    store::note(cx, id, version, change.note.trim(), change.minor).await?;
    settle(cx, id, text).await?;
    cx.record(&PageChanged { space: subject.space, page: id, editor, version, minor: change.minor }).await?;
    Ok(())
}

/// Keeps what the text of a page brings along: its headings, and where it leads to.
async fn settle(cx: &mut Cx, id: SubjectId, text: &Written) -> Result<(), Problem> {
    outline::store::keep(cx, id, &text.html).await?;
    links::store::keep(cx, id, &links::targets(&text.source)).await?;
    Ok(links::store::keep_wanted(cx, id, &links::wanted(&text.source)).await?)
}

async fn behind(cx: &mut Cx, lang: Lang, leaf: &Leaf, change: &Change) -> Result<Behind, Problem> {
    let t = t::Texts::new(lang);
    let theirs = subjects::text(cx, &leaf.subject).await?.source;
    let base = subjects::version(cx, &leaf.subject, change.base).await?.map(|(_, words)| words.source);
    // A version that never was: what holds is the only thing both texts can be compared with.
    let base = base.unwrap_or_else(|| theirs.clone());
    let own = links::by_id(cx, leaf.subject.space, &unix(&change.text)).await?;
    let names = (t.merge_theirs(leaf.subject.version), t.merge_own());
    let merged = merging::merge(&base, &theirs, own.trim(), (&names.0, names.1));
    Ok(Behind { version: leaf.subject.version, base, theirs, own: own.trim().to_owned(), merged })
}

/// What can be taken: a title, a text, a note. The text as it is stored.
///
/// # Errors
/// Says what can't be taken.
pub async fn checked(cx: &mut Cx, lang: Lang, space: SpaceId, change: &Change) -> Result<Written, Problem> {
    let mut errors = FieldErrors::new();
    line(lang, &mut errors, "title", &change.title);
    body_within(lang, &mut errors, "body", &change.text, t::Texts::new(lang).error_body_missing(), LONGEST_TEXT);
    short(lang, &mut errors, "note", &change.note);
    errors.check()?;
    let source = links::by_id(cx, space, unix(&change.text).trim()).await?;
    let text = subjects::write_as(cx, &source, &Options::PAGE).await?;
    web::written::check(lang, cx.viewer(), &text)?;
    Ok(text)
}

/// With the line ends that are kept.
fn unix(text: &str) -> String {
    text.replace("\r\n", "\n")
}
