//! Keeping pages trustworthy.

use super::model::{Cited, days, until};
use super::store::{self, Verification};
use crate::facts::{OwnerNamed, PageVerified};
use crate::{access, pages, policy, t};
use db::Cx;
use jobs::Record;
use kernel::SubjectId;
use kernel::grant::grant;
use texts::Lang;
use web::{FieldErrors, Problem};

/// Vouches for what a page says now, for so many days as were typed. Again renews it.
///
/// # Errors
/// If the viewer does not keep the page, or it is no number of days.
pub async fn verify(cx: &mut Cx, lang: Lang, id: SubjectId, typed: &str) -> Result<(), Problem> {
    let leaf = pages::locked(cx, id, &policy::Keep).await?;
    let days = days(typed).ok_or_else(|| Problem::field("days", t::Texts::new(lang).error_days()))?;
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    let until = until(cx.now(), days);
    store::verify(cx, id, &Verification { by, at: cx.now(), version: leaf.subject.version, until, days }).await?;
    Ok(cx.record(&PageVerified { space: leaf.subject.space, page: id, until: until.millis() }).await.map(drop)?)
}

/// Nobody vouches any more. Again is the same.
///
/// # Errors
/// If the viewer does not keep the page.
pub async fn withdraw(cx: &mut Cx, id: SubjectId) -> Result<(), Problem> {
    pages::locked(cx, id, &policy::Keep).await?;
    Ok(store::withdraw(cx, id).await?)
}

/// How a page is to be kept.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// The handle of who answers for it.
    pub owner: String,
    /// Whether changes need an approval.
    pub approval: bool,
    /// The page that says it now, by address or number; may be empty.
    pub superseded: String,
}

/// Says how a page is kept.
///
/// # Errors
/// If the viewer does not keep it, nobody has that handle, or there is no such page.
pub async fn keep(cx: &mut Cx, lang: Lang, id: SubjectId, wanted: &Wanted) -> Result<(), Problem> {
    let leaf = pages::locked(cx, id, &policy::Keep).await?;
    let (t, mut errors) = (t::Texts::new(lang), FieldErrors::new());
    let owner = access::of_handle(cx, wanted.owner.trim().trim_start_matches('@')).await?;
    if owner.is_none() {
        errors.add("owner", t.error_owner());
    }
    let path = wanted.superseded.trim().split(['?', '#']).next().unwrap_or_default();
    let named: Option<SubjectId> = path.rsplit('/').find_map(|part| part.parse().ok());
    let found = match named {
        Some(page) => pages::find(cx, page).await.ok().map(|leaf| leaf.subject.id).filter(|page| *page != id),
        None => None,
    };
    if !path.is_empty() && found.is_none() {
        errors.add("superseded", t.error_superseded());
    }
    errors.check()?;
    let owner = owner.ok_or(Problem::NotFound)?;
    store::keep(cx, id, owner, wanted.approval, found).await?;
    if owner != leaf.thing.owner {
        cx.record(&OwnerNamed { space: leaf.subject.space, page: id, people: vec![owner] }).await?;
    }
    Ok(())
}

/// What cites a page is right all the same, or was mended. Again is the same.
///
/// # Errors
/// [`Problem::NotFound`] for whoever does not answer for it.
pub async fn rechecked(cx: &mut Cx, from: SubjectId, page: SubjectId) -> Result<(), Problem> {
    let Some(owner) = store::owner(cx, from, page).await? else {
        return subjects::find(cx, from).await?.map(drop).ok_or(Problem::NotFound);
    };
    grant(cx.viewer(), Cited { owner }, &policy::Recheck)?;
    Ok(store::done(cx, from, page).await?)
}
