//! How importers, the demo and benches put pages in: dated by [`Cx::act_at`], as the system, without policy and notices, but with all
//! constraints. A page is made once, by its key.

use crate::addresses;
pub use crate::addresses::plain;
use crate::pages::store as pages;
use crate::{PAGE, links, outline};
use db::Cx;
use kernel::{PersonId, SpaceId, SubjectId, Timestamp};
use markup::Options;
use subjects::import::{Earlier, earlier_as, past_as, reword_as};
use subjects::{State, Subject};

/// A page to put in, with the text that holds.
#[derive(Clone, Debug)]
pub struct PastPage<'a> {
    /// Where.
    pub space: SpaceId,
    /// Below which page.
    pub parent: Option<SubjectId>,
    /// Who wrote its first version.
    pub author: PersonId,
    /// Who answers for it.
    pub owner: PersonId,
    /// Its title.
    pub title: &'a str,
    /// Its text: Markdown. It may be empty: a page that only holds others together.
    pub text: &'a str,
    /// Where it comes from, and its key there.
    pub from: (&'a str, &'a str),
}

/// What was said of a version.
#[derive(Clone, Copy, Debug)]
pub struct Said<'a> {
    /// Its number.
    pub version: i64,
    /// The words.
    pub note: &'a str,
}

/// Puts a page in. One that is there already is given back, with false.
///
/// # Errors
/// If there is no such space, or the database refuses.
pub async fn page(cx: &mut Cx, new: &PastPage<'_>) -> db::Result<(SubjectId, bool)> {
    if let Some(there) = subjects::source_of(cx, new.from.0, new.from.1).await? {
        return Ok((there, false));
    }
    let (place, words) = ((new.space, new.author), (new.title, new.text));
    let id = past_as(cx, PAGE, place, words, new.from, &Options::PAGE).await?;
    pages::insert(cx, id, new.space, new.parent, new.owner).await?;
    if !new.text.is_empty() {
        reword(cx, id, new.text).await?;
    }
    Ok((id, true))
}

/// The versions that a new page had before, oldest first, who wrote the one that holds and when, and what was said of each.
///
/// # Errors
/// If it has a history already, or the database refuses.
pub async fn history(
    cx: &mut Cx,
    page: SubjectId,
    texts: &[Earlier<'_>],
    present: (PersonId, Timestamp),
    said: &[Said<'_>],
) -> db::Result<()> {
    if !texts.is_empty() {
        earlier_as(cx, page, texts, (Some(present.0), present.1), &Options::PAGE).await?;
    }
    for one in said {
        pages::note(cx, page, one.version, one.note, false).await?;
    }
    Ok(())
}

/// Writes the text of a page anew without leaving the old one behind: links that an import can only point at what it brought once all of
/// it is there.
///
/// # Errors
/// If the database refuses.
pub async fn reword(cx: &mut Cx, page: SubjectId, source: &str) -> db::Result<()> {
    let text = reword_as(cx, page, source, &Options::PAGE).await?;
    outline::store::keep(cx, page, &text.html).await?;
    links::store::keep(cx, page, &links::targets(&text.source)).await
}

/// The subject and the text of a page that was put in, unless it was taken away since.
///
/// # Errors
/// If the database refuses.
pub async fn text(cx: &mut Cx, page: SubjectId) -> db::Result<Option<(Subject, String)>> {
    let Some(subject) = subjects::find(cx, page).await?.filter(|subject| subject.state() != State::Removed) else {
        return Ok(None);
    };
    let text = subjects::text(cx, &subject).await?.source;
    Ok(Some((subject, text)))
}

/// A path of a space leads to a page from now on, unless it leads to another one already.
///
/// # Errors
/// If the database refuses.
pub async fn address(cx: &mut Cx, space: SpaceId, path: &str, page: SubjectId) -> db::Result<()> {
    addresses::store::keep(cx, space, &plain(path), page).await
}
