//! Saying who reads a page.

use super::derive::{always, follow};
use super::model::{Access, Reader, Typed};
use super::store;
use crate::facts::PageAccessChanged;
use crate::{pages, policy, t};
use db::Cx;
use jobs::Record;
use kernel::SubjectId;
use texts::Lang;
use web::{FieldErrors, Problem};

/// Says how a page differs from the page above it.
///
/// # Errors
/// If the viewer does not keep it, or one that fewer people read would hang below one that more do.
pub async fn set(cx: &mut Cx, lang: Lang, id: SubjectId, access: Access) -> Result<(), Problem> {
    let leaf = pages::locked(cx, id, &policy::Keep).await?;
    if leaf.thing.access_code == access.code() {
        return Ok(());
    }
    let crossed = match access {
        Access::Narrowed => store::is_below_widened(cx, id).await?,
        Access::Widened => store::narrows_below(cx, id).await?,
        Access::Inherited => false,
    };
    if crossed {
        return Err(Problem::Conflict(t::Texts::new(lang).error_crossed().to_owned()));
    }
    if access == Access::Narrowed {
        for reader in always(cx.viewer().person(), leaf.thing.owner) {
            store::name(cx, id, reader).await?;
        }
    }
    store::set(cx, id, access).await?;
    changed(cx, &leaf, id).await
}

/// Names somebody who reads a page: alone of those who read the page above, or besides these.
///
/// # Errors
/// If the viewer does not keep it, it has no list, or nobody is called that.
pub async fn name(cx: &mut Cx, lang: Lang, id: SubjectId, typed: &str) -> Result<(), Problem> {
    let leaf = pages::locked(cx, id, &policy::Keep).await?;
    let reader = found(cx, lang, typed).await?;
    listed(lang, &leaf)?;
    store::name(cx, id, reader).await?;
    changed(cx, &leaf, id).await
}

/// Names somebody no more.
///
/// # Errors
/// If the viewer does not keep it, or would take the page away from who answers for it.
pub async fn dismiss(cx: &mut Cx, lang: Lang, id: SubjectId, reader: Reader) -> Result<(), Problem> {
    let leaf = pages::locked(cx, id, &policy::Keep).await?;
    listed(lang, &leaf)?;
    let narrowed = leaf.thing.access_code == Access::Narrowed.code();
    if narrowed && reader == Reader::Person(leaf.thing.owner) {
        return Err(Problem::Conflict(t::Texts::new(lang).error_owner_reads().to_owned()));
    }
    store::dismiss(cx, id, reader).await?;
    changed(cx, &leaf, id).await
}

fn listed(lang: Lang, leaf: &pages::Leaf) -> Result<(), Problem> {
    if leaf.thing.access_code == Access::Inherited.code() {
        return Err(Problem::Conflict(t::Texts::new(lang).error_no_list().to_owned()));
    }
    Ok(())
}

async fn changed(cx: &mut Cx, leaf: &pages::Leaf, id: SubjectId) -> Result<(), Problem> {
    follow(cx, id).await?;
    Ok(cx.record(&PageAccessChanged { space: leaf.subject.space, page: id }).await.map(drop)?)
}

async fn found(cx: &mut Cx, lang: Lang, typed: &str) -> Result<Reader, Problem> {
    let found = match Typed::read(typed) {
        Ok(Typed::Handle(handle)) => store::of_handle(cx, &handle).await?.map(Reader::Person),
        Ok(Typed::Person(person)) => store::person(cx, person).await?.map(Reader::Person),
        Ok(Typed::Slug(slug)) => store::of_slug(cx, &slug).await?.map(Reader::Members),
        Err(()) => None,
    };
    let mut errors = FieldErrors::new();
    if found.is_none() {
        errors.add("who", t::Texts::new(lang).error_who());
    }
    errors.check()?;
    found.ok_or(Problem::NotFound)
}

/// Says how a page differs from the page above it, and whom it names in the place of those whom it named.
///
/// # Errors
/// As [`set`] says; or if somebody is not there.
pub async fn replace(
    cx: &mut Cx,
    lang: Lang,
    id: SubjectId,
    access: Access,
    readers: &[Reader],
) -> Result<(), Problem> {
    let leaf = pages::locked(cx, id, &policy::Keep).await?;
    for reader in readers {
        let there = match *reader {
            Reader::Person(person) => store::person(cx, person).await?.is_some(),
            Reader::Members(space) => subjects::standing(cx, space).await?.is_some(),
        };
        if !there {
            return Err(Problem::Conflict(t::Texts::new(lang).error_who().to_owned()));
        }
    }
    for reader in store::readers(cx, id).await? {
        store::dismiss(cx, id, reader).await?;
    }
    let kept = if access == Access::Narrowed { always(cx.viewer().person(), leaf.thing.owner) } else { Vec::new() };
    for reader in readers.iter().copied().chain(kept) {
        store::name(cx, id, reader).await?;
    }
    set(cx, lang, id, access).await?;
    changed(cx, &leaf, id).await
}
