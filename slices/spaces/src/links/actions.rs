//! Choosing the links of a landing page.

use super::model::{MOST, check};
use super::store::{self, NewLink};
use crate::found::{Named, granted};
use crate::policy::Act;
use crate::refused::Refused;
use crate::t::Texts;
use db::Cx;
use kernel::LinkId;

/// Adds a link.
pub(crate) async fn add(cx: &mut Cx, t: Texts, named: &Named, new: &NewLink<'_>) -> Result<LinkId, Refused> {
    let space = granted(cx, named, &Act::Curate).await?;
    let errors = check(t, new);
    if !errors.is_empty() {
        return Err(Refused::Invalid(errors));
    }
    if store::of_space(cx, space.space).await?.len() >= MOST {
        return Err(Refused::LinksFull);
    }
    Ok(store::insert(cx, space.space, new).await?)
}

/// Takes a link away.
pub(crate) async fn remove(cx: &mut Cx, named: &Named, link: LinkId) -> Result<(), Refused> {
    let space = granted(cx, named, &Act::Curate).await?;
    if store::delete(cx, space.space, link).await? { Ok(()) } else { Err(Refused::Absent) }
}
